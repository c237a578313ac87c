import { type Clinic, record } from '../clinic.ts';
import type { NodeState } from '../state.ts';
import type { Effect } from '../vocabulary/effects.ts';
import type { NodeId } from '../vocabulary/ids.ts';
import type { NodePlan } from '../vocabulary/plan.ts';
import { type TaskEvent, taskMachine } from './task-machine.ts';

/** Puts a task instance into the day. */
export function addNode(clinic: Clinic, node: NodePlan): void {
  clinic.nodes.set(node.id, node);
  clinic.state.nodes[node.id] = freshNode();
}

/** Sends an event to a task's machine, which is started when the task is first taken up: most of a day's tasks wait long. */
export function sendTask(clinic: Clinic, id: NodeId, event: TaskEvent): boolean {
  const key = `task:${id}`;
  if (!clinic.actors.has(key)) clinic.actors.spawn(key, taskMachine);
  return clinic.actors.send(key, event);
}

function freshNode(): NodeState {
  return {
    step: 0,
    widget: null,
    begun: false,
    begunMs: null,
    doneMs: null,
    costPercent: 100,
    lingeredMs: 0,
    done: false,
  };
}

/** A task that only now has a reason to exist; the same suffix twice is the same task. */
export function offerTask(
  clinic: Clinic,
  from: NodePlan,
  effect: Extract<Effect, { type: 'offerTask' }>,
): void {
  const definition = clinic.tasks[effect.task];
  const id = `${from.visit ?? 'day'}.${effect.suffix}`;
  if (definition === undefined || clinic.nodes.has(id)) return;
  addNode(clinic, {
    id,
    task: effect.task,
    form: 'brief',
    ...(from.visit === undefined ? {} : { visit: from.visit }),
    required: true,
    arrangement: from.arrangement,
    params: effect.params ?? {},
  });
  record(clinic, {
    type: 'task.offered',
    ...(from.visit === undefined ? {} : { visit: from.visit }),
    details: { task: id },
  });
}

/** Begins a task again from its first step. */
export function redoTask(clinic: Clinic, id: NodeId): void {
  const state = clinic.state.nodes[id];
  if (state === undefined) return;
  state.step = 0;
  state.widget = null;
  state.done = false;
  state.doneMs = null;
  if (clinic.state.player.openTask === id) clinic.state.player.openTask = null;
  sendTask(clinic, id, { type: 'task.redone' });
  record(clinic, { type: 'task.redone', details: { task: id } });
}
