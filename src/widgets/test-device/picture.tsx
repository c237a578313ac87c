import type { TestDeviceFigure } from '../../simulation/vocabulary/figures.ts';
import './device.css';

type Line = TestDeviceFigure['lines'][number];

/** A cassette with its well and window, or a stick with its pad: only what a glance shows, never what it means. */
export function TestDevicePicture({ figure }: { readonly figure: TestDeviceFigure }) {
  return figure.shape === 'cassette' ? <Cassette lines={figure.lines} /> : <Dipstick lines={figure.lines} />;
}

function Cassette({ lines }: { readonly lines: readonly Line[] }) {
  const [control, ...tests] = lines;
  // The sample runs from the well on the right over the test lines to the control line.
  const shown = control === undefined ? tests : [control, ...tests];
  const gap = 108 / shown.length;
  return (
    <svg class="test-device" viewBox="0 0 320 96" aria-hidden="true">
      <rect class="device-case" x="6" y="10" width="308" height="76" rx="16" />
      <rect class="device-rim" x="76" y="30" width="124" height="36" rx="8" />
      <rect class="device-window" x="82" y="35" width="112" height="26" rx="3" />
      {shown.map((line, index) => {
        const x = 84 + gap * (index + 0.5);
        return (
          <g key={line.letter}>
            <text class="device-letter" x={x} y="25">
              {line.letter}
            </text>
            <Band line={line} x={x - 2.5} y={35} width={5} height={26} />
          </g>
        );
      })}
      <ellipse class="device-rim" cx="254" cy="48" rx="24" ry="20" />
      <ellipse class="device-well" cx="254" cy="48" rx="17" ry="13" />
      <text class="device-letter" x="254" y="82">
        S
      </text>
      <path class="device-grip" d="M26 34v28M36 34v28M46 34v28" />
    </svg>
  );
}

function Dipstick({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <svg class="test-device" viewBox="0 0 320 64" aria-hidden="true">
      <rect class="device-case" x="6" y="20" width="308" height="24" rx="3" />
      <rect class="device-handle" x="6" y="20" width="92" height="24" rx="3" />
      <rect class="device-window" x="112" y="20" width="104" height="24" />
      {lines.map((line, index) => {
        const x = 140 + index * 40;
        return (
          <g key={line.letter}>
            <text class="device-letter" x={x} y="14">
              {line.letter}
            </text>
            <Band line={line} x={x - 2.5} y={20} width={5} height={24} />
          </g>
        );
      })}
      <path class="device-grip" d="M232 26l8 6-8 6M250 26l8 6-8 6" />
    </svg>
  );
}

interface BandProps {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function Band({ line: { look, ink }, ...box }: BandProps) {
  return look === 'none' ? null : <rect class={`device-line ink-${ink} look-${look}`} {...box} />;
}
