import type { JsonMap } from '../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../simulation/vocabulary/json.ts';
import type { RhythmCountSpec, RhythmPattern } from '../simulation/vocabulary/rhythm-spec.ts';
import type { Perceived, World } from '../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedList } from '../simulation/vocabulary/widget.ts';
import { durationMs, rowById } from './pack-rows.ts';
import { CONFIRM, offers, pack } from './task-helpers.ts';

type Packs = Pick<World | Perceived, 'packs'>;

/** The pattern of a rhythm at a rate, from the pack. */
export function patternOf(from: Packs, rhythm: 'regular' | 'irregular', perMinute: number): RhythmPattern {
  const list = jsonAt(rowById(pack(from, 'rhythm-patterns'), 'patterns', rhythm), 'offsets');
  const offsets = Array.isArray(list) ? list.filter((one): one is number => typeof one === 'number') : [];
  return { perMinute, offsets };
}

/** How a count is timed: the step of the step mode and the longest count. */
export function countTiming(from: Packs): Pick<RhythmCountSpec, 'stepMs' | 'longestMs'> {
  const timing = timingOf(from);
  return { stepMs: durationMs(timing.step), longestMs: durationMs(timing.longest) };
}

function timingOf(from: Packs): JsonMap {
  return mapAt(pack(from, 'rhythm-patterns'), 'timing');
}

/** The longest finished count of one way of counting: a full minute, half of one, or less; a moment's slack allowed. */
export function longestCount(
  from: Packs,
  observations: readonly Observation[],
  holds: readonly string[],
): 'full' | 'half' | 'short' {
  const timing = timingOf(from);
  const slack = durationMs(timing.stopSlack);
  const spans = observedList(observations, 'runs')
    .map((run) => run.split('>'))
    .filter(([hold = '']) => holds.includes(hold))
    .map(([, ms = '0']) => Number(ms));
  const longest = Math.max(0, ...spans);
  if (longest >= durationMs(timing.fullMinute) - slack) return 'full';
  return longest >= durationMs(timing.halfMinute) - slack ? 'half' : 'short';
}

/** What a full minute gone through in steps has shown. */
export interface MinuteSeen {
  readonly count: string;
  readonly isUneven: boolean;
}

/**
 * Solves a count: takes the wanted way, goes through a full minute in steps, stops, and writes what `written` makes of it.
 * A full minute is right for everybody; half a minute only for some.
 */
export function solveCount(
  perceived: Perceived,
  hold: string,
  written: (seen: MinuteSeen) => Readonly<Record<string, string | undefined>>,
): Action {
  const isHeld = perceived.text.some((line) => line.id === 'rhythm.held' && line.params?.hold === hold);
  if (!isHeld) return { verb: 'hold', target: hold };
  const spans = perceived.text.filter((line) => line.id.startsWith('rhythm.span.'));
  if (offers(perceived, 'step')) return { verb: 'step' };
  if (offers(perceived, 'stop')) return { verb: 'stop' };
  if (spans.length === 0) return { verb: 'start' };
  const count = spans.reduce((sum, line) => sum + Number(line.params?.count ?? 0), 0);
  const isUneven = spans.some((line) => line.params?.way === 'uneven');
  const wanted = Object.entries(written({ count: String(count), isUneven }));
  const next = wanted.find(([field, value]) => value !== undefined && !offers(perceived, 'clear', field));
  return next === undefined ? CONFIRM : { verb: 'record', target: next[0], value: next[1] ?? '' };
}
