import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import type { VisitPlan } from '../../simulation/vocabulary/plan.ts';
import { requireFile } from '../library.ts';
import { textsAt } from '../reading.ts';
import type { DayContext } from './context.ts';
import { addPerson, lookalikesOf } from './persons.ts';

/**
 * The appointment book as it lies on the lead's desk in the morning: what was said when the visit was booked, and what stands in
 * the chart. Whoever is to be warned of something finds it here.
 */
export function scheduleOf(context: DayContext, visits: readonly VisitPlan[]): Json {
  return visits.map((visit): JsonMap => {
    const alike = lookalikesOf(context, requireFile(context.library, 'persona', visit.person));
    for (const id of alike) addPerson(context, id);
    const adult = visit.companions.find((one) => one.role !== 'sibling');
    return {
      visit: visit.id,
      person: visit.person,
      atMs: visit.appointmentMs,
      type: visit.type,
      alike,
      interpreter: context.persons.get(visit.person)?.interpreter === true,
      hasLastVisit: visit.record.lastVisit !== undefined,
      products: [...new Set(visit.orders.flatMap((one) => textsAt(one.params, 'products')))],
      isBloodPlanned: visit.orders.some((one) => one.kind === 'venipuncture'),
      ...(adult === undefined
        ? {}
        : { adult: { person: adult.person, role: adult.role, authorised: adult.authorised } }),
    };
  });
}
