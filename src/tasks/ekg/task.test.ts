import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { ekgTask } from './task.ts';

const packs = readPacks('ekg-12');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const maria = aPerson();
const other = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-05-14' });
const stair: JsonMap = { chest: { kind: 'pressure_on_stairs' } };

function theWorld(params: JsonMap = {}, truth: JsonMap = {}, arrangement = 5): World {
  return aWorld({
    packs,
    person: maria,
    persons: { [maria.id]: maria, [other.id]: other },
    node: { id: 'lopez.ekg', order: 'ekg', arrangement, params: { artefact: 'clean', ...params } },
    visit: { flow: 'orders', plan: { truth, record: { chartCandidates: [maria.id, other.id] } } },
  });
}

const play = (instead: Record<string, Action[]> = {}, world = theWorld()) =>
  playTask(ekgTask, world, instead);

describe('an EKG, done right', () => {
  it.each<[string, World]>([
    ['a clean trace', theWorld()],
    ['a drifting trace', theWorld({ artefact: 'wander' })],
    ['a trembling trace', theWorld({ artefact: 'tremor' })],
    ['a humming trace', theWorld({ artefact: 'ac_60_hz' })],
    ['a broken trace', theWorld({ artefact: 'interrupted' })],
    ['a flat lead', theWorld({ artefact: 'flat_one_lead' })],
    ['pressure on the stairs', theWorld({}, stair)],
    ['pressure now', theWorld({ chestPain: true })],
  ])('%s', (_, world) => {
    const played = play({}, { ...world, nowMs: 30_700_000 });
    expect(errorsIn(played.effects)).toEqual([]);
    expect([...judged(played.effects)].sort()).toEqual([...ekgTask.items(world.node)].sort());
    expect(missingWords(played)).toEqual([]);
    expect(unrated(judged(played.effects))).toEqual([]);
  });

  it('is solved whatever the arrangement, with whatever is drawn', () => {
    const seen = new Set<string>();
    for (let arrangement = 0; arrangement < 60; arrangement += 1) {
      const world = theWorld({}, {}, arrangement);
      const { effects } = play({}, { ...world, node: { ...world.node, params: {} } });
      expect(errorsIn(effects)).toEqual([]);
      for (const one of effects)
        if (one.type === 'note' && one.fact === 'ekg.traced') seen.add(String(one.details?.seen));
    }
    expect([...seen].sort()).toEqual([
      'ac_60_hz',
      'clean',
      'flat_one_lead',
      'interrupted',
      'tremor',
      'wander',
    ]);
  });

  it('completes the order, tells the provider and costs what the catalogue says', () => {
    const { effects, world } = play();
    expect(effects).toContainEqual({ type: 'completeOrder', order: 'ekg' });
    expect(effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['ekg_shown'] });
    expect(world.chart.at(-1)).toMatchObject({ field: 'ekg', person: maria.id });
    expect(ekgTask.forms.brief.reduce((sum, one) => sum + one.costMs, 0)).toBe(96_000);
  });

  it('lets swapped arms be seen in the trace and mended', () => {
    const { effects } = play({ place: placed({ ra: 'la', la: 'ra' }) });
    expect(errorsIn(effects)).toEqual([]);
  });
});

const READY = ['order_identify', 'explain_privacy', 'lie_still', 'skin', 'find_angle'];
const ready = (...cards: string[]) => ({ ready: acts('append', ...cards) });
const without = (card: string) => READY.filter((one) => one !== card);

