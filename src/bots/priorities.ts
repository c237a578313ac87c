import type { ActionView, DayView, VisitView } from '../simulation/view/day-view.ts';
import { MINUTE } from '../simulation/vocabulary/ids.ts';

/**
 * The expert's order of work (value of time): emergencies, due windows, the phone, the window, rooming by appointment, orders,
 * discharge, turnover, charts, messages. A higher number goes first; null means not now.
 */
export function priorityOf(view: DayView, action: ActionView): number | null {
  if (action.caution !== undefined || isInTheWay(view, action)) return null;
  switch (action.about.kind) {
    case 'wait':
      return 0;
    case 'hands':
      return null;
    case 'call':
      return action.command.type === 'phone.answer' ? 900 : 850;
    case 'inbox':
      return 250;
    case 'visit':
      return visitPriority(view, action);
    default:
      return dayPriority(view, action);
  }
}

/** A window so narrow that nothing is begun that would not be over before it opens: a strip whose pads are read by the second. */
const NARROW_MS = 90_000;
const WAY_BACK_MS = 30_000;

function isInTheWay(view: DayView, action: ActionView): boolean {
  if (action.about.kind === 'wait' || isEmergency(view, action)) return false;
  return view.loops.some(
    (loop) =>
      loop.task !== null &&
      loop.task !== action.task?.node &&
      loop.phase !== 'over' &&
      loop.overMs !== null &&
      loop.overMs - loop.dueMs <= NARROW_MS &&
      view.nowMs + action.costMs + WAY_BACK_MS > loop.dueMs,
  );
}

function isEmergency(view: DayView, action: ActionView): boolean {
  if (view.visits.some((one) => one.id === action.about.id && one.alert)) return true;
  return action.urgency === 3 && action.task?.definition !== 'recheck-report';
}

function dayPriority(view: DayView, action: ActionView): number | null {
  // What still runs for a task is waited for before the day is signed off.
  if (action.command.type === 'day.signOff') return view.loops.some((loop) => loop.task !== null) ? null : 5;
  if (action.command.type !== 'task.open') return 990;
  if (isDue(view, action)) return 950;
  if (action.urgency === 3) return 980;
  return view.phase === 'setup' ? 760 : 300;
}

function isDue(view: DayView, action: ActionView): boolean {
  return view.loops.some(
    (loop) => loop.task !== null && loop.task === action.task?.node && loop.phase !== 'running',
  );
}

const BY_TASK: Readonly<Record<string, number>> = {
  faint: 955,
  'needle-stick': 950,
  greet: 870,
  escort: 700,
  // Told before leaving the room: a value outside the card waits for nothing else.
  'recheck-report': 965,
  'hand-off': 560,
  teach: 450,
  'turn-over': 400,
  'chart-charge': 320,
  observe: 480,
};

/** Base by where the visit stands, when the task has no place of its own. */
const BY_FLOW: Readonly<Record<string, number>> = {
  atWindow: 800,
  waiting: 720,
  rooming: 600,
  ready: 590,
  orders: 500,
  dischargeable: 460,
};

function visitPriority(view: DayView, action: ActionView): number | null {
  const visit = view.visits.find((one) => one.id === action.about.id);
  if (visit === undefined) return null;
  if (visit.alert) return 990;
  if (isDue(view, action)) return 960;
  if (isResting(view, visit)) return null;
  const definition = action.task?.definition;
  if (definition === undefined) return commandPriority(view, visit, action);
  if (definition === 'take-payment' && isCoverageBeingChecked(visit)) return null;
  if (definition === 'hand-off' && isToBeRepeated(view, visit)) return null;
  if (definition === 'escort' && !view.rooms.some((room) => room.kind === 'exam' && room.state === 'ready'))
    return null;
  const base = isUrgentOfVisit(action, definition)
    ? 970
    : (BY_TASK[definition] ?? BY_FLOW[visit.flow] ?? 310);
  return base + (action.task?.begun ? 30 : 0) + byAppointment(view, visit);
}

/** Tasks that are always urgent have a place of their own; any other is so because this visit says it. */
const ALWAYS_URGENT = ['recheck-report', 'faint', 'collapse', 'needle-stick'];

function isUrgentOfVisit(action: ActionView, definition: string): boolean {
  return action.urgency === 3 && !ALWAYS_URGENT.includes(definition);
}

/** A quiet rest before a blood pressure is not to be talked through. */
function isResting(view: DayView, visit: VisitView): boolean {
  return view.loops.some(
    (loop) => loop.visit === visit.id && loop.kind === 'bp-rest' && loop.phase === 'running',
  );
}

/** A pressure that is to be taken again after a second rest: once the provider is in the room, nobody takes it. */
function isToBeRepeated(view: DayView, visit: VisitView): boolean {
  return view.loops.some((loop) => loop.visit === visit.id && loop.kind === 'bp-rest-again');
}

/** What is due cannot be asked for before a colleague has found out who pays. */
function isCoverageBeingChecked(visit: VisitView): boolean {
  return visit.withColleague.some((one) => one.task === 'check-insurance');
}

/** Earlier appointments first, within a task's own rank. */
function byAppointment(view: DayView, visit: VisitView): number {
  const position = view.visits.filter((other) => other.appointmentMs < visit.appointmentMs).length;
  return 9 - Math.min(9, position);
}

const TELL_AFTER_MS = 6 * MINUTE;

function commandPriority(view: DayView, visit: VisitView, action: ActionView): number | null {
  const tasksOpen = view.actions.some((one) => one.about.id === visit.id && one.task !== undefined);
  switch (action.command.type) {
    case 'visit.checkIn':
      return action.command.seat === (visit.coughs && !visit.apart ? 'apart' : 'near') && !tasksOpen
        ? 790
        : null;
    case 'visit.update':
      return !visit.informed && visit.waitingMs >= TELL_AFTER_MS ? 780 : null;
    case 'visit.discharge':
      return visit.flow === 'dischargeable' && !tasksOpen ? 440 : null;
    default:
      return null;
  }
}
