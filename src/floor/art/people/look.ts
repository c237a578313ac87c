/** What a person looks like and how they stand: plain data, drawn by person.ts. */
import type { HAIR_COLOURS } from '../palette.ts';

export type SkinTone = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const HAIR_STYLES = [
  'bald',
  'balding',
  'short',
  'fade',
  'crop',
  'side',
  'curly',
  'afro',
  'bob',
  'long',
  'waves',
  'bun',
  'ponytail',
  'pigtails',
  'locs',
  'braids',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];
export type HairColour = keyof typeof HAIR_COLOURS;
export const HEADWEAR = ['none', 'hijab', 'turban', 'headwrap', 'cap', 'bonnet'] as const;
export type Headwear = (typeof HEADWEAR)[number];
export const BUILDS = ['slim', 'average', 'broad', 'plus', 'curvy', 'pregnant'] as const;
export type Build = (typeof BUILDS)[number];
export const GARMENTS = [
  'tee',
  'stripe',
  'plaid',
  'hoodie',
  'button',
  'cardigan',
  'vest',
  'overalls',
  'dress',
  'kurta',
  'sari',
  'gown',
  'scrubs',
  'coat',
] as const;
export type Garment = (typeof GARMENTS)[number];
export const AIDS = ['none', 'wheelchair', 'cane', 'walker', 'white-cane', 'crutches'] as const;
export type Aid = (typeof AIDS)[number];
/** Infants lie in a carrier; toddlers and children are drawn smaller. */
export type Age = 'infant' | 'toddler' | 'child' | 'adult' | 'elder';

export interface Look {
  readonly skin: SkinTone;
  readonly hair: HairStyle;
  readonly hairColour: HairColour;
  readonly headwear: Headwear;
  /** Colour of the hijab, turban, wrap, cap or bonnet. */
  readonly wrap: string;
  readonly build: Build;
  readonly age: Age;
  readonly garment: Garment;
  readonly top: string;
  /** Second colour of the garment: stripes, shirt under the cardigan, dots. */
  readonly accent: string;
  readonly bottom: string;
  readonly shoes: string;
  readonly glasses: boolean;
  readonly darkGlasses: boolean;
  readonly beard: boolean;
  readonly moustache: boolean;
  readonly earrings: boolean;
  readonly hearingAid: boolean;
  readonly mask: boolean;
  readonly aid: Aid;
  /** A baby in a wrap before the chest. */
  readonly carriesBaby: boolean;
  /** Lanyard with a badge: staff only. */
  readonly badge: boolean;
  readonly stethoscope: boolean;
}

export const DEFAULT_LOOK: Look = {
  skin: 3,
  hair: 'short',
  hairColour: 'brown',
  headwear: 'none',
  wrap: '#C8553D',
  build: 'average',
  age: 'adult',
  garment: 'tee',
  top: '#5B9BD5',
  accent: '#F7EBD3',
  bottom: '#4B5A78',
  shoes: '#4A3F55',
  glasses: false,
  darkGlasses: false,
  beard: false,
  moustache: false,
  earrings: false,
  hearingAid: false,
  mask: false,
  aid: 'none',
  carriesBaby: false,
  badge: false,
  stethoscope: false,
};

export type View = 'front' | 'back' | 'side';
export type Pose = 'idle' | 'walk0' | 'walk1' | 'walk2' | 'walk3' | 'sit';
/** The five moods of the patience ladder come first; the rest are for dialogue and portraits. */
export const EXPRESSIONS = [
  'calm',
  'restless',
  'irritated',
  'angry',
  'unwell',
  'happy',
  'talk',
  'worried',
  'pain',
  'sleepy',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];
export type Gesture =
  | 'rest'
  | 'lap'
  | 'work'
  | 'hold'
  | 'belly'
  | 'pain'
  | 'hip'
  | 'wave'
  | 'point'
  | 'push'
  | 'reach';

export interface Stance {
  readonly view: View;
  readonly pose: Pose;
  readonly expression: Expression;
  readonly gesture: Gesture;
  /** −1 looks to the left, 1 to the right; front view only. */
  readonly turn: number;
}

export const DEFAULT_STANCE: Stance = {
  view: 'front',
  pose: 'idle',
  expression: 'calm',
  gesture: 'rest',
  turn: 0,
};
