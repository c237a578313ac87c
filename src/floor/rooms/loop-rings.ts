/** Rings that fill while something runs by itself: a cassette, an autoclave, a rest, a promise. */
import type { DayView, LoopView } from '../../simulation/view/day-view.ts';
import type { IconName } from '../art/icons/icons.ts';
import { taskIcon } from '../art/icons/task-icons.ts';
import { isHere } from '../people/cast.ts';
import { patientId } from '../people/figures.ts';

export interface LoopRing {
  readonly id: string;
  readonly over: { readonly kind: 'figure' | 'station'; readonly id: string };
  /** How much has run, 0 to 1, in steps that can be seen. */
  readonly share: number;
  readonly phase: LoopView['phase'];
  readonly icon: IconName;
}

const STEPS = 40;
const BY_KIND: readonly (readonly [part: string, station: string, icon: IconName])[] = [
  ['autoclave', 'decon', 'autoclave'],
  ['cassette', 'lab', 'cassette'],
  ['soak', 'decon', 'wash'],
];

/** Rings of all open loops but wet surfaces, which rooms show themselves. */
export function loopRingsOf(view: DayView): readonly LoopRing[] {
  return view.loops.filter((loop) => !loop.kind.startsWith('wet')).flatMap((loop) => ringOf(view, loop));
}

function ringOf(view: DayView, loop: LoopView): readonly LoopRing[] {
  const action = view.actions.find((one) => loop.task !== null && one.task?.node === loop.task);
  const known = BY_KIND.find(([part]) => loop.kind.includes(part));
  const visit = view.visits.find((one) => one.id === loop.visit && isHere(one));
  const station = known?.[1] ?? action?.station ?? null;
  const isBeside = visit !== undefined && (station === null || station === visit.place);
  if (!isBeside && station === null) return [];
  return [
    {
      id: loop.id,
      over: isBeside
        ? { kind: 'figure', id: patientId(visit.id) }
        : { kind: 'station', id: station ?? 'waiting' },
      share: shareOf(view, loop),
      phase: loop.phase,
      icon: known?.[2] ?? (action?.task === undefined ? 'clock' : taskIcon(action.task.definition)),
    },
  ];
}

function shareOf(view: DayView, { openedMs, dueMs }: LoopView): number {
  const share = (view.nowMs - openedMs) / Math.max(1, dueMs - openedMs);
  return Math.min(1, Math.max(0, Math.round(share * STEPS) / STEPS));
}
