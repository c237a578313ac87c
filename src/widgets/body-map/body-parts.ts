import type {
  BodyFrame,
  BodyLandmark,
  BodyMapSpec,
  BodyPlace,
  BodyPoint,
  BodyView,
} from '../../simulation/vocabulary/body-map-spec.ts';
import { message } from '../../simulation/vocabulary/messages.ts';

/** A part of the body with all that can be found on it and all places that come into question, right and wrong. */
export type BodyPart = Pick<BodyMapSpec, 'view' | 'frame' | 'landmarks' | 'points'>;

type LandmarkRow = readonly [
  id: string,
  xMm: number,
  yMm: number,
  more?: Pick<BodyLandmark, 'needs' | 'line'>,
];
type PointRow = readonly [id: string, xMm: number, yMm: number, ...needs: readonly string[]];

/** A part from its rows; the words of each landmark and point stand in `text.en.json` under the view's name. */
export function bodyPart(
  view: BodyView,
  frame: BodyFrame,
  landmarks: readonly LandmarkRow[],
  points: readonly PointRow[],
): BodyPart {
  return {
    view,
    frame,
    landmarks: landmarks.map(([id, xMm, yMm, more = {}]) => ({
      id,
      label: message(`body-map.${view}.${id}`),
      feels: message(`body-map.${view}.${id}.feels`),
      xMm,
      yMm,
      ...more,
    })),
    points: points.map(([id, xMm, yMm, ...needs]) => ({
      id,
      label: message(`body-map.${view}.at.${id}`),
      xMm,
      yMm,
      ...(needs.length === 0 ? {} : { needs }),
    })),
  };
}

/** The same part of a smaller body, in per cent of the grown-up's. Nudges get smaller with it, but never below 2 mm. */
export function smaller(part: BodyPart, percent: number): BodyPart {
  const mm = (length: number) => Math.round((length * percent) / 100);
  const placed = <T extends BodyPlace>(one: T): T => ({ ...one, xMm: mm(one.xMm), yMm: mm(one.yMm) });
  const { widthMm, heightMm, squareMm, nudgeMm } = part.frame;
  return {
    ...part,
    frame: {
      widthMm: mm(widthMm),
      heightMm: mm(heightMm),
      squareMm: Math.max(1, mm(squareMm)),
      nudgeMm: Math.max(2, mm(nudgeMm)),
    },
    landmarks: part.landmarks.map((one) => placed(one)),
    points: part.points.map((one: BodyPoint) => placed(one)),
  };
}
