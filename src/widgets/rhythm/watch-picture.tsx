import type { Words } from '../../text/words.ts';

const TICKS = Array.from({ length: 12 }, (_, index) => index * 30);
const NUMBERS = [
  ['60', 50, 24],
  ['15', 78, 54.5],
  ['30', 50, 86],
  ['45', 22, 54.5],
] as const;

/** A watch with a second hand; the seconds also stand below it as a number. */
export function Watch({ ms, words }: { readonly ms: number; readonly words: Words }) {
  const seconds = Math.floor(ms / 1_000);
  return (
    <div class="rhythm-watch">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="watch-face" cx="50" cy="50" r="46" />
        {TICKS.map((degrees) => (
          <line
            key={degrees}
            class="watch-tick"
            x1="50"
            y1="6"
            x2="50"
            y2={degrees % 90 === 0 ? 12 : 10}
            transform={`rotate(${degrees} 50 50)`}
          />
        ))}
        {NUMBERS.map(([label, x, y]) => (
          <text key={label} class="watch-number" x={x} y={y}>
            {label}
          </text>
        ))}
        <line
          class="watch-hand"
          x1="50"
          y1="58"
          x2="50"
          y2="12"
          transform={`rotate(${(ms * 6) / 1_000} 50 50)`}
        />
        <circle class="watch-pin" cx="50" cy="50" r="3.5" />
      </svg>
      <p>{words('rhythm.watch', { seconds })}</p>
    </div>
  );
}