function placed(over: Record<string, string> = {}): Action[] {
  const places: Record<string, string> = {
    ...Object.fromEntries(
      ['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'ra', 'la', 'rl', 'll'].map((one) => [one, one]),
    ),
    ...over,
  };
  return Object.entries(places).map(([target, value]) => ({ verb: 'place', target, value }));
}

const mended = (value: string): Record<string, Action[]> => ({
  trace: [
    { verb: 'start', target: '10s' },
    { verb: 'record', target: 'mend', value },
  ],
});
const wrote = (over: Record<string, string> = {}): Record<string, Action[]> => ({
  record: Object.entries({ name: 'own', symptoms: 'none', ...over })
    .filter(([, value]) => value !== '')
    .map(([target, value]) => ({ verb: 'enter', target, value })),
});

describe('each error of an EKG', () => {
  it.each<[string, World, Record<string, Action[]>, string[]]>([
    [
      'a closed question',
      theWorld(),
      ready('ask-closed', ...without('order_identify')),
      ['ekg.identity: closed-question'],
    ],
    ['nobody asked', theWorld(), ready(...without('order_identify')), ['ekg.identity: not-asked']],
    ['through the shirt', theWorld(), ready(...READY, 'on_clothes'), ['ekg.ready: through-clothes']],
    ['the door open', theWorld(), ready(...READY, 'door-open'), ['ekg.ready: no-privacy']],
    ['nothing explained', theWorld(), ready(...without('explain_privacy')), ['ekg.ready: no-privacy']],
    ['skin left', theWorld(), ready(...without('skin')), ['ekg.ready: skin-left']],
    ['not counted', theWorld(), ready(...without('find_angle'), 'where-it-fits'), ['ekg.ready: not-counted']],
    ['not still', theWorld(), ready(...without('lie_still')), ['ekg.ready: not-still']],
    ['in another order', theWorld(), ready(...[...READY].reverse()), ['ekg.ready: wrong-order']],
    ['V1 a space too high', theWorld(), { place: placed({ v1: 'third-right' }) }, ['ekg.place: one-off']],
    [
      'V1 and V2 a space too high',
      theWorld(),
      { place: placed({ v1: 'third-right', v2: 'third-left' }) },
      ['ekg.place: misplaced'],
    ],
    ['V3 and V4 swapped', theWorld(), { place: placed({ v3: 'v4', v4: 'v3' }) }, ['ekg.place: misplaced']],
    ['legs swapped', theWorld(), { place: placed({ rl: 'll', ll: 'rl' }) }, ['ekg.place: misplaced']],
    [
      'arms swapped and sent',
      theWorld(),
      { place: placed({ ra: 'la', la: 'ra' }), ...mended('clean') },
      ['ekg.limbs: reversed-sent'],
    ],
    ['a shaky strip sent', theWorld({ artefact: 'tremor' }), mended('clean'), ['ekg.trace: sent']],
    ['another remedy', theWorld({ artefact: 'tremor' }), mended('ac_60_hz'), ['ekg.trace: wrong-remedy']],
    ['mended for nothing', theWorld(), mended('wander'), ['ekg.trace: needless']],
    ['no name', theWorld(), wrote({ name: '' }), ['ekg.strip: unidentified']],
    ['another name', theWorld(), wrote({ name: 'other' }), ['ekg.strip: wrong-name']],
    ['no symptoms noted', theWorld(), wrote({ symptoms: '' }), ['ekg.note: incomplete']],
    ['other symptoms noted', theWorld({}, stair), wrote({ symptoms: 'none' }), ['ekg.note: untrue']],
    ['a soothing word', theWorld(), { show: acts('say', 'looks-fine', 'hand') }, ['scope.words: said']],
    ['the machine quoted', theWorld(), { show: acts('say', 'machine-says', 'hand') }, ['scope.words: said']],
    ['into the tray', theWorld(), { show: acts('say', 'provider-reads', 'tray') }, ['ekg.shown: put-aside']],
    [
      'a pressing chest into the tray',
      theWorld({}, stair),
      { show: acts('say', 'provider-reads', 'tray') },
      ['ekg.shown: chest-not-shown'],
    ],
    [
      'a pressing chest only scanned',
      theWorld({}, stair),
      { show: acts('say', 'provider-reads', 'scan') },
      ['ekg.shown: chest-not-shown'],
    ],
  ])('%s', (_, world, instead, errors) => {
    const { effects } = play(instead, world);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
    const items = judged(effects).map((one) => one.split(':')[0]);
    expect([...items].sort()).toEqual([...ekgTask.items(world.node)].sort());
  });

  it('a strip with another name stands in another chart', () => {
    expect(play(wrote({ name: 'other' })).world.chart.at(-1)?.person).toBe(other.id);
  });

  it('pain now, eleven minutes after arrival', () => {
    const { effects } = play({}, { ...theWorld({ chestPain: true }), nowMs: 30_600_000 + 11 * 60_000 });
    expect(errorsIn(effects)).toEqual(['ekg.time: late']);
    expect(unrated(['ekg.time: late'])).toEqual([]);
  });
});
