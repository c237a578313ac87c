import type { RefObject } from 'preact';
import { UNITS } from './korotkoff.ts';

/** Half a turn and more: one degree a mmHg, 150 at the top. */
const TOP_MMHG = 150;
const MOST_MMHG = 300;
const LABEL_EVERY = 20;

interface DialProps {
  readonly needle: RefObject<SVGGElement | null>;
  readonly units: number;
  readonly first: number | null;
  readonly last: number | null;
}

/** How the needle is turned at a pressure. */
export function needleTurn(units: number): string {
  return `rotate(${(units / UNITS - TOP_MMHG).toFixed(2)})`;
}

/** The dial of an aneroid gauge: a mark every 2 mmHg, where the first and last sound were, and the needle. */
export function Dial({ needle, units, first, last }: DialProps) {
  return (
    <svg class="dial" viewBox="-104 -104 208 208" aria-hidden="true">
      <circle class="dial-rim" r="101" />
      <circle class="dial-face" r="94" />
      <path class="dial-marks" d={FINE} />
      <path class="dial-tens" d={TENS} />
      {LABELS.map((mmHg) => {
        const [x, y] = at(mmHg, 67);
        return (
          <text class="dial-number" key={mmHg} x={x} y={y + 4}>
            {mmHg}
          </text>
        );
      })}
      <text class="dial-unit" x="0" y="46">
        mmHg
      </text>
      {first !== null && <Mark mmHg={first} sign="1" />}
      {last !== null && <Mark mmHg={last} sign="5" />}
      <g class="dial-needle" ref={needle} transform={needleTurn(units)}>
        <path d="M-2.4 16 L-1.2 -84 L0 -90 L1.2 -84 L2.4 16 Z" />
      </g>
      <circle class="dial-hub" r="6" />
    </svg>
  );
}

/** A flag at the rim: phase 1 is the first sound, phase 5 the end. */
function Mark({ mmHg, sign }: { readonly mmHg: number; readonly sign: string }) {
  const [x, y] = at(mmHg, 101);
  const [innerX, innerY] = at(mmHg, 78);
  return (
    <g class={`dial-flag dial-flag-${sign}`}>
      <line x1={innerX} y1={innerY} x2={x} y2={y} />
      <circle cx={innerX} cy={innerY} r="8" />
      <text x={innerX} y={innerY + 4}>
        {sign === '1' ? 'I' : 'V'}
      </text>
    </g>
  );
}

function at(mmHg: number, radius: number): readonly [number, number] {
  const angle = ((mmHg - TOP_MMHG - 90) * Math.PI) / 180;
  return [round(Math.cos(angle) * radius), round(Math.sin(angle) * radius)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function rays(every: number, from: number): string {
  const parts: string[] = [];
  for (let mmHg = 0; mmHg <= MOST_MMHG; mmHg += every) {
    parts.push(`M${at(mmHg, 92).join(' ')} L${at(mmHg, from).join(' ')}`);
  }
  return parts.join('');
}

const FINE = rays(2, 86);
const TENS = rays(10, 80);
const LABELS = Array.from({ length: MOST_MMHG / LABEL_EVERY + 1 }, (_, index) => index * LABEL_EVERY);
