import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, listAt, mapAt } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { rowsAt, textOr, textsAt } from '../pack-rows.ts';

/** What the screen says about a visit, as far as it decides which forms are due. */
export interface Occasion {
  readonly isNew: boolean;
  /** ISO date of the general consent on file; `''` when there is none. */
  readonly consent: string;
  readonly hasVaccines: boolean;
  readonly hasRecords: boolean;
}

/** The occasion of this visit. The date of an established patient's consent is drawn: lapsed or not. */
export function occasionOf(world: World): Occasion {
  const plan = world.visit?.plan;
  const isNew = plan?.type === 'new';
  const lastYear = Number(world.date.slice(0, 4)) - 1;
  const drawn = world.node.arrangement % 4 === 3 ? `${lastYear}-05-06` : `${lastYear}-11-20`;
  const consent = textOr(plan?.record, 'consentSigned', drawn);
  return {
    isNew,
    consent: isNew ? '' : consent,
    hasVaccines: plan?.type === 'well_child',
    hasRecords: listAt(plan?.record, 'outsideRecords').length > 0,
  };
}

/** Whether the consent on file is older than the pack allows. Dates are ISO, so that their order is that of their letters. */
export function isLapsed(forms: JsonMap, consent: string, today: string): boolean {
  const months = jsonAt(forms, 'renewal.afterMonths');
  const years = typeof months === 'number' ? Math.trunc(months / 12) : 1;
  return consent < `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
}

/** The forms an occasion asks for, in the order of the pack. */
export function formsFor(forms: JsonMap, occasion: Occasion, today: string): readonly string[] {
  const occasions = [
    'every_visit',
    ...(occasion.isNew ? ['new'] : []),
    ...(!occasion.isNew && isLapsed(forms, occasion.consent, today) ? ['lapsed'] : []),
    ...(occasion.hasVaccines ? ['vaccines'] : []),
    ...(occasion.hasRecords ? ['outside_records'] : []),
  ];
  return rowsAt(forms, 'forms')
    .filter((row) => textsAt(row, 'when').some((one) => occasions.includes(one)))
    .map((row) => textOr(row, 'id', ''));
}

/** Forms without which nobody is treated: general consent and the privacy notice. */
export function isCore(forms: JsonMap, id: string): boolean {
  return rowsAt(forms, 'forms').some((row) => row.id === id && row.core === true);
}

/** What is wrong on the filled-in forms; drawn, unless the visit says so. `none` is possible. */
export function slipOf(world: World): string {
  const slips = ['none', 'contact', 'phone', 'date'];
  const drawn = slips[Math.trunc(world.node.arrangement / 4) % slips.length] ?? 'none';
  return textOr(world.node.params, 'slip', textOr(mapAt(world.visit?.plan.record, 'forms'), 'slip', drawn));
}
