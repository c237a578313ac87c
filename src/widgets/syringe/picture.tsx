import type { SyringeBarrel } from '../../simulation/vocabulary/syringe-spec.ts';
import type { SyringePicture } from './pictured.ts';
import { ml } from './spoken.ts';

type Seen = Pick<SyringePicture, 'barrel' | 'needle' | 'isIn' | 'edgeUl' | 'wallUl' | 'topUl' | 'vialState'>;

/** The barrel lies from 0 at `LEFT` to its capacity at `LEFT + LENGTH`; what the plunger pulls out to the right is cut off. */
const LEFT = 92;
const LENGTH = 216;
const MIDDLE = 58;
const INCH = 34;

/** Half the width of a barrel of this capacity: a 1 mL syringe is thin, a 10 mL one thick. */
function radiusOf({ capacityUl }: SyringeBarrel): number {
  return capacityUl <= 1_000 ? 12 : capacityUl <= 3_000 ? 18 : 24;
}

/** The whole syringe, lying, needle to the left. All that it shows stands in words beside it. */
export function SyringeDrawing({ barrel, ...seen }: Seen) {
  if (barrel === null) return null;
  const radius = radiusOf(barrel);
  const at = (ul: number) => LEFT + (ul / barrel.capacityUl) * LENGTH;
  const edge = at(seen.edgeUl);
  return (
    <svg class="syringe-drawing" viewBox="0 14 400 80" aria-hidden="true">
      <Needle {...seen} barrel={barrel} />
      <rect class="rod" x={edge + 10} y={MIDDLE - 5} width={LEFT + LENGTH + 18 - LEFT} height="10" rx="1" />
      <rect class="rod" x={edge + LENGTH + 24} y={MIDDLE - radius} width="6" height={radius * 2} rx="3" />
      <rect class="glass" x={LEFT} y={MIDDLE - radius} width={LENGTH + 14} height={radius * 2} rx="2" />
      <rect
        class="glass flange"
        x={LEFT + LENGTH + 14}
        y={MIDDLE - radius - 9}
        width="6"
        height={radius * 2 + 18}
        rx="3"
      />
      <Inside {...seen} barrel={barrel} left={LEFT} edge={edge} perUl={LENGTH / barrel.capacityUl} />
      <Stopper x={edge} radius={radius - 1.5} />
      <Lines barrel={barrel} from={0} to={barrel.capacityUl} at={at} top={MIDDLE - radius} size={1} />
    </svg>
  );
}

/** Hub and needle by gauge and length, in the vial as long as the tip is in it; a blunt tip where there is no needle. */
function Needle({ barrel, needle, isIn, vialState }: Seen) {
  const hub = LEFT - 20;
  const tip = needle === null ? hub + 4 : hub - inchesOf(needle.inches) * INCH;
  return (
    <g>
      {needle !== null && (
        <line
          class="needle"
          x1={tip}
          y1={MIDDLE}
          x2={hub}
          y2={MIDDLE}
          stroke-width={Math.max(1.2, (32 - needle.gauge) * 0.24)}
        />
      )}
      <path
        class="hub"
        d={`M${hub} ${MIDDLE - 4} L${LEFT} ${MIDDLE - 8} V${MIDDLE + 8} L${hub} ${MIDDLE + 4} Z`}
      />
      {needle !== null && (
        <text class="gauge" x={hub + 8} y={MIDDLE + 27}>
          {needle.gauge} G
        </text>
      )}
      {isIn && barrel !== null && (
        <g>
          <rect class="vial" x={tip - 34} y={MIDDLE - 19} width="30" height="38" rx="6" />
          {vialState === 'liquid' && (
            <rect class="liquid" x={tip - 24} y={MIDDLE - 17} width="19" height="34" rx="3" />
          )}
          {vialState === 'dry' && <path class="powder" d={`M${tip - 30} ${MIDDLE - 8} q8 8 0 16 z`} />}
          <rect class="stopper-cap" x={tip - 5} y={MIDDLE - 11} width="10" height="22" rx="2" />
        </g>
      )}
    </g>
  );
}

function inchesOf(printed: string): number {
  return printed.split(' ').reduce((sum, part) => {
    const [over = 0, under = 1] = part.split('/').map(Number);
    return sum + over / under;
  }, 0);
}

interface InsideProps extends Seen {
  readonly left: number;
  readonly edge: number;
  readonly perUl: number;
  readonly middle?: number;
  readonly radius?: number;
}

