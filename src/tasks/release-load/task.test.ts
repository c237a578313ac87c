import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, judged, playTask } from '../testing.ts';
import { resultOf } from './result.ts';
import { releaseLoadTask } from './task.ts';

const packs = readPacks('sterilization');
const rubric = 'rubric-setup';
const LOADED: JsonMap = {
  number: '212',
  cycle: 'table_top_pouch',
  pouches: ['forceps', 'probe', 'curette'],
  damp: [],
  noIndicator: [],
  isPacked: false,
  hasTest: true,
};

/** The autoclave after a run; `details` say how it was loaded. */
function chamber(params: JsonMap, details: JsonMap = {}, more: Partial<World> = {}, arrangement = 2): World {
  const node = { id: 'closing.release-load', arrangement, params };
  const loop = {
    id: 'loop.1',
    kind: 'autoclave',
    visit: null,
    task: null,
    room: null,
    overMs: null,
  } as const;
  const title = { id: 'load-autoclave.loop' };
  const thing = {
    item: 'autoclave-load',
    at: 'autoclave',
    visit: null,
    task: 'setup.load-autoclave',
    label: null,
  };
  return {
    ...aWorld({ packs, visit: null, node }),
    loops: [{ ...loop, title, openedMs: 20_000_000, dueMs: 22_400_000, phase: 'due', blocks: false }],
    things: [{ ...thing, details: { ...LOADED, ...details } }],
    ...more,
  };
}

const decide = (decision: string, ...marks: string[]): Record<string, Action[]> => ({
  proofs: [
    ...marks.map((one): Action => ({ verb: 'mark', target: `pouches/${one}`, value: 'fails' })),
    { verb: 'decide', target: decision },
  ],
});
const badPouch = (world: World) =>
  resultOf(world).pouches.find((one) => one.state !== 'good')?.contents ?? '';
const enter = (fields: Record<string, string>): Action[] =>
  Object.entries(fields).map(([target, value]) => ({ verb: 'enter', target, value }));

