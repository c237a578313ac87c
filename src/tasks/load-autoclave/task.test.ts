import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { lastLoadNumber, pouchesOf } from '../autoclave-load.ts';
import { aWorld } from '../testing.ts';
import { loadAutoclaveTask } from './task.ts';

const packs = readPacks('sterilization');
const rubric = 'rubric-setup';
const decon = (params: JsonMap = {}, arrangement = 6) =>
  aWorld({ packs, visit: null, node: { id: 'setup.load-autoclave', arrangement, params } });
const due = decon({ daysSinceTest: 7 });
const take = (...items: string[]): Action[] => items.map((target) => ({ verb: 'take', target }));
const good = pouchesOf(due)
  .filter((one) => one.fault === '')
  .map((one) => one.id);
const faulty = (world: ReturnType<typeof decon>, fault: string) =>
  pouchesOf(world).find((one) => one.fault === fault)?.id ?? '';

describe('loading the autoclave', () => {
  it.each([0, 1, 6, 55, 40_404])('is done cleanly by an expert (%i)', (arrangement) => {
    const { world, effects } = expectExpert(loadAutoclaveTask, decon({}, arrangement), rubric);
    expect(world.loops.at(-1)).toMatchObject({ kind: 'autoclave', phase: 'running' });
    expect(effects).toContainEqual(
      expect.objectContaining({ type: 'openLoop', dueMs: 2_400_000, resumes: false }),
    );
    expect(world.things.at(-1)?.details).toMatchObject({ damp: [], noIndicator: [], isPacked: false });
  });

  it.each([
    [take(...good), 'ster.biological_run: not-run'],
    [take('spore-test', ...good.slice(1)), 'ster.packs: good-left-out'],
    [take('spore-test', ...good, faulty(due, 'damp')), 'ster.packs: wet-pack'],
    [take('spore-test', ...good, faulty(due, 'no-indicator')), 'ster.indicator: missing'],
  ])('may take the wrong things: %j', (packsTaken, error) => {
    expect(errorsOf(loadAutoclaveTask, due, rubric, { packs: packsTaken })).toEqual([error]);
  });

  it.each([
    ['closed-hinge', 'closed-hinge'],
    ['unlabelled', 'unlabelled-pack'],
  ])('may take a pouch that is %s', (fault, error) => {
    const world = [0, 1, 2, 3, 4, 5]
      .map((at) => decon({ daysSinceTest: 2 }, at))
      .find((one) => faulty(one, fault) !== '');
    if (world === undefined) throw new Error('none such');
    const fit = pouchesOf(world)
      .filter((one) => one.fault === '')
      .map((one) => one.id);
    const taken = take(...fit, faulty(world, fault));
    expect(errorsOf(loadAutoclaveTask, world, rubric, { packs: taken })).toEqual([`ster.packs: ${error}`]);
  });

  it('needs no spore test in between', () => {
    const world = decon({ daysSinceTest: 3 });
    expectExpert(loadAutoclaveTask, world, rubric);
    const fit = pouchesOf(world)
      .filter((one) => one.fault === '')
      .map((one) => one.id);
    expect(errorsOf(loadAutoclaveTask, world, rubric, { packs: take('spore-test', ...fit) })).toEqual([
      'ster.biological_run: needless',
    ]);
  });

  it.each([
    [take('squeeze', 'on_edge'), 'overloaded'],
    [take('stacked_flat', 'no_overlap'), 'stacked'],
    [take('on_edge'), 'loose-rule'],
  ])('may be arranged wrongly: %j', (ways, error) => {
    expect(errorsOf(loadAutoclaveTask, due, rubric, { ways })).toEqual([`ster.load: ${error}`]);
  });

  it.each([
    ['immediate_use', 1, ['ster.cycle: wrong-cycle']],
    ['table_top_pouch', 0, ['ster.load_record: wrong-number']],
    ['table_top_pouch', null, ['ster.load_record: missing']],
  ])('may be started wrongly: %s, number +%s', (cycle, more, errors) => {
    const number: Action[] =
      more === null ? [] : [{ verb: 'enter', target: 'number', value: String(lastLoadNumber(due) + more) }];
    const start: Action[] = [{ verb: 'enter', target: 'cycle', value: cycle }, ...number];
    expect(errorsOf(loadAutoclaveTask, due, rubric, { start })).toEqual(errors);
  });
});

describe('loading the chamber by hand', () => {
  const byHand = (params: JsonMap = {}, arrangement = 6) => {
    const world = decon(params, arrangement);
    return { ...world, node: { ...world.node, form: 'full' as const } };
  };
  const put = (item: string, place: string, way?: string): Action[] => [
    { verb: 'take', target: item, ...(way === undefined ? {} : { value: way }) },
    { verb: 'put', target: place },
  ];
  const world = byHand({ daysSinceTest: 2 });
  const [one = '', two = '', three = ''] = pouchesOf(world)
    .filter((it) => it.fault === '')
    .map((it) => it.id);
  const load = (...ways: string[]) => [
    ...put(one, 'low-2', ways[0]),
    ...put(two, ways[3] ?? 'low-3', ways[1]),
    ...put(three, 'top-1', ways[2]),
  ];
  const basin = put('basin', 'low-1', 'on-side');
  const right = load('paper-left', 'paper-left', 'paper-left');

  it.each([0, 1, 6, 55])('is done cleanly by an expert (%i)', (arrangement) => {
    const played = expectExpert(loadAutoclaveTask, byHand({}, arrangement), rubric);
    expect(played.world.things.at(-1)?.details).toMatchObject({ isPacked: false });
  });

  it.each<[string, Action[], string[]]>([
    ['as it should', [...basin, ...right], []],
    ['two in a slot', [...basin, ...load('paper-left', 'paper-left', 'paper-left', 'low-2')], ['overloaded']],
    ['one flat', [...basin, ...load('flat', 'paper-left', 'paper-left')], ['stacked']],
    ['face to face', [...basin, ...load('paper-left', 'paper-right', 'paper-left')], ['loose-rule']],
    ['a basin that holds water', [...put('basin', 'low-1', 'upright'), ...right], ['loose-rule']],
    ['a basin on top', [...put('basin', 'top-2', 'on-side'), ...right], ['loose-rule']],
    ['something left over', right, ['loose-rule']],
  ])('may be loaded with %s', (_, ways, errors) => {
    expect(errorsOf(loadAutoclaveTask, world, rubric, { ways })).toEqual(
      errors.map((it) => `ster.load: ${it}`),
    );
  });
});
