/** The uniforms of the staff. Only staff wear scrubs, a coat or a lanyard; the player's teal is nobody else's. */
import { STAFF } from '../palette.ts';
import { DEFAULT_LOOK, type Look } from './look.ts';
import { lookOf, type PersonaLook } from './patient-look.ts';

export const UNIFORMS = ['player', 'assistant', 'nurse', 'provider', 'frontDesk'] as const;
export type Uniform = (typeof UNIFORMS)[number];

const SCRUBS = { garment: 'scrubs', shoes: STAFF.shoes, badge: true, accent: '#F7EBD3' } as const;
const UNIFORM_CHANGES: Record<Uniform, Partial<Look>> = {
  player: { ...SCRUBS, top: STAFF.assistantScrubs, bottom: STAFF.assistantTrousers, stethoscope: true },
  assistant: { ...SCRUBS, top: STAFF.colleagueScrubs, bottom: STAFF.colleagueTrousers },
  nurse: { ...SCRUBS, top: STAFF.nurseScrubs, bottom: STAFF.nurseTrousers, stethoscope: true },
  provider: {
    garment: 'coat',
    top: STAFF.coat,
    accent: '#F6C9BC',
    bottom: '#454B66',
    stethoscope: true,
  },
  frontDesk: { garment: 'cardigan', top: STAFF.frontDesk, accent: '#F7EBD3', bottom: '#4B4A5E', badge: true },
};

/** The player, as long as nobody has chosen another look. */
export const PLAYER_LOOK: Look = {
  ...DEFAULT_LOOK,
  skin: 5,
  hair: 'bun',
  hairColour: 'black',
  ...UNIFORM_CHANGES.player,
};

/** A member of staff: the face of the persona in the uniform of the role. */
export function staffLook(persona: PersonaLook, id: string, ageYears: number, uniform: Uniform): Look {
  return { ...lookOf(persona, id, ageYears), ...UNIFORM_CHANGES[uniform] };
}
