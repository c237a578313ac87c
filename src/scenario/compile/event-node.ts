import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import { textOr, without } from '../reading.ts';
import { DURATION, durationMs } from '../times.ts';
import type { DayContext } from './context.ts';
import { arrangementOf, withProse } from './record.ts';

/** Keys of a task line in an event that are not its parameters. */
const OWN_KEYS = ['task', 'form', 'station', 'required'];

/** A task that an event puts before the player. */
export function eventNode(
  context: DayContext,
  id: string,
  row: JsonMap,
  path: string,
  more: JsonMap,
  visit?: string,
): NodePlan {
  const station = textOr(row, 'station', '');
  const form = row.form === 'full' ? 'full' : 'brief';
  return {
    id,
    task: textOr(row, 'task', ''),
    form,
    ...(visit === undefined ? {} : { visit }),
    ...(station === '' ? {} : { station }),
    required: row.required !== false,
    arrangement: arrangementOf(context, `event.${id}`),
    params: { ...withProse(context, without(row, OWN_KEYS), path), ...more, form },
  };
}

/** Durations become milliseconds under a key that says so: `provider_late: 18min` is `providerLateMs`. */
export function changesOf(changes: JsonMap): JsonMap {
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]): [string, Json] =>
      typeof value === 'string' && DURATION.test(value) ? [`${key}Ms`, durationMs(value)] : [key, value],
    ),
  );
}
