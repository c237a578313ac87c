import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { camelCaseKeys } from '../../../../assets/generators/camel-case.ts';
import { FURNITURE_KINDS } from '../furniture/furniture.ts';
import { clinicBackdropSvg, clinicStillSvg } from './backdrop.ts';
import { dressingOf, frontCounterName } from './dressing.ts';
import { highContrastColour } from './high-contrast.ts';
import { clinicLayoutOf, doorRect, overlaps } from './layout.ts';
import { signRect } from './signs.ts';

const pack: unknown = camelCaseKeys(parse(readFileSync('scenarios/packs/clinic-layout.yaml', 'utf8')));
const layout = clinicLayoutOf(
  typeof pack === 'object' && pack !== null && 'data' in pack ? pack.data : undefined,
);

describe('the layout of the pack', () => {
  it('is read whole', () => {
    expect(layout.rooms.map((room) => room.id)).toEqual(
      expect.arrayContaining(['exam1', 'procedure', 'waiting']),
    );
    expect(layout.seats).toHaveLength(8);
    expect(layout.doors.length).toBeGreaterThan(8);
    expect(layout.deskCounter).toBeDefined();
  });
  it('becomes empty, not an error, when the data is broken', () => {
    const empty = clinicLayoutOf({ rooms: 'none', doors: [7], world: null });
    expect(empty).toMatchObject({ rooms: [], doors: [], seats: [], width: 1280 });
    expect(clinicBackdropSvg(empty)).toContain('<svg');
  });
});

describe('the backdrop', () => {
  it('is one picture of the size of the world, the same every time', () => {
    const svg = clinicBackdropSvg(layout);
    expect(svg).toContain(`viewBox="0 0 ${layout.width} ${layout.height}"`);
    expect(svg).toBe(clinicBackdropSvg(layout));
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(new Resvg(svg).render().width).toBe(layout.width);
  });
  it('names every room that has a sign, and only if asked', () => {
    const svg = clinicBackdropSvg(layout);
    for (const room of layout.rooms) if (room.sign) expect(svg).toContain(`>${room.sign}</text>`);
    expect(clinicBackdropSvg(layout, { signs: false })).not.toContain('<text');
  });
  it('writes the words it is given, whatever they hold', () => {
    const [first] = layout.rooms;
    if (!first) throw new Error('the pack has no rooms');
    const named = clinicBackdropSvg({ ...layout, rooms: [{ ...first, sign: 'A & <B>' }] });
    expect(named).toContain('>A &amp; &lt;B>');
  });
  it('keeps signs clear of each other and of doors', () => {
    const signs = layout.rooms.flatMap((room) => signRect(room) ?? []);
    for (const sign of signs) {
      expect(signs.filter((other) => overlaps(sign, other))).toEqual([sign]);
    }
  });
  it('greys the scenery in high contrast but not the signs', () => {
    const svg = clinicBackdropSvg(layout, { highContrast: true });
    expect(svg).not.toContain('#BFE0B4');
    expect(svg).toContain('#2E7F78');
    expect(highContrastColour('#FFFFFF')).toBe('#dbdbdb');
  });
});

describe('the furniture of a layout', () => {
  const placements = dressingOf(layout);

  it('knows every piece it names', () => {
    const known = [...FURNITURE_KINDS, frontCounterName(layout.deskCounter?.w ?? 0)] as string[];
    for (const piece of placements) expect(known).toContain(piece.sprite);
  });
  it('stays inside the building, in the order of drawing', () => {
    const { x, y, w, h } = layout.building;
    for (const piece of placements)
      expect(piece.x >= x && piece.x <= x + w && piece.y >= y && piece.y <= y + h, piece.sprite).toBe(true);
    const depths = placements.map((piece) => piece.depth);
    expect(depths).toEqual([...depths].sort((a, b) => a - b));
  });
  it('puts a chair, bench or bay at every seat, behind whoever sits there', () => {
    for (const seat of layout.seats)
      expect(
        placements.some(
          (piece) => piece.x === seat.x && Math.abs(piece.y - seat.y) <= 5 && piece.depth < seat.y,
        ),
      ).toBe(true);
  });
  it('leaves doorways free', () => {
    const inDoorways = placements.filter((piece) =>
      layout.doors.some((door) => overlaps(doorRect(door), { x: piece.x - 14, y: piece.y - 2, w: 28, h: 4 })),
    );
    expect(inDoorways.map((piece) => piece.sprite)).toEqual([]);
  });
  it('sorts figures among it', () => {
    const svg = clinicStillSvg(layout, [{ depth: 1, drawing: '<g id="first"/>' }]);
    expect(svg).toContain('<g id="first"/>');
  });
});
