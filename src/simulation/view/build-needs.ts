import type { Command } from '../vocabulary/commands.ts';
import { message } from '../vocabulary/messages.ts';
import type { ActionView, DayView, NeedView, VisitView } from './day-view.ts';

/** How many needs are worth showing at once. */
const MOST = 12;

/** What needs you now and why, from what the view shows anyway: most pressing first. */
export function buildNeeds(view: Omit<DayView, 'needs'>): readonly NeedView[] {
  const needs = view.actions.flatMap((action) => needOf(view, action));
  return needs.sort((left, right) => right.urgency - left.urgency).slice(0, MOST);
}

function needOf(view: Omit<DayView, 'needs'>, action: ActionView): readonly NeedView[] {
  const why = reasonOf(view, action);
  if (why === null) return [];
  const visit = action.about.kind === 'visit' ? action.about.id : null;
  const command: Command = action.command;
  return [
    {
      id: action.id,
      urgency: action.urgency,
      title: action.title,
      why,
      visit,
      station: action.station,
      command,
    },
  ];
}

function reasonOf(view: Omit<DayView, 'needs'>, action: ActionView): NeedView['why'] | null {
  if (action.caution !== undefined || action.urgency === 0) return null;
  const loop = view.loops.find(
    (one) => one.task !== null && one.task === action.task?.node && one.phase !== 'running',
  );
  if (loop !== undefined) {
    return message(loop.phase === 'over' ? 'need.loopOver' : 'need.loopDue', { loop: loop.title });
  }
  if (action.about.kind === 'call') return message('need.ringing');
  const visit = view.visits.find((one) => one.id === action.about.id);
  if (visit === undefined) return message('need.day');
  return visitReason(visit);
}

function visitReason(visit: VisitView): NeedView['why'] {
  const name = { patient: visit.person.first, last: visit.person.last };
  if (visit.alert) return message('need.emergency', name);
  if (visit.mood.band === 'angry' || visit.mood.band === 'irritated') return message('need.patience', name);
  return message(`need.flow.${visit.flow}`, name);
}
