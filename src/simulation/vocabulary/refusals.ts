/** Why a command cannot physically be done. Text ids are `refusal.<code>`. */
export const REFUSALS = [
  'unknownTask',
  'unknownVisit',
  'unknownCall',
  'unknownStation',
  'unknownAct',
  'notOffered',
  'alreadyDone',
  'panelOpen',
  'noPanelOpen',
  'notThisPanel',
  'secureFirst',
  'notLegal',
  'roomOccupied',
  'noSuchRoom',
  'notHere',
  'notNow',
  'notGloved',
  'alreadyGloved',
  'handsNotClean',
  'noHuddleLeft',
  'dayNotRunning',
  'dayOver',
  'callGone',
  'observationOpen',
  'tooLong',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** The session's answer to a command. */
export type Answer =
  | { readonly accepted: true; readonly facts: number }
  | { readonly accepted: false; readonly refusal: RefusalCode };
