import type { ActionView, DayView, VisitView } from '../simulation/view/day-view.ts';
import { ENDED_PHASES } from '../simulation/vocabulary/ids.ts';

/** Whether a patient is in the clinic now. */
export function isHere(visit: VisitView): boolean {
  return visit.flow !== 'scheduled' && !ENDED_PHASES.includes(visit.flow);
}

/** Today's patients: those who are here by appointment, then those to come, then those who have gone. */
export function patientsInOrder(view: DayView): readonly VisitView[] {
  const rank = (visit: VisitView) => (isHere(visit) ? 0 : visit.flow === 'scheduled' ? 1 : 2);
  return [...view.visits].sort((a, b) => rank(a) - rank(b) || a.appointmentMs - b.appointmentMs);
}

/** Actions about one thing, most pressing first. */
export function actionsAbout(
  view: DayView,
  kind: ActionView['about']['kind'],
  id?: string,
): readonly ActionView[] {
  return view.actions
    .filter((one) => one.about.kind === kind && (id === undefined || one.about.id === id))
    .sort((a, b) => b.urgency - a.urgency);
}

/** The patient to show where none is selected: of the open panel, else the first that needs something, else the first here. */
export function patientInFocus(view: DayView, selected: string | null): VisitView | undefined {
  const wanted = selected ?? view.panel?.visit ?? view.needs.find((one) => one.visit !== null)?.visit;
  return view.visits.find((one) => one.id === wanted) ?? patientsInOrder(view).find(isHere);
}
