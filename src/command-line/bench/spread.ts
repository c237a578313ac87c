/** How a figure came out over several runs. One run says little, and an average hides the worst. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly runs: number;
}

/** The spread of some figures, to one decimal. Throws where there is none: a bench that measured nothing is broken. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  if (sorted.length === 0 || sorted.some((one) => !Number.isFinite(one)))
    throw new Error('nothing was measured');
  return { min: tenth(at(0)), median: tenth(median(sorted)), max: tenth(at(1)), runs: sorted.length };
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Rounded to one decimal. */
export function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}

/** How many times as much the one is as the other, by their medians, to two decimals. */
export function ratioOf(one: Spread, other: Spread): number {
  return Math.round((one.median / other.median) * 100) / 100;
}
