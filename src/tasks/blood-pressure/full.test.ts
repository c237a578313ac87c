import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, playTask, type WorldSketch } from '../testing.ts';
import { bloodPressureTask } from './task.ts';

const packs = readPacks('vitals-adult', 'vitals-peds', 'bp-technique', 'rooming', 'clinic-core');
const rubric = 'rubric-rooming';
const patient = (truth: JsonMap = {}, sketch: WorldSketch = {}) =>
  aWorld({
    packs,
    ...sketch,
    node: { form: 'full', ...sketch.node },
    visit: {
      ...sketch.visit,
      plan: {
        truth: { bp: { sys: 128, dia: 78 }, pulse: 72, armCm: 33, posture: ['legs_crossed'], ...truth },
      },
    },
  });
const charted = (world: World) => world.chart.filter((one) => one.field === 'bp').map((one) => one.value);
const notes = (world: World) =>
  playTask(bloodPressureTask, world).effects.filter((one) => one.type === 'note');

const act = (verb: string, target?: string, value?: string): Action => ({
  verb,
  ...(target === undefined ? {} : { target }),
  ...(value === undefined ? {} : { value }),
});
const times = (count: number, action: Action): readonly Action[] =>
  Array.from({ length: count }, () => action);
const down = (count: number) => times(count, act('down'));
const squeeze = (count: number) => times(count, act('squeeze'));
const mark = (value: string) => act('mark', undefined, value);

/** A whole measurement of 128 over 78 by hand, with places to go wrong in. */
function byHand(
  over: {
    readonly cuff?: string;
    readonly ear?: string;
    readonly feels?: boolean;
    readonly wait?: string;
    readonly squeezes?: number;
    readonly descent?: readonly Action[];
  } = {},
): readonly Action[] {
  const { cuff = 'on-artery', ear = 'on-artery', feels = true, wait = '30s', squeezes = 12 } = over;
  const peak = 60 + (squeezes - 3) * 10;
  const toFirst = (peak - 128) / 2;
  return [
    act('fit', 'cuff', cuff),
    act('fit', 'ear', ear),
    ...(feels
      ? [...squeeze(10), act('release'), ...(wait === '' ? [] : [act('wait', undefined, wait)])]
      : []),
    act('use', 'stethoscope'),
    ...squeeze(squeezes),
    ...(over.descent ?? [...down(toFirst), mark('first'), ...down(25), mark('last'), ...down(5)]),
    act('release'),
  ];
}
const errors = (measure: readonly Action[], truth: JsonMap = {}) =>
  errorsOf(bloodPressureTask, patient(truth), rubric, { measure });

