/** Which bubble hangs over whom, from the view alone. */
import type { ActionView, DayView, VisitView } from '../../simulation/view/day-view.ts';
import type { BubbleKind } from '../art/icons/bubble.ts';
import type { IconName } from '../art/icons/icons.ts';
import { stationIcon, taskIcon } from '../art/icons/task-icons.ts';
import { isHere } from '../people/cast.ts';
import { patientId } from '../people/figures.ts';
import { railOrder } from './rail-order.ts';

export interface Bubble {
  readonly id: string;
  /** A figure's id, or a station's. */
  readonly over: { readonly kind: 'figure' | 'station'; readonly id: string };
  readonly bubble: BubbleKind;
  readonly icon: IconName;
  /** Patience that is left, 0 to 4; null over stations. */
  readonly pips: number | null;
  /** Position in the rail from 1; null over stations. */
  readonly number: number | null;
  /** Larger is more pressing. */
  readonly urgency: number;
}

/** Over each patient what presses most for them; over each station what it holds that is nobody's in particular. */
export function bubblesOf(view: DayView): readonly Bubble[] {
  const patients = railOrder(view).flatMap((visit, index) =>
    isHere(visit) ? [patientBubble(view, visit, index + 1)] : [],
  );
  return [...patients, ...stationBubbles(view)];
}

const pressing = (actions: readonly ActionView[]): ActionView | undefined =>
  [...actions].sort((a, b) => rankOf(b) - rankOf(a))[0];

/** Tasks before mere courtesies, begun ones before others of the same urgency. */
const rankOf = ({ urgency, task, caution }: ActionView): number =>
  (caution === undefined ? urgency * 10 : -10) + (task === undefined ? 0 : 5) + (task?.begun ? 2 : 0);

function patientBubble(view: DayView, visit: VisitView, number: number): Bubble {
  const about = view.actions.filter((one) => one.about.kind === 'visit' && one.about.id === visit.id);
  const here = about.filter((one) => one.station === null || one.station === visit.place);
  const next = pressing(here.filter((one) => one.task !== undefined)) ?? pressing(about);
  const isOpen = view.panel?.visit === visit.id;
  const isUrgent = visit.alert || visit.mood.pips <= 1 || (next?.urgency ?? 0) >= 3;
  const urgency = (isUrgent ? 30 : 0) + (next?.urgency ?? 0) * 5 + (4 - visit.mood.pips);
  return {
    id: patientId(visit.id),
    over: { kind: 'figure', id: patientId(visit.id) },
    bubble: isUrgent ? 'urgent' : next?.task !== undefined || isOpen ? 'task' : 'wait',
    icon: iconFor(view, visit, next),
    pips: visit.mood.pips,
    number,
    urgency,
  };
}

function iconFor(view: DayView, visit: VisitView, next: ActionView | undefined): IconName {
  if (view.panel?.visit === visit.id) return taskIcon(view.panel.definition);
  if (next?.task !== undefined) return taskIcon(next.task.definition);
  if (visit.alert) return 'emergency';
  return visit.flow === 'withProvider' || visit.flow === 'ready' ? 'stethoscope' : 'clock';
}

function stationBubbles(view: DayView): readonly Bubble[] {
  return view.stations.flatMap(({ id }) => {
    const next = pressing(view.actions.filter((one) => one.station === id && one.about.kind !== 'visit'));
    if (next === undefined || next.caution !== undefined) return [];
    return [
      {
        id: `station:${id}`,
        over: { kind: 'station' as const, id },
        bubble: next.urgency >= 3 ? ('urgent' as const) : ('task' as const),
        icon: next.task === undefined ? stationIcon(id) : taskIcon(next.task.definition),
        pips: null,
        number: null,
        urgency: next.urgency * 5,
      },
    ];
  });
}
