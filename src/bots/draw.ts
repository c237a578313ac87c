/** A bot's own dice: a counter-based generator, so that the same seed plays the same day. Never used by the simulation. */
export interface Dice {
  /** A whole number from 0 to `below` − 1. */
  int(below: number): number;
  /** True with this probability, in thousandths. */
  chance(perMille: number): boolean;
}

/** Dice from a seed. */
export function diceFrom(seed: number): Dice {
  let counter = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) | 0;
  const next = (): number => {
    counter = (counter + 0x6d2b79f5) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    int: (below) => (below <= 0 ? 0 : next() % below),
    chance: (perMille) => next() % 1_000 < perMille,
  };
}
