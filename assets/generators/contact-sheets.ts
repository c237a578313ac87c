/**
 * Renders everything that the art modules draw, to look at:
 * `npx tsx assets/generators/contact-sheets.ts FOLDER` writes people, furniture, icons and the clinic as PNG files.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { parse } from 'yaml';
import { clinicStillSvg } from '../../src/floor/art/clinic/backdrop.ts';
import { clinicLayoutOf } from '../../src/floor/art/clinic/layout.ts';
import { furnitureSprites } from '../../src/floor/art/furniture/furniture.ts';
import { bubbleSprites } from '../../src/floor/art/icons/bubble.ts';
import { iconSprites } from '../../src/floor/art/icons/icons.ts';
import { markSprites } from '../../src/floor/art/icons/marks.ts';
import { personFrames } from '../../src/floor/art/people/frames.ts';
import {
  AIDS,
  BUILDS,
  DEFAULT_LOOK,
  GARMENTS,
  HAIR_STYLES,
  HEADWEAR,
  type Look,
} from '../../src/floor/art/people/look.ts';
import { lookOf } from '../../src/floor/art/people/patient-look.ts';
import { PLAYER_LOOK, staffLook, UNIFORMS } from '../../src/floor/art/people/staff.ts';
import { type Sprite, sheetOf } from '../../src/floor/art/sprite.ts';
import { camelCaseKeys } from './camel-case.ts';

const GROUND = '#F5EBDD';
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npx tsx assets/generators/contact-sheets.ts FOLDER');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

function write(name: string, svg: string, zoom: number): void {
  const onGround = svg.replace(/(<svg[^>]*>)/, `$1<rect width="10000" height="10000" fill="${GROUND}"/>`);
  const png = new Resvg(onGround, { fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
  writeFileSync(join(folder ?? '.', `${name}.png`), png);
  console.log(`${name}.png`);
}

const look = (change: Partial<Look>): Look => ({ ...DEFAULT_LOOK, ...change });
const renamed = (sprites: readonly Sprite[], prefix: string): Sprite[] =>
  sprites.map((sprite) => ({ ...sprite, name: `${prefix}.${sprite.name}` }));
const views = ['front-idle', 'side-idle', 'back-idle', 'front-sit'];
const inFourViews = (looks: readonly Look[], prefix: string): Sprite[] =>
  looks.flatMap((each, i) =>
    renamed(
      personFrames(each).filter((frame) => views.includes(frame.name)),
      `${prefix}${i}`,
    ),
  );

const people = [
  ...renamed(personFrames(PLAYER_LOOK), 'player'),
  ...inFourViews(
    UNIFORMS.map((uniform, i) => staffLook({ skin: i + 2 }, uniform, 40, uniform)),
    'staff',
  ),
  ...inFourViews(
    HAIR_STYLES.map((hair, i) => look({ hair, skin: lookOf({}, `skin-${i}`, 30).skin })),
    'hair',
  ),
  ...inFourViews(
    HEADWEAR.map((headwear) => look({ headwear })),
    'headwear',
  ),
  ...inFourViews(
    GARMENTS.map((garment) => look({ garment })),
    'garment',
  ),
  ...inFourViews(
    AIDS.map((aid) => look({ aid, hair: 'locs', hairColour: 'black', skin: 6 })),
    'aid',
  ),
  ...inFourViews(
    BUILDS.map((build) => look({ build })),
    'build',
  ),
  ...inFourViews(
    [0, 2, 6, 15, 40, 70].map((age) => lookOf({}, `age-${age}`, age)),
    'age',
  ),
];
const pack: unknown = camelCaseKeys(
  parse(readFileSync(new URL('../../scenarios/packs/clinic-layout.yaml', import.meta.url), 'utf8')),
);
const data = typeof pack === 'object' && pack !== null && 'data' in pack ? pack.data : undefined;
const layout = clinicLayoutOf(data);

write('people', sheetOf(people, 1, 1400).svg, 1.2);
write('furniture', sheetOf(furnitureSprites(), 1).svg, 1.5);
write(
  'icons',
  sheetOf([...iconSprites(), ...markSprites(), ...bubbleSprites(['cuff', 'syringe', 'chat'])], 1, 560).svg,
  2.6,
);
write('clinic', clinicStillSvg(layout), 1);
write('clinic-high-contrast', clinicStillSvg(layout, [], { highContrast: true }), 1);