describe('releasing a load', () => {
  it.each(['none', 'pack', 'printout'])('is done cleanly by an expert (fault: %s)', (fault) => {
    for (const hasTest of [true, false])
      expectExpert(releaseLoadTask, chamber({ fault }, { hasTest }), rubric);
  });

  it.each([0, 1, 2, 3, 4, 99])('is done cleanly by an expert when the fault is drawn (%i)', (arrangement) => {
    expectExpert(releaseLoadTask, chamber({}, {}, {}, arrangement), rubric);
  });

  it.each([
    [{ damp: ['probe'] }, 'damp'],
    [{ noIndicator: ['probe'] }, 'no-strip'],
    [{ isPacked: true }, 'unchanged'],
  ])('shows how it was loaded: %j', (details, state) => {
    const world = chamber({ fault: 'none' }, details);
    expect(resultOf(world).pouches.map((one) => one.state)).toContain(state);
    expectExpert(releaseLoadTask, world, rubric);
  });

  it('shows a cycle that was too short', () => {
    const world = chamber({ fault: 'none' }, { cycle: 'immediate_use' });
    expect(resultOf(world).isReached).toBe(false);
    expectExpert(releaseLoadTask, world, rubric);
  });

  it('can be come back to while the cycle runs', () => {
    const world = chamber({ fault: 'none' }, {}, { nowMs: 21_000_000 });
    const [unload] = releaseLoadTask.forms.brief;
    const played = playTask(
      { ...releaseLoadTask, forms: { brief: unload === undefined ? [] : [unload] } },
      world,
      {},
      { early: ['unload'] },
    );
    expect(played.effects).toEqual([{ type: 'redo' }]);
    const early = { unload: [{ verb: 'take', target: 'heat-gloves' }] };
    expect(errorsOf(releaseLoadTask, world, rubric, early, { early: ['unload'] })).toEqual([
      'ster.unload: early',
    ]);
  });

  it('finds the chamber empty when nothing was run', () => {
    const world = chamber({}, {}, { loops: [], things: [] });
    expect(releaseLoadTask.preconditions[0]?.holds(world)).toBe(false);
    expect(judged(playTask(releaseLoadTask, world).effects)).toEqual([]);
  });

  it('may be taken out with bare hands', () => {
    const unload = [{ verb: 'take', target: 'bare-hands' }];
    expect(errorsOf(releaseLoadTask, chamber({ fault: 'none' }), rubric, { unload })).toEqual([
      'ster.unload: bare-hands',
    ]);
  });

  it('may be released or held wrongly', () => {
    const world = (fault: string) => chamber({ fault });
    const errors = (fault: string, instead: Record<string, Action[]>) =>
      errorsOf(releaseLoadTask, world(fault), rubric, instead);
    expect(errors('printout', decide('release'))).toEqual(['ster.release: failed-released']);
    expect(errors('pack', decide('release'))).toEqual(['ster.release: failed-released']);
    expect(errors('pack', decide('release-but'))).toEqual(['ster.release: failed-released']);
    expect(errors('pack', decide('release-but', badPouch(world('pack'))))).toEqual([]);
    expect(errors('pack', decide('hold'))).toEqual(['ster.release: good-held']);
    expect(errors('none', decide('hold'))).toEqual(['ster.release: good-held']);
  });

  it.each([
    [{ vial: 'both', last: 'no-growth' }, 'ster.record: missing'],
    [{ result: 'hold', vial: 'both', last: 'no-growth' }, 'ster.record: untrue'],
    [{ result: 'release', vial: 'test-only', last: 'no-growth' }, 'ster.biological: no-control'],
    [{ result: 'release', vial: 'nothing', last: 'no-growth' }, 'ster.biological: not-started'],
    [{ result: 'release', vial: 'both' }, 'ster.biological_result: not-read'],
    [{ result: 'release', vial: 'both', last: 'growth' }, 'ster.biological_result: false-alarm'],
  ])('may be recorded wrongly: %j', (fields: Record<string, string>, error) => {
    const record = enter(fields);
    expect(errorsOf(releaseLoadTask, chamber({ fault: 'none' }), rubric, { record })).toEqual([error]);
  });

  it('acts on growth', () => {
    const world = chamber({ fault: 'none', biological: 'growth' }, { hasTest: false });
    expectExpert(releaseLoadTask, world, rubric);
    const record = enter({ result: 'release', vial: 'nothing', last: 'growth-wait' });
    expect(errorsOf(releaseLoadTask, world, rubric, { record })).toEqual([
      'ster.biological_result: positive-ignored',
    ]);
    expect(
      errorsOf(releaseLoadTask, world, rubric, {
        record: enter({ vial: 'both', result: 'release', last: 'growth' }),
      }),
    ).toEqual(['ster.biological: not-in-load']);
  });
});

describe('putting a load away by hand', () => {
  const byHand = (params: JsonMap) => {
    const world = chamber(params);
    return { ...world, node: { ...world.node, form: 'full' as const } };
  };
  const into = (...placed: string[]): Action[] =>
    placed.flatMap((one) => {
      const [target = '', place = ''] = one.split('>');
      return [
        { verb: 'take', target: `pouch-${target}` },
        { verb: 'put', target: place },
      ];
    });

  it.each<[JsonMap]>([[{ fault: 'none' }], [{ fault: 'pack' }], [{ fault: 'printout' }]])(
    'is done cleanly by an expert (%j)',
    (params) => {
      expectExpert(releaseLoadTask, byHand(params), rubric);
    },
  );

  it.each([
    ['none', ['forceps>front', 'probe>behind', 'curette>behind'], 'in-front'],
    ['none', ['forceps>behind', 'probe>behind'], 'misplaced'],
    ['none', ['forceps>again', 'probe>behind', 'curette>behind'], 'misplaced'],
    ['printout', ['forceps>held', 'probe>held', 'curette>behind'], 'failed-shelved'],
  ])('may go wrong (%s): %j', (fault, placed, error) => {
    const store = into(...placed);
    expect(errorsOf(releaseLoadTask, byHand({ fault }), rubric, { store })).toEqual([
      `ster.stored: ${error}`,
    ]);
  });
});
