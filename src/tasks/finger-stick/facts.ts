import { type JsonMap, jsonAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import type { BodyPart } from '../../widgets/body-map/body-parts.ts';
import { HAND, HEEL } from '../../widgets/body-map/limb-parts.ts';
import { ownStep } from '../day-work.ts';
import { numberOr, rowById, rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { ageInMonths } from '../vaccine-products.ts';
import { kitIdOf } from '../waived-kit.ts';
import type { WaivedTest } from '../waived-test.ts';

type Packs = Pick<World | Perceived, 'packs'>;

const NO_LIMIT_BELOW = -1;
const NO_LIMIT_ABOVE = 1_000_000;

/** All that a finger-stick shows. */
export const ITEMS: readonly string[] = [
  'poc.kit',
  'poc.identity',
  'cap.site',
  'cap.gloves',
  'cap.lancet',
  'cap.drop',
  'cap.sharps',
  'cap.after',
  'poc.read',
  'poc.qc',
  'poc.record',
  'poc.critical',
  'scope.words',
];

/** The test of this task as the waived-test modules know it. Only the box is taken by their step. */
export function waivedTest(kitMs: number): WaivedTest {
  const costs = { kit: kitMs, swab: 0, start: 0, read: 0, record: 0, tell: 0 };
  return { task: 'finger-stick', kit: 'kit-haemoglobin', costs, items: ITEMS };
}

/** The row of the ordered test: which drop, how cleaned, in what unit. */
export function testRow(world: World): JsonMap {
  const id = kitIdOf(world, 'kit-haemoglobin').replace(/^kit-/, '').replaceAll('-', '_');
  const row = rowById(pack(world, 'finger-stick'), 'tests', id);
  if (row === undefined) throw new Error(`there is no finger-stick test ${id}`);
  return row;
}

/** Where blood is taken at an age: the first row that fits. */
export function siteRowAt(from: Packs, months: number): JsonMap {
  const row = rowsAt(pack(from, 'finger-stick'), 'sites').find(
    (one) => months >= numberOr(one, 'ageMonthsMin', 0) && months < numberOr(one, 'ageMonthsBelow', 10_000),
  );
  if (row === undefined) throw new Error(`no site for an age of ${months} months`);
  return row;
}

/** The row for this patient. */
export function ownSiteRow(world: World): JsonMap {
  return siteRowAt(world, ageInMonths(world));
}

/** Hand or heel. */
export function partOf(world: World): BodyPart {
  return textOr(ownSiteRow(world), 'view', 'hand') === 'heel' ? HEEL : HAND;
}

/** The value the device shows, in tenths of its unit. */
export function valueX10(world: World): number {
  const row = testRow(world);
  const own = jsonAt(world.visit?.plan.truth, `${textOr(row, 'id', '')}X10`);
  return typeof own === 'number' ? own : numberOr(row, 'ordinaryX10', 0);
}

/** Whether a value, in tenths, is one that the provider hears at once. */
export function isReportable(from: Packs, test: string, x10: number): boolean {
  const [below, above] = limits(from, test);
  return x10 < below || x10 > above || x10 >= confirmFrom(from, test);
}

/** From which tenths a value has to be confirmed from a vein; far away for tests that need no such thing. */
export function confirmFrom(from: Packs, test: string): number {
  return numberOr(rowById(pack(from, 'clia-waived'), 'tests', test), 'confirmAtX10UgDl', NO_LIMIT_ABOVE);
}

/** Under and over which tenths a value is reported; far away where the card names none. */
export function limits(from: Packs, test: string): readonly [below: number, above: number] {
  const row = rowsAt(pack(from, 'clia-waived'), 'reportNow').find((one) => one.test === test);
  return [numberOr(row, 'belowX10GDl', NO_LIMIT_BELOW), numberOr(row, 'aboveX10', NO_LIMIT_ABOVE)];
}

/** Whether the box step ended with nothing that may be used. */
export function hasNoBox(world: World): boolean {
  return observedList(ownStep(world, 'kit'), 'taken').length === 0;
}
