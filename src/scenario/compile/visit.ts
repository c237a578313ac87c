import { HOUR } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { NodePlan, VisitPlan } from '../../simulation/vocabulary/plan.ts';
import { requireFile, ScenarioError } from '../library.ts';
import { mapsAt, numberOr, rowOf, textOr } from '../reading.ts';
import { clockMs, durationMs } from '../times.ts';
import { drawArrival, drawEncounter } from './arrivals.ts';
import { type DayContext, prose } from './context.ts';
import { expandNodes } from './nodes.ts';
import { compileOrders } from './orders.ts';
import { type Booking, type DrawnVisit, drawVisit } from './visit-draft.ts';

/** The visits of a day, in the order they are booked. */
export function compileVisits(context: DayContext, doorsMs: number): readonly VisitPlan[] {
  const taken = new Set<string>();
  const ids = new Set<string>();
  const slots = new Set<string>();
  return mapsAt(context.day, 'visits').map((line) => {
    const scenario = requireFile(context.library, 'visit', textOr(line, 'use', ''));
    const slot = slotOf(scenario.id, slots);
    const booking: Booking = { slot, scenario, settings: mapAt(line, 'set') };
    const visit = drawVisit(context, booking, taken, ids);
    return layOut(context, visit, line, doorsMs);
  });
}

/** Names the draws of a booking: by what is booked, so that other bookings can come and go beside it. */
function slotOf(scenario: string, slots: Set<string>): string {
  let slot = scenario;
  for (let count = 2; slots.has(slot); count += 1) slot = `${scenario}-${count}`;
  slots.add(slot);
  return slot;
}

function layOut(context: DayContext, visit: DrawnVisit, line: JsonMap, doorsMs: number): VisitPlan {
  const { file } = visit;
  const appointmentMs = clockMs(line.at);
  const type = textOr(file, 'appointment.type', 'acute');
  const recipe = rowOf(context.recipes, 'visits', type);
  if (recipe === undefined)
    throw new ScenarioError(`${visit.scenario}: no recipe for visits of type ${type}`);
  const taken = new Set<string>();
  const rows = [...mapsAt(recipe, 'nodes'), ...mapsAt(file, 'tasks.add')];
  const own = expandNodes(context, visit, rows, taken);
  const { orders, nodes } = compileOrders(context, visit, taken);
  const arrivesMs =
    line.arrive === undefined
      ? drawArrival(context, visit.slot, appointmentMs, shiftOf(context, file, type), doorsMs)
      : clockMs(line.arrive);
  const meanMs = durationMs(mapAt(mapAt(file, 'provider'), 'encounter').mean ?? meanOf(context, type));
  return {
    id: visit.id,
    scenario: visit.scenario,
    person: visit.person.id,
    companions: visit.companions,
    type,
    title: prose(context, `visits/${visit.scenario}/title`, textOr(file, 'title', visit.scenario)),
    appointmentMs,
    arrivesMs,
    lengthMs: durationMs(mapAt(file, 'appointment').length),
    patience: numberOr(visit.facts, 'traits.patience', 85),
    anxiety: numberOr(visit.facts, 'traits.anxiety', 20),
    cough: mapAt(file, 'window').cough === true,
    truth: visit.truth,
    record: visit.record,
    encounterMs: drawEncounter(context, visit.slot, meanMs),
    nodes: [...own, ...nodes].map((node) => withTexts(context, visit, node)),
    orders,
    parMs: parsOf(context, visit, textOr(file, 'par.out', textOr(recipe, 'parOut', 'orders_to_out.other'))),
    claim: mapAt(file, 'claim'),
    debrief: prose(context, `visits/${visit.scenario}/debrief/so_what`, textOr(file, 'debrief.soWhat', '')),
  };
}

function shiftOf(context: DayContext, file: JsonMap, type: string): string | undefined {
  const own = mapAt(mapAt(file, 'appointment'), 'arrive').shift;
  if (typeof own === 'string') return own;
  return type === 'new' ? `${numberOr(context.core, 'arrival.newPatientShiftMin', -10)}min` : undefined;
}

function meanOf(context: DayContext, type: string): string {
  return textOr(rowOf(context.core, 'provider.meanEncounter', type), 'mean', '10min');
}

/** Words of the visit file in a task's parameters become prose. */
function withTexts(context: DayContext, visit: DrawnVisit, node: NodePlan): NodePlan {
  const path = `visits/${visit.scenario}/tasks/${node.task}`;
  const params = Object.fromEntries(
    Object.entries(node.params).map(([key, value]) => {
      if (key === 'text' && typeof value === 'string') return [key, prose(context, `${path}/text`, value)];
      const text = mapAt({ value }, 'value').text;
      if (typeof text !== 'string') return [key, value];
      return [key, { ...mapAt({ value }, 'value'), text: prose(context, `${path}/${key}/text`, text) }];
    }),
  );
  return { ...node, params };
}

/** Pars of the clinic pack, wider at lower levels and when an interpreter is needed; a day long where there is no pressure. */
function parsOf(context: DayContext, visit: DrawnVisit, out: string): VisitPlan['parMs'] {
  const level = numberOr(rowOf(context.core, 'levels', context.level), 'parPercent', 100);
  const interpreter = visit.person.interpreter ? numberOr(context.core, 'interpreter.parPercent', 100) : 100;
  const par = (id: string): number => {
    const base = durationMs(rowOf(context.core, 'pars', id)?.par);
    return level === 0 ? 24 * HOUR : Math.round((base * level * interpreter) / 10_000_000) * 1_000;
  };
  return { room: par('door_to_room'), ready: par('room_to_ready'), out: par(out) };
}
