import { describe, expect, it } from 'vitest';
import { contrast, dark } from './colour.ts';
import {
  FLAG_COLOURS,
  PATIENCE_COLOURS,
  ROOM_COLOURS,
  SKIN_TONES,
  STAFF,
  UI,
  UI_HIGH_CONTRAST,
  WALL,
} from './palette.ts';
import { EYE, socketColour } from './people/face.ts';

const TEXT = 4.5;
const GRAPHIC = 3;
const ENHANCED_TEXT = 7;

describe('text keeps 4.5:1 (WCAG 2.2, 1.4.3)', () => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'cream'],
    ['ink', 'yellow'],
    ['ink', 'allergy'],
    ['ink2', 'paper'],
    ['ink2', 'cream'],
    ['hudMuted', 'ink'],
    ['hudMuted', 'hudChip'],
    ['white', 'ink'],
    ['white', 'blue'],
    ['white', 'red'],
    ['white', 'teal'],
    ['redText', 'urgentCard'],
    ['tealText', 'nowCard'],
  ] as const)('%s on %s', (text, ground) => {
    expect(contrast(UI[text], UI[ground])).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(Object.entries(ROOM_COLOURS))('white on the plate of %s', (_, room) => {
    expect(contrast(UI.white, room.plate)).toBeGreaterThanOrEqual(TEXT);
  });
});

describe('high contrast keeps 7:1 (WCAG 2.2, 1.4.6)', () => {
  const { paper, allergy, ink, ...onPaper } = UI_HIGH_CONTRAST;
  it.each(Object.entries(onPaper))('%s on paper', (_, colour) => {
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(ENHANCED_TEXT);
  });
  it('ink on the allergy bar', () => {
    expect(contrast(ink, allergy)).toBeGreaterThanOrEqual(ENHANCED_TEXT);
  });
});

describe('what carries a state keeps 3:1 (WCAG 2.2, 1.4.11)', () => {
  it.each(['green', 'amber', 'red', 'blue', 'teal', 'fieldBorder', 'waitBorder'] as const)(
    '%s on white',
    (name) => {
      expect(contrast(UI[name], UI.white)).toBeGreaterThanOrEqual(GRAPHIC);
    },
  );
  it('the focus ring on ink', () => {
    expect(contrast(UI.yellow, UI.ink)).toBeGreaterThanOrEqual(GRAPHIC);
  });
  it.each(PATIENCE_COLOURS.map((colour, left) => [left, colour] as const))('%i pips left', (_, colour) => {
    expect(contrast(colour, UI.white)).toBeGreaterThanOrEqual(GRAPHIC);
  });
  it.each(Object.entries(FLAG_COLOURS).filter(([kind]) => kind !== 'empty'))(
    'the glyph on the flag %s',
    (_, colour) => {
      expect(contrast(UI.white, colour)).toBeGreaterThanOrEqual(GRAPHIC);
    },
  );
});

describe('people stand out', () => {
  /** Planks show their second colour only in seams; tiles show both. */
  const PLANKED = ['provider', 'waiting'];
  const floors = Object.entries(ROOM_COLOURS).flatMap(([kind, { floor }]) =>
    PLANKED.includes(kind) ? [floor[0]] : [...floor],
  );

  it.each(SKIN_TONES)('the outline of skin %s reads on every floor', (skin) => {
    for (const floor of floors) expect(contrast(dark(skin), floor)).toBeGreaterThanOrEqual(GRAPHIC);
  });
  it.each(SKIN_TONES)('the eye reads on skin %s', (skin) => {
    expect(contrast(EYE, socketColour(skin))).toBeGreaterThanOrEqual(GRAPHIC);
  });
  it('the scrubs of the player read on the floor of an exam room', () => {
    expect(contrast(STAFF.assistantScrubs, ROOM_COLOURS.exam.floor[0])).toBeGreaterThanOrEqual(GRAPHIC);
  });
  it('walls read on every floor', () => {
    for (const floor of floors) expect(contrast(WALL.cap, floor)).toBeGreaterThanOrEqual(GRAPHIC);
  });
});
