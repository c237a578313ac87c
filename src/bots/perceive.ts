import type { DayView, PanelView } from '../simulation/view/day-view.ts';
import type { JsonMap } from '../simulation/vocabulary/json.ts';
import type { Perceived } from '../simulation/vocabulary/task.ts';

/** What a bot may use in an open panel: what a player sees there, the patient's chart, and the packs it has studied. */
export function perceive(
  view: DayView,
  panel: PanelView,
  packs: Readonly<Record<string, JsonMap>>,
): Perceived {
  const person = view.visits.find((visit) => visit.id === panel.visit)?.person.id;
  return {
    nowMs: view.nowMs,
    date: view.date,
    text: panel.text,
    legal: panel.legal,
    packs,
    notes: panel.notes,
    chart: view.charts.find((chart) => chart.person === person)?.entries ?? [],
    hands: view.player.hands,
    loops: view.loops.map((loop) => ({ ...loop, room: null, blocks: false })),
  };
}
