/** Order of drawing. People and furniture stand between, at the `y` of their feet. */
export const DEPTH = {
  backdrop: -10,
  doors: -5,
  rings: -1,
  plates: 2_000,
  marks: 2_100,
  bubbles: 3_000,
  names: 4_000,
  effects: 5_000,
} as const;
