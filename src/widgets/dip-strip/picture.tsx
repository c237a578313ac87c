import { useId } from 'preact/hooks';
import type { DipStripFigure } from '../../simulation/vocabulary/figures.ts';
import type { Words } from '../../text/words.ts';
import './strip.css';

const ROW = 43;
const TOP = 22;
const CHART = 78;
const WIDTH = 400;

/** Ever denser patterns, one for each block of a row; none is told from another by colour. */
const PATTERNS = [
  '',
  'M3 3h1M9 9h1',
  'M2 2h2M8 2h2M5 6h2M2 10h2M8 10h2',
  'M0 12L12 0M-3 3L3 -3M9 15L15 9',
  'M0 12L12 0M-3 3L3 -3M9 15L15 9M0 0L12 12M-3 9L3 15M9 -3L15 3',
  'M0 1h12M0 4h12M0 7h12M0 10h12',
  'M0 1h12M0 4h12M0 7h12M0 10h12M1 0v12M4 0v12M7 0v12M10 0v12',
];

/** The strip on the left, level with the rows of the chart on its bottle. What a pad means stands under each block. */
export function DipStripPicture({
  figure,
  words,
}: {
  readonly figure: DipStripFigure;
  readonly words: Words;
}) {
  const id = useId();
  const { pads } = figure;
  const height = TOP + pads.length * ROW + 8;
  const fill = (block: number) => (block === 0 ? 'var(--paper)' : `url(#${id}-${block % PATTERNS.length})`);
  return (
    <svg class="dip-strip" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      <defs>
        {PATTERNS.map((path, index) => (
          <pattern key={path} id={`${id}-${index}`} width="12" height="12" patternUnits="userSpaceOnUse">
            <rect class="dip-ground" width="12" height="12" />
            <path class="dip-pattern" d={path} />
          </pattern>
        ))}
      </defs>
      <rect class="dip-stick" x="14" y="6" width="38" height={height - 10} rx="3" />
      {pads.map((pad, row) => {
        const y = TOP + row * ROW;
        const wide = Math.min(56, (WIDTH - CHART) / pad.values.length);
        return (
          <g key={row}>
            <rect class="dip-pad" x="18" y={y} width="30" height="31" fill={fill(pad.block)} />
            <text class="dip-name" x={CHART} y={y}>
              {words(pad.name)}
            </text>
            {pad.values.map((value, block) => (
              <g key={block}>
                <rect
                  class="dip-pad"
                  x={CHART + block * wide}
                  y={y + 4}
                  width={Math.min(wide - 4, 34)}
                  height="16"
                  fill={fill(block)}
                />
                <text class="dip-value" x={CHART + block * wide} y={y + 31}>
                  {words(value)}
                </text>
              </g>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
