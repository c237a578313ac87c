import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { aWorld, errorsIn, playStep, playTask, type WorldSketch } from '../testing.ts';
import { worldAfter } from '../testing-world.ts';
import { bloodPressureTask } from './task.ts';

const packs = readPacks('vitals-adult', 'vitals-peds', 'bp-technique', 'rooming', 'clinic-core');
const rubric = 'rubric-rooming';
const legs = ['legs_crossed', 'feet_dangling'];
const patient = (truth: JsonMap = {}, sketch: WorldSketch = {}) =>
  aWorld({
    packs,
    ...sketch,
    visit: {
      ...sketch.visit,
      plan: { truth: { bp: { sys: 128, dia: 78 }, armCm: 33, posture: legs, ...truth } },
    },
  });
const take = (...targets: readonly string[]) => targets.map((target) => ({ verb: 'take', target }));
const right = ['adult', 'right', 'legs_uncrossed', 'feet_flat'];
const read = (sys: string, dia: string, more: Readonly<Record<string, string>> = {}) => [
  { verb: 'start', target: 'measure' },
  ...Object.entries({ sys, dia, arm: 'right', position: 'sitting', cuff: 'adult', ...more }).map(
    ([target, value]) => ({ verb: 'record', target, value }),
  ),
];
const charted = (world: World) => world.chart.filter((one) => one.field === 'bp').map((one) => one.value);

