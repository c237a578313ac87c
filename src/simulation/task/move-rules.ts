import { type Clinic, flowOf, record } from '../clinic.ts';
import {
  acknowledge,
  endVisit,
  makeReady,
  putMaskOn,
  roomPatient,
  seatPatient,
} from '../visit/visit-rules.ts';
import type { Effect } from '../vocabulary/effects.ts';
import type { VisitId } from '../vocabulary/ids.ts';

/** What a step makes the patient do. */
export function moveVisit(
  clinic: Clinic,
  visit: VisitId,
  effect: Extract<Effect, { type: 'moveVisit' }>,
): void {
  switch (effect.event) {
    case 'mask':
      putMaskOn(clinic, visit);
      return;
    case 'acknowledge':
      acknowledge(clinic, visit);
      return;
    case 'room':
      if (effect.room !== undefined && clinic.state.rooms[effect.room]?.occupant === null)
        roomPatient(clinic, visit, effect.room);
      return;
    case 'ready':
      makeReady(clinic, visit);
      return;
    case 'reschedule':
      endVisit(clinic, visit, 'visit.rescheduled');
      return;
    case 'transfer':
      if (flowOf(clinic, visit) !== 'emergency')
        clinic.actors.send(`visit:${visit}`, { type: 'emergency.started' });
      endVisit(clinic, visit, 'patient.transferred');
      clinic.actors.send('day', { type: 'alert.calm' });
      return;
    case 'settle':
      settleEmergency(clinic, visit);
      return;
    case 'seat':
      seatPatient(clinic, visit, effect.apart ?? false);
      return;
  }
}

/** The emergency is over: the provider is with the patient, and the clinic calms down. */
function settleEmergency(clinic: Clinic, visit: VisitId): void {
  clinic.actors.send('day', { type: 'alert.calm' });
  if (!clinic.actors.send(`visit:${visit}`, { type: 'emergency.settled' })) return;
  record(clinic, { type: 'emergency.settled', visit });
  // The encounter after an emergency is the provider's; it is brief and leaves what orders there were.
  clinic.clock.schedule(`settle:${visit}`, clinic.state.nowMs + clinic.rules.reviewMs, {
    type: 'emergency.left',
    target: visit,
  });
}
