/** Looks of patients and visitors from what their persona says (`look:` in its file). */
import { CLOTHES, HAIR_COLOURS, TROUSERS, WRAPS } from '../palette.ts';
import {
  type Age,
  AIDS,
  BUILDS,
  DEFAULT_LOOK,
  type Garment,
  HAIR_STYLES,
  type HairColour,
  type HairStyle,
  HEADWEAR,
  type Headwear,
  type Look,
  type SkinTone,
} from './look.ts';

/** The `look` of a persona with camelCase keys. What it leaves open, or says in unknown words, falls back. */
export type PersonaLook = Readonly<Record<string, unknown>>;

const EVERYDAY_HAIR: readonly HairStyle[] = ['short', 'bob', 'waves', 'side', 'ponytail', 'curly'];
const ADULT_GARMENTS: readonly Garment[] = ['tee', 'hoodie', 'button', 'cardigan', 'stripe', 'plaid'];
const ELDER_GARMENTS: readonly Garment[] = ['cardigan', 'button', 'vest', 'plaid'];
const CHILD_GARMENTS: readonly Garment[] = ['tee', 'overalls', 'stripe', 'hoodie'];
const DENIM = '#3F6CA6';
const CREAM = '#F7EBD3';

/** A stable number from a word; only chooses clothes and what the persona leaves open. */
function numberOf(word: string): number {
  let number = 7;
  for (let i = 0; i < word.length; i++) number = (number * 31 + word.charCodeAt(i)) % 1_000_003;
  return number;
}

const pick = <T>(choices: readonly T[], number: number, fallback: T): T =>
  choices[number % choices.length] ?? fallback;

const known = <T extends string>(words: readonly T[], word: unknown): T | undefined =>
  words.find((each) => each === word);

function ageOf(years: number): Age {
  if (years < 1) return 'infant';
  if (years < 4) return 'toddler';
  if (years < 13) return 'child';
  return years >= 65 ? 'elder' : 'adult';
}

function skinOf(tone: unknown, number: number): SkinTone {
  const whole = Math.round(typeof tone === 'number' ? tone : (number % 8) + 1);
  return Math.max(1, Math.min(8, whole)) as SkinTone;
}

function headwearOf(persona: PersonaLook): Headwear {
  return known(HEADWEAR, persona.headwear) ?? (persona.hijab === true ? 'hijab' : 'none');
}

function garmentsOf(age: Age): readonly Garment[] {
  if (age === 'elder') return ELDER_GARMENTS;
  return age === 'adult' ? ADULT_GARMENTS : CHILD_GARMENTS;
}

/**
 * The look of a patient or visitor. The same id always wears the same clothes; what is chosen comes from tables that
 * know nothing of the reason for the visit.
 * @param ageYears whole years on the day
 */
export function lookOf(persona: PersonaLook, id: string, ageYears: number): Look {
  const number = numberOf(id);
  const age = ageOf(ageYears);
  const garment = pick(garmentsOf(age), number, 'tee');
  const hairColours = Object.keys(HAIR_COLOURS) as HairColour[];
  return {
    ...DEFAULT_LOOK,
    skin: skinOf(persona.skin, number),
    hair: known(HAIR_STYLES, persona.hair) ?? pick(EVERYDAY_HAIR, number >> 3, 'short'),
    hairColour: known(hairColours, persona.hairColour) ?? (age === 'elder' ? 'grey' : 'dark'),
    headwear: headwearOf(persona),
    wrap: pick<string>(WRAPS, number >> 2, WRAPS[0]),
    build: known(BUILDS, persona.build) ?? 'average',
    age,
    garment,
    top: pick<string>(CLOTHES, number >> 1, CLOTHES[0]),
    accent: garment === 'overalls' ? DENIM : CREAM,
    bottom: pick<string>(TROUSERS, number >> 4, TROUSERS[0]),
    glasses: persona.glasses === true,
    darkGlasses: persona.aid === 'white-cane',
    beard: persona.beard === true,
    moustache: persona.moustache === true,
    hearingAid: persona.hearingAid === true,
    aid: known(AIDS, persona.aid) ?? 'none',
  };
}
