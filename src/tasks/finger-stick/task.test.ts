import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { fingerStickTask } from './task.ts';

const packs = readPacks('finger-stick', 'clia-waived', 'kit-strep');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const shelf = (id: string, lot: string, expires = '2027-01-12') => ({
  id,
  store: 'lab',
  par: 4,
  lots: [{ lot, expires, quantity: 4 }],
  locked: false,
});

interface Sketch {
  readonly kit?: string;
  readonly truth?: JsonMap;
  readonly birth?: string;
  readonly form?: 'full' | 'brief';
  readonly arrangement?: number;
  readonly expires?: string;
  readonly params?: JsonMap;
}

function theWorld({
  kit = 'kit-haemoglobin',
  truth = {},
  form = 'brief',
  arrangement = 3,
  ...more
}: Sketch = {}): World {
  return aWorld({
    packs,
    person: aPerson({ birthDate: more.birth ?? '1992-05-04' }),
    node: { id: 'lopez.finger-stick', order: 'drop', form, arrangement, params: { kit, ...more.params } },
    visit: { flow: 'orders', plan: { truth } },
    stock: [
      ...['haemoglobin', 'lead', 'inr'].map((id) => shelf(id, `L-${id}`, more.expires)),
      shelf('kit-strep', 'S1'),
    ],
  });
}

const play = (instead: Record<string, Action[]> = {}, sketch: Sketch = {}) =>
  playTask(fingerStickTask, theWorld(sketch), instead);

describe('a finger-stick, done right', () => {
  it.each<[string, Sketch, number]>([
    ['hemoglobin', {}, 12.8],
    ['a low hemoglobin', { truth: { haemoglobinX10: 74 } }, 7.4],
    ['lead of a toddler', { kit: 'kit-lead', birth: '2024-06-01', truth: { leadX10: 41 } }, 4.1],
    ['hemoglobin of an infant', { birth: '2026-01-20' }, 12.8],
    ['INR, the first drop', { kit: 'kit-inr', truth: { inrX10: 27 } }, 2.7],
    ['a high INR', { kit: 'kit-inr', truth: { inrX10: 55 } }, 5.5],
  ])('%s, in both forms, whatever the arrangement', (_, sketch, value) => {
    for (const form of ['brief', 'full'] as const) {
      for (let arrangement = 0; arrangement < 8; arrangement += 1) {
        const world = theWorld({ ...sketch, form, arrangement });
        const played = playTask(fingerStickTask, world);
        expect(errorsIn(played.effects)).toEqual([]);
        expect([...judged(played.effects)].sort()).toEqual([...fingerStickTask.items(world.node)].sort());
        expect(played.world.chart.at(-1)?.value).toBe(value);
        expect(missingWords(played)).toEqual([]);
        expect(unrated(judged(played.effects))).toEqual([]);
      }
    }
  });

  it('tells the provider what the card wants told, and nothing else', () => {
    const told = (sketch: Sketch) => play({}, sketch).effects.some((one) => one.type === 'tell');
    expect([
      told({}),
      told({ truth: { haemoglobinX10: 79 } }),
      told({ truth: { haemoglobinX10: 80 } }),
    ]).toEqual([false, true, false]);
    expect([
      told({ kit: 'kit-lead', truth: { leadX10: 34 } }),
      told({ kit: 'kit-lead', truth: { leadX10: 35 } }),
    ]).toEqual([false, true]);
  });

  it('costs what the catalogue says', () => {
    const sum = (form: 'brief' | 'full') =>
      (fingerStickTask.forms[form] ?? []).reduce((total, one) => total + one.costMs, 0);
    expect([sum('brief'), sum('full')]).toEqual([48_000, 90_000]);
  });

  it('waits as long as the card says', () => {
    const loop = (kit: string) => play({}, { kit }).effects.find((one) => one.type === 'openLoop');
    expect(loop('kit-haemoglobin')).toMatchObject({ dueMs: 60_000 });
    expect(loop('kit-lead')).toMatchObject({ dueMs: 180_000 });
  });

  it('takes no box when none may be used, and says so', () => {
    const { effects, steps } = play({}, { expires: '2026-01-01' });
    expect(errorsIn(effects)).toEqual([]);
    expect(steps.map((one) => one.step)).toEqual(['kit']);
    expect(effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['no_valid_kit'] });
  });
});

const RIGHT = [
  'ask-open',
  'gloves',
  'warm',
  'clean-alcohol',
  'lancet',
  'sharps',
  'wipe-first',
  'collect',
  'press',
];
const drops = (...cards: string[]) => ({ drop: acts('append', ...cards) });
const without = (card: string) => RIGHT.filter((one) => one !== card);
const instead = (card: string, other: string) => RIGHT.map((one) => (one === card ? other : one));
const took = (target: string): Record<string, Action[]> => ({ site: acts('take', target) });
const marked = (landmark: string, point: string, ...ways: string[]): Record<string, Action[]> => ({
  site: [
    { verb: 'find', target: landmark },
    { verb: 'place', target: 'lancet', value: point },
    ...ways.map((value) => ({ verb: 'nudge', target: 'lancet', value })),
  ],
});
const wrote = (over: Record<string, string>): Record<string, Action[]> => ({
  report: Object.entries({
    value: '12.8',
    lot: 'own',
    provider: 'left-in-chart',
    patient: 'provider-will',
    ...over,
  })
    .filter(([, value]) => value !== '')
    .map(([target, value]) => ({ verb: 'enter', target, value })),
});
const INFANT = { birth: '2026-01-20' };

