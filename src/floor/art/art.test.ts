import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { frontCounterSprite, furnitureSprites } from './furniture/furniture.ts';
import { bubbleSprites } from './icons/bubble.ts';
import { ICON_NAMES, iconSprites, iconSvg } from './icons/icons.ts';
import { markSprites, pipsSvg } from './icons/marks.ts';
import { stationIcon, taskIcon } from './icons/task-icons.ts';
import { MOODS, personFrames, portraitSvg } from './people/frames.ts';
import {
  AIDS,
  DEFAULT_LOOK,
  EXPRESSIONS,
  GARMENTS,
  HAIR_STYLES,
  HEADWEAR,
  type Look,
} from './people/look.ts';
import { lookOf } from './people/patient-look.ts';
import { PLAYER_LOOK, staffLook, UNIFORMS } from './people/staff.ts';
import { type Sprite, sheetOf } from './sprite.ts';

const look = (change: Partial<Look>): Look => ({ ...DEFAULT_LOOK, ...change });
const VARIED: readonly Look[] = [
  PLAYER_LOOK,
  ...HAIR_STYLES.map((hair, i) => look({ hair, garment: GARMENTS[i % GARMENTS.length] ?? 'tee' })),
  ...HEADWEAR.map((headwear) => look({ headwear, earrings: true, hearingAid: true })),
  ...AIDS.map((aid) => look({ aid, age: 'elder', glasses: true, beard: true, moustache: true })),
  look({ age: 'infant' }),
  look({ age: 'toddler', mask: true }),
  look({ build: 'pregnant', darkGlasses: true }),
  look({ build: 'plus', carriesBaby: true }),
];
const allSprites = (): Sprite[] => [
  ...VARIED.flatMap((each) => personFrames(each)),
  ...personFrames(PLAYER_LOOK, { halo: true, moods: ['calm'] }),
  ...furnitureSprites(),
  frontCounterSprite(264),
  ...iconSprites(),
  ...markSprites(),
  ...bubbleSprites(['cuff', 'chat']),
];
const pixelsOf = (svg: string): string =>
  createHash('sha256')
    .update(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels)
    .digest('hex');

describe('every sprite', () => {
  const sprites = allSprites();

  it('has numbers and words where they belong', () => {
    for (const { name, svg } of sprites) expect(svg, name).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
  it('sets no text: words belong to the player’s language', () => {
    for (const { name, svg } of sprites) expect(svg, name).not.toContain('<text');
  });
  it('has its anchor inside and stays below 512 pixels', () => {
    for (const { name, width, height, anchorX, anchorY } of sprites) {
      expect(anchorX >= 0 && anchorX <= 1 && anchorY >= 0 && anchorY <= 1, name).toBe(true);
      expect(Math.max(width, height), name).toBeLessThanOrEqual(512);
    }
  });
  it('is the same drawing every time', () => {
    expect(allSprites()).toEqual(sprites);
  });
});

describe('pixels', () => {
  it.each([
    ['a person', () => sheetOf(personFrames(PLAYER_LOOK), 1).svg],
    ['furniture at 2x', () => sheetOf(furnitureSprites().slice(0, 12), 2).svg],
    ['marks', () => sheetOf(markSprites(), 2).svg],
  ] as const)('of %s are the same twice', (_, draw) => {
    expect(pixelsOf(draw())).toBe(pixelsOf(draw()));
  });
});

describe('a person', () => {
  it('has the frames the Floor plays', () => {
    const names = personFrames(look({})).map((frame) => frame.name);
    for (const view of ['front', 'back', 'side'])
      for (const pose of ['idle', 'walk0', 'walk1', 'walk2', 'walk3'])
        expect(names).toContain(`${view}-${pose}`);
    for (const mood of MOODS.slice(1)) expect(names).toContain(`front-sit-${mood}`);
    expect(new Set(names).size).toBe(names.length);
  });
  it('walks in four different steps', () => {
    const steps = personFrames(look({})).filter((frame) => frame.name.startsWith('side-walk'));
    expect(new Set(steps.map((frame) => frame.svg)).size).toBe(4);
  });
  it('shows each expression in the portrait', () => {
    expect(new Set(EXPRESSIONS.map((each) => portraitSvg(look({}), each))).size).toBe(EXPRESSIONS.length);
  });
  it('stands on the anchor', () => {
    const [frame] = personFrames(look({}));
    expect(frame?.anchorX).toBe(0.5);
    expect(frame?.anchorY).toBeCloseTo(94 / 102, 4);
  });
});

describe('a look from a persona', () => {
  it('takes what the persona says', () => {
    const drawn = lookOf(
      { skin: 6, hair: 'locs', hairColour: 'grey', build: 'plus', aid: 'walker', glasses: true },
      'x',
      70,
    );
    expect(drawn).toMatchObject({
      skin: 6,
      hair: 'locs',
      hairColour: 'grey',
      build: 'plus',
      aid: 'walker',
      age: 'elder',
    });
    expect(drawn.glasses).toBe(true);
  });
  it('falls back on words it does not know', () => {
    expect(lookOf({ skin: 40, hair: 'mohawk', build: 7, aid: 'rocket' }, 'x', 30)).toMatchObject({
      skin: 8,
      build: 'average',
      aid: 'none',
    });
  });
  it('wears the same clothes every day', () => {
    expect(lookOf({}, 'lopez-maria-34', 34)).toEqual(lookOf({}, 'lopez-maria-34', 34));
  });
  it('never wears what only staff wear', () => {
    for (let i = 0; i < 200; i++) {
      const drawn = lookOf({}, `person-${i}`, i % 90);
      expect(['scrubs', 'coat']).not.toContain(drawn.garment);
      expect(drawn.badge).toBe(false);
    }
  });
  it('keeps the face under every uniform', () => {
    for (const uniform of UNIFORMS)
      expect(staffLook({ skin: 7, headwear: 'hijab' }, 'dee', 26, uniform)).toMatchObject({
        skin: 7,
        headwear: 'hijab',
      });
  });
});

describe('icons', () => {
  it('draw something each, hidden from screen readers', () => {
    for (const name of ICON_NAMES) expect(iconSvg(name)).toMatch(/aria-hidden="true".*<(path|circle|g)/);
  });
  it('stand for tasks and stations, known or not', () => {
    expect([taskIcon('blood-pressure'), taskIcon('unheard-of')]).toEqual(['cuff', 'clipboard']);
    expect([stationIcon('fridge'), stationIcon('unheard-of')]).toEqual(['fridge', 'room']);
  });
  it('escape the label of the pips', () => {
    expect(pipsSvg(2, 'patience "2" < 4')).toContain('aria-label="patience &quot;2&quot; &lt; 4"');
  });
});

describe('a sheet', () => {
  it('lays frames apart and inside', () => {
    const { atlas, width, height } = sheetOf(personFrames(PLAYER_LOOK), 2);
    const frames = Object.values(atlas.frames).map((each) => each.frame);
    expect(frames).toHaveLength(26);
    for (const a of frames) {
      expect(a.x + a.w <= width && a.y + a.h <= height).toBe(true);
      const touching = frames.filter(
        (b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h,
      );
      expect(touching).toEqual([a]);
    }
  });
});
