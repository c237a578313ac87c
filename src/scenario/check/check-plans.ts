import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, listAt } from '../../simulation/vocabulary/json.ts';
import type { DayPlan, VisitPlan } from '../../simulation/vocabulary/plan.ts';
import { compileDay } from '../compile/compile-day.ts';
import { type LibraryFile, splitReference } from '../library.ts';
import { isList, isMap, mapsAt, numberOr, textOr } from '../reading.ts';
import type { Reporter } from './report.ts';

/** Seeds a day is compiled for beside its equated ones, so that rare draws are met. */
const MORE_SEEDS = 12;

export interface DayPlans {
  readonly file: LibraryFile;
  readonly equated: readonly DayPlan[];
  readonly more: readonly DayPlan[];
}

/** Compiles a day for its equated seeds and some more; a failure is reported and gives no plans. */
export function compilePlans(file: LibraryFile, reporter: Reporter): DayPlans | undefined {
  const seeds = listAt(file.data, 'seed.equated').filter((seed) => typeof seed === 'number');
  let current = 0;
  try {
    const compile = (seed: number): DayPlan => {
      current = seed;
      return compileDay(reporter.library, file.id, seed);
    };
    return {
      file,
      equated: seeds.map(compile),
      more: Array.from({ length: MORE_SEEDS }, (_, index) => compile(index + 1)),
    };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const { source } = reporter;
    source.report('E307', source.offsetOf([]), `seed ${current}: ${words}`, 'mend what the message names');
    return undefined;
  }
}

/** Calls and messages the day asks for and the dialogues hold, and whether its patients can find a room. */
export function checkPlans(plans: DayPlans, reporter: Reporter): void {
  checkPhone(plans, reporter);
  checkCapacity(plans, reporter);
}

function checkPhone({ file, equated }: DayPlans, { source }: Reporter): void {
  const [plan] = equated;
  if (plan === undefined) return;
  const red = numberOr(file.data, 'phone.red', 0);
  const asked = numberOr(file.data, 'phone.calls', 0);
  const found = plan.calls.length;
  if (found < asked || plan.calls.filter((call) => call.red).length < red) {
    source.report(
      'B001',
      source.offsetOf(['phone']),
      `${found} of ${asked} calls can be drawn`,
      'write more calls',
      'warning',
    );
  }
  const messages = numberOr(file.data, 'inbox.messages', 0);
  if (plan.messages.length < messages) {
    const message = `${plan.messages.length} of ${messages} messages can be drawn`;
    source.report('B001', source.offsetOf(['inbox']), message, 'write more messages', 'warning');
  }
}

/** Interval check: at no moment may more visits need a room of a kind than there are, each for its booked length at least. */
function checkCapacity({ file, equated }: DayPlans, { source }: Reporter): void {
  const [plan] = equated;
  if (plan === undefined) return;
  for (const kind of ['exam', 'procedure'] as const) {
    const rooms = plan.layout.rooms.filter((room) => room.kind === kind).length;
    const needs = plan.visits.filter((visit) => (kind === 'exam' ? true : needsProcedure(visit)));
    for (const visit of needs) {
      const together = needs.filter(
        (other) =>
          other.appointmentMs <= visit.appointmentMs &&
          visit.appointmentMs < other.appointmentMs + other.lengthMs,
      );
      if (together.length <= rooms + 1) continue;
      const index = plan.visits.indexOf(visit);
      const message = `booked past capacity: ${together.length} visits need a room (${kind}) at once, ${rooms} exist`;
      source.report('E309', source.offsetOf(['visits', index]), message, 'book further apart');
    }
  }
  if (mapsAt(file.data, 'visits').length > 0 && plan.layout.rooms.length === 0) {
    source.report('E309', source.offsetOf(['clinic', 'rooms']), 'no room at all', 'name at least one room');
  }
}

function needsProcedure(visit: VisitPlan): boolean {
  return visit.nodes.some((node) => node.station === 'procedure');
}

/** Orders and traps of a visit that no equated seed of any day ever draws. */
export function checkReach(visit: LibraryFile, all: readonly DayPlans[], reporter: Reporter): void {
  const days = all.filter((day) => usesVisit(day.file, visit.id));
  if (days.length === 0) return;
  const { source } = reporter;
  const plans = days.flatMap((day) => [...day.equated, ...day.more]);
  const seen = plans.flatMap((plan) => plan.visits.filter((one) => one.scenario === visit.id));
  for (const [index, order] of mapsAt(visit.data, 'provider.orders').entries()) {
    if (seen.some((one) => one.orders.some((other) => other.id === order.id))) continue;
    const at = source.offsetOf(['provider', 'orders', index]);
    source.report(
      'B007',
      at,
      `order ${String(order.id)} never fires in any day of this visit`,
      'change its condition',
      'warning',
    );
  }
  const trap = jsonAt(visit.data, 'claim.trap.pick');
  for (const [index, option] of (isList(trap) ? trap : []).entries()) {
    const name = isMap(option) ? (option as JsonMap).is : option;
    if (seen.some((one) => one.claim.trap === name)) continue;
    const at = source.offsetOf(['claim', 'trap', 'pick', index]);
    source.report('B009', at, `trap ${String(name)} is never offered`, 'change its condition', 'warning');
  }
}

/** Whether a day books a visit. */
export function usesVisit(day: LibraryFile, visit: string): boolean {
  return mapsAt(day.data, 'visits').some((line) => splitReference(textOr(line, 'use', '')).id === visit);
}
