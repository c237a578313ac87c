import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { aChartEntry, aWorld, judged, playTask } from '../testing.ts';
import { recheckReportTask } from './task.ts';

const packs = readPacks('vitals-adult', 'vitals-peds', 'bp-technique');
const rubric = 'rubric-rooming';
const outside = (params: JsonMap, truth: JsonMap = {}, birthDate = '1992-05-04') =>
  aWorld({ packs, node: { params }, person: { birthDate }, visit: { plan: { truth } } });
const fever = outside({ sign: 'temp', level: 'now', value: 386 }, { tempC10: 386 });
const newborn = outside({ sign: 'temp', level: 'stat', value: 381 }, { tempC10: 381 }, '2026-07-27');
const high = outside(
  { sign: 'bp', level: 'now', value: 168, dia: 96 },
  { bpFirst: { sys: 168, dia: 96 }, bpRest: { sys: 148, dia: 88 } },
);
const first = (target: string) => ({ first: [{ verb: 'take', target }] });
const say = (target: string) => ({ tell: [{ verb: 'say', target }] });

describe('recheck-report', () => {
  it.each([
    ['a fever', fever],
    ['a fast pulse', outside({ sign: 'pulse', level: 'now', value: 108 }, { pulse: 108 })],
    ['a low oxygen', outside({ sign: 'spo2', level: 'now', value: 93 }, { spo2: 93 })],
    ['an emergency oxygen', outside({ sign: 'spo2', level: 'stat', value: 88 }, { spo2: 88 })],
    [
      'laboured breathing',
      outside({ sign: 'resp', level: 'stat', value: 18 }, { resp: 18, effort: 'laboured' }),
    ],
    ['a high pressure', high],
    ['a newborn with fever', newborn],
    [
      'a child',
      outside({ sign: 'bp', level: 'now', value: 108, dia: 60 }, { bp: { sys: 108, dia: 60 } }, '2022-06-30'),
    ],
  ])('the expert is clean with %s', (_, world) => {
    expectExpert(recheckReportTask, world, rubric);
  });

  it('repeats a pressure after a rest, charts it and tells the provider', () => {
    const { world, steps } = playTask(recheckReportTask, high);
    expect(steps.map((one) => one.step)).toEqual(['first', 'rest', 'repeat', 'tell']);
    expect(world.chart.map((one) => [one.field, one.value])).toEqual([['bp', { sys: 148, dia: 88 }]]);
    expect(world.visit?.told).toEqual(['bp-high']);
    expect(world.loops).toEqual([]);
  });

  it('calls for help first and is short then', () => {
    const { world, steps } = playTask(recheckReportTask, newborn);
    expect(steps.map((one) => one.step)).toEqual(['first', 'tell']);
    expect(world.visit?.told).toContain('fever');
  });

  it('tells about laboured breathing whatever the number', () => {
    const world = outside({ sign: 'resp', level: 'stat', value: 18 }, { resp: 18, effort: 'laboured' });
    expect(playTask(recheckReportTask, world).world.visit?.told).toContain('laboured');
  });

  it.each([
    [fever, first('later'), ['vs.repeat: not-repeated']],
    [fever, first('fetch'), ['vs.repeat: not-repeated']],
    [fever, say('vague'), ['vs.report: unreported']],
    [fever, say('chart-only'), ['vs.report: unreported']],
    [fever, say('opinion'), ['scope.words: interpreted']],
    [newborn, first('repeat'), ['vs.red_unreported: repeat-first']],
    [newborn, first('fetch'), ['vs.red_unreported: left-alone']],
    [newborn, first('later'), ['vs.red_unreported: unreported']],
    [high, { rest: [{ verb: 'take', target: 'at-once' }] }, ['vs.repeat: no-rest']],
    [high, { rest: [{ verb: 'take', target: 'chat' }] }, ['vs.repeat: no-rest']],
  ])('errors as the card rates them (%#)', (world, instead, expected) => {
    expect(errorsOf(recheckReportTask, world, rubric, instead)).toEqual(expected);
  });

  it.each([
    ['laboured', 'stat', ['vs.red_unreported', 'scope.words']],
    ['easy', 'now', ['vs.repeat', 'vs.report', 'scope.words']],
  ])('goes on from breathing charted as %s, rightly or not', (effort, level, items) => {
    const truth = { resp: 30, effort: effort === 'easy' ? 'laboured' : 'easy' };
    const world = {
      ...outside({ sign: 'resp', level, value: 30 }, truth),
      chart: [aChartEntry('effort', effort)],
    };
    const { effects } = playTask(recheckReportTask, world);
    expect([...judged(effects)].sort()).toEqual([...items].sort());
  });

  it('notices a repeat that was written wrong', () => {
    const repeat = [
      { verb: 'start', target: 'again' },
      { verb: 'record', target: 'value', value: '36.8' },
    ];
    expect(errorsOf(recheckReportTask, fever, rubric, { repeat })).toEqual(['vs.repeat: misread']);
  });

  it('notices help called more than a minute after the measurement, and a late word', () => {
    const [firstStep, , , tell] = recheckReportTask.forms.brief;
    const measured = { task: 'temperature', node: 'lopez.temperature', step: 'read', observations: [] };
    const late = { ...newborn, done: [{ ...measured, atMs: newborn.nowMs - 61_000 }] };
    const help = [{ field: 'taken', value: ['help'] }];
    expect(firstStep?.effects({ ...late, nowMs: late.nowMs + 8_000 }, help)).toContainEqual(
      expect.objectContaining({ item: 'vs.red_unreported', errorId: 'help-late' }),
    );
    const repeated = { task: 'recheck-report', node: fever.node.id, step: 'repeat', observations: [] };
    const world = { ...fever, done: [{ ...repeated, atMs: fever.nowMs - 301_000 }] };
    expect(tell?.effects(world, [{ field: 'said', value: ['door/facts'] }])).toContainEqual(
      expect.objectContaining({ item: 'vs.report', errorId: 'late' }),
    );
  });
});