describe('blood-pressure', () => {
  it.each([
    ['an adult', {}],
    ['a large arm', { armCm: 38 }],
    [
      'all that can be told',
      { bpState: ['caffeine', 'full_bladder', 'pain'], armLimits: { right: 'lymphoedema' } },
    ],
    ['coffee, a full bladder and much to say', { coffeeMinutes: 20, fullBladder: true, talkative: true }],
    ['a story that names nothing', { posture: [], armCm: 0, bp: {} }],
  ])('the expert is clean with %s', (_, truth) => {
    expectExpert(bloodPressureTask, patient(truth), rubric);
  });

  it('the expert is clean with a child, and with two readings', () => {
    const child = { bp: { sys: 94, dia: 54 }, armCm: 17 };
    expectExpert(bloodPressureTask, patient(child, { person: { birthDate: '2022-06-30' } }), rubric);
    const { world } = expectExpert(
      bloodPressureTask,
      patient(
        { bp: {}, bpFirst: { sys: 158, dia: 92 }, bpRest: { sys: 146, dia: 88 } },
        { node: { params: { readings: 2 } } },
      ),
      rubric,
    );
    expect(charted(world)).toEqual([
      { sys: 158, dia: 92 },
      { sys: 146, dia: 88 },
    ]);
  });

  it('rests five minutes, a child three, and charts value, arm, position and cuff', () => {
    const { effects, world } = playTask(bloodPressureTask, patient());
    expect(effects.find((one) => one.type === 'openLoop')).toMatchObject({ kind: 'bp-rest', dueMs: 300_000 });
    expect(world.chart.map((one) => one.field)).toEqual(['bp', 'arm', 'position', 'cuff']);
    expect(world.loops).toEqual([]);
    const child = patient({}, { person: { birthDate: '2022-06-30' } });
    expect(playTask(bloodPressureTask, child).effects.find((one) => one.type === 'openLoop')).toMatchObject({
      dueMs: 180_000,
    });
  });

  it.each([
    [take('large', ...right.slice(1)), { cuff: 'large' }, ['vs.bp_cuff: wrong-cuff']],
    [take(...right.slice(1)), {}, ['vs.bp_cuff: no-cuff-chosen']],
    [take('adult', 'right', 'feet_flat'), {}, ['vs.bp_posture: some-faults']],
  ])('%j makes %j', (prepare, _, expected) => {
    expect(errorsOf(bloodPressureTask, patient(), rubric, { prepare })).toEqual(expected);
  });

  it('counts three faults left as many', () => {
    const world = patient({ posture: [...legs, 'talking'] });
    expect(errorsOf(bloodPressureTask, world, rubric, { prepare: take('adult', 'right') })).toEqual([
      'vs.bp_posture: many-faults',
    ]);
  });

  it.each([
    ['fistula_or_graft', 'vs.bp_arm: fistula-arm'],
    ['mastectomy_or_node_removal', 'vs.bp_arm: restricted-arm'],
  ])('an arm with %s makes %s', (limit, expected) => {
    const world = patient({ armLimits: { right: limit } });
    expect(errorsOf(bloodPressureTask, world, rubric, { prepare: take(...right) })).toEqual([expected]);
  });

  it('does not tell about an arm that nobody asked about', () => {
    const world = patient({ armLimits: { right: 'fistula_or_graft' } });
    const { steps } = playTask(bloodPressureTask, world, { ask: take('ask_caffeine') });
    expect(JSON.stringify(steps[1]?.text)).not.toContain('fistula');
    expect(errorsIn(steps.flatMap((one) => one.effects))).toEqual([
      'vs.bp_ask: not-asked',
      'vs.bp_arm: fistula-arm',
    ]);
  });

  it('wants the right arm of a child', () => {
    const child = patient({ armCm: 17 }, { person: { birthDate: '2022-06-30' } });
    const prepare = take('child', 'left', 'legs_uncrossed', 'feet_flat');
    expect(errorsOf(bloodPressureTask, child, rubric, { prepare })).toEqual(['vs.bp_arm: left-arm']);
  });

  it('notices a rest that was skipped', () => {
    const { effects, world } = playTask(bloodPressureTask, patient(), {}, { early: ['read'] });
    expect(errorsIn(effects)).toEqual(['vs.bp_rest: skipped']);
    expect(charted(world)).toEqual([{ sys: 136, dia: 82 }]);
  });

  it.each([
    ['reason-for-visit', 'vs.bp_rest: talked'],
    ['height-weight', 'vs.bp_rest: moved'],
    ['temperature', undefined],
  ])('a rest with %s in it: %s', (task, expected) => {
    const [ask, prepare, readStep] = bloodPressureTask.forms.brief;
    if (ask === undefined || prepare === undefined || readStep === undefined) throw new Error('no steps');
    let world: World = patient({}, { node: { task: 'blood-pressure' } });
    for (const step of [ask, prepare]) {
      const actions = step === ask ? take('ask_caffeine') : take(...right);
      const played = playStep(step, world, actions);
      world = worldAfter(world, step, played.observations, played.effects);
    }
    const other = {
      task,
      node: `lopez.${task}`,
      step: 'listen',
      atMs: world.nowMs + 60_000,
      observations: [],
    };
    const later: World = { ...world, nowMs: world.nowMs + 400_000, done: [...world.done, other] };
    const sys = expected === undefined ? '128' : '136';
    const dia = expected === undefined ? '78' : '82';
    const errors = errorsIn(playStep(readStep, later, read(sys, dia)).effects);
    expect(errors).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    [['adult', 'right'], { armCm: 33 }, 20, { sys: 140, dia: 88 }],
    [['adult', 'right', 'legs_uncrossed', 'feet_flat'], { armCm: 38 }, 20, { sys: 134, dia: 80 }],
    [right, { armCm: 33, bpState: ['full_bladder'] }, 20, { sys: 136, dia: 84 }],
    [[...right, 'toilet-first'], { armCm: 33, bpState: ['full_bladder'] }, 20, { sys: 128, dia: 78 }],
    [right, { armCm: 33 }, 65, { sys: 136, dia: 82 }],
  ])('%j with %o and fear %i reads %o', (taken, truth, anxiety, expected) => {
    const world = patient(truth, { visit: { anxiety } });
    expect(charted(playTask(bloodPressureTask, world, { prepare: take(...taken) }).world)).toEqual([
      expected,
    ]);
  });

  it.each([
    [read('128', '78'), []],
    [read('129', '78'), ['vs.bp: odd-number']],
    [read('122', '78'), ['vs.bp: off-by-some']],
    [read('118', '78'), ['vs.bp: off-by-much']],
    [read('128', '78', { arm: 'left' }), ['vs.bp_charted: incomplete']],
  ])('%j makes %j', (readActions, expected) => {
    const instead = { prepare: take(...right), read: readActions };
    expect(errorsOf(bloodPressureTask, patient(), rubric, instead)).toEqual(expected);
  });

  it('judges a second reading that was left out, and one misread', () => {
    const world = patient({}, { node: { params: { readings: 2 } } });
    const prepare = take(...right);
    expect(
      errorsOf(bloodPressureTask, world, rubric, { prepare, read: read('128', '78', { second: 'no' }) }),
    ).toEqual(['vs.bp_second: missing']);
    const second = read('120', '78').slice(0, 3);
    expect(errorsOf(bloodPressureTask, world, rubric, { prepare, second })).toEqual([
      'vs.bp_second: misread',
    ]);
  });

  it('offers a recheck of what was read outside the card', () => {
    const { effects } = playTask(bloodPressureTask, patient({ bp: {}, bpFirst: { sys: 168, dia: 96 } }));
    expect(effects.find((one) => one.type === 'offerTask')).toMatchObject({
      suffix: 'recheck-report.bp',
      params: { sign: 'bp', level: 'now', value: 168, dia: 96 },
    });
  });
});
