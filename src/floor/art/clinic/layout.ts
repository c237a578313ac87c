/** The plan of the clinic as the layout pack gives it (pixels of a world at zoom 1), read into types. */

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface RoomPlan {
  readonly id: string;
  /** Words on the plate, already in the player's language; none where absent. */
  readonly sign?: string;
  readonly signX: number;
  readonly signY: number;
  /** Colour of the lower wall and the plate: teal, coral, sand, blue, green, plum. */
  readonly tint: string;
  /** Kind of floor: exam, paediatric, provider, corridor, lab, supply, waiting. */
  readonly tiles: string;
  readonly floor: Rect;
  /** The visible north wall. */
  readonly face: Rect;
}

/** `x`, `y` are the middle of the opening. */
export interface DoorPlan extends Rect {
  readonly id: string;
  readonly room: string;
}

export interface SeatPlan {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** chair, bench or wheelchair_bay. */
  readonly kind: string;
}

/** Where somebody stands or sits, `<room>.<who>`. */
export interface SpotPlan {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly pose: string;
}

export interface ClinicLayout {
  readonly width: number;
  readonly height: number;
  readonly building: Rect;
  readonly rooms: readonly RoomPlan[];
  readonly doors: readonly DoorPlan[];
  readonly seats: readonly SeatPlan[];
  readonly spots: readonly SpotPlan[];
  /** The front counter: staff north of it, patients south. */
  readonly deskCounter?: Rect;
}

type Source = Readonly<Record<string, unknown>>;

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const sourceOf = (value: unknown): Source => (isSource(value) ? value : {});
const listOf = (value: unknown): Source[] => (Array.isArray(value) ? value.filter(isSource) : []);
const number = (value: unknown, fallback = 0): number => (typeof value === 'number' ? value : fallback);
const word = (value: unknown, fallback = ''): string => (typeof value === 'string' ? value : fallback);

function rectOf(value: unknown): Rect {
  const { x, y, w, h } = sourceOf(value);
  return { x: number(x), y: number(y), w: number(w), h: number(h) };
}

function roomOf(source: Source): RoomPlan {
  const floor = rectOf(source.floor);
  const face = rectOf(source.face);
  return {
    id: word(source.id),
    ...(typeof source.sign === 'string' ? { sign: source.sign } : {}),
    signX: number(source.signX, face.x + face.w / 2),
    signY: number(source.signY, face.y + face.h / 2),
    tint: word(source.tint, 'blue'),
    tiles: word(source.tiles, 'corridor'),
    floor,
    face,
  };
}

const pointOf = (source: Source) => ({ id: word(source.id), x: number(source.x), y: number(source.y) });

/** Reads the data of a layout pack with camelCase keys. What is missing becomes empty, never an error. */
export function clinicLayoutOf(data: unknown): ClinicLayout {
  const source = sourceOf(data);
  const world = sourceOf(source.world);
  const width = number(world.width, 1280);
  const height = number(world.height, 720);
  return {
    width,
    height,
    building: isSource(world.building) ? rectOf(world.building) : { x: 0, y: 0, w: width, h: height },
    rooms: listOf(source.rooms).map(roomOf),
    doors: listOf(source.doors).map((door) => ({
      id: word(door.id),
      room: word(door.room),
      ...rectOf(door),
    })),
    seats: listOf(source.seats).map((seat) => ({ ...pointOf(seat), kind: word(seat.kind, 'chair') })),
    spots: listOf(source.spots).map((spot) => ({ ...pointOf(spot), pose: word(spot.pose, 'stand') })),
    ...(isSource(source.deskCounter) ? { deskCounter: rectOf(source.deskCounter) } : {}),
  };
}

/** The rectangle of a door, whose plan gives its middle. */
export const doorRect = (door: DoorPlan): Rect => ({
  x: door.x - door.w / 2,
  y: door.y - door.h / 2,
  w: door.w,
  h: door.h,
});

/** Whether two rectangles touch, with `gap` kept free between them. */
export const overlaps = (a: Rect, b: Rect, gap = 0): boolean =>
  a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;

export const contains = (rect: Rect, x: number, y: number): boolean =>
  x >= rect.x && x <= rect.x + rect.w && y >= rect.y && y <= rect.y + rect.h;
