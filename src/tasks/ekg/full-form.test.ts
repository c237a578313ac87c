import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { ekgTask } from './task.ts';

const packs = readPacks('ekg-12');
const maria = aPerson();
const other = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-05-14' });

function theWorld(params: JsonMap = {}, truth: JsonMap = {}, arrangement = 5): World {
  return aWorld({
    packs,
    person: maria,
    persons: { [maria.id]: maria, [other.id]: other },
    node: {
      id: 'lopez.ekg',
      order: 'ekg',
      form: 'full',
      arrangement,
      params: { artefact: 'clean', ...params },
    },
    visit: { flow: 'orders', plan: { truth, record: { chartCandidates: [maria.id, other.id] } } },
  });
}

const play = (instead: Record<string, Action[]> = {}, world = theWorld()) =>
  playTask(ekgTask, world, instead);
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const COUNTED = ['angle', 'space-2', 'space-3', 'space-4', 'space-5', 'mid-clavicular', 'anterior-axillary'];
const ALL = [...COUNTED, 'mid-axillary', 'under-collarbone'];
const ENDS = [
  'right-wrist',
  'left-wrist',
  'right-ankle',
  'left-ankle',
  'right-collarbone',
  'left-collarbone',
];

function placed(things: readonly string[], over: Readonly<Record<string, string>>): Action[] {
  return things.map((one) => ({ verb: 'place', target: one, value: over[one] ?? one }));
}
const onChest = (over: Record<string, string> = {}, ...more: Action[]) => ({
  chest: [...acts('find', ...ALL), ...placed(['v1', 'v2', 'v3', 'v4', 'v5', 'v6'], over), ...more],
});
const onLimbs = (over: Record<string, string> = {}) => ({
  limbs: [...acts('find', ...ENDS), ...placed(['ra', 'la', 'rl', 'll'], over)],
});
const mends = (value: string): Action[] => [
  { verb: 'start', target: '10s' },
  { verb: 'record', target: 'mend', value },
];
const wrote = (over: Record<string, string>) => ({
  record: Object.entries({ name: 'own', symptoms: 'none', when: 'now', ...over })
    .filter(([, value]) => value !== '')
    .map(([target, value]) => ({ verb: 'enter', target, value })),
});
const SWAPPED = onLimbs({ ra: 'la', la: 'ra' });
const nudges = (target: string, ...ways: string[]): Action[] =>
  ways.map((value) => ({ verb: 'nudge', target, value }));

describe('an EKG by hand, done right', () => {
  it.each(['clean', 'wander', 'tremor', 'ac_60_hz', 'interrupted', 'flat_one_lead', 'arm_reversal'])(
    '%s, whatever the arrangement',
    (artefact) => {
      for (let arrangement = 0; arrangement < 20; arrangement += 1) {
        const world = theWorld({ artefact }, { pulse: 60 + arrangement * 3 }, arrangement);
        const played = play({}, world);
        expect(errorsIn(played.effects)).toEqual([]);
        expect([...judged(played.effects)].sort()).toEqual([...ekgTask.items(world.node)].sort());
        expect(missingWords(played)).toEqual([]);
        expect(unrated(judged(played.effects))).toEqual([]);
        expect(played.steps.some((one) => one.step === 'again')).toBe(artefact !== 'clean');
      }
    },
  );

  it('costs what the catalogue says, no step more than a minute', () => {
    const steps = ekgTask.forms.full ?? [];
    expect(steps.reduce((sum, one) => sum + one.costMs, 0)).toBe(240_000);
    for (const one of steps) expect(one.costMs <= 60_000 && one.costMs % 1_000 === 0).toBe(true);
  });

  it('counts an electrode as on its point when it is a nudge off, not two', () => {
    expect(errorsIn(play(onChest({}, ...nudges('v4', 'down'))).effects)).toEqual([]);
    expect(errorsIn(play(onChest({}, ...nudges('v4', 'down', 'left'))).effects)).toEqual([
      'ekg.place: one-off',
    ]);
  });

  it('lets swapped arms be seen in lead I and mended', () => {
    const { effects, steps } = play(SWAPPED);
    expect(errorsIn(effects)).toEqual([]);
    expect(steps.map((one) => one.step)).toContain('again');
  });
});

