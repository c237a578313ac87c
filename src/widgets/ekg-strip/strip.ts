import type { EkgStripFigure } from '../../simulation/vocabulary/figures.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';

/** The twelve leads as a sheet prints them, limb leads first. */
export const LEADS = ['I', 'II', 'III', 'aVR', 'aVL', 'aVF', 'V1', 'V2', 'V3', 'V4', 'V5', 'V6'] as const;
export type Lead = (typeof LEADS)[number];

/** Paper: 25 mm a second, 10 mm a millivolt. */
export const MM_PER_SECOND = 25;
export const UV_PER_MM = 100;

/** A wave of one beat: middle, half its width before and after it (ms), height (µV). */
type Wave = readonly [middleMs: number, beforeMs: number, afterMs: number, heightUv: number];

/** P, Q, R, S, T. From the beginning of P to that of Q 160 ms, Q to S 80 ms, Q to the end of T 370 ms. */
function waves(p: number, q: number, r: number, s: number, t: number): readonly Wave[] {
  return [
    [80, 50, 50, p],
    [198, 10, 12, q],
    [220, 22, 22, r],
    [246, 18, 22, s],
    [470, 140, 90, t],
  ];
}

/** An ordinary heart. The other limb leads follow from I and II. */
const ORDINARY: Readonly<Record<string, readonly Wave[]>> = {
  I: waves(80, -40, 720, -90, 220),
  II: waves(130, -50, 1_080, -110, 310),
  V1: waves(50, 0, 250, -900, 60),
  V2: waves(70, 0, 450, -1_080, 320),
  V3: waves(80, 0, 900, -850, 440),
  V4: waves(90, -30, 1_280, -430, 420),
  V5: waves(90, -70, 1_180, -220, 350),
  V6: waves(80, -80, 950, -80, 250),
};

/** Which lead shows what when the two arm electrodes are in each other's place; lead I is turned over. */
const SWAPPED: Readonly<Partial<Record<Lead, Lead>>> = { II: 'III', III: 'II', aVR: 'aVL', aVL: 'aVR' };

/** The one chest lead that a loose or lost electrode spoils. */
export const LOOSE_LEAD: Lead = 'V4';
const GAPS: readonly (readonly [fromMs: number, toMs: number])[] = [
  [650, 900],
  [1_850, 2_150],
  [3_300, 3_560],
  [4_400, 4_700],
];
/** After a gap the line comes back this far off and settles. */
const JUMP_UV = 900;
const SETTLE_MS = 420;

/** The voltage of a lead at a moment, in whole µV; null where the pen has no signal. Closed form: no step depends on the last. */
export function microvolts({ trace, beatMs }: EkgStripFigure, lead: Lead, atMs: number): number | null {
  const isLoose = lead === LOOSE_LEAD;
  if (trace === 'flat_one_lead' && isLoose) return 0;
  const heart = trace === 'arm_reversal' ? swapped(lead, atMs % beatMs) : ordinary(lead, atMs % beatMs);
  if (trace === 'interrupted' && isLoose) return broken(heart, atMs);
  return heart + noise(trace, lead, atMs);
}

function ordinary(lead: Lead, inBeatMs: number): number {
  const own = ORDINARY[lead];
  if (own !== undefined) return sum(own, inBeatMs);
  const one = sum(ORDINARY.I ?? [], inBeatMs);
  const two = sum(ORDINARY.II ?? [], inBeatMs);
  if (lead === 'III') return two - one;
  if (lead === 'aVR') return -((one + two) >> 1);
  return lead === 'aVL' ? one - (two >> 1) : two - (one >> 1);
}

function swapped(lead: Lead, inBeatMs: number): number {
  return lead === 'I' ? -ordinary('I', inBeatMs) : ordinary(SWAPPED[lead] ?? lead, inBeatMs);
}

