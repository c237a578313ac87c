import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import type { ChartEntry, World } from '../../simulation/vocabulary/task.ts';
import { aChartEntry, aNode, aWorld, playTask, type WorldSketch } from '../testing.ts';
import { handOffTask } from './task.ts';

const packs = readPacks('handoff', 'vitals-adult', 'vitals-peds');
const rubric = 'rubric-rooming';
const charted = (fields: Readonly<Record<string, Json>>): ChartEntry[] =>
  Object.entries(fields).map(([field, value]) => ({
    ...aChartEntry(field, value),
    visit: 'lopez',
    author: 'player',
  }));

/** A visit in which the talk was held with the lines said and the fields charted. */
function roomed(dialogue: string, said: readonly string[], fields: JsonMap, sketch: WorldSketch = {}): World {
  const node = aNode({ id: 'lopez.reason-for-visit', task: 'reason-for-visit', params: { dialogue } });
  const observations = [{ field: 'said', value: said }];
  return aWorld({
    packs,
    dialogues: { [dialogue]: readDialogue(dialogue) },
    chart: charted(fields),
    done: [{ task: node.task, node: node.id, step: 'listen', atMs: 0, observations }],
    ...sketch,
    visit: { ...sketch.visit, plan: { nodes: [node], ...sketch.visit?.plan } },
  });
}

const flu = (sketch: WorldSketch = {}) =>
  roomed(
    'reason-flu-adult',
    ['open/open', 'cue/follow'],
    {
      'chief-complaint': 'prose:quote',
      tempC10: 389,
      pulse: 108,
      resp: 18,
      spo2: 96,
      'medicine.d1': { mark: 'new', text: 'cold syrup' },
    },
    sketch,
  );
const take = (...targets: readonly string[]) => ({
  choose: targets.map((target) => ({ verb: 'take', target })),
});
const order = (...targets: readonly string[]) => ({
  order: targets.map((target) => ({ verb: 'append', target })),
});
const best = ['values-outside', 'heard-chest', 'medicine-d1'];

describe('hand-off', () => {
  it('the expert tells what is outside the card, the chest, and what else is key', () => {
    const { world } = expectExpert(handOffTask, flu(), rubric);
    expect(world.visit?.flow).toBe('ready');
    expect(world.visit?.told).toEqual(expect.arrayContaining(['fever', 'pulse-fast', 'chest']));
  });

  it.each([
    ['nothing out of the ordinary', aWorld({ packs })],
    [
      'a live vaccine',
      roomed(
        'reason-child-live-vaccine',
        ['cue/tell', 'ill/more'],
        { tempC10: 368, pulse: 96 },
        { person: { birthDate: '2022-06-30' } },
      ),
    ],
    [
      'a pressure check',
      roomed(
        'reason-bp-recheck',
        ['doses/missed'],
        { bp: { sys: 138, dia: 86 }, pulse: 72 },
        { visit: { plan: { type: 'bp_check' } } },
      ),
    ],
    [
      'more than three facts that cannot wait',
      roomed('reason-new-patient-adult', ['stairs/notice'], {
        bp: { sys: 168, dia: 96 },
        'allergy.d1': { mark: 'allergy', text: 'sulfa' },
        'screen.action': 'longer',
      }),
    ],
  ])('the expert is clean with %s', (_, world) => {
    expectExpert(handOffTask, world, rubric);
  });

  it('offers eight facts', () => {
    const { steps } = playTask(handOffTask, flu());
    const offered = steps[0]?.text.filter((one) => one.id === 'pick.item' || one.id === 'pick.held');
    expect(offered).toHaveLength(8);
  });

  it.each([
    [
      take('values-outside', 'reason', 'medicine-d1'),
      ['handoff.facts: key-omitted', 'hx.chest_unreported: left-out'],
    ],
    [take('heard-chest', 'reason', 'medicine-d1'), ['handoff.facts: key-omitted', 'vs.report: omitted']],
    [take('values-outside', 'heard-chest', 'talk-parking'), ['handoff.facts: filler']],
    [take('values-outside', 'heard-chest'), ['handoff.facts: filler']],
    [take('values-outside', 'heard-chest', 'opinion-worried'), ['scope.words: interpreted']],
    [take('values-outside', 'heard-chest', 'reason'), []],
  ])('%j makes %j', (instead, expected) => {
    expect(errorsOf(handOffTask, flu(), rubric, instead)).toEqual(expected);
  });

  it('need not tell again what the provider knows', () => {
    const told = flu({ visit: { told: ['fever', 'pulse-fast', 'chest'] } });
    expect(errorsOf(handOffTask, told, rubric, take('reason', 'medicine-d1', 'values-inside'))).toEqual([]);
  });

  it.each([
    [
      order('values-outside', 'medicine-d1', 'heard-chest', 'need', 'read-back'),
      ['handoff.order: out-of-order'],
    ],
    [order('medicine-d1', 'heard-chest', 'values-outside', 'need'), ['handoff.readback: no-read-back']],
    [order('medicine-d1', 'heard-chest', 'values-outside', 'read-back'), ['handoff.order: out-of-order']],
    [order('medicine-d1', 'values-outside', 'heard-chest', 'need', 'read-back'), []],
  ])('%j makes %j', (told, expected) => {
    expect(errorsOf(handOffTask, flu(), rubric, { ...take(...best), ...told })).toEqual(expected);
  });
});
