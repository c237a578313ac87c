import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld } from '../testing.ts';
import { chartPrepTask } from './task.ts';

const packs = readPacks('standing-orders');
const rubric = 'rubric-setup';
const LETTER: JsonMap = {
  discrepancies: [{ id: 'd1', kind: 'allergy_in_outside_record', shownBy: 'letter', text: 'sulfa: rash' }],
};
const desk = (record: JsonMap, result = 'filed', arrangement = 3) =>
  aWorld({
    packs,
    node: { arrangement, params: { result } },
    visit: { flow: 'scheduled', room: null, plan: { record } },
  });
const mark = (...fields: string[]): Action[] =>
  fields.length === 0
    ? [{ verb: 'confirm' }]
    : fields.map((one) => ({ verb: 'mark', target: `chart/${one}`, value: 'gap' }));
const take = (...items: string[]): Action[] => items.map((target) => ({ verb: 'take', target }));

describe('chart prep', () => {
  it.each([
    [{}, 'filed'],
    [{}, 'missing'],
    [LETTER, 'filed'],
    [LETTER, 'missing'],
  ])('is done cleanly by an expert: %j, %s', (record: JsonMap, result) => {
    const { world } = expectExpert(chartPrepTask, desk(record, result), rubric);
    const gaps = world.chart.filter((one) => one.field === 'previsit').map((one) => one.value);
    expect(gaps.includes('result')).toBe(result === 'missing');
    expect(gaps.includes('allergies')).toBe(record === LETTER);
  });

  it.each([
    [LETTER, 'filed', mark(), 'allergy-missed'],
    [{}, 'missing', mark(), 'missed'],
    [{}, 'filed', mark('medicines'), 'false-gap'],
  ])('may go wrong: %j, %s', (record: JsonMap, result, compare, error) => {
    expect(errorsOf(chartPrepTask, desk(record, result), rubric, { compare })).toEqual([
      `plan.gap: ${error}`,
    ]);
  });

  it.each([
    [take('screening_form', 'records_request', 'blood_test'), 'outside-orders'],
    [take('screening_form'), 'not-pended'],
  ])('may pend the wrong things: %j', (pend, error) => {
    expect(errorsOf(chartPrepTask, desk({}), rubric, { pend })).toEqual([`plan.standing: ${error}`]);
  });
});
