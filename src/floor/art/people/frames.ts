/** The frames of one person that the Floor plays, and the portrait for rail, chart and Board. */
import { type Sprite, spriteOf, type ViewBox } from '../sprite.ts';
import { svgDocument } from '../svg.ts';
import { figureOf, isYoung } from './figure.ts';
import { DEFAULT_STANCE, type Expression, type Look, type Pose, type Stance, type View } from './look.ts';
import { bareFigure, person } from './person.ts';

/** The moods of the patience ladder, plus unwell. */
export const MOODS = ['calm', 'restless', 'irritated', 'angry', 'unwell'] as const;
export type Mood = (typeof MOODS)[number];

const VIEWS: readonly View[] = ['front', 'back', 'side'];
const WALK: readonly Pose[] = ['walk0', 'walk1', 'walk2', 'walk3'];
const CANVAS: ViewBox = [-32, -94, 64, 102];
const CANVAS_WITH_AID: ViewBox = [-36, -94, 72, 102];
const PORTRAIT: ViewBox = [-21, -84, 42, 42];
const HALO = 'halo';
const HALO_FILTER = `<filter id="${HALO}" x="-20%" y="-20%" width="140%" height="140%"><feMorphology in="SourceAlpha" operator="dilate" radius="2"/><feComponentTransfer result="edge"><feFuncR type="linear" slope="0" intercept="1"/><feFuncG type="linear" slope="0" intercept="1"/><feFuncB type="linear" slope="0" intercept="1"/><feFuncA type="linear" slope="6"/></feComponentTransfer><feMerge><feMergeNode in="edge"/><feMergeNode in="SourceGraphic"/></feMerge></filter>`;

/** `front-idle`, `side-walk2`, `front-sit-angry`: calm is not named. */
export function frameName(view: View, pose: Pose, mood: Mood = 'calm'): string {
  return mood === 'calm' ? `${view}-${pose}` : `${view}-${pose}-${mood}`;
}

export interface FrameOptions {
  /** Moods to draw for standing and sitting; all five by default. */
  readonly moods?: readonly Mood[];
  /** A white edge round the figure, for high contrast. */
  readonly halo?: boolean;
}

/**
 * All frames of one person: three views idle and walking (4 frames each), sitting, and idle and sitting in each mood;
 * for staff also `front-work` and `side-reach`. The side view faces right: flip it to face left.
 */
export function personFrames(look: Look, options: FrameOptions = {}): Sprite[] {
  const viewBox = look.aid === 'none' ? CANVAS : CANVAS_WITH_AID;
  const draw = (name: string, stance: Partial<Stance>): Sprite => {
    const drawing = person(look, stance);
    const content = options.halo ? `${HALO_FILTER}<g filter="url(#${HALO})">${drawing}</g>` : drawing;
    return spriteOf(name, viewBox, content);
  };
  const views = VIEWS.flatMap((view) =>
    (['idle', ...WALK] as const).map((pose) => draw(frameName(view, pose), { view, pose })),
  );
  const moods = (options.moods ?? MOODS).flatMap((mood) =>
    (['idle', 'sit'] as const)
      .filter((pose) => pose === 'sit' || mood !== 'calm')
      .map((pose) => draw(frameName('front', pose, mood), { pose, expression: mood })),
  );
  const work = look.badge
    ? [draw('front-work', { gesture: 'work' }), draw('side-reach', { view: 'side', gesture: 'reach' })]
    : [];
  return [...views, ...moods, ...work];
}

/**
 * Head and shoulders as an inline SVG, decorative (`aria-hidden`): the name stands beside it.
 * @param size in CSS pixels
 * @param background a colour, or none
 */
export function portraitSvg(
  look: Look,
  expression: Expression = 'calm',
  { size = 44, background }: { readonly size?: number; readonly background?: string } = {},
): string {
  const grown: Look = isYoung(look) ? { ...look, age: 'adult', build: 'slim' } : look;
  const figure = figureOf(grown, { ...DEFAULT_STANCE, expression });
  const [x, y, width, height] = PORTRAIT;
  const ground = background
    ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${background}"/>`
    : '';
  const svg = svgDocument(PORTRAIT, ground + bareFigure(figure), size / width);
  return svg.replace('<svg', '<svg aria-hidden="true" focusable="false"');
}
