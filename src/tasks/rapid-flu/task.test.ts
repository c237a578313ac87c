import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { rapidFluTask } from './task.ts';

const packs = readPacks('kit-clearband-flu', 'clia-waived');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));

const maria = aPerson();
const other = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-05-14' });
const lot = (name: string, expires: string) => ({ lot: name, expires, quantity: 5 });

function theWorld(truth: JsonMap = { flu: 'A' }, over: Partial<World> = {}): World {
  const world = aWorld({
    packs,
    person: maria,
    persons: { [maria.id]: maria, [other.id]: other },
    node: { id: 'lopez.rapid-flu', order: 'flu_ab', arrangement: 11 },
    visit: {
      flow: 'orders',
      plan: {
        truth,
        record: { chartCandidates: [maria.id, other.id] },
        orders: [
          {
            id: 'flu_ab',
            kind: 'poc_test',
            title: 'Flu A and B',
            urgency: 'now',
            nodes: [],
            params: { kit: 'kit-clearband-flu' },
          },
        ],
      },
    },
    stock: [
      {
        id: 'kit_clearband_flu',
        store: 'lab',
        par: 10,
        lots: [lot('F09', '2026-09-01'), lot('F12', '2027-01-31')],
        locked: false,
      },
      { id: 'kit_strep', store: 'lab', par: 10, lots: [lot('S03', '2027-01-31')], locked: false },
    ],
    dayDone: [{ task: 'kit-qc', node: 'day.kit-qc', step: 'accept', atMs: 30_000_000, observations: [] }],
  });
  return { ...world, ...over };
}

function noQc(truth: JsonMap): World {
  const world = theWorld(truth, { dayDone: [] });
  return { ...world, node: { ...world.node, params: { qc: 'not_run' } } };
}

const play = (instead: Record<string, Action[]> = {}, world = theWorld(), early: string[] = []) =>
  playTask(rapidFluTask, world, instead, { early });
const chartedIn = (effects: ReturnType<typeof play>['effects'], field: string) =>
  effects.flatMap((one) => (one.type === 'writeChart' && one.field === field ? [one.value] : []));

describe('the rapid flu test, done right', () => {
  it.each([
    [{ flu: 'A' }, 'A'],
    [{ flu: 'B' }, 'B'],
    [{ flu: 'none' }, 'none'],
    [{ flu: 'A', faint: true }, 'A'],
    [{ flu: 'A', weak: true }, 'A'],
    [{}, 'none'],
  ])('with truth %j charts %s', (truth, charted) => {
    const played = play({}, theWorld(truth));
    expect(errorsIn(played.effects)).toEqual([]);
    expect([...judged(played.effects)].sort()).toEqual([...rapidFluTask.items(theWorld().node)].sort());
    expect(chartedIn(played.effects, 'flu')).toEqual([charted]);
    expect(played.effects).toContainEqual({ type: 'completeOrder', order: 'flu_ab' });
    expect(missingWords(played)).toEqual([]);
    expect(unrated(judged(played.effects))).toEqual([]);
  });

  it('is solved whatever the arrangement', () => {
    for (let arrangement = 0; arrangement < 40; arrangement += 1) {
      const world = theWorld();
      const { effects } = play({}, { ...world, node: { ...world.node, arrangement } });
      expect(errorsIn(effects)).toEqual([]);
    }
  });

  it('opens the window of the card and takes one box from the shelf', () => {
    const { effects } = play();
    const loop = effects.find((one) => one.type === 'openLoop');
    expect(loop).toMatchObject({ kind: 'cassette', dueMs: 600_000, overMs: 900_000, resumes: true });
    expect(effects).toContainEqual({
      type: 'takeStock',
      stock: 'kit_clearband_flu',
      lot: 'F12',
      quantity: 1,
    });
  });

  it('costs what the catalogue says', () => {
    expect(rapidFluTask.forms.brief.reduce((sum, one) => sum + one.costMs, 0)).toBe(84_000);
  });

  it('repeats an invalid device once, with what the second kit shows', () => {
    const world = theWorld({ flu: 'first_kit_invalid', fluRepeat: 'A' });
    const first = play({}, world);
    expect(errorsIn(first.effects)).toEqual([]);
    expect(chartedIn(first.effects, 'flu')).toEqual(['invalid']);
    expect(first.effects).toContainEqual({ type: 'redo' });
    expect(first.effects.some((one) => one.type === 'completeOrder')).toBe(false);
    const second = play({}, { ...first.world, loops: [] });
    expect(errorsIn(second.effects)).toEqual([]);
    expect(chartedIn(second.effects, 'flu')).toEqual(['A']);
    expect(second.effects).toContainEqual({ type: 'completeOrder', order: 'flu_ab' });
  });

  it('is not run at all when no box may be used', () => {
    const shelf = theWorld().stock.map((one) => ({ ...one, locked: one.id === 'kit_clearband_flu' }));
    const { effects, steps } = play({}, theWorld({ flu: 'A' }, { stock: shelf }));
    expect(steps.map((one) => one.step)).toEqual(['kit']);
    expect(errorsIn(effects)).toEqual([]);
    expect([...judged(effects)].sort()).toEqual([...rapidFluTask.items(theWorld().node)].sort());
    expect(effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['no_valid_kit'] });
  });

  it('offers to take protective equipment off, when it was put on', () => {
    expect(play().effects.some((one) => one.type === 'offerTask')).toBe(false);
    const don = {
      task: 'ppe',
      node: 'lopez.ppe',
      step: 'don',
      atMs: 0,
      observations: [{ field: 'order', value: ['hygiene', 'mask'] }],
    };
    const dressed = theWorld({ flu: 'A' }, { done: [don] });
    expect(play({}, dressed).effects).toContainEqual({
      type: 'offerTask',
      task: 'ppe',
      suffix: 'ppe-off',
      params: { part: 'off' },
    });
    expect(rapidFluTask.preconditions[0]?.holds(dressed)).toBe(true);
    expect(rapidFluTask.preconditions[0]?.holds(theWorld())).toBe(false);
  });
});

