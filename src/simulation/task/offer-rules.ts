import { type Clinic, dayPhase, definitionOf, flowOf, originOf, visitState } from '../clinic.ts';
import { isMet } from '../condition.ts';
import { hasBegun } from '../event/event-rules.ts';
import { isOrderActive, visitFacts } from '../orders/orders-rules.ts';
import { isCallOpen } from '../phone/phone-rules.ts';
import type { StationId } from '../vocabulary/ids.ts';
import type { NodePlan } from '../vocabulary/plan.ts';
import type { AnyStep } from '../vocabulary/task.ts';

const RUNNING = ['setup', 'morning', 'afternoon', 'closing'];

/** Whether a task instance can be begun or gone on with now. */
export function isOffered(clinic: Clinic, node: NodePlan): boolean {
  const state = clinic.state.nodes[node.id];
  if (state === undefined || state.done) return false;
  if (!RUNNING.includes(dayPhase(clinic))) return false;
  if (!isDue(clinic, node)) return false;
  const { call, event } = originOf(clinic, node.id);
  if (call !== undefined && !isCallOpen(clinic, call.id)) return false;
  if (event !== undefined && !hasBegun(clinic, event)) return false;
  return node.visit === undefined || isVisitReadyFor(clinic, node, node.visit);
}

function isDue(clinic: Clinic, node: NodePlan): boolean {
  if (node.fromMs !== undefined && clinic.state.nowMs < node.fromMs) return false;
  if (node.phases !== undefined && !node.phases.includes(dayPhase(clinic))) return false;
  return (node.after ?? []).every((id) => clinic.state.nodes[id]?.done === true);
}

function isVisitReadyFor(clinic: Clinic, node: NodePlan, visit: string): boolean {
  const during = node.during ?? definitionOf(clinic, node).during;
  if (!during.includes(flowOf(clinic, visit))) return false;
  const { order } = originOf(clinic, node.id);
  if (order !== undefined && !isOrderActive(clinic, visit, order)) return false;
  return isMet(node.condition, visitFacts(clinic, visit));
}

/** The steps of the instance's form. A colleague's form has no panel, so its brief steps stand for it. */
export function stepsOf(clinic: Clinic, node: NodePlan): readonly AnyStep[] {
  const { forms } = definitionOf(clinic, node);
  return node.form === 'full' ? (forms.full ?? forms.brief) : forms.brief;
}

/** The station the task is done at: its own, or wherever the patient is (the room last used once the patient has gone). */
export function stationOf(clinic: Clinic, node: NodePlan): StationId {
  const station = node.station ?? definitionOf(clinic, node).station;
  if (station !== 'room') return station;
  if (node.visit === undefined) return clinic.state.player.station;
  const visit = visitState(clinic, node.visit);
  return visit.room ?? visit.lastRoom ?? (flowOf(clinic, node.visit) === 'atWindow' ? 'window' : 'waiting');
}

/** Cost of walking between two stations: hops times the pack's cost, capped. */
export function travelMs(clinic: Clinic, from: StationId, to: StationId): number {
  if (from === to) return 0;
  const key = `${from}>${to}`;
  const known = clinic.walks.get(key);
  if (known !== undefined) return known;
  const { hops, hopMs, mostMs } = clinic.plan.layout;
  const ms = Math.min(mostMs, countHops(hops, from, to) * hopMs);
  clinic.walks.set(key, ms);
  return ms;
}

/** The fewest hops between two stations; as many as there are hops where no way leads. */
function countHops(hops: Clinic['plan']['layout']['hops'], from: StationId, to: StationId): number {
  const seen = new Map<StationId, number>([[from, 0]]);
  const open: StationId[] = [from];
  for (let here = open.shift(); here !== undefined; here = open.shift()) {
    const next = (seen.get(here) ?? 0) + 1;
    for (const [left, right] of hops) {
      const other = left === here ? right : right === here ? left : undefined;
      if (other === undefined || seen.has(other)) continue;
      seen.set(other, next);
      open.push(other);
    }
  }
  return seen.get(to) ?? hops.length;
}