describe('each error of an EKG by hand', () => {
  it.each<[string, World, Record<string, Action[]>, string[]]>([
    [
      'a closed question',
      theWorld(),
      { ready: acts('append', 'ask-closed', 'explain_privacy', 'lie_still', 'skin') },
      ['ekg.identity: closed-question'],
    ],
    [
      'skin left',
      theWorld(),
      { ready: acts('append', 'order_identify', 'explain_privacy', 'lie_still') },
      ['ekg.ready: skin-left'],
    ],
    [
      'the door open',
      theWorld(),
      { ready: acts('append', 'order_identify', 'door-open', 'lie_still', 'skin') },
      ['ekg.ready: no-privacy'],
    ],
    [
      'counted from the collarbone',
      theWorld(),
      onChest({ v1: 'third-right', v2: 'third-left' }),
      ['ekg.place: misplaced'],
    ],
    ['V1 a space too high', theWorld(), onChest({ v1: 'third-right' }), ['ekg.place: one-off']],
    ['V4 a space too low', theWorld(), onChest({ v4: 'sixth-middle' }), ['ekg.place: one-off']],
    ['V5 along the slant', theWorld(), onChest({ v5: 'v5-along' }), ['ekg.place: one-off']],
    ['V3 and V4 swapped', theWorld(), onChest({ v3: 'v4', v4: 'v3' }), ['ekg.place: misplaced']],
    ['legs swapped', theWorld(), onLimbs({ rl: 'll', ll: 'rl' }), ['ekg.place: misplaced']],
    ['an arm electrode on the trunk', theWorld(), onLimbs({ ra: 'trunk-right' }), ['ekg.place: misplaced']],
    [
      'arms swapped and sent',
      theWorld(),
      { ...SWAPPED, trace: mends('clean') },
      ['ekg.limbs: reversed-sent'],
    ],
    [
      'arms swapped, another remedy, sent',
      theWorld(),
      { ...SWAPPED, trace: mends('tremor'), again: mends('clean') },
      ['ekg.trace: wrong-remedy', 'ekg.limbs: reversed-sent'],
    ],
    ['a shaky strip sent', theWorld({ artefact: 'tremor' }), { trace: mends('clean') }, ['ekg.trace: sent']],
    [
      'another remedy, then the right one',
      theWorld({ artefact: 'tremor' }),
      { trace: mends('wander') },
      ['ekg.trace: wrong-remedy'],
    ],
    [
      'another remedy, then sent',
      theWorld({ artefact: 'tremor' }),
      { trace: mends('wander'), again: mends('clean') },
      ['ekg.trace: wrong-remedy', 'ekg.again: disturbed-sent'],
    ],
    [
      'mended, and mended again',
      theWorld({ artefact: 'tremor' }),
      { again: mends('wander') },
      ['ekg.again: needless'],
    ],
    [
      'two wrong remedies',
      theWorld({ artefact: 'tremor' }),
      { trace: mends('wander'), again: mends('ac_60_hz') },
      ['ekg.trace: wrong-remedy', 'ekg.again: wrong-remedy'],
    ],
    ['no name', theWorld(), wrote({ name: '' }), ['ekg.strip: unidentified']],
    ['no time', theWorld(), wrote({ when: '' }), ['ekg.strip: unidentified']],
    ['the time of the schedule', theWorld(), wrote({ when: 'booked' }), ['ekg.strip: wrong-time']],
    ['another name', theWorld(), wrote({ name: 'other' }), ['ekg.strip: wrong-name']],
  ])('%s', (_, world, instead, errors) => {
    const { effects } = play(instead, world);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
    const items = judged(effects).map((one) => one.split(':')[0]);
    expect([...items].sort()).toEqual([...ekgTask.items(world.node)].sort());
  });

  it('put on by eye, without counting', () => {
    const things = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'];
    const byEye = things.map((target, index) => ({ verb: 'put', target, value: String(3_000 + index * 20) }));
    expect(errorsIn(play({ chest: byEye }).effects)).toEqual([
      'ekg.ready: not-counted',
      'ekg.place: misplaced',
    ]);
  });
});
