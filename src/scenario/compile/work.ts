import type { DayPhase, Form } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../../simulation/vocabulary/json.ts';
import type { NodePlan, VisitPlan } from '../../simulation/vocabulary/plan.ts';
import { isList, isMap, rowOf, textOr, without } from '../reading.ts';
import { clockMs, durationMs } from '../times.ts';
import type { DayContext } from './context.ts';
import { addPerson } from './persons.ts';
import { arrangementOf } from './record.ts';
import { scheduleOf } from './schedule.ts';

/** Keys of a line that are no parameters of its task. */
const OWN_KEYS = ['task', 'by', 'form', 'station', 'from', 'required'];

/** Tasks of the day that belong to no visit: set-up and closing. The huddle has the day's book before it. */
export function compileWork(context: DayContext, visits: readonly VisitPlan[]): readonly NodePlan[] {
  return [...workOf(context, 'setup', visits), ...workOf(context, 'closing', visits)];
}

function workOf(
  context: DayContext,
  part: 'setup' | 'closing',
  visits: readonly VisitPlan[],
): readonly NodePlan[] {
  const list = jsonAt(context.day, part);
  const rows = (isList(list) ? list : []).map((one): JsonMap => (isMap(one) ? one : { task: one }));
  const taken = new Set<string>();
  return rows.map((row) => {
    const task = textOr(row, 'task', '');
    const id = freeId(`${part}.${task}`, [row.part, row.room], taken);
    const staff = textOr(row, 'by', '');
    const form: Form = staff !== '' ? 'colleague' : row.form === 'full' ? 'full' : 'brief';
    const station = textOr(row, 'station', '');
    return {
      id,
      task,
      form,
      ...(station === '' ? {} : { station }),
      required: row.required !== false,
      arrangement: arrangementOf(context, id),
      params: {
        ...without(row, OWN_KEYS),
        ...(task === 'huddle-board' ? { schedule: scheduleOf(context, visits) } : {}),
        form,
        during: part,
      },
      ...(staff === '' ? {} : { colleague: colleagueOf(context, staff) }),
      phases: phasesOf(part, task),
      ...(row.from === undefined ? {} : { fromMs: clockMs(row.from) }),
    };
  });
}

/** A load can be released as soon as it is out; all other closing work waits until the last patient has gone. */
function phasesOf(part: 'setup' | 'closing', task: string): readonly DayPhase[] {
  if (part === 'setup') return ['setup', 'morning'];
  return task === 'release-load' ? ['morning', 'afternoon', 'closing'] : ['closing'];
}

function freeId(plain: string, more: readonly unknown[], taken: Set<string>): string {
  const extra = more.find((one) => typeof one === 'string');
  const id = taken.has(plain) && extra !== undefined ? `${plain}.${String(extra)}` : plain;
  taken.add(id);
  return id;
}

/** A named colleague who takes the task, with the delay of their place. */
function colleagueOf(context: DayContext, id: string): { readonly name: string; readonly delayMs: number } {
  const place = mapAt(context.day, 'clinic.colleagues')[id];
  const row = rowOf(context.recipes, 'colleagues', String(place ?? 'float'));
  return { name: addPerson(context, id).first, delayMs: durationMs(row?.delay ?? '5min') };
}
