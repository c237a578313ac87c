import type { ArmSounds, CuffSpec, PressureShift } from '../../simulation/vocabulary/cuff-spec.ts';

/**
 * What can be heard in an arm, as closed-form functions of pressure and beat: the reducer judges by them, the panel draws and
 * sounds by them, and nothing else knows. Pressures are in ten-thousandths of mmHg (`units`), because a valve open to a tenth
 * of mmHg a second lets just that out in a millisecond: all is whole numbers.
 */
export const UNITS = 10_000;

/** Korotkoff's phases I to IV; 0 is silence, above the first sound, in a gap, and below the last. */
export type Phase = 0 | 1 | 2 | 3 | 4;

/** What one beat sounds like; `loud` is percent. */
export interface Beat {
  readonly phase: Phase;
  readonly loud: number;
}

const SILENCE: Beat = { phase: 0, loud: 0 };
/** Widths of the phases in mmHg, and as shares of the pulse pressure where that is small. */
const TAPPING = { mmHg: 14, percent: 30 };
const SWISHING = { mmHg: 8, percent: 50 };
const MUFFLED = { mmHg: 8, percent: 20 };
/** Standard deviation of a sum of four numbers drawn from 0 to 255. */
const BYTES_SD = 148;
const BYTES_MEAN = 510;

/** When a beat comes, on the instrument's clock. */
export function beatAtMs({ beatMs, uneven }: ArmSounds, beat: number): number {
  const early = uneven === null ? 0 : (byte(uneven.seed, beat, 0) - 128) * uneven.timingPercent;
  return Math.round(beatMs * (beat + 0.5) + (beatMs * early) / 12_800);
}

/** The number of the first beat after a moment. */
export function beatAfter(arm: ArmSounds, ms: number): number {
  let beat = Math.max(0, Math.floor(ms / arm.beatMs) - 2);
  while (beatAtMs(arm, beat) <= ms) beat += 1;
  return beat;
}

/** What a beat sounds like with so much pressure in the cuff. First and last sound are heard at just sys and dia. */
export function soundOf(arm: ArmSounds, beat: number, units: number): Beat {
  const sys = Math.round(arm.sysMmHg * UNITS) + strength(arm, beat, 1);
  const dia = Math.round(arm.diaMmHg * UNITS) + Math.round(strength(arm, beat, 5) / 2);
  if (units > sys || units < dia || isInGap(arm, units)) return SILENCE;
  const span = Math.max(1, sys - dia);
  const tapping = least(TAPPING.mmHg, TAPPING.percent, span);
  const swishing = Math.min(tapping + SWISHING.mmHg * UNITS, (span * SWISHING.percent) / 100);
  const muffled = Math.max(1, least(MUFFLED.mmHg, MUFFLED.percent, span));
  const below = sys - units;
  const above = units - dia;
  if (above <= muffled) return { phase: 4, loud: 12 + Math.round((26 * above) / muffled) };
  if (below <= tapping) return { phase: 1, loud: 35 + Math.round((40 * below) / tapping) };
  return below <= swishing ? { phase: 2, loud: 55 } : { phase: 3, loud: 100 };
}

/** Whether the pulse at the wrist comes through under so much pressure; a gap does not stop it. */
export function hasPulse(arm: ArmSounds, units: number): boolean {
  return units < arm.sysMmHg * UNITS;
}

/** The arm with what technique adds to it: where the stethoscope stands, air let out too fast, pumping again too soon. */
export function armUnder(
  spec: CuffSpec,
  how: {
    readonly fit: Readonly<Record<string, string>>;
    readonly isStrained: boolean;
    readonly rate: number;
  },
): ArmSounds {
  const placed = spec.fit.map(({ id, options }) => options.find((one) => one.id === how.fit[id])?.shift);
  const shifts = [...placed, how.isStrained ? spec.again.shift : undefined, fastShift(spec, how.rate)].filter(
    (one): one is PressureShift => one !== undefined,
  );
  const sys = shifts.reduce((sum, one) => sum + one.sysMmHg, 0);
  const dia = shifts.reduce((sum, one) => sum + one.diaMmHg, 0);
  return sys === 0 && dia === 0
    ? spec.arm
    : { ...spec.arm, sysMmHg: spec.arm.sysMmHg + sys, diaMmHg: spec.arm.diaMmHg + dia };
}

/**
 * What falling too fast adds. On average half of what the needle falls between two beats is missed anyway; only what the
 * published shift is beyond that has to be added, so that the mean reading is off by the published amount.
 */
function fastShift({ arm, fast }: CuffSpec, rate: number): PressureShift | undefined {
  if (rate <= fast.overRate) return undefined;
  const slow = (fast.worseBelowBpm * arm.beatMs) / 60_000;
  const share = ((rate - fast.overRate) / (fast.atRate - fast.overRate)) * Math.max(1, slow);
  const missed = (rate * arm.beatMs) / UNITS / 2;
  return {
    sysMmHg: -Math.max(0, -fast.shift.sysMmHg * share - missed),
    diaMmHg: Math.max(0, fast.shift.diaMmHg * share - missed),
  };
}

function isInGap({ gap }: ArmSounds, units: number): boolean {
  return gap !== null && units < gap.topMmHg * UNITS && units > gap.bottomMmHg * UNITS;
}

function least(mmHg: number, percent: number, span: number): number {
  return Math.min(mmHg * UNITS, (span * percent) / 100);
}

/** How much higher or lower than the mean this beat of an uneven heart reaches, in units. */
function strength({ uneven }: ArmSounds, beat: number, channel: number): number {
  if (uneven === null) return 0;
  let sum = 0;
  for (let part = 0; part < 4; part += 1) sum += byte(uneven.seed, beat, channel + part);
  return Math.round(((sum - BYTES_MEAN) * uneven.sdMmHg * UNITS) / BYTES_SD);
}

/** A number from 0 to 255 that looks drawn and is always the same for the same beat. */
function byte(seed: number, beat: number, channel: number): number {
  let mixed =
    Math.imul(seed ^ Math.imul(beat + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(channel + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) & 0xff;
}
