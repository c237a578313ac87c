import type { RhythmCoachSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { GivenCue } from './state.ts';

export type BlowPhase = 'quiet' | 'filling' | 'full' | 'blowing' | 'flat' | 'over';

/** One forced breath, as the cues and the person make it; times in whole ms of the instrument. */
export interface Blow {
  readonly inMs?: number;
  readonly fullMs?: number;
  /** Absent as long as nothing is blown. */
  readonly startMs?: number;
  readonly endMs?: number;
  /** How full the lungs were at the start, in thousandths. */
  readonly depth: number;
  readonly isSlow: boolean;
  /** The line had gone flat before the end. */
  readonly isFlat: boolean;
}

/** What the machine draws and shows of a blow. */
export interface Curve {
  readonly start: 'steep' | 'slow';
  readonly way: 'smooth' | 'dips';
  readonly end: 'flat' | 'cut';
  /** `[ms, mL]` every tenth of a second. */
  readonly points: readonly (readonly [number, number])[];
  readonly endMs: number;
  readonly totalMl: number;
  readonly firstSecondMl: number;
}

/** How long a slow start drags, when a cough comes and how long it holds up, when a weak blow gives out: ms of the blow. */
const SLOW_MS = 900;
const COUGH_AT_MS = 500;
const COUGH_MS = 350;
const EARLY_MS = 2_000;
/** Flat is held this long before the mouthpiece comes out. */
const HELD_FLAT_MS = 1_000;
const POINT_MS = 100;
/** Two to the power of minus no eighth, one eighth … eight eighths, in millionths. */
const EIGHTHS = [1_000_000, 917_004, 840_896, 771_105, 707_107, 648_420, 594_604, 545_254, 500_000] as const;

type Breath = RhythmCoachSpec['breath'];

/** The blow that these cues, given until `nowMs`, lead to. Closed form: only the times of the cues count. */
export function blowOf(breath: Breath, cues: readonly GivenCue[], stoppedMs?: number): Blow {
  const inMs = cues.find((one) => one.cue === 'in')?.ms;
  const fullMs = inMs === undefined ? undefined : inMs + breath.fillMs;
  const told = cues.find((one) => one.cue === 'blast')?.ms;
  // Nobody can hold full lungs for ever: without the word the air goes by itself, and slowly.
  const letGoMs = fullMs === undefined ? undefined : fullMs + 3 * breath.holdMs;
  const startMs = least(told, letGoMs);
  const filled = { ...(inMs === undefined ? {} : { inMs }), ...(fullMs === undefined ? {} : { fullMs }) };
  if (startMs === undefined || (stoppedMs !== undefined && stoppedMs <= startMs)) {
    return { ...filled, depth: 0, isSlow: false, isFlat: false };
  }
  const isLate = fullMs !== undefined && startMs > fullMs + breath.holdMs;
  const endMs = Math.min(endOf(breath, cues, startMs), stoppedMs ?? Number.MAX_SAFE_INTEGER);
  return {
    ...filled,
    startMs,
    endMs,
    depth: inMs === undefined || inMs > startMs ? breath.tidal : depthAt(breath, startMs - inMs),
    isSlow: isLate || breath.fault === 'slow',
    isFlat: endMs >= startMs + breath.flatMs,
  };
}

function least(first: number | undefined, second: number | undefined): number | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return Math.min(first, second);
}

function depthAt(breath: Breath, ms: number): number {
  const more = Math.floor(
    ((1_000 - breath.tidal) * Math.min(ms, breath.fillMs)) / Math.max(1, breath.fillMs),
  );
  return breath.tidal + more;
}

/** Each word of urging carries on for a while; flat or out of breath, it ends. */
function endOf(breath: Breath, cues: readonly GivenCue[], startMs: number): number {
  let endMs = startMs + breath.flagMs;
  for (const { cue, ms } of cues) {
    if (cue !== 'in' && ms >= startMs && ms < endMs) endMs = Math.max(endMs, ms + breath.flagMs);
  }
  const longest = breath.fault === 'early' ? EARLY_MS : breath.flatMs + HELD_FLAT_MS;
  return Math.min(endMs, startMs + longest);
}

/** What can be seen of the breath at a moment. */
export function phaseAt(breath: Breath, blow: Blow, ms: number): BlowPhase {
  const { inMs, fullMs, startMs, endMs } = blow;
  if (startMs !== undefined && endMs !== undefined && ms >= startMs) {
    if (ms >= endMs) return 'over';
    return ms >= startMs + breath.flatMs ? 'flat' : 'blowing';
  }
  if (inMs === undefined || fullMs === undefined || ms < inMs) return 'quiet';
  return ms < fullMs ? 'filling' : 'full';
}

/** How much air is out so long after the start of the blow, whole mL. */
export function volumeAt(breath: Breath, blow: Blow, sinceMs: number): number {
  if (sinceMs <= 0) return 0;
  const dragged = blow.isSlow ? dragAt(sinceMs) : sinceMs;
  const ms = breath.fault === 'cough' ? withoutCough(dragged) : dragged;
  const rest = leftAfter(ms, breath.halfMs);
  const most = Math.floor((breath.mostMl * blow.depth) / 1_000);
  return Math.floor((most * (1_000_000 - rest)) / 1_000_000);
}

/** What is left in the lungs, in millionths: halved every `halfMs`, straight between eighths of a halving. */
function leftAfter(ms: number, halfMs: number): number {
  const eighths = Math.floor((ms * 8) / halfMs);
  const halvings = Math.floor(eighths / 8);
  if (halvings >= 20) return 0;
  const from = EIGHTHS[eighths % 8] ?? 0;
  const to = EIGHTHS[(eighths % 8) + 1] ?? 0;
  const within = ms * 8 - eighths * halfMs;
  return Math.floor((from - Math.floor(((from - to) * within) / halfMs)) / (1 << halvings));
}

function dragAt(ms: number): number {
  return ms < SLOW_MS ? Math.floor((ms * ms) / (2 * SLOW_MS)) : ms - Math.floor(SLOW_MS / 2);
}

function withoutCough(ms: number): number {
  if (ms < COUGH_AT_MS) return ms;
  return Math.max(COUGH_AT_MS, ms - COUGH_MS);
}

/** The line of a finished blow; undefined when nothing was blown. */
export function curveOf(breath: Breath, blow: Blow): Curve | undefined {
  const { startMs, endMs } = blow;
  if (startMs === undefined || endMs === undefined || endMs <= startMs) return undefined;
  const lasts = endMs - startMs;
  const steps = Math.floor(lasts / POINT_MS);
  const points = Array.from({ length: steps + 1 }, (_, index) => {
    const ms = index * POINT_MS;
    return [ms, volumeAt(breath, blow, ms)] as const;
  });
  return {
    start: blow.isSlow ? 'slow' : 'steep',
    way: breath.fault === 'cough' && lasts > COUGH_AT_MS ? 'dips' : 'smooth',
    end: blow.isFlat ? 'flat' : 'cut',
    points,
    endMs: lasts,
    totalMl: volumeAt(breath, blow, lasts),
    firstSecondMl: volumeAt(breath, blow, Math.min(1_000, lasts)),
  };
}
