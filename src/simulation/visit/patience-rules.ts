import { after, type Clinic, flowOf, record, visitPlan, visitState } from '../clinic.ts';
import type { VisitState } from '../state.ts';
import { type AtMs, MINUTE, type PatienceBand, type VisitId } from '../vocabulary/ids.ts';

const MICRO = 1_000_000;

/** Patience now, in millionths of a point (0 … 100 000 000): closed-form since the last change of rate. */
export function patienceMicroNow(clinic: Clinic, visit: VisitState): number {
  const elapsed = clinic.state.nowMs - visit.mood.sinceMs;
  const value = visit.mood.patienceMicro + Math.trunc((visit.mood.microPerMin * elapsed) / MINUTE);
  return Math.min(100 * MICRO, Math.max(0, value));
}

/** Patience now in whole points. */
export function patienceNow(clinic: Clinic, visit: VisitState): number {
  return Math.floor(patienceMicroNow(clinic, visit) / MICRO);
}

/** The band a whole number of points falls in, with its pips. */
export function bandOf(
  clinic: Clinic,
  points: number,
): { readonly band: PatienceBand; readonly pips: number } {
  const found = clinic.rules.bands.find((one) => points >= one.min);
  return found ?? { band: 'leaving', pips: 0 };
}

interface Rate {
  readonly microPerMin: number;
  /** When the rate changes by itself; absent when it does not. */
  readonly untilMs?: AtMs;
}

const STEADY: Rate = { microPerMin: 0 };

/** How fast patience runs now, and until when, from where the visit stands and what the patient was told. */
export function rateNow(clinic: Clinic, visit: VisitState): Rate {
  switch (flowOf(clinic, visit.id)) {
    case 'atWindow':
      return rateAfter(clinic, 'window_unacknowledged', visit.acknowledgedMs ?? visit.arrivedMs ?? 0, 100);
    case 'waiting':
      return waitingRate(clinic, visit);
    case 'rooming':
    case 'ready':
      return rateAfter(clinic, 'in_room_not_seen', visit.lastSeenMs, multiplier(clinic, visit));
    case 'orders':
    case 'dischargeable':
      if (hasStatedLoop(clinic, visit.id)) return STEADY;
      return rateAfter(clinic, 'after_provider', visit.lastSeenMs, 100);
    default:
      return STEADY;
  }
}

function waitingRate(clinic: Clinic, visit: VisitState): Rate {
  const { appointmentMs } = visitPlan(clinic, visit.id);
  const before = clinic.rules.rates.waiting_before_appointment?.microPerMin ?? 0;
  if (clinic.state.nowMs < appointmentMs) return { microPerMin: before, untilMs: appointmentMs };
  const base = clinic.rules.rates.waiting_after_appointment?.microPerMin ?? 0;
  const rate = { microPerMin: Math.trunc((base * multiplier(clinic, visit)) / 100) };
  const turnsMs = promiseEndsMs(clinic, visit);
  return turnsMs !== null && turnsMs > clinic.state.nowMs ? { ...rate, untilMs: turnsMs } : rate;
}

function rateAfter(clinic: Clinic, id: string, sinceMs: AtMs, percent: number): Rate {
  const row = clinic.rules.rates[id];
  if (row === undefined) return STEADY;
  const startsMs = sinceMs + row.afterMs;
  if (clinic.state.nowMs < startsMs) return { microPerMin: 0, untilMs: startsMs };
  return { microPerMin: Math.trunc((row.microPerMin * percent) / 100) };
}

/** Percentage of the base rate: told why and how long, not told, or told and let down. */
function multiplier(clinic: Clinic, visit: VisitState): number {
  const percent = (id: string): number => clinic.rules.multiplierPercent[id] ?? 100;
  if (!visit.informed) return percent('uninformed');
  const endsMs = promiseEndsMs(clinic, visit);
  return endsMs !== null && clinic.state.nowMs >= endsMs ? percent('promise_overdue') : percent('informed');
}

function promiseEndsMs(clinic: Clinic, visit: VisitState): AtMs | null {
  return visit.promisedMs === null ? null : visit.promisedMs + clinic.rules.promiseGraceMs;
}

function hasStatedLoop(clinic: Clinic, visit: VisitId): boolean {
  return clinic.state.loops.some(
    (one) => one.visit === visit && one.phase === 'running' && one.kind !== 'promise',
  );
}

/**
 * Settles patience up to now, takes the rate that holds from here on, and sets the timer for its next turn or threshold.
 * Called whenever anything that patience hangs on has changed.
 */
export function touchPatience(clinic: Clinic, id: VisitId): void {
  const visit = visitState(clinic, id);
  const { mood } = visit;
  mood.patienceMicro = patienceMicroNow(clinic, visit);
  mood.sinceMs = clinic.state.nowMs;
  const rate = rateNow(clinic, visit);
  mood.microPerMin = rate.microPerMin;
  showBand(clinic, visit);
  const turns = rate.untilMs === undefined ? [] : [rate.untilMs - clinic.state.nowMs];
  // Patience that has run out can fall no further: there is no threshold left to wait for.
  if (mood.microPerMin < 0 && mood.patienceMicro > 0) turns.push(msToNextThreshold(clinic, visit));
  const key = `patience:${id}`;
  if (turns.length === 0) clinic.clock.cancel(key);
  else after(clinic, key, Math.min(...turns), 'patience.review', id);
}

function msToNextThreshold(clinic: Clinic, visit: VisitState): number {
  const { patienceMicro, microPerMin } = visit.mood;
  const below = clinic.rules.bands.find((one) => one.min * MICRO <= patienceMicro && one.min > 0);
  const target = below === undefined ? 0 : below.min * MICRO - 1;
  return Math.max(1, Math.ceil(((patienceMicro - target) * MINUTE) / -microPerMin));
}

function showBand(clinic: Clinic, visit: VisitState): void {
  const { band } = bandOf(clinic, patienceNow(clinic, visit));
  if (clinic.actors.region(`visit:${visit.id}`, 'comfort') === band) return;
  clinic.actors.send(`visit:${visit.id}`, { type: `comfort.${band}` });
  record(clinic, { type: 'comfort.changed', visit: visit.id, details: { band } });
}

/** Adds points to patience at once (an apology, a broken promise). */
export function changePatience(clinic: Clinic, id: VisitId, by: number, because: string): void {
  const visit = visitState(clinic, id);
  visit.mood.patienceMicro = Math.min(100 * MICRO, Math.max(0, patienceMicroNow(clinic, visit) + by * MICRO));
  visit.mood.sinceMs = clinic.state.nowMs;
  record(clinic, { type: 'patience.changed', visit: id, details: { by, because } });
  touchPatience(clinic, id);
}
