import type { FunctionComponent } from 'preact';
import type { BodyPlace, BodyView } from '../../simulation/vocabulary/body-map-spec.ts';
import type { Words } from '../../text/words.ts';
import { ChestDrawing, ElbowDrawing, LimbsDrawing } from './adult-drawings.tsx';
import { ArmDrawing, HandDrawing, HeelDrawing, ThighDrawing } from './limb-drawings.tsx';
import type { BodyMapPicture } from './pictured.ts';

interface Props {
  readonly picture: BodyMapPicture;
  readonly words: Words;
  /** The thing a tap would put down. */
  readonly held: string;
  readonly onTap: (at: BodyPlace) => void;
}

/** Each drawing with the size, in mm, in which it was drawn; a child's is the same made smaller. */
const DRAWINGS: Readonly<
  Record<BodyView, { readonly Drawing: FunctionComponent; readonly widthMm: number }>
> = {
  chest: { Drawing: ChestDrawing, widthMm: 440 },
  limbs: { Drawing: LimbsDrawing, widthMm: 800 },
  arm: { Drawing: ArmDrawing, widthMm: 200 },
  thigh: { Drawing: ThighDrawing, widthMm: 240 },
  elbow: { Drawing: ElbowDrawing, widthMm: 200 },
  hand: { Drawing: HandDrawing, widthMm: 180 },
  heel: { Drawing: HeelDrawing, widthMm: 80 },
};

/** The body with what has been found and put on it. Everything it shows stands beside it in words, so it is hidden from readers. */
export function BodyPicture({ picture, words, held, onTap }: Props) {
  const { frame, isMirrored, view } = picture;
  const { Drawing, widthMm } = DRAWINGS[view];
  const scale = frame.widthMm / widthMm;
  // One unit of what lies on top is a hundredth of the picture's longer side, whatever the body's size.
  const unit = Math.max(frame.widthMm, frame.heightMm) / 100;
  const x = (xMm: number) => (isMirrored ? frame.widthMm - xMm : xMm);
  return (
    <svg
      class="body-picture"
      viewBox={`0 0 ${frame.widthMm} ${frame.heightMm}`}
      aria-hidden="true"
      onClick={(event) => {
        const at = placeOf(event.currentTarget, event, frame);
        if (at !== undefined) onTap({ xMm: x(at.xMm), yMm: at.yMm });
      }}
    >
      <g transform={`${isMirrored ? `translate(${frame.widthMm} 0) scale(-1 1) ` : ''}scale(${scale})`}>
        <Drawing />
      </g>
      {picture.landmarks.map((one, index) => (
        <Landmark key={one.id} one={one} label={String(index + 1)} x={x} frame={frame} unit={unit} />
      ))}
      {picture.points.map((one) => (
        <circle key={one.id} class="map-point" cx={x(one.xMm)} cy={one.yMm} r={1.9 * unit} />
      ))}
      {picture.marks.map((one) => (
        <path key={one.id} class="map-mark" d={cross(x(one.xMm), one.yMm, 1.8 * unit)} />
      ))}
      {picture.things.map(({ id, label, at }) =>
        at === undefined ? null : (
          <g key={id} class={id === held ? 'map-thing is-held' : 'map-thing'}>
            <circle cx={x(at.xMm)} cy={at.yMm} r={2.6 * unit} />
            <text x={x(at.xMm)} y={at.yMm} font-size={2.6 * unit}>
              {shortName(words(label))}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}

interface LandmarkProps {
  readonly one: BodyMapPicture['landmarks'][number];
  readonly label: string;
  readonly x: (xMm: number) => number;
  readonly frame: BodyMapPicture['frame'];
  readonly unit: number;
}

function Landmark({ one: { at, line }, label, x, frame, unit }: LandmarkProps) {
  if (at === undefined) return null;
  const [atX, atY] = [x(at.xMm), at.yMm];
  // The number stands beside the spot, which a point may lie on.
  const badgeX = line === 'across' ? 3 * unit : line === 'down' ? atX : atX - 3.2 * unit;
  const badgeY = line === 'down' ? 3 * unit : line === 'across' ? atY : atY - 3.2 * unit;
  return (
    <g class="map-landmark">
      {line === 'down' && <path d={`M${atX} 0V${frame.heightMm}`} stroke-dasharray={`${unit} ${unit}`} />}
      {line === 'across' && <path d={`M0 ${atY}H${frame.widthMm}`} stroke-dasharray={`${unit} ${unit}`} />}
      {line === undefined && <circle cx={atX} cy={atY} r={0.9 * unit} />}
      <rect
        x={badgeX - 1.9 * unit}
        y={badgeY - 1.9 * unit}
        width={3.8 * unit}
        height={3.8 * unit}
        rx={unit}
      />
      <text x={badgeX} y={badgeY} font-size={2.8 * unit}>
        {label}
      </text>
    </g>
  );
}

function cross(x: number, y: number, arm: number): string {
  return `M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`;
}

/** "V1, red" is V1 on the picture; a longer word is only a dot there. */
function shortName(label: string): string {
  const [first = ''] = label.split(/[\s,]/);
  return first.length <= 2 ? first : '';
}

/** Where in the body a click came down. */
function placeOf(
  svg: SVGSVGElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  { widthMm, heightMm }: BodyMapPicture['frame'],
): BodyPlace | undefined {
  const box = svg.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return undefined;
  const scale = Math.min(box.width / widthMm, box.height / heightMm);
  const xMm = (clientX - box.left - (box.width - widthMm * scale) / 2) / scale;
  const yMm = (clientY - box.top - (box.height - heightMm * scale) / 2) / scale;
  return { xMm: Math.round(xMm), yMm: Math.round(yMm) };
}
