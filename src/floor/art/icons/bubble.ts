/** Speech-like bubbles over heads and stations: a form for each kind, so that no kind rests on colour. */
import { UI } from '../palette.ts';
import { type Sprite, spriteOf, type ViewBox } from '../sprite.ts';
import { ellipse, line } from '../svg.ts';
import { type IconName, icon } from './icons.ts';

/** `task`: you can act; `wait`: others are at work; `urgent`: the only solid one. */
export type BubbleKind = 'task' | 'wait' | 'urgent';
export const BUBBLE_KINDS = ['task', 'wait', 'urgent'] as const;

/** Where the middle of the icon is, and how large it is drawn. */
export const ICON_Y = -27.5;
export const ICON_SIZE = 25;

const BOX: ViewBox = [-34, -52, 68, 56];

const BODIES: Record<BubbleKind, string> = {
  task:
    `<path d="M-6,-10 L0,0 L6,-10" fill="${UI.white}" stroke="${UI.ink}" stroke-width="2" stroke-linejoin="round"/>` +
    `<rect x="-19" y="-46" width="38" height="37" rx="11" fill="${UI.white}" stroke="${UI.ink}" stroke-width="2"/>` +
    `<path d="M-5.4,-10.5 L0,-2.6 L5.4,-10.5z" fill="${UI.white}"/>`,
  wait:
    `<circle cx="0" cy="-6" r="2.6" fill="${UI.white}" stroke="${UI.waitBorder}" stroke-width="1.5"/>` +
    `<circle cx="0" cy="-27" r="17.5" fill="${UI.white}" stroke="${UI.waitBorder}" stroke-width="2"/>`,
  urgent:
    `<path d="M-7,-9 L0,0 L7,-9z" fill="${UI.red}" stroke="${UI.redDark}" stroke-width="1.5" stroke-linejoin="round"/>` +
    `<path d="M-12,-47 h24 l10,10 v19 l-10,10 h-24 l-10,-10 v-19z" fill="${UI.red}" stroke="${UI.redDark}" stroke-width="2" stroke-linejoin="round"/>` +
    `<circle cx="0" cy="${ICON_Y}" r="14.5" fill="${UI.white}"/>`,
};

const urgentBadge =
  `<circle cx="23" cy="-33" r="9" fill="${UI.white}" stroke="${UI.red}" stroke-width="2"/>` +
  line('M23,-37.4 v4.8 M23,-28.8 v.1', UI.red, 2.8);

const body = (kind: BubbleKind, content: string): string =>
  ellipse(1.5, 1, 7, 2, '#3B2A6B', { outline: 0, opacity: 0.18 }) +
  BODIES[kind] +
  content +
  (kind === 'urgent' ? urgentBadge : '');

/** A bubble with its tip at the origin. */
export const bubble = (kind: BubbleKind, name: IconName): string =>
  body(kind, icon(name, 0, ICON_Y, ICON_SIZE));

/** The three bubbles empty, as sprites `bubble-<kind>`: the view lays an icon of its own onto them. */
export const emptyBubbleSprites = (): Sprite[] =>
  BUBBLE_KINDS.map((kind) => spriteOf(`bubble-${kind}`, BOX, body(kind, '')));

/** A bubble as a sprite `bubble-<kind>-<icon>`, anchored at its tip; pips go 48 units above the tip (urgent: 50). */
export const bubbleSprite = (kind: BubbleKind, name: IconName): Sprite =>
  spriteOf(`bubble-${kind}-${name}`, BOX, bubble(kind, name));

/** Bubbles for the given icons in every kind. */
export const bubbleSprites = (names: readonly IconName[]): Sprite[] =>
  names.flatMap((name) => BUBBLE_KINDS.map((kind) => bubbleSprite(kind, name)));
