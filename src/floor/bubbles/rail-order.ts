import type { DayView, VisitView } from '../../simulation/view/day-view.ts';
import { isHere } from '../people/cast.ts';

/** Patients in the order of the rail beside the picture: those who are here by appointment, then those to come, then the rest. */
export function railOrder(view: DayView): readonly VisitView[] {
  const rank = (visit: VisitView): number => (isHere(visit) ? 0 : visit.flow === 'scheduled' ? 1 : 2);
  return [...view.visits].sort((a, b) => rank(a) - rank(b) || a.appointmentMs - b.appointmentMs);
}
