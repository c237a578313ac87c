import { useId } from 'preact/hooks';
import type { EkgStripFigure } from '../../simulation/vocabulary/figures.ts';
import './strip.css';
import { LEADS, type Lead, MM_PER_SECOND, microvolts, UV_PER_MM } from './strip.ts';

const COLUMN_MS = 2_500;
const COLUMN_MM = (COLUMN_MS * MM_PER_SECOND) / 1_000;
const STEP_MM = 7;
const ROW_MM = 20;
const TOP_MM = 10;
/** The sheet begins between two beats, so that the names of the leads stand free. */
const START_MS = 300;
const WIDTH_MM = STEP_MM + 2 * COLUMN_MM + 1;
const ROWS = 7;
/** Fine enough for a tremor; the hum of the mains needs twice as fine. */
const SAMPLE_MS = 4;

/** A sheet as a machine prints it: limb leads left, chest leads right, lead II below. Its words stand beside it. */
export function EkgStripPicture({ figure }: { readonly figure: EkgStripFigure }) {
  const id = useId();
  const height = TOP_MM + ROWS * ROW_MM;
  const middle = (row: number) => TOP_MM + row * ROW_MM + ROW_MM * 0.62;
  return (
    <svg class="ekg-strip" viewBox={`0 0 ${WIDTH_MM} ${height}`} aria-hidden="true">
      <defs>
        <pattern id={`${id}-fine`} width="1" height="1" patternUnits="userSpaceOnUse">
          <path class="ekg-fine" d="M1 0H0V1" />
        </pattern>
        <pattern id={`${id}-grid`} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill={`url(#${id}-fine)`} />
          <path class="ekg-coarse" d="M5 0H0V5" />
        </pattern>
      </defs>
      <rect class="ekg-paper" width={WIDTH_MM} height={height} />
      <rect y={TOP_MM} width={WIDTH_MM} height={height - TOP_MM} fill={`url(#${id}-grid)`} />
      <text x="2" y="7">
        {figure.name === undefined || figure.name === '' ? '________________' : figure.name}
      </text>
      <text x={WIDTH_MM - 2} y="7" text-anchor="end">
        25 mm/s 10 mm/mV
      </text>
      {LEADS.map((lead, index) => {
        const row = index % 6;
        const column = Math.floor(index / 6);
        const left = STEP_MM + column * COLUMN_MM;
        return (
          <g key={lead}>
            {column === 0 && <path class="ekg-line" d={calibration(middle(row))} />}
            {column === 1 && <path class="ekg-line" d={`M${left} ${middle(row) - 6}v3m0 6v3`} />}
            <Line
              {...{ figure, lead, left, middle: middle(row) }}
              fromMs={column * COLUMN_MS}
              lastsMs={COLUMN_MS}
            />
            <text x={left + 1.5} y={middle(row) - 8.2}>
              {lead}
            </text>
          </g>
        );
      })}
      <path class="ekg-line" d={calibration(middle(6))} />
      <Line figure={figure} lead="II" left={STEP_MM} middle={middle(6)} fromMs={0} lastsMs={2 * COLUMN_MS} />
      <text x={STEP_MM + 1.5} y={middle(6) - 8.2}>
        II
      </text>
    </svg>
  );
}

/** The square step of one millivolt at the beginning of a row. */
function calibration(middle: number): string {
  const step = 1_000 / UV_PER_MM;
  return `M0.5 ${middle}h0.8v${-step}h5v${step}h0.7`;
}

interface LineProps {
  readonly figure: EkgStripFigure;
  readonly lead: Lead;
  readonly left: number;
  readonly middle: number;
  readonly fromMs: number;
  readonly lastsMs: number;
}

function Line({ figure, lead, left, middle, fromMs, lastsMs }: LineProps) {
  const sampleMs = figure.trace === 'ac_60_hz' ? SAMPLE_MS / 2 : SAMPLE_MS;
  let path = '';
  let isDown = false;
  for (let ms = 0; ms <= lastsMs; ms += sampleMs) {
    const uv = microvolts(figure, lead, START_MS + fromMs + ms);
    if (uv === null) {
      isDown = false;
      continue;
    }
    const x = left + (ms * MM_PER_SECOND) / 1_000;
    const y = middle - uv / UV_PER_MM;
    path += `${isDown ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(2)}`;
    isDown = true;
  }
  return <path class="ekg-line" d={path} />;
}
