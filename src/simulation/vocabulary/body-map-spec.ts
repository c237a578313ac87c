import type { Message } from './messages.ts';
import type { Option } from './widget.ts';

/** Which part of the body is drawn. Left and right of a view are words of the panel: on the chest the patient's right is left. */
export type BodyView = 'chest' | 'limbs' | 'arm' | 'thigh' | 'elbow' | 'hand' | 'heel';

/** A place in the picture, whole millimetres of the body from its upper left corner. */
export interface BodyPlace {
  readonly xMm: number;
  readonly yMm: number;
}

/** How much of the body is in the picture. */
export interface BodyFrame {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Side of the squares into which a finger on the picture is sorted. */
  readonly squareMm: number;
  /** How far one nudge moves a thing: 10 on a trunk, less on a fingertip. */
  readonly nudgeMm: number;
}

/** Something the fingers find. What it feels like, and where it lies, is seen only once it is found. */
export interface BodyLandmark extends Option, BodyPlace {
  readonly feels: Message;
  /** Landmarks from which it is counted: it cannot be found before they are. */
  readonly needs?: readonly string[];
  /** Drawn as a line through the whole picture instead of a spot. */
  readonly line?: 'across' | 'down';
}

/** A candidate: where a thing may be put, said in words that hold once the landmarks it is described by are found. */
export interface BodyPoint extends Option, BodyPlace {
  readonly needs?: readonly string[];
}

/** W5 Body map: find landmarks with the fingers, then put things on points described by them. */
export interface BodyMapSpec {
  readonly prompt: Message;
  /** What stands beside the picture: an order, what the patient said. */
  readonly notes?: readonly Message[];
  readonly view: BodyView;
  readonly frame: BodyFrame;
  /** The other side of the body: the same places, drawn the other way round. */
  readonly isMirrored?: boolean;
  readonly landmarks: readonly BodyLandmark[];
  readonly points: readonly BodyPoint[];
  /** What is there already and can be seen: an earlier injection, an electrode. */
  readonly marks?: readonly (Option & BodyPlace)[];
  readonly things: readonly Option[];
  /** Every thing must be put somewhere before confirming; true when left out. */
  readonly complete?: boolean;
  readonly hot?: boolean;
}
