import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, playTask } from '../testing.ts';
import { fridgeLogTask } from './task.ts';
import { hasGap, unitsOf } from './units.ts';

const packs = readPacks('cold-chain');
const rubric = 'rubric-setup';
const stock = [{ id: 'mmr', store: 'fridge', par: 2, lots: [], locked: false }];
const morning = (params: JsonMap = {}, arrangement = 3) =>
  aWorld({ packs, stock, visit: null, node: { id: 'setup.fridge-log', arrangement, params } });
const alarm = () => morning({ part: 'alarm', excursion: true, currentC10: 94 });

/** The line a careful person writes, with some fields otherwise. */
function line(world: ReturnType<typeof aWorld>, over: Record<string, string>): Action[] {
  const fields: Record<string, string> = {
    time: 'now',
    initials: 'own',
    ...(hasGap(world) ? { gap: 'blank' } : {}),
  };
  for (const unit of unitsOf(world)) {
    for (const part of ['current', 'min', 'max'] as const)
      fields[`${unit.id}-${part}`] = String(unit[part] / 10);
    fields[`${unit.id}-range`] = unit.isOut ? 'out' : 'in';
  }
  return Object.entries({ ...fields, ...over }).flatMap(([target, value]) =>
    value === '' ? [] : [{ verb: 'enter', target, value }],
  );
}

const cards = (...order: string[]): Action[] => order.map((target) => ({ verb: 'append', target }));

describe('the fridge log', () => {
  it.each([0, 3, 17, 900, 123456])('is written cleanly by an expert (%i)', (arrangement) => {
    const { world } = expectExpert(fridgeLogTask, morning({}, arrangement), rubric);
    expect(world.chart.at(-1)).toMatchObject({ field: 'log.fridge', person: 'clinic' });
  });

  it('never finds an excursion that the plan does not hold', () => {
    for (let arrangement = 0; arrangement < 500; arrangement += 1) {
      expect(unitsOf(morning({}, arrangement)).filter((unit) => unit.isOut)).toEqual([]);
    }
  });

  it('quarantines what the alarm was about', () => {
    const { effects } = expectExpert(fridgeLogTask, alarm(), rubric);
    expect(effects).toContainEqual({ type: 'lockStock', stock: 'mmr', locked: true });
  });

  it('counts a highest value out of range although it is fine now', () => {
    const { effects } = expectExpert(
      fridgeLogTask,
      morning({ excursion: true, currentC10: 52, maxC10: 97 }),
      rubric,
    );
    expect(effects.some((one) => one.type === 'lockStock')).toBe(true);
  });

  it('shows the log as it is', () => {
    const world = morning({ part: 'inspection' });
    expectExpert(fridgeLogTask, world, rubric);
    const taking = (target: string) => ({ show: [{ verb: 'take', target }] });
    expect(errorsOf(fridgeLogTask, world, rubric, taking('fill_first'))).toEqual([
      'cold.inspection: back-filled',
    ]);
    expect(errorsOf(fridgeLogTask, world, rubric, taking('come_back'))).toEqual(['cold.inspection: put-off']);
  });

  it.each([
    [{ initials: '' }, 'cold.log: no-initials'],
    [{ initials: 'lead' }, 'cold.log: other-initials'],
    [{ time: 'usual' }, 'cold.log: wrong-time'],
    [{ 'freezer-min': '-12.0' }, 'cold.reading: misread'],
    [{ 'freezer-range': 'out' }, 'cold.range: imagined'],
  ])('may be written wrongly: %j', (over: Record<string, string>, error) => {
    const world = morning();
    expect(errorsOf(fridgeLogTask, world, rubric, { log: line(world, over) })).toEqual([error]);
  });

  it('may be back-filled where a line is missing', () => {
    const world = [0, 1, 2, 3, 4, 5].map((number) => morning({}, number)).find(hasGap) ?? morning();
    expect(errorsOf(fridgeLogTask, world, rubric, { log: line(world, { gap: 'fill' }) })).toEqual([
      'cold.log: back-filled',
    ]);
  });

  it('may pass over an excursion', () => {
    const world = alarm();
    const instead = { log: line(world, { 'refrigerator-range': 'in' }) };
    expect(errorsOf(fridgeLogTask, world, rubric, instead)).toEqual(['cold.range: missed']);
    expect(playTask(fridgeLogTask, world, instead).effects.some((one) => one.type === 'lockStock')).toBe(
      false,
    );
  });

  it.each([
    [cards('use_first', 'label', 'notify'), 'used'],
    [cards('label', 'discard', 'notify'), 'discarded'],
    [cards('keep_cold', 'notify', 'document', 'wait'), 'not-labelled'],
    [cards('label', 'keep_cold', 'document', 'wait'), 'not-told'],
    [cards('label', 'shake_test', 'notify'), 'shake-test'],
    [cards('label', 'notify', 'back_fill'), 'back-filled'],
    [cards('label', 'notify', 'keep_cold', 'document', 'wait'), 'wrong-order'],
  ])('may answer an excursion wrongly: %j', (excursion, error) => {
    expect(errorsOf(fridgeLogTask, alarm(), rubric, { excursion })).toEqual([`cold.excursion: ${error}`]);
  });
});
