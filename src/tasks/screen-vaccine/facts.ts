import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { numberOr, rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { ageInMonths, orderedProducts } from '../vaccine-products.ts';

/** One series the order touches: what registry and card hold of it, and what the schedule says about the next dose. */
export interface Series {
  readonly antigen: string;
  readonly title: string;
  readonly doses: number;
  readonly registryLast: string;
  readonly cardLast: string;
  /** The row for the next dose; undefined when the schedule knows no further one. */
  readonly due: JsonMap | undefined;
  readonly isDue: boolean;
}

/** The registry calls polio vaccine by its product, the statements by the disease. */
const ANTIGEN_OF: Readonly<Record<string, string>> = { polio: 'ipv' };

/** The series that the ordered products belong to, each once. */
export function seriesOf(world: World): readonly Series[] {
  const statements = orderedProducts(world).flatMap((one) => one.statements);
  const antigens = [...new Set(statements.map((one) => ANTIGEN_OF[one] ?? one))];
  return antigens.map((antigen) => seriesFor(world, antigen));
}

function seriesFor(world: World, antigen: string): Series {
  const schedule = pack(world, 'imm-schedule-order-authority');
  const rows = rowsAt(schedule, 'due').filter((row) => row.antigen === antigen);
  const doses = numberOr(mapAt(world.visit?.plan.record, 'registry'), antigen, 0);
  const due = rows.find((row) => row.dose === doses + 1);
  const last = lastGiven(world, rows, doses);
  return {
    antigen,
    title: antigen.toUpperCase(),
    doses,
    registryLast: last,
    cardLast: differs(world, antigen) ? addMonths(last, DIFFERENCE_MONTHS) : last,
    due,
    isDue: rows.length === 0 || fitsAge(due, ageInMonths(world)),
  };
}

/** How far card and registry lie apart where the record says they differ. */
const DIFFERENCE_MONTHS = 2;

/** The day the last dose would have been given on schedule; empty when there was none. */
function lastGiven(world: World, rows: readonly JsonMap[], doses: number): string {
  const row = rows.find((one) => one.dose === doses);
  if (doses === 0 || row === undefined) return '';
  return addMonths(world.person?.birthDate ?? world.date, numberOr(row, 'ageMonthsMin', 0));
}

function differs(world: World, antigen: string): boolean {
  return rowsAt(world.visit?.plan.record, 'discrepancies').some(
    (one) => one.kind === 'registry_vs_card' && textOr(one, 'field', '').split('_')[0] === antigen,
  );
}

function fitsAge(row: JsonMap | undefined, months: number): boolean {
  return row !== undefined && months >= numberOr(row, 'ageMonthsMin', 0);
}

/** Whether something about a series has to be noticed: the papers differ, or the schedule does not know the ordered dose. */
export function isConflict(series: Series): boolean {
  return series.registryLast !== series.cardLast || !series.isDue;
}

function addMonths(date: string, months: number): string {
  if (date === '') return '';
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(total / 12)}-${pad((total % 12) + 1)}-${pad(Math.min(day, 28))}`;
}

/** An answer on the screening form. */
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly isYes: boolean;
  /** What telling the provider about it is called. */
  readonly fact: string;
  /** Not by itself a reason to withhold a vaccine. */
  readonly isMinor: boolean;
}

/** Questions that are always on the short form; any other shows when its answer is yes. */
const SHORT_FORM = [
  'sick_today',
  'allergy',
  'serious_reaction',
  'immune_problem',
  'immune_problem_home',
  'live_vaccine_last_4w',
  'fainted',
];

const FACT_OF: Readonly<Record<string, string>> = {
  live_vaccine_last_4w: 'live_vaccine',
  sick_today: 'mild_cold',
};

/** The answers of the family on today's form. */
export function answersOf(world: World): readonly Answer[] {
  const truth = world.visit?.plan.truth ?? {};
  const said = mapAt(truth, 'screening');
  return rowsAt(pack(world, 'imm-screening'), 'questions').flatMap((row) => {
    const id = textOr(row, 'id', '');
    const isYes = said[camel(id)] === true || (id === 'sick_today' && truth.mildCold === true);
    if (!isYes && !SHORT_FORM.includes(id)) return [];
    return [
      { id, text: textOr(row, 'text', id), isYes, fact: FACT_OF[id] ?? id, isMinor: id === 'sick_today' },
    ];
  });
}

function camel(id: string): string {
  return id.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Answers with a yes that the provider has not heard of yet. */
export function untold(world: World): readonly Answer[] {
  return answersOf(world).filter((one) => one.isYes && !(world.visit?.told ?? []).includes(one.fact));
}

/** Whether the order this instance belongs to no longer stands: the provider has heard of a live vaccine and will order anew. */
export function hasStoodDown(world: World): boolean {
  return (
    (world.visit?.told ?? []).includes('live_vaccine') && orderedProducts(world).some((one) => one.isLive)
  );
}
