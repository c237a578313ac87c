import { at, type Clinic, dayPhase, flowOf, record, visitPlan, visitState } from '../clinic.ts';
import { judgeItem } from '../error/error-rules.ts';
import { endExposure, startExposure } from '../exposure/exposure-rules.ts';
import { closeLoops } from '../loop/loop-rules.ts';
import { occupyRoom, vacateRoom } from '../room/room-rules.ts';
import { ENDED_PHASES, type RoomId, type VisitId } from '../vocabulary/ids.ts';
import { patienceNow, touchPatience } from './patience-rules.ts';

/** The patient comes to the window. */
export function arrive(clinic: Clinic, id: VisitId): void {
  const visit = visitState(clinic, id);
  visit.arrivedMs = clinic.state.nowMs;
  visit.lastSeenMs = clinic.state.nowMs;
  if (!clinic.actors.send(`visit:${id}`, { type: 'visit.arrived' })) return;
  startExposure(clinic, id);
  touchPatience(clinic, id);
}

/** The appointment's patient has not come. */
export function missAppointment(clinic: Clinic, id: VisitId): void {
  clinic.actors.send(`visit:${id}`, { type: 'appointment.missed' });
  visitState(clinic, id).endedMs = clinic.state.nowMs;
}

/** The player has taken notice of the patient at the window. */
export function acknowledge(clinic: Clinic, id: VisitId): void {
  const visit = visitState(clinic, id);
  if (visit.acknowledgedMs !== null) return;
  visit.acknowledgedMs = clinic.state.nowMs;
  record(clinic, { type: 'visit.greeted', visit: id });
  touchPatience(clinic, id);
}

/** The patient puts a mask on. */
export function putMaskOn(clinic: Clinic, id: VisitId): void {
  visitState(clinic, id).masked = true;
  record(clinic, { type: 'visit.masked', visit: id });
  endExposure(clinic, id);
}

/** The patient takes a seat in the waiting room. */
export function seatPatient(clinic: Clinic, id: VisitId, isApart: boolean): void {
  const visit = visitState(clinic, id);
  visit.seatedApart = isApart;
  visit.waitingMs = clinic.state.nowMs;
  visit.lastSeenMs = clinic.state.nowMs;
  clinic.actors.send(`visit:${id}`, { type: 'visit.checkedIn' });
  if (isApart) endExposure(clinic, id);
  scheduleNotice(clinic, id);
  touchPatience(clinic, id);
}

/** A wait past the appointment is to be told, before the patient asks. */
function scheduleNotice(clinic: Clinic, id: VisitId): void {
  const fromMs = Math.max(clinic.state.nowMs, visitPlan(clinic, id).appointmentMs);
  at(clinic, `notice:${id}`, fromMs + clinic.rules.noticeFirstMs, 'notice.check', id);
}

/** The patient is brought into a room. */
export function roomPatient(clinic: Clinic, id: VisitId, room: RoomId): void {
  if (!clinic.actors.send(`visit:${id}`, { type: 'visit.roomed' })) return;
  const visit = visitState(clinic, id);
  occupyRoom(clinic, room, id);
  visit.roomedMs = clinic.state.nowMs;
  visit.lastSeenMs = clinic.state.nowMs;
  visit.promisedMs = null;
  keepPromise(clinic, id);
  endExposure(clinic, id);
  const { appointmentMs, parMs } = visitPlan(clinic, id);
  const sinceMs = Math.max(visit.arrivedMs ?? appointmentMs, appointmentMs);
  const spentMs = Math.max(0, clinic.state.nowMs - sinceMs);
  record(clinic, { type: 'span.measured', visit: id, span: 'room', ms: spentMs, parMs: parMs.room });
  clinic.actors.send(`visit:${id}`, { type: 'chart.opened' });
  touchPatience(clinic, id);
}

/** Rooming is done: the provider may come. */
export function makeReady(clinic: Clinic, id: VisitId): void {
  if (!clinic.actors.send(`visit:${id}`, { type: 'visit.becameReady' })) return;
  const visit = visitState(clinic, id);
  visit.readyMs = clinic.state.nowMs;
  const spentMs = clinic.state.nowMs - (visit.roomedMs ?? clinic.state.nowMs);
  record(clinic, {
    type: 'span.measured',
    visit: id,
    span: 'ready',
    ms: spentMs,
    parMs: visitPlan(clinic, id).parMs.ready,
  });
  touchPatience(clinic, id);
}

/** Somebody has been with the patient: an open promise to look in is kept. */
export function keepPromise(clinic: Clinic, id: VisitId): void {
  const open = clinic.state.loops.find(
    (one) => one.kind === 'promise' && one.visit === id && one.phase !== 'closed',
  );
  if (open === undefined) return;
  judgeItem(clinic, { item: 'promise.kept', visit: id, task: null });
  closeLoops(clinic, (one) => one.id === open.id);
}

/** The visit ends, one way or another; the room is left dirty. */
export function endVisit(clinic: Clinic, id: VisitId, event: EndEvent): boolean {
  const visit = visitState(clinic, id);
  const patience = patienceNow(clinic, visit);
  if (!clinic.actors.send(`visit:${id}`, { type: event })) return false;
  visit.endedMs = clinic.state.nowMs;
  vacateRoom(clinic, id);
  endExposure(clinic, id);
  closeLoops(clinic, (one) => one.visit === id);
  clinic.clock.cancel(`patience:${id}`);
  const flow = flowOf(clinic, id);
  record(clinic, {
    type: 'patient.ended',
    visit: id,
    patience: flow === 'leftUnseen' ? 0 : patience,
    how: flow,
  });
  if (visit.outOfProviderMs !== null && event !== 'patience.ranOut') {
    const spentMs = clinic.state.nowMs - visit.outOfProviderMs;
    record(clinic, {
      type: 'span.measured',
      visit: id,
      span: 'out',
      ms: spentMs,
      parMs: visitPlan(clinic, id).parMs.out,
    });
  }
  return true;
}

export type EndEvent =
  | 'visit.discharged'
  | 'visit.leftEarly'
  | 'visit.rescheduled'
  | 'patience.ranOut'
  | 'patient.transferred';

/** Whether a visit has ended. */
export function hasEnded(clinic: Clinic, id: VisitId): boolean {
  return ENDED_PHASES.includes(flowOf(clinic, id));
}

/** What the plan has in store for the running day: a call, a message, an event. Signing off early is no way round it. */
const STILL_TO_COME = ['call.ring', 'event.start', 'work.due'];

/** When the day's last visit has ended and nothing planned is still to come before the doors close, closing begins. */
export function reviewEndOfVisits(clinic: Clinic): void {
  const phase = dayPhase(clinic);
  if (phase !== 'morning' && phase !== 'afternoon') return;
  if (!clinic.plan.visits.every((one) => hasEnded(clinic, one.id))) return;
  const { closeMs } = clinic.plan.hours;
  const isToCome = clinic.clock
    .list()
    .some((one) => one.dueMs < closeMs && STILL_TO_COME.includes(one.event.type));
  if (!isToCome) clinic.actors.send('day', { type: 'lastVisit.ended' });
}