/** Air at the needle's end, liquid behind it, bubbles on the wall between. */
function Inside({ barrel, wallUl, topUl, left, edge, perUl, middle = MIDDLE, radius }: InsideProps) {
  if (barrel === null) return null;
  const half = (radius ?? radiusOf(barrel)) - 1.5;
  const start = Math.min(edge, left + topUl * perUl);
  const count = Math.round(wallUl / barrel.stepUl);
  const bubble = Math.min(half * 0.42, 5 + perUl * barrel.stepUl * 0.2);
  return (
    <g>
      <rect class="liquid" x={start} y={middle - half} width={Math.max(0, edge - start)} height={half * 2} />
      {start > left && <line class="meniscus" x1={start} y1={middle - half} x2={start} y2={middle + half} />}
      {Array.from({ length: count }, (_, index) => (
        <circle
          key={index}
          class="bubble-air"
          cx={start + ((edge - start) * (index + 0.6)) / (count + 0.2)}
          cy={middle + half - bubble - 1}
          r={bubble}
        />
      ))}
    </g>
  );
}

/** The rubber with its two rings; the ring towards the needle is the front edge that is read. */
function Stopper({ x, radius, middle = MIDDLE, scale = 1 }: StopperProps) {
  const r = radius;
  const s = scale;
  return (
    <g class="rubber">
      <rect x={x} y={middle - r} width={3.4 * s} height={r * 2} rx={1.2 * s} />
      <rect x={x + 2 * s} y={middle - r * 0.78} width={7 * s} height={r * 1.56} />
      <rect x={x + 7.6 * s} y={middle - r} width={3.4 * s} height={r * 2} rx={1.2 * s} />
    </g>
  );
}

interface StopperProps {
  readonly x: number;
  readonly radius: number;
  readonly middle?: number;
  readonly scale?: number;
}

interface LinesProps {
  readonly barrel: SyringeBarrel;
  readonly from: number;
  readonly to: number;
  readonly at: (ul: number) => number;
  readonly top: number;
  /** 1 in the whole view; the magnifier is larger. */
  readonly size: number;
}

/** Small lines, longer ones halfway and at each number. */
function Lines({ barrel: { lineUl, numberUl, capacityUl }, from, to, at, top, size }: LinesProps) {
  const first = Math.max(0, Math.ceil(from / lineUl));
  const last = Math.floor(Math.min(to, capacityUl) / lineUl);
  const numbered =
    size === 1 && numberUl * 10 >= capacityUl && capacityUl / numberUl > 6 ? numberUl * 2 : numberUl;
  return (
    <g>
      {Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
        const ul = (first + index) * lineUl;
        const long = ul % numberUl === 0 ? 9 : (ul * 2) % numberUl === 0 ? 6.5 : 4.5;
        return (
          <g key={ul}>
            <line
              class="scale-line"
              x1={at(ul)}
              y1={top}
              x2={at(ul)}
              y2={top + long * size}
              stroke-width={size === 1 ? 0.7 : 1.6}
            />
            {ul % numbered === 0 && (
              <text class="scale-number" x={at(ul)} y={top - 5} font-size={size === 1 ? 12 : 17}>
                {ml(ul)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** How many small lines the magnifier shows. */
const LENS_LINES = 22;

/** The barrel around the plunger's front edge, so large that single lines can be told apart. */
export function SyringeLens({ barrel, ...seen }: Seen) {
  if (barrel === null) return null;
  const perUl = 380 / (LENS_LINES * barrel.lineUl);
  const half = (LENS_LINES * barrel.lineUl) / 2;
  const start = Math.min(
    Math.max(seen.edgeUl - half, -2 * barrel.lineUl),
    barrel.capacityUl + 4 * barrel.lineUl - 2 * half,
  );
  const from = barrel.capacityUl < 2 * half ? -2 * barrel.lineUl : start;
  const at = (ul: number) => 10 + (ul - from) * perUl;
  return (
    <svg class="syringe-lens" viewBox="0 0 400 108" aria-hidden="true">
      <rect class="glass" x={Math.max(-4, at(0))} y="28" width="420" height="70" />
      <Inside
        {...seen}
        barrel={barrel}
        left={at(0)}
        edge={at(seen.edgeUl)}
        perUl={perUl}
        middle={63}
        radius={35}
      />
      <Stopper x={at(seen.edgeUl)} radius={33.5} middle={63} scale={7} />
      <Lines barrel={barrel} from={from} to={from + 2 * half} at={at} top={28} size={2.6} />
      <path class="edge-sign" d={`M${at(seen.edgeUl)} 99 l-6 8 h12 z`} />
    </svg>
  );
}
