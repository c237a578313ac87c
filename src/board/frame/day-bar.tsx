import { useBoard } from '../context.ts';

/** How far the day is: the phase in words, and a bar from opening to the end of closing. */
export function DayBar() {
  const { view, words } = useBoard();
  const { startMs, doorsMs, closeMs, endMs } = view.hours;
  const share = (atMs: number) => Math.min(100, Math.max(0, (100 * (atMs - startMs)) / (endMs - startMs)));
  return (
    <div class="day-bar">
      <span class="day-phase">{words(`phase.${view.phase}`)}</span>
      <span class="day-track" aria-hidden="true">
        <i class="day-part day-setup" style={{ left: 0, width: `${share(doorsMs)}%` }} />
        <i class="day-part day-closing" style={{ left: `${share(closeMs)}%`, right: 0 }} />
        <i class="day-gone" style={{ width: `${share(view.nowMs)}%` }} />
        <i class="day-now" style={{ left: `${share(view.nowMs)}%` }} />
      </span>
    </div>
  );
}
