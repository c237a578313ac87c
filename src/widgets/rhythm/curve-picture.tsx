import type { Words } from '../../text/words.ts';
import { type Blow, blowOf, volumeAt } from './blow.ts';
import type { CoachPart } from './coach.ts';

/** Axes: seconds and litres; a tenth of a second between two points. */
const SECONDS = 8;
const POINT_MS = 100;
const LEFT = 26;
const TOP = 8;
const WIDTH = 200;
const HEIGHT = 104;

interface Props {
  readonly part: CoachPart;
  readonly ms: number;
  readonly words: Words;
}

/** The machine's screen: volume over time as it is blown, and flow over volume when it is done. */
export function CurvePicture({ part, ms, words }: Props) {
  const line = lineOf(part, ms);
  const litres = Math.max(2, Math.ceil(((part.breath?.mostMl ?? 4_000) + 300) / 1_000));
  const seconds = Math.max(SECONDS, Math.ceil((line.at(-1)?.[0] ?? 0) / 1_000));
  const x = (at: number) => LEFT + (at * WIDTH) / (seconds * 1_000);
  const y = (ml: number) => TOP + HEIGHT - (ml * HEIGHT) / (litres * 1_000);
  return (
    <div class="rhythm-screen">
      <svg viewBox="0 0 236 138" aria-hidden="true">
        {Array.from({ length: litres + 1 }, (_, litre) => (
          <g key={`y${litre}`}>
            <line class="grid-line" x1={LEFT} y1={y(litre * 1_000)} x2={LEFT + WIDTH} y2={y(litre * 1_000)} />
            <text class="grid-number" x={LEFT - 5} y={y(litre * 1_000) + 3} text-anchor="end">
              {litre}
            </text>
          </g>
        ))}
        {Array.from({ length: seconds + 1 }, (_, second) => (
          <g key={`x${second}`}>
            <line
              class="grid-line"
              x1={x(second * 1_000)}
              y1={TOP}
              x2={x(second * 1_000)}
              y2={TOP + HEIGHT}
            />
            <text class="grid-number" x={x(second * 1_000)} y={TOP + HEIGHT + 10} text-anchor="middle">
              {second}
            </text>
          </g>
        ))}
        <text class="grid-name" x={LEFT} y={TOP + HEIGHT + 22}>
          {`${words('rhythm.chart.time')} (${words('rhythm.axis.volume')}, ${words('rhythm.axis.time')})`}
        </text>
        {line.length > 1 && (
          <polyline
            class="curve"
            points={line.map(([at, ml]) => `${x(at).toFixed(1)},${y(ml).toFixed(1)}`).join(' ')}
          />
        )}
      </svg>
      {part.phase === 'stopped' && line.length > 1 && <FlowLoop line={line} words={words} litres={litres} />}
    </div>
  );
}

/** The upper half of the flow–volume loop: a steep rise to the peak, then falling as the lungs empty. */
function FlowLoop({
  line,
  words,
  litres,
}: {
  readonly line: Line;
  readonly words: Words;
  readonly litres: number;
}) {
  const flows = line.slice(1).map(([, ml], index) => ml - (line[index]?.[1] ?? 0));
  const peak = Math.max(1, ...flows);
  const points = flows.map((flow, index) => {
    const ml = ((line[index]?.[1] ?? 0) + (line[index + 1]?.[1] ?? 0)) / 2;
    return `${(10 + (ml * 86) / (litres * 1_000)).toFixed(1)},${(112 - (flow * 100) / peak).toFixed(1)}`;
  });
  return (
    <svg viewBox="0 0 104 138" aria-hidden="true">
      <path class="grid-axis" d="M10 8 L10 112 L98 112" />
      <polyline class="curve" points={['10,112', ...points].join(' ')} />
      <text class="grid-name" x="10" y="126">
        {words('rhythm.chart.flow')}
      </text>
    </svg>
  );
}

type Line = readonly (readonly [number, number])[];

function lineOf(part: CoachPart, ms: number): Line {
  if (part.curve !== undefined) return part.curve.points;
  if (part.breath === undefined || part.phase !== 'running') return [];
  const blow: Blow = blowOf(part.breath, part.given);
  if (blow.startMs === undefined) return [];
  const lasts = Math.max(0, Math.min(ms, blow.endMs ?? ms) - blow.startMs);
  const breath = part.breath;
  const points = Array.from({ length: Math.floor(lasts / POINT_MS) + 1 }, (_, index) => index * POINT_MS);
  return [...points, lasts].map((at) => [at, volumeAt(breath, blow, at)] as const);
}