const sites = ['site-right_naris', 'site-left_naris'];
/** The look on offer in an on-time run: 51 s of work after 8:40, then the card's ten minutes. */
const LOOK = `at-${31_200_000 + 51_000 + 600_000}`;
const read = (control: string, a: string, b: string): Action[] => [
  { verb: 'start', target: LOOK },
  { verb: 'record', target: 'control', value: control },
  { verb: 'record', target: 'flu_a', value: a },
  { verb: 'record', target: 'flu_b', value: b },
];
const record = (over: Record<string, string> = {}): Action[] =>
  Object.entries({
    chart: maria.id,
    flu_a: 'positive',
    flu_b: 'negative',
    lot: 'lot-F12',
    time: 'read',
    ...over,
  })
    .filter(([, value]) => value !== '')
    .map(([target, value]) => ({ verb: 'enter', target, value }));

describe('each error of the rapid flu test', () => {
  it.each<[string, Record<string, Action[]>, string[]]>([
    ['an expired box', { kit: acts('take', 'kit_clearband_flu/F09') }, ['poc.kit: expired']],
    ['another test', { kit: acts('take', 'kit_strep/S03') }, ['poc.kit: wrong-kit']],
    [
      'a closed question',
      { swab: acts('append', 'ask-closed', 'label-own', ...sites) },
      ['poc.identity: closed-question'],
    ],
    ['no question', { swab: acts('append', 'label-own', ...sites) }, ['poc.identity: not-asked']],
    [
      'a question after the swab',
      { swab: acts('append', 'label-own', ...sites, 'ask-open') },
      ['poc.identity: not-asked'],
    ],
    [
      'the label left for later',
      { swab: acts('append', 'ask-open', ...sites, 'label-later') },
      ['poc.label: unlabelled'],
    ],
    [
      'another label',
      { swab: acts('append', 'ask-open', 'label-other', ...sites) },
      ['poc.label: wrong-label'],
    ],
    [
      'one nostril',
      { swab: acts('append', 'ask-open', 'label-own', 'site-left_naris') },
      ['poc.swab: one-site'],
    ],
    [
      'a quick dab',
      { swab: acts('append', 'ask-open', 'label-own', ...sites, 'poor') },
      ['poc.swab: poor-sample'],
    ],
    ['no timer', { start: acts('append', 'run', 'by-feel') }, ['poc.timer: not-timed']],
    ['a short timer', { start: acts('append', 'run', 'timer-short') }, ['poc.timer: wrong-time']],
    ['a misread line', { read: read('line', 'none', 'none') }, ['poc.read: misread']],
    ['a reading without a look', { read: read('line', 'line', 'none').slice(1) }, ['poc.read: not-looked']],
    ['the wrong chart', { record: record({ chart: other.id }) }, ['poc.wrong_patient: wrong-chart']],
    ['a result turned round', { record: record({ flu_b: 'positive' }) }, ['poc.record: wrong-result']],
    ['no lot', { record: record({ lot: '' }) }, ['poc.record: lot-missing']],
    ['no time', { record: record({ time: '' }) }, ['poc.record: time-missing']],
    ['telling what it is', { tell: acts('say', 'has-it', 'report') }, ['scope.words: said']],
    ['a hint', { tell: acts('say', 'hint', 'report') }, ['scope.words: said']],
    ['an interpretation', { tell: acts('say', 'provider-will', 'diagnosis') }, ['poc.tell: interpreted']],
    ['nobody told', { tell: acts('say', 'provider-will', 'later') }, ['poc.tell: not-told']],
  ])('%s', (_, instead, errors) => {
    expect(errorsIn(play(instead).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('a reading before the window is early, and shows an unfinished device', () => {
    const { effects, steps } = play({}, theWorld(), ['read']);
    expect(errorsIn(effects)).toContain('poc.window: early');
    const seen = steps[3]?.text.filter((line) => line.id === 'waived-test.shown');
    expect(seen?.map((line) => line.params?.seen)).toEqual(['none', 'none', 'none']);
    expect(unrated(['poc.window: early', 'poc.window: late'])).toEqual([]);
  });

  it('a reading after the window is late, and may show a ghost', () => {
    const world = theWorld({ flu: 'none' });
    const started = playTask(
      { ...rapidFluTask, forms: { brief: rapidFluTask.forms.brief.slice(0, 3) } },
      world,
    ).world;
    const late = { ...started, nowMs: started.nowMs + 1_000_000 };
    const rest = { ...rapidFluTask, forms: { brief: rapidFluTask.forms.brief.slice(3) } };
    const { effects } = playTask(rest, late);
    expect(errorsIn(effects)).toContain('poc.window: late');
    expect(chartedIn(effects, 'flu')).toEqual(['A']);
  });

  it('a result without a control line is charted', () => {
    const world = theWorld({ flu: 'first_kit_invalid' });
    const { effects } = play({ record: record({ flu_a: 'negative' }) }, world);
    expect(errorsIn(effects)).toEqual(['poc.control: charted-without-control']);
    expect(unrated(errorsIn(effects))).toEqual([]);
    expect(chartedIn(effects, 'flu')).toEqual(['none']);
  });

  it('a result is given without a control run, or a kit is used that is locked', () => {
    const take = { kit: acts('take', 'kit_clearband_flu/F12') };
    const noLog = play(take, noQc({ flu: 'A' }));
    expect(errorsIn(noLog.effects)).toEqual(['poc.qc: reported-without-qc']);
    const stock = theWorld().stock.map((one) => ({ ...one, locked: true }));
    expect(errorsIn(play(take, theWorld({ flu: 'A' }, { stock })).effects)).toEqual([
      'poc.qc: reported-without-qc',
    ]);
    const invalid = noQc({ flu: 'first_kit_invalid' });
    expect(errorsIn(play(take, invalid).effects)).toEqual(['poc.qc: run-before-qc']);
    expect(unrated(['poc.qc: reported-without-qc', 'poc.qc: run-before-qc'])).toEqual([]);
  });

  it('no box is taken though one may be used', () => {
    expect(errorsIn(play({ kit: [] }).effects)).toEqual(['poc.kit: none-taken']);
  });

  it('one nostril loses a weak positive', () => {
    const swab = acts('append', 'ask-open', 'label-own', 'site-left_naris');
    const { effects } = play({ swab }, theWorld({ flu: 'A', weak: true }));
    expect(chartedIn(effects, 'flu')).toEqual(['none']);
  });

  it('a wrong box put back is a good catch', () => {
    const box = 'kit_clearband_flu/';
    const kit = [...acts('take', `${box}F09`), ...acts('putBack', `${box}F09`), ...acts('take', `${box}F12`)];
    expect(play({ kit }).effects).toContainEqual({ type: 'judge', item: 'poc.kit', goodCatch: true });
  });
});
