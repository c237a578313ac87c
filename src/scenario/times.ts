import type { Json } from '../simulation/vocabulary/json.ts';
import { ScenarioError } from './library.ts';

const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** A duration as written (`10min`, `-30d`), signed. */
export const DURATION = /^([+-]?)(\d+)(s|min|h|d|w|m|y)$/;
/** A clock time as written, in quotes. */
export const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** Milliseconds of a duration such as `10min`. Throws a ScenarioError on anything else. */
export function durationMs(text: Json | undefined): number {
  const found = typeof text === 'string' ? DURATION.exec(text) : null;
  const unit = UNIT_MS[found?.[3] ?? ''];
  if (found === null || unit === undefined)
    throw new ScenarioError(`not a duration: ${JSON.stringify(text)}`);
  return (found[1] === '-' ? -1 : 1) * Number(found[2]) * unit;
}

/** Milliseconds since midnight of a clock time such as `08:30`. Throws a ScenarioError on anything else. */
export function clockMs(text: Json | undefined): number {
  const found = typeof text === 'string' ? CLOCK.exec(text) : null;
  if (found === null) throw new ScenarioError(`not a clock time: ${JSON.stringify(text)}`);
  return Number(found[1]) * 3_600_000 + Number(found[2]) * 60_000;
}

/** Days of a relative date such as `+20d`, or undefined when the text is none. */
export function relativeDays(text: Json | undefined): number | undefined {
  const found = typeof text === 'string' ? /^([+-])(\d+)d$/.exec(text) : null;
  return found === null ? undefined : (found[1] === '-' ? -1 : 1) * Number(found[2]);
}

/** A whole number of seconds, in milliseconds: every time of a plan is one. */
export function wholeSeconds(ms: number): number {
  return Math.round(ms / 1_000) * 1_000;
}