describe('blood-pressure in full', () => {
  it.each([
    ['an adult', {}],
    ['a large arm and a fast heart', { armCm: 38, pulse: 118 }],
    ['a slow heart and a high pressure', { pulse: 48, bp: { sys: 188, dia: 112 } }],
    ['a low pressure', { bp: { sys: 88, dia: 52 } }],
    ['a gap', { bp: { sys: 190, dia: 94 }, bpGap: { from: 190, to: 160 } }],
    ['coffee, a full bladder and much to say', { coffeeMinutes: 20, fullBladder: true, talkative: true }],
    ['a story that names nothing', { posture: [], armCm: 0, bp: {} }],
  ])('the expert is clean with %s', (_, truth) => {
    expectExpert(bloodPressureTask, patient(truth), rubric);
  });

  it('the expert is clean with a child, and with two readings, both charted', () => {
    const child = { bp: { sys: 94, dia: 54 }, armCm: 17, pulse: 96 };
    expectExpert(bloodPressureTask, patient(child, { person: { birthDate: '2022-06-30' } }), rubric);
    const story = { bp: {}, bpFirst: { sys: 158, dia: 92 }, bpRest: { sys: 146, dia: 88 } };
    const { world } = expectExpert(
      bloodPressureTask,
      patient(story, { node: { params: { readings: 2 } } }),
      rubric,
    );
    expect(charted(world)).toEqual([
      { sys: 158, dia: 92 },
      { sys: 146, dia: 88 },
    ]);
  });

  it('takes three readings of an uneven heart, whose mean is near the truth', () => {
    for (let arrangement = 0; arrangement < 40; arrangement += 1) {
      const world = patient({ rhythm: 'irregular' }, { node: { params: { readings: 3 }, arrangement } });
      const found = charted(expectExpert(bloodPressureTask, world, rubric).world) as {
        sys: number;
        dia: number;
      }[];
      expect(found).toHaveLength(3);
      const mean = (part: 'sys' | 'dia') => found.reduce((sum, one) => sum + one[part], 0) / 3;
      expect(Math.abs(mean('sys') - 128)).toBeLessThanOrEqual(12);
      expect(Math.abs(mean('dia') - 78)).toBeLessThanOrEqual(12);
    }
  });

  it('is clean by hand', () => {
    expect(errors(byHand())).toEqual([]);
  });

  it.each([
    ['a turned cuff', byHand({ cuff: 'turned' }), ['vs.bp_place: cuff']],
    ['a pressed chest piece', byHand({ ear: 'pressed' }), ['vs.bp_place: chest-piece']],
    ['no pulse felt for', byHand({ feels: false }), ['vs.bp_estimate: not-felt']],
    ['no wait after it', byHand({ wait: '' }), ['vs.bp_bleed: pumped-again']],
    ['too low', byHand({ squeezes: 10 }), ['vs.bp_pump: too-low']],
    ['too high', byHand({ squeezes: 15 }), ['vs.bp_pump: too-high']],
    [
      'the valve far open',
      byHand({
        descent: [
          act('open', undefined, '50'),
          act('close'),
          ...down(11),
          mark('first'),
          ...down(25),
          mark('last'),
        ],
      }),
      ['vs.bp_bleed: too-fast'],
    ],
  ])('%s is noticed', (_, measure, expected) => {
    expect(errors(measure)).toEqual(expected);
  });

  it('notices a cuff that was never listened to, and a number that nobody heard', () => {
    const found = errorsOf(bloodPressureTask, patient(), rubric, { measure: [] });
    expect(found).toEqual([
      'vs.bp_place: cuff',
      'vs.bp_estimate: not-felt',
      'vs.bp_pump: too-low',
      'vs.bp_bleed: not-listened',
      'vs.bp: off-by-much',
    ]);
  });

  it('reads the bottom of a gap where the pulse was not felt for', () => {
    const gap = { bp: { sys: 168, dia: 94 }, bpGap: { from: 160, to: 130 } };
    const descent = [...down(5), ...down(5), mark('first'), ...down(18), mark('last'), ...down(6)];
    const measure = byHand({ feels: false, squeezes: 12, descent });
    const { world, effects } = playTask(bloodPressureTask, patient(gap), { measure });
    expect(charted(world)).toEqual([{ sys: 130, dia: 94 }]);
    expect(errorsIn(effects)).toEqual([
      'vs.bp_estimate: not-felt',
      'vs.bp_pump: too-low',
      'vs.bp: off-by-much',
    ]);
  });

  it('misreads too low with air let out too fast, and is told by how much', () => {
    const open = { verb: 'open', value: '80', instrumentMs: 0 };
    const at = (value: string, instrumentMs: number) => ({ verb: 'mark', value, instrumentMs });
    const descent = [
      open,
      at('first', 4_300),
      at('last', 8_300),
      { verb: 'release', instrumentMs: 9_000 },
    ].slice(0, 3);
    const { world, effects } = playTask(bloodPressureTask, patient(), { measure: byHand({ descent }) });
    const [first] = charted(world) as { sys: number; dia: number }[];
    expect(first?.sys).toBeLessThan(124);
    expect(errorsIn(effects)).toContain('vs.bp_bleed: too-fast');
  });

  it('wants a minute before a second reading', () => {
    const world = patient({}, { node: { params: { readings: 2 } } });
    const again = [...squeeze(12), ...down(11), mark('first'), ...down(25), mark('last'), act('release')];
    expect(errorsOf(bloodPressureTask, world, rubric, { 'measure-2': again })).toEqual([
      'vs.bp_second: too-soon',
    ]);
    const write = [
      ['sys', '128'],
      ['dia', '78'],
      ['arm', 'right'],
      ['position', 'sitting'],
      ['cuff', 'adult'],
      ['second', 'no'],
    ].map(([target, value]) => act('enter', target, value));
    expect(errorsOf(bloodPressureTask, world, rubric, { write })).toEqual(['vs.bp_second: missing']);
    const other = [act('enter', 'sys', '118'), act('enter', 'dia', '78')];
    expect(errorsOf(bloodPressureTask, world, rubric, { 'write-2': other })).toEqual([
      'vs.bp_second: misread',
    ]);
  });

  it('still notices what was left undone before, and hears it in the number', () => {
    const prepare = ['adult', 'right'].map((target) => act('take', target));
    const { world, effects } = playTask(bloodPressureTask, patient(), { prepare });
    expect(charted(world)).toEqual([{ sys: 134, dia: 82 }]);
    expect(errorsIn(effects)).toEqual(['vs.bp_posture: some-faults']);
  });

  it('keeps for the debrief what right technique would have read, and why it did not', () => {
    expect(notes(patient({ talkative: true, posture: [] }))).toMatchObject([
      { fact: 'pressure.read', details: { sys: 128, dia: 78, rightSys: 128, rightDia: 78, causes: [] } },
    ]);
    const prepare = ['adult', 'right'].map((target) => act('take', target));
    const { effects } = playTask(bloodPressureTask, patient(), { prepare });
    expect(effects.find((one) => one.type === 'note')).toMatchObject({
      details: { sys: 134, rightSys: 128, causes: [{ because: 'legs_crossed', sys: 6, dia: 3 }] },
    });
  });

  it('notices a rest that was skipped', () => {
    const { effects, world } = playTask(bloodPressureTask, patient(), {}, { early: ['measure'] });
    expect(errorsIn(effects)).toEqual(['vs.bp_rest: skipped']);
    expect(charted(world)).toEqual([{ sys: 136, dia: 82 }]);
  });
});