describe('each error of a finger-stick', () => {
  it.each<[string, Record<string, Action[]>, Sketch, string[]]>([
    ['the middle of the pad', took('middle-pad'), {}, ['cap.site: pad-centre']],
    ['the index finger', took('index-side'), {}, ['cap.site: wrong-place']],
    ['the back of the heel', took('back'), INFANT, ['cap.site: heel-back-or-arch']],
    ['the toe', took('toe'), INFANT, ['cap.site: wrong-place']],
    ['the pad, by hand', marked('ring', 'ring-pad'), { form: 'full' }, ['cap.site: pad-centre']],
    [
      'slipped off, by hand',
      marked('ring', 'ring-side', 'right', 'right'),
      { form: 'full' },
      ['cap.site: wrong-place'],
    ],
    [
      'the arch, by hand',
      marked('arch', 'arch'),
      { ...INFANT, form: 'full' },
      ['cap.site: heel-back-or-arch'],
    ],
    ['nobody asked', drops(...without('ask-open')), {}, ['poc.identity: not-asked']],
    ['a closed question', drops(...instead('ask-open', 'ask-closed')), {}, ['poc.identity: closed-question']],
    ['no gloves', drops(...without('gloves')), {}, ['cap.gloves: none']],
    ['cold', drops(...without('warm')), {}, ['cap.drop: cold']],
    ['wet', drops(...instead('clean-alcohol', 'clean-wet')), {}, ['cap.drop: wet']],
    ['not cleaned', drops(...without('clean-alcohol')), {}, ['cap.drop: not-clean']],
    ['lead without soap', drops(...RIGHT), { kit: 'kit-lead' }, ['cap.drop: not-clean']],
    ['along the lines', drops(...instead('lancet', 'along')), {}, ['cap.lancet: along']],
    ['no lancet', drops(...without('lancet')), {}, ['cap.lancet: none']],
    ['too deep for a heel', drops(...instead('lancet', 'long')), INFANT, ['cap.lancet: too-deep']],
    ['the first drop', drops(...without('wipe-first')), {}, ['cap.drop: wrong-drop']],
    ['the second where the first is wanted', drops(...RIGHT), { kit: 'kit-inr' }, ['cap.drop: wrong-drop']],
    ['squeezed', drops(...RIGHT, 'milk'), {}, ['cap.drop: milked']],
    ['nothing taken', drops(...without('collect')), {}, ['cap.drop: no-drop']],
    [
      'out of order',
      drops('warm', 'ask-open', ...RIGHT.slice(1).filter((one) => one !== 'warm')),
      {},
      ['cap.drop: wrong-order'],
    ],
    ['the lancet on the tray', drops(...RIGHT, 'on-tray'), {}, ['cap.sharps: on-tray']],
    ['the lancet forgotten', drops(...without('sharps')), {}, ['cap.sharps: left-lying']],
    ['no pressure', drops(...without('press')), {}, ['cap.after: not-pressed']],
    ['another value', wrote({ value: '18.2' }), {}, ['poc.record: wrong-result']],
    ['no lot', wrote({ lot: '' }), {}, ['poc.record: lot-missing']],
    ['a meaning', wrote({ patient: 'said-meaning' }), {}, ['scope.words: said']],
    [
      'a low value left in the chart',
      wrote({ value: '7.4' }),
      { truth: { haemoglobinX10: 74 } },
      ['poc.critical: unreported'],
    ],
    [
      'a misread display',
      {
        read: [
          { verb: 'start', target: 'now' },
          { verb: 'record', target: 'value', value: '18.2' },
        ],
      },
      {},
      ['poc.read: misread'],
    ],
    ['another box', { kit: acts('take', 'kit-strep/S1') }, {}, ['poc.kit: wrong-kit']],
    [
      'an old box',
      { kit: acts('take', 'haemoglobin/L-haemoglobin') },
      { expires: '2026-01-01' },
      ['poc.kit: expired'],
    ],
    [
      'controls never run',
      { kit: acts('take', 'haemoglobin/L-haemoglobin') },
      { params: { qc: 'not_run' } },
      ['poc.qc: reported-without-qc'],
    ],
  ])('%s', (_, actions, sketch, errors) => {
    const { effects } = play(actions, sketch);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('read while it counts down there is no value', () => {
    const looked: Record<string, Action[]> = {
      read: [
        { verb: 'start', target: 'now' },
        { verb: 'record', target: 'value', value: '12.8' },
      ],
    };
    const { effects, steps } = playTask(fingerStickTask, theWorld(), looked, { early: ['read'] });
    expect(errorsIn(effects)).toEqual(['poc.read: misread']);
    expect(steps.find((one) => one.step === 'read')?.text.map((one) => one.id)).toContain(
      'finger-stick.counting',
    );
  });
});
