import type { JsonMap } from '../../simulation/vocabulary/json.ts';

/** The view says what companions are to the patient, not how old they are; the drawing needs an age. */
const BY_ROLE: Readonly<Record<string, number>> = {
  sibling: 2,
  brother: 6,
  sister: 6,
  child: 6,
  son: 8,
  daughter: 8,
  grandparent: 68,
  grandmother: 68,
  grandfather: 68,
  babysitter: 22,
};
const ADULT = 38;

/** Years of age by role, unless the look itself says them. */
export function companionAge(role: string, look: JsonMap): number {
  if (typeof look.ageYears === 'number') return look.ageYears;
  if (look.hairColour === 'grey' || look.hairColour === 'white') return BY_ROLE.grandparent ?? ADULT;
  return BY_ROLE[role] ?? ADULT;
}
