import type { CountPart, SteppedSpan } from './count.ts';
import { gapMs, lastBeat } from './pattern.ts';

const BEAT_MS = 260;
/** Of a whole breath the chest rises for so many thousandths, then falls for as many, then rests. */
const RISE = 400;
const FALL = 450;

interface Props {
  readonly part: CountPart;
  /** The time on the instrument's clock. */
  readonly ms: number;
}

/** What is under the fingers or before the eyes. The words beside it say all of it. */
export function CountPicture({ part, ms }: Props) {
  const moved = part.phase === 'running' ? movedBy(part, ms) : 0;
  return (
    <svg class="rhythm-picture" viewBox="0 0 240 132" aria-hidden="true">
      {part.drawn === 'chest' && <Chest moved={moved} />}
      {part.drawn === 'heart' && <Heart moved={moved} />}
      {part.drawn === 'wrist' && <Wrist moved={moved} />}
      {part.drawn === 'thumb' && <Wrist moved={moved} isThumb />}
    </svg>
  );
}

/** How far the skin or the chest has moved, 0 to about 1. */
function movedBy({ moves, of }: CountPart, ms: number): number {
  if (moves === undefined) return 0;
  const { pattern, depth } = moves;
  const last = lastBeat(pattern, ms);
  if (last === undefined) return 0;
  const since = ms - last;
  const share = of === 'beats' ? 1 - Math.min(1, since / BEAT_MS) : breathAt(since / gapMs(pattern));
  return (share * depth) / 1_000;
}

function breathAt(share: number): number {
  const thousandths = share * 1_000;
  if (thousandths < RISE) return (1 - Math.cos((Math.PI * thousandths) / RISE)) / 2;
  if (thousandths < RISE + FALL) return (1 + Math.cos((Math.PI * (thousandths - RISE)) / FALL)) / 2;
  return 0;
}

/** The patient's forearm, palm up, thumb side above; the pulse is felt on the thumb side, just above the wrist crease. */
function Wrist({ moved, isThumb = false }: { readonly moved: number; readonly isThumb?: boolean }) {
  const lift = moved * 2.5;
  return (
    <>
      <path
        class="skin"
        d="M0 62 C40 52 90 56 128 62 C146 60 152 48 166 36 C174 28 186 30 184 40 C181 50 172 56 172 62
           C186 60 214 62 226 66 C232 69 231 76 224 77 L190 78 C204 80 218 83 222 87 C225 92 221 96 215 95
           L186 91 C196 95 206 100 208 105 C208 110 203 112 197 110 L172 101 C178 107 184 112 183 117
           C181 121 176 121 171 117 C158 109 150 106 128 106 C88 110 40 112 0 108 Z"
      />
      <path class="skin-line" d="M130 64 C126 76 126 92 131 105 M136 66 C133 78 133 92 137 104" />
      <path class="artery" d="M8 70 C44 64 84 66 112 70" />
      <circle class="beat-ring" cx="102" cy="69" r={7 + moved * 13} opacity={Math.min(1, moved)} />
      <circle class="beat-dot" cx="102" cy="69" r={2.5 + moved * 4} />
      <g transform={`translate(0 ${-lift})`}>
        {isThumb ? (
          <path
            class="skin helper"
            d="M82 0 C80 26 84 54 94 66 C102 74 114 70 114 58 C114 40 112 18 112 0 Z"
          />
        ) : (
          <>
            <path class="skin helper" d="M66 0 C66 26 70 50 78 62 C84 70 93 68 93 58 C93 40 90 18 88 0 Z" />
            <path
              class="skin helper"
              d="M91 0 C91 24 95 48 101 60 C107 68 116 66 116 56 C116 38 113 18 112 0 Z"
            />
          </>
        )}
      </g>
    </>
  );
}

const TORSO =
  'M84 0 C83 12 80 18 66 22 C46 27 36 36 34 54 C32 78 38 108 42 132 L198 132 C202 108 208 78 206 54 C204 36 194 27 174 22 C160 18 157 12 156 0 Z';

/** A chest that rises and falls; the fingers stay on the wrist. */
function Chest({ moved }: { readonly moved: number }) {
  const wide = 1 + moved * 0.05;
  return (
    <g transform={`translate(120 132) scale(${wide} ${1 + moved * 0.045}) translate(-120 -132)`}>
      <path class="shirt" d={TORSO} />
      <path class="skin" d="M92 0 C92 14 100 30 120 34 C140 30 148 14 148 0 Z" />
      <path class="cloth-line" d="M62 54 C60 80 62 108 66 132 M178 54 C180 80 178 108 174 132" />
      <path class="cloth-line" d="M76 92 C96 102 144 102 164 92" />
    </g>
  );
}

/** The bare chest with the stethoscope over the apex: below and to the side of the left breast (right in the picture). */
function Heart({ moved }: { readonly moved: number }) {
  return (
    <>
      <path class="skin" d={TORSO} />
      <path class="skin-line" d="M120 34 L120 106 M70 34 C90 28 106 30 120 36 C134 30 150 28 170 34" />
      <circle class="nipple" cx="84" cy="70" r="3.5" />
      <circle class="nipple" cx="156" cy="70" r="3.5" />
      <circle class="beat-ring" cx="152" cy="86" r={11 + moved * 12} opacity={Math.min(1, moved)} />
      <path class="tube" d="M152 86 C176 100 210 112 236 104" />
      <circle class="disc" cx="152" cy="86" r={9 + moved * 1.5} />
    </>
  );
}

const STRIP_WIDTH = 200;

/** The beats of one span as dots where they came. */
export function SpanStrip({ span }: { readonly span: SteppedSpan }) {
  const lasts = Math.max(1, span.toMs - span.fromMs);
  return (
    <svg class="rhythm-strip" viewBox={`0 0 ${STRIP_WIDTH} 16`} aria-hidden="true">
      <line class="strip-line" x1="0" y1="8" x2={STRIP_WIDTH} y2="8" />
      {span.beatsMs.map((at) => (
        <circle
          key={at}
          class="strip-beat"
          cx={5 + ((at - span.fromMs) * (STRIP_WIDTH - 10)) / lasts}
          cy="8"
          r="4.5"
        />
      ))}
    </svg>
  );
}
