/** Small marks that the Floor needs besides the art's: numbers, keys, tags. Digits only: words are set as text. */
import { UI } from '../art/palette.ts';
import { centredSprite, type Sprite } from '../art/sprite.ts';

const FONT = 'font-family="\'Atkinson Hyperlegible Next\', system-ui, sans-serif" font-weight="800"';
/** More than anybody counts at a glance. */
export const MOST_COUNTED = 19;

const digits = (text: string | number, size: number, colour: string, y: number): string =>
  `<text x="0" y="${y}" ${FONT} font-size="${size}" text-anchor="middle" fill="${colour}">${text}</text>`;

/** The number of a patient in the rail: dark, at the left edge of the bubble. */
const numberBadge = (number: number): Sprite =>
  centredSprite(
    `number-${number}`,
    [-9, -9, 18, 18],
    `<rect x="-7.5" y="-7.5" width="15" height="15" rx="4.5" fill="${UI.ink}" stroke="${UI.white}" stroke-width="1.5"/>${digits(number, 10.5, UI.white, 3.8)}`,
  );

/** The key of a station, drawn as a key. */
const keyCap = (key: number): Sprite =>
  centredSprite(
    `key-${key}`,
    [-9, -9, 18, 19],
    `<rect x="-7" y="-5.5" width="14" height="14" rx="4" fill="${UI.ink}"/><rect x="-7" y="-7.5" width="14" height="14" rx="4" fill="${UI.white}" stroke="${UI.ink}" stroke-width="1.6"/>${digits(key, 10, UI.ink, 3.2)}`,
  );

/** How many things can be done at a station. */
const countBadge = (count: number): Sprite =>
  centredSprite(
    `count-${count}`,
    [-10, -9, 20, 18],
    `<rect x="-8.5" y="-7.5" width="17" height="15" rx="7.5" fill="${UI.blue}" stroke="${UI.white}" stroke-width="1.6"/>${digits(count > MOST_COUNTED - 1 ? `${MOST_COUNTED - 1}+` : count, 9.5, UI.white, 3.4)}`,
  );

const dot = (name: string, colour: string): Sprite =>
  centredSprite(
    name,
    [-8, -8, 16, 16],
    `<circle cx="0" cy="0" r="6" fill="${colour}" stroke="${UI.ink}" stroke-width="2"/>`,
  );

/** A thing done: what flies to the patient's card. */
const done = (): Sprite =>
  centredSprite(
    'done',
    [-15, -15, 30, 30],
    `<circle cx="0" cy="0" r="13" fill="${UI.green}" stroke="${UI.white}" stroke-width="2.4"/><path d="M-6,0 l4.4,4.6 8,-9" fill="none" stroke="${UI.white}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  );

/** All numbers, keys, counts and dots. */
export function floorMarkSprites(): Sprite[] {
  const upTo = (most: number, from: number): number[] =>
    Array.from({ length: most - from + 1 }, (_, index) => index + from);
  return [
    ...upTo(30, 1).map(numberBadge),
    ...upTo(9, 0).map(keyCap),
    ...upTo(MOST_COUNTED, 1).map(countBadge),
    dot('dot-task', UI.white),
    dot('dot-urgent', UI.red),
    done(),
  ];
}
