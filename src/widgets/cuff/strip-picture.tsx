import type { Words } from '../../text/words.ts';
import type { Band } from './bands.ts';
import { soundName } from './widget.ts';

/** How high and wide a sound of each phase is drawn. */
const HEIGHT = [2, 16, 12, 26, 8] as const;
const MOST_BEATS = 28;

interface StripProps {
  readonly bands: readonly Band[];
  readonly words: Words;
}

/** What was heard, beat by beat, as bars of different height and pattern; the words stand below. */
export function Strip({ bands, words }: StripProps) {
  const beats = bands
    .flatMap(({ phase, count }) => Array.from({ length: count }, () => phase))
    .slice(-MOST_BEATS);
  const last = bands.at(-1);
  return (
    <div class="cuff-strip">
      <p class={`cuff-caption sound-${last === undefined ? 'none' : soundName(last.phase)}`}>
        {words(last === undefined ? 'cuff.caption.none' : `cuff.caption.${soundName(last.phase)}`)}
      </p>
      <svg viewBox={`0 0 ${MOST_BEATS * 10} 30`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
        <line class="strip-ground" x1="0" x2={MOST_BEATS * 10} y1="15" y2="15" />
        {beats.map((phase, index) => (
          <rect
            key={index}
            class={`strip-beat sound-${soundName(phase)}`}
            x={index * 10 + 3}
            width={phase === 2 ? 7 : 4}
            y={15 - (HEIGHT[phase] ?? 2) / 2}
            height={HEIGHT[phase] ?? 2}
            rx="2"
          />
        ))}
      </svg>
    </div>
  );
}
