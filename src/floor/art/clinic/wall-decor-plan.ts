/** Chooses what hangs on each wall and keeps it clear of doors, signs and each other. */
import { place } from '../svg.ts';
import { type ClinicLayout, doorRect, overlaps, type Rect, type RoomPlan } from './layout.ts';
import { signRect } from './signs.ts';
import { WALL_DECOR, type WallDecorKind } from './wall-decor.ts';

/** Kind and distance from the left edge of the face, or from the right edge where negative; `y` from its top. */
type Wish = readonly [kind: WallDecorKind, x: number, y: number];

const EXAM: readonly Wish[] = [
  ['window', 10, 8],
  ['wall-cuff', 52, 8],
  ['otoscope', 78, 9],
  ['gloves', 100, 10],
  ['sharps', 140, 14],
  ['eye-chart', 164, 6],
];
const WISHES: Readonly<Record<string, readonly Wish[]>> = {
  exam: EXAM,
  paediatric: [
    ['clouds', 4, 4],
    ['sun', 72, 0],
    ['wall-cuff', 112, 8],
    ['gloves', -34, 10],
  ],
  provider: [
    ['window-wide', 52, 8],
    ['poster-note', 108, 9],
    ['poster-note', 130, 9],
    ['clock', 154, 10],
  ],
  lab: [
    ['poster-list', 12, 7],
    ['gloves', 40, 12],
    ['sharps', 112, 18],
    ['gel', -16, 14],
  ],
  supply: [
    ['poster-note', 14, 8],
    ['gloves', 40, 10],
    ['gel', -14, 14],
  ],
  waiting: [
    ['poster-heart', 12, 8],
    ['picture-hills', 64, 8],
    ['clock', 108, 9],
    ['picture-sun', 152, 8],
    ['gel', 280, 12],
  ],
};
const LEAD_DESK: readonly Wish[] = [['poster-note', -22, 9]];
const CORRIDOR_STEP = 190;

function wishesOf(room: RoomPlan): readonly Wish[] {
  if (room.id === 'ehr') return LEAD_DESK;
  if (room.tiles !== 'corridor') return WISHES[room.tiles] ?? [];
  if (room.face.w < CORRIDOR_STEP)
    return [
      ['eye-chart', 12, 8],
      ['gel', -14, 14],
    ];
  const kinds: readonly WallDecorKind[] = [
    'picture-hills',
    'gel',
    'picture-sun',
    'clock',
    'gel',
    'poster-heart',
  ];
  const steps = Math.floor((room.face.w * 2) / CORRIDOR_STEP);
  return Array.from(
    { length: steps },
    (_, i): Wish => [kinds[i % kinds.length] ?? 'gel', 14 + (i * CORRIDOR_STEP) / 2, 7],
  );
}

/** Everything on the walls of one room. */
export function wallDecorOf(room: RoomPlan, layout: ClinicLayout): string {
  const taken: Rect[] = [
    ...layout.doors.map(doorRect),
    ...layout.rooms.flatMap((each) => signRect(each) ?? []),
  ];
  let content = '';
  for (const [kind, x, y] of wishesOf(room)) {
    const { width, height, draw } = WALL_DECOR[kind];
    const left = x < 0 ? room.face.x + room.face.w + x : room.face.x + x;
    const rect = { x: left, y: room.face.y + y, w: width, h: height };
    const fits = left + width <= room.face.x + room.face.w;
    const isFree = kind === 'clouds' || !taken.some((each) => overlaps(rect, each, 3));
    if (!fits || !isFree) continue;
    if (kind !== 'clouds') taken.push(rect);
    content += place(draw(), rect.x, rect.y);
  }
  return content;
}

/** Patches of sun on the floor under the windows of a room. */
export function sunPatches(room: RoomPlan): string {
  return wishesOf(room)
    .filter(([kind, x]) => kind.startsWith('window') && x >= 0)
    .map(([kind, x]) => {
      const width = WALL_DECOR[kind].width + 6;
      return `<path d="M${room.face.x + x},${room.face.y + room.face.h + 4} h${width} l26,70 h${-width - 6}z" fill="#FFF6CF" opacity=".5"/>`;
    })
    .join('');
}
