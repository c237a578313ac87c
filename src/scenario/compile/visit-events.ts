import type { Condition } from '../../simulation/vocabulary/condition.ts';
import type { FlowPhase } from '../../simulation/vocabulary/ids.ts';
import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { EventPlan, VisitPlan } from '../../simulation/vocabulary/plan.ts';
import { resolveMap } from '../draw/resolve.ts';
import { requireFile } from '../library.ts';
import { isMap, mapsAt, textOr, without } from '../reading.ts';
import { durationMs } from '../times.ts';
import { type DayContext, prose, streamOf } from './context.ts';
import { changesOf, eventNode } from './event-node.ts';

/** Events a visit file brings: they wait for the patient to reach a point, or stand before a step of a task. */
export function visitEvents(context: DayContext, visit: VisitPlan): readonly EventPlan[] {
  const file = requireFile(context.library, 'visit', visit.scenario).data;
  const facts = { truth: visit.truth };
  const drawn = resolveMap(
    { events: file.events ?? [] },
    {
      stream: streamOf(context, `visit.${visit.scenario}.events`),
      facts: (path) => mapAt({ root: pathIn(facts, path) }, 'root').value,
    },
  );
  return mapsAt(drawn, 'events').map((event) => visitEvent(context, visit, event));
}

function pathIn(facts: JsonMap, path: string): JsonMap {
  let here: Json | undefined = facts;
  for (const part of path.split('.')) here = isMap(here) ? here[part] : undefined;
  return here === undefined ? {} : { value: here };
}

function visitEvent(context: DayContext, visit: VisitPlan, event: JsonMap): EventPlan {
  const id = `${visit.id}.${textOr(event, 'id', 'event')}`;
  const at = mapAt(event, 'at');
  const condition = isMap(event.condition) ? (event.condition as Condition) : undefined;
  const expected = typeof event.expect === 'string' ? [{ task: event.expect, cue: event.inject ?? '' }] : [];
  const rows = [...expected, ...mapsAt(event, 'tasks')];
  return {
    id,
    kind: textOr(event, 'id', ''),
    title: prose(
      context,
      `visits/${visit.scenario}/events/${String(event.id)}/title`,
      textOr(event, 'title', ''),
    ),
    ...(typeof at.after === 'string'
      ? {
          after: {
            visit: visit.id,
            flow: at.after.replace('flow.', '') as FlowPhase,
            byMs: durationMs(at.by ?? '0min'),
          },
        }
      : {}),
    ...(typeof at.of === 'string'
      ? { before: { visit: visit.id, task: at.of, step: textOr(at, 'before', 'start') } }
      : {}),
    visit: visit.id,
    ...(condition === undefined ? {} : { condition }),
    ...(event.alert === 'busy' || event.alert === 'code' ? { alert: event.alert } : {}),
    nodes: rows.map((row) =>
      eventNode(
        context,
        `${id}.${textOr(row, 'task', '')}`,
        row,
        `visits/${visit.scenario}`,
        { event: id },
        visit.id,
      ),
    ),
    changes: changesOf({
      ...mapAt(event, 'changes'),
      ...without(event, ['id', 'at', 'condition', 'tasks', 'expect', 'alert', 'title', 'changes']),
    }),
  };
}
