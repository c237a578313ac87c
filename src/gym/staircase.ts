/** Where a player stands on the levels of one skill. */
export interface Climb {
  /** Index into the skill's levels, easiest first. */
  readonly level: number;
  /** Clean exercises since the last miss or the last step up. */
  readonly cleanInRow: number;
}

export const GROUND: Climb = { level: 0, cleanInRow: 0 };

/** Clean exercises in a row that lead one level up. */
export const CLEAN_TO_RISE = 3;

/**
 * The climb after one more exercise: three clean ones in a row lead a level up, one miss a level down. Such a rule settles where
 * three in a row succeed half of the time, which is at 79.4 % a try (Levitt 1971, transformed up-down methods).
 */
export function climbed({ level, cleanInRow }: Climb, isClean: boolean, levels: number): Climb {
  if (!isClean) return { level: Math.max(0, level - 1), cleanInRow: 0 };
  if (cleanInRow + 1 < CLEAN_TO_RISE) return { level, cleanInRow: cleanInRow + 1 };
  return { level: Math.min(levels - 1, level + 1), cleanInRow: 0 };
}