function sum(list: readonly Wave[], inBeatMs: number): number {
  let total = 0;
  for (const [middle, before, after, height] of list) {
    const from = inBeatMs - middle;
    const half = from < 0 ? before : after;
    if (from <= -half || from >= half) continue;
    const flank = half * half - from * from;
    total += Math.trunc((height * flank * flank) / (half * half * half * half));
  }
  return total;
}

function broken(heart: number, atMs: number): number | null {
  for (const [from, to] of GAPS) {
    if (atMs >= from && atMs < to) return null;
    const since = atMs - to;
    if (since >= 0 && since < SETTLE_MS)
      return heart + Math.trunc((JUMP_UV * (SETTLE_MS - since)) / SETTLE_MS);
  }
  return heart;
}

function noise(trace: string, lead: Lead, atMs: number): number {
  if (trace === 'wander') {
    const shift = LEADS.indexOf(lead) * 35;
    return Math.trunc((swell((atMs >> 2) + shift) * 480) / 1_000);
  }
  if (trace === 'ac_60_hz') return Math.trunc((swell((atMs * 60) % 1_000) * 170) / 1_000);
  if (trace !== 'tremor') return 0;
  const most = lead.startsWith('V') ? 45 : 150;
  const grain = Math.floor(atMs / 11);
  const within = atMs - grain * 11;
  const here = grainAt(grain, lead);
  return Math.trunc(((here + ((grainAt(grain + 1, lead) - here) * within) / 11) * most) / 1_000);
}

/** A round wave of thousandths, from −1,000 to 1,000 and back over a phase of 1,000. */
function swell(phase: number): number {
  const within = phase % 1_000;
  const half = within % 500;
  const height = Math.trunc((half * (500 - half)) / 62.5);
  return within < 500 ? height : -height;
}

/** An uneven height for each grain of a tremor, −1,000 to 1,000, the same every time. */
function grainAt(grain: number, lead: Lead): number {
  const mixed = Math.imul(grain + 1 + 97 * LEADS.indexOf(lead), 0x9e3779b1);
  const again = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (((again ^ (again >>> 13)) >>> 0) % 2_001) - 1_000;
}

export type Deflection = 'up' | 'down' | 'both' | 'none';

/** Where the tall narrow wave of a lead points, as an eye sees it on a strip that is not disturbed. */
export function deflection(figure: EkgStripFigure, lead: Lead): Deflection {
  if (figure.trace === 'flat_one_lead' && lead === LOOSE_LEAD) return 'none';
  const trace = figure.trace === 'arm_reversal' ? 'arm_reversal' : 'clean';
  let [most, least] = [0, 0];
  for (let atMs = 188; atMs < 270; atMs += 2) {
    const uv = microvolts({ ...figure, trace }, lead, atMs) ?? 0;
    most = Math.max(most, uv);
    least = Math.min(least, uv);
  }
  if (most > -2 * least) return 'up';
  return -least > 2 * most ? 'down' : 'both';
}

const LINES = ['wander', 'tremor', 'ac_60_hz', 'interrupted', 'flat_one_lead'];

/**
 * Everything a strip shows, neutrally, in lines that hold for eyes and ears: the paper, the beat, where each lead points, how the
 * line runs between the beats. No cause and no meaning.
 */
export function stripText(figure: EkgStripFigure): readonly Message[] {
  const leadsThat = (way: Deflection) => LEADS.filter((lead) => deflection(figure, lead) === way).join(', ');
  const ways = (['up', 'down', 'both', 'none'] as const).flatMap((way) => {
    const leads = leadsThat(way);
    return leads === '' ? [] : [message(`ekg-strip.points.${way}`, { leads })];
  });
  const line = LINES.includes(figure.trace) ? figure.trace : 'even';
  const name = figure.name ?? '';
  return [
    message('ekg-strip.paper', { mm: Math.round((figure.beatMs * MM_PER_SECOND) / 1_000) }),
    ...ways,
    message(`ekg-strip.line.${line}`, { line, lead: LOOSE_LEAD }),
    name === '' ? message('ekg-strip.no-name') : message('ekg-strip.name', { name }),
  ];
}
