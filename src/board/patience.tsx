import type { VisitView } from '../simulation/view/day-view.ts';
import type { Words } from '../text/words.ts';

const MOST_PIPS = 4;

/** How patient somebody still is: four pips, and the word for them. The word carries the meaning. */
export function Patience({
  visit,
  words,
  isBare = false,
}: {
  readonly visit: VisitView;
  readonly words: Words;
  /** Pips for the eye, the word for screen readers alone. */
  readonly isBare?: boolean;
}) {
  const { pips, band, anxious } = visit.mood;
  const mood = words(`patience.${band}`);
  const fear = anxious === 'calm' ? '' : `, ${words(`anxious.${anxious}`)}`;
  return (
    <span class={`patience patience-${pips}`}>
      <span class="pips" aria-hidden="true">
        {Array.from({ length: MOST_PIPS }, (_, index) => (
          <i key={index} class={index < pips ? 'pip' : 'pip pip-gone'} />
        ))}
      </span>
      <span class={isBare ? 'visually-hidden' : 'patience-word'}>
        {mood}
        {fear}
      </span>
    </span>
  );
}
