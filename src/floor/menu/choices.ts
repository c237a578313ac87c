/** What a click on somebody or something offers, and whether it is done at once. Pure. */
import type { ActionView, DayView } from '../../simulation/view/day-view.ts';
import type { StationId, VisitId } from '../../simulation/vocabulary/ids.ts';

/** What was clicked. */
export type Clicked =
  | { readonly kind: 'visit'; readonly id: VisitId }
  | { readonly kind: 'station'; readonly id: StationId }
  | { readonly kind: 'player' };

export interface Choices {
  /** Most pressing first. */
  readonly actions: readonly ActionView[];
  /** A station the player can walk to, besides. */
  readonly go: StationId | null;
}

/** Everything that can be done with what was clicked. */
export function choicesFor(view: DayView, clicked: Clicked): Choices {
  const go = clicked.kind === 'station' && clicked.id !== view.player.station ? clicked.id : null;
  return { actions: sorted(view.actions.filter((one) => belongs(one, clicked))), go };
}

function belongs({ about, station }: ActionView, clicked: Clicked): boolean {
  switch (clicked.kind) {
    case 'visit':
      return about.kind === 'visit' && about.id === clicked.id;
    case 'station':
      return station === clicked.id;
    case 'player':
      return about.kind === 'hands' || about.kind === 'wait' || (about.kind === 'day' && about.id === 'day');
  }
}

const sorted = (actions: readonly ActionView[]): readonly ActionView[] =>
  [...actions].sort(
    (a, b) => b.urgency - a.urgency || Number(b.task?.begun ?? false) - Number(a.task?.begun ?? false),
  );

/** The only thing that can be done, which needs no menu; null when there are several or none. */
export function onlyChoice({ actions, go }: Choices): ActionView['command'] | null {
  const [only, ...others] = actions;
  if (only === undefined) return go === null ? null : { type: 'player.go', station: go };
  return others.length === 0 ? only.command : null;
}
