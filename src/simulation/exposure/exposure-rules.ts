import { type Clinic, flowOf, record, visitPlan, visitState } from '../clinic.ts';
import type { VisitId } from '../vocabulary/ids.ts';

/**
 * Exposure-minutes: an unmasked patient with respiratory signs, times the people who share the window and the waiting room.
 * Shown in the debrief as a number, never as a random infection.
 */
export function startExposure(clinic: Clinic, id: VisitId): void {
  if (!visitPlan(clinic, id).cough || visitState(clinic, id).masked) return;
  clinic.state.exposure.sinceMs[id] = clinic.state.nowMs;
  record(clinic, { type: 'exposure.started', visit: id });
}

/** A mask, a seat apart, a room or leaving stops the count. */
export function endExposure(clinic: Clinic, id: VisitId): void {
  const sinceMs = clinic.state.exposure.sinceMs[id];
  if (sinceMs === undefined) return;
  delete clinic.state.exposure.sinceMs[id];
  const people = peopleNear(clinic, id);
  const ms = clinic.state.nowMs - sinceMs;
  clinic.state.exposure.personMs += people * ms;
  record(clinic, { type: 'exposure.ended', visit: id, details: { people, ms } });
}

/** Patients and companions who share the front with this one. */
function peopleNear(clinic: Clinic, id: VisitId): number {
  return clinic.plan.visits
    .filter((one) => one.id !== id && ['atWindow', 'waiting'].includes(flowOf(clinic, one.id)))
    .reduce((sum, one) => sum + 1 + one.companions.length, 0);
}
