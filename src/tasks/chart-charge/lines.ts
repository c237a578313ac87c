import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { holdsNow } from '../lived-facts.ts';
import { isTrueAt, numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { hasDone, pack } from '../task-helpers.ts';
import { lastEntry } from '../visit-facts.ts';

/** One line of a claim, written `LT-FLU-A:QW` or `VA-C+ x5`. */
export interface Line {
  readonly code: string;
  readonly markers: readonly string[];
  readonly units: number;
}

/** Markers that say which side of the body. */
export const SIDES: readonly string[] = ['LT', 'RT', 'BIL'];

/** The line as it is written (pack `charge-master`, notation). */
export function lineText({ code, markers, units }: Line): string {
  return `${code}${markers.map((one) => `:${one}`).join('')}${units > 1 ? ` x${units}` : ''}`;
}

const PARTS = ['visits', 'vaccines', 'products', 'lab', 'procedures', 'other'];

/** The charge master's row of a code. */
export function codeRow(from: World | Perceived, code: string): JsonMap | undefined {
  for (const part of PARTS) {
    const row = rowById(from.packs[`charge-master-${part}`], 'codes', code);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** The plain name of a code. */
export function codeName(from: World | Perceived, code: string): string {
  return textOr(codeRow(from, code), 'name', code);
}

/** Codes of giving a vaccine: reckoned from what was given, never copied. */
export const GIVING = ['VA-C1', 'VA-C+', 'VA-1', 'VA-+'] as const;

function isGiving(code: string): boolean {
  return (GIVING as readonly string[]).includes(code);
}

interface TestLine {
  readonly code: string;
  readonly field: string;
  readonly sheet?: string;
}

/** Tests done here: how their codes begin, the chart field of the result, and the claim sheet that has its diagnoses. */
const TESTS: readonly TestLine[] = [
  { code: 'LT-FLU', field: 'flu', sheet: 'influenza' },
  { code: 'LT-STREP', field: 'strep', sheet: 'strep' },
  { code: 'LT-A1C', field: 'a1c' },
  { code: 'LT-GLU', field: 'glucose' },
];

function testOf(code: string): TestLine | undefined {
  return TESTS.find((one) => code.startsWith(one.code));
}

/** Work that has to be done and in the record before its line is right, besides the line's own condition. */
function isActDone(world: World, code: string): boolean {
  const test = testOf(code);
  if (test !== undefined) return (lastEntry(world.chart, test.field)?.value ?? 'invalid') !== 'invalid';
  if (code === 'PR-VIS') return hasDone(world, 'eye-chart');
  if (code === 'PR-HEAR') return hasDone(world, 'hearing-check');
  if (code === 'PR-SPIRO') return hasDone(world, 'spirometry');
  if (code === 'PR-NEB' || code === 'J7613') return hasDone(world, 'nebulizer');
  return true;
}

function rowsOfClaim(world: World): readonly JsonMap[] {
  return rowsAt(world.visit?.plan.claim, 'done');
}

function asLine(row: JsonMap): Line {
  return {
    code: textOr(row, 'code', ''),
    markers: textsAt(row, 'markers'),
    units: numberOr(row, 'units', 1),
  };
}

/** The lines that stand for what was done and is in the record. */
export function rightLines(world: World): readonly Line[] {
  const rows = rowsOfClaim(world).filter((row) => holdsNow(world, row.condition));
  const own = rows.map(asLine).filter((line) => !isGiving(line.code) && isActDone(world, line.code));
  const products = own.filter((line) => line.code.startsWith('VX-')).map((line) => line.code);
  const hasGiving = rowsOfClaim(world).some((row) => isGiving(textOr(row, 'code', '')));
  const giving = hasGiving ? givingLines(world, products, counsellorOf(world)) : [];
  return [...own, ...giving];
}

/** Who talked the vaccines over with the family, by the note. */
export function counsellorOf(world: World): 'provider' | 'ma' {
  return jsonAt(world.visit?.plan.truth, 'counselledBy') === 'ma' ? 'ma' : 'provider';
}

/**
 * The lines for giving products. Counselled by the provider, 18 or younger: components (pack `charge-master`, CR-08); else
 * vaccines, one first line a day.
 */
export function givingLines(
  from: World | Perceived,
  products: readonly string[],
  by: 'provider' | 'ma',
): readonly Line[] {
  const doses = products.length;
  if (doses === 0) return [];
  const components = products.map((code) => numberOr(codeRow(from, code), 'components', 1));
  const more = components.reduce((sum, one) => sum + one - 1, 0);
  const counted: readonly (readonly [string, number])[] =
    by === 'provider'
      ? [
          ['VA-C1', doses],
          ['VA-C+', more],
        ]
      : [
          ['VA-1', 1],
          ['VA-+', doses - 1],
        ];
  return counted.filter(([, units]) => units > 0).map(([code, units]) => ({ code, markers: [], units }));
}

/** The code the provider chose, of the lines that are the provider's to choose; `''` when there is none. */
export function chosenCode(world: World): string {
  const row = rowsOfClaim(world).find((one) => one.chosenBy === 'provider' && holdsNow(world, one.condition));
  return textOr(row, 'code', '');
}

/** All codes the claim may hold, in the order of the file, each once. */
export function claimCodes(world: World): readonly string[] {
  return [...new Set(rowsOfClaim(world).map((row) => textOr(row, 'code', '')))];
}

/** The planted wrong suggestion of this claim. */
export function trapOf(world: World): string {
  return textOr(world.visit?.plan.claim, 'trap', '');
}

/** Whether a line carries the marker of a waived test (CR-12). */
export function needsWaivedMarker(from: World | Perceived, code: string): boolean {
  return isTrueAt(codeRow(from, code), 'waivedMarker');
}

/** Whether a payer rule puts DIST on a line beside its first one (CR-13). */
export function needsDistinct(from: World | Perceived, code: string): boolean {
  return rowsAt(pack(from, 'payer-basic'), 'markerRules').some(
    (row) => row.code === code && row.marker === 'DIST' && textOr(row, 'id', '') !== 'several_forms',
  );
}

/** The provider's diagnosis that explains a line, as the note has it; `''` where the game does not ask for it. */
export function diagnosisFor(world: World, code: string): string {
  const test = testOf(code);
  if (test?.sheet !== undefined) {
    const found = String(lastEntry(world.chart, test.field)?.value ?? 'none');
    const outcome = /^positive$|[AB]/.test(found) ? 'positive' : 'negative_viral';
    const sheet = rowById(pack(world, 'claim-sheets'), 'sheets', test.sheet);
    return textOr(rowById(sheet, 'outcomes', outcome), 'dx', '');
  }
  if (code !== 'PR-EKG') return '';
  return textOr(rowById(pack(world, 'claim-rules'), 'linkage', 'ekg'), 'fits', '');
}
