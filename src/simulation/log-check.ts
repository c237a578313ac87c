import type { RunLog } from './run-log.ts';

/**
 * Whether something read from a file has the shape of a run's log. It looks at what replaying relies on; a plan or a command
 * that is damaged further in shows itself as a refusal or a difference, never as a half-played day.
 */
export function isRunLog(value: unknown): value is RunLog {
  if (!isObject(value) || value.format !== 1) return false;
  const { simulation, plan, entries, checkpoints, nowMs, hash } = value;
  return (
    typeof simulation === 'number' &&
    typeof nowMs === 'number' &&
    typeof hash === 'string' &&
    isObject(plan) &&
    plan.format === 1 &&
    Array.isArray(plan.visits) &&
    isObject(plan.packs) &&
    Array.isArray(entries) &&
    entries.every(isEntry) &&
    Array.isArray(checkpoints) &&
    checkpoints.every((one) => isObject(one) && typeof one.atMs === 'number' && typeof one.hash === 'string')
  );
}

function isEntry(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.seq === 'number' &&
    typeof value.atMs === 'number' &&
    isObject(value.command) &&
    typeof value.command.type === 'string'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
