import type { BodyFrame, BodyPlace, BodyView } from '../../simulation/vocabulary/body-map-spec.ts';
import type { Message } from '../../simulation/vocabulary/messages.ts';
import type { Option } from '../../simulation/vocabulary/widget.ts';
import { canFind, describe, isKnown } from './places.ts';
import type { BodyMapState } from './widget.ts';

/** A landmark as it is seen: a name until it is found, then a spot with what it feels like. */
export interface PicturedLandmark extends Option {
  readonly feels?: Message;
  readonly at?: BodyPlace;
  readonly line?: 'across' | 'down';
  /** It can be found now; otherwise it is counted from something that is not found yet. */
  readonly isWithinReach: boolean;
}

export interface PicturedThing extends Option {
  readonly at?: BodyPlace;
  /** In words, by what is known. */
  readonly where?: Message;
}

export interface BodyMapPicture {
  readonly prompt: Message;
  readonly notes: readonly Message[];
  readonly view: BodyView;
  readonly frame: BodyFrame;
  readonly isMirrored: boolean;
  readonly landmarks: readonly PicturedLandmark[];
  /** Only those that can be described by what is found. */
  readonly points: readonly (Option & BodyPlace)[];
  readonly marks: readonly (Option & BodyPlace)[];
  readonly things: readonly PicturedThing[];
  readonly felt: string;
}

/** What a sighted player sees: nothing of what has not been found. */
export function picture({ spec, found, felt, puts }: BodyMapState): BodyMapPicture {
  return {
    prompt: spec.prompt,
    notes: spec.notes ?? [],
    view: spec.view,
    frame: spec.frame,
    isMirrored: spec.isMirrored === true,
    landmarks: spec.landmarks.map((one) => {
      const { id, label, feels, xMm, yMm, line } = one;
      if (!found.includes(id)) return { id, label, isWithinReach: canFind(found, one) };
      const shape = line === undefined ? {} : { line };
      return { id, label, feels, at: { xMm, yMm }, ...shape, isWithinReach: false };
    }),
    points: spec.points
      .filter((one) => isKnown(found, one))
      .map(({ id, label, xMm, yMm }) => ({ id, label, xMm, yMm })),
    marks: spec.marks ?? [],
    things: spec.things.map(({ id, label }) => {
      const put = puts.find((one) => one.thing === id);
      if (put === undefined) return { id, label };
      const at = { xMm: put.xMm, yMm: put.yMm };
      return { id, label, at, where: describe(spec, found, at) };
    }),
    felt,
  };
}
