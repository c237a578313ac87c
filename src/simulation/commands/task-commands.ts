import { type AnyWidget, type Clinic, definitionOf, originOf, record, visitState } from '../clinic.ts';
import { fixReported, judgeItem } from '../error/error-rules.ts';
import { startBefore } from '../event/event-rules.ts';
import { beginTouch, leavePlace } from '../hands/hands-rules.ts';
import { reviewOrders } from '../orders/orders-rules.ts';
import { applyEffects } from '../task/effect-rules.ts';
import { sendTask } from '../task/node-rules.ts';
import { isOffered, stationOf, stepsOf, travelMs } from '../task/offer-rules.ts';
import { worldFor } from '../task/world.ts';
import { touchPatience } from '../visit/patience-rules.ts';
import { keepPromise } from '../visit/visit-rules.ts';
import type { NodeId, StationId } from '../vocabulary/ids.ts';
import type { Json } from '../vocabulary/json.ts';
import type { NodePlan } from '../vocabulary/plan.ts';
import type { AnyStep } from '../vocabulary/task.ts';
import { type Action, isLegal } from '../vocabulary/widget.ts';
import type { Ask, Asked, Intent } from './intent.ts';

/** The widget of a step and its state, as JSON. */
export function widgetOf(clinic: Clinic, step: AnyStep): AnyWidget {
  return clinic.widgets[step.widget];
}

/** The step a task instance is at; undefined past the last one. */
export function currentStep(clinic: Clinic, node: NodePlan): AnyStep | undefined {
  return stepsOf(clinic, node)[clinic.state.nodes[node.id]?.step ?? 0];
}

/** Whether the open panel may not be left without being secured. */
export function isPanelHot(clinic: Clinic): boolean {
  const open = clinic.state.player.openTask;
  const node = open === null ? undefined : clinic.nodes.get(open);
  const step = node === undefined ? undefined : currentStep(clinic, node);
  const widget = open === null ? null : (clinic.state.nodes[open]?.widget ?? null);
  return step !== undefined && widget !== null && widgetOf(clinic, step).isHot(widget as never);
}

/** Opens a task: walks there, parks what was open, shows the step's panel. Making a soft precondition fail is an error made. */
export const askOpen: Ask<'task.open'> = (clinic, command) => {
  const node = clinic.nodes.get(command.task);
  if (node === undefined) return 'unknownTask';
  if (clinic.state.nodes[node.id]?.done === true) return 'alreadyDone';
  if (clinic.state.player.openTask === node.id) return 'panelOpen';
  if (isPanelHot(clinic)) return 'secureFirst';
  if (!isOffered(clinic, node) || node.form === 'colleague') return 'notOffered';
  return openIntent(clinic, node);
};

/** The intent to open a task that is known to be on offer. */
export function openIntent(clinic: Clinic, node: NodePlan): Intent {
  const to = stationOf(clinic, node);
  return {
    costMs: travelMs(clinic, clinic.state.player.station, to),
    start: () => {
      parkOpenTask(clinic);
      goTo(clinic, to);
    },
    finish: () => {
      // On the way there the patient may have left, or a colleague may have finished.
      if (isOffered(clinic, node)) showPanel(clinic, node);
    },
  };
}

/** Walks: contacts end, hands meet door handles. */
export function goTo(clinic: Clinic, station: StationId): void {
  const { player } = clinic.state;
  if (player.station === station) return;
  leavePlace(clinic);
  record(clinic, { type: 'player.moved', details: { from: player.station, to: station } });
  player.station = station;
}

/** Puts the open panel aside, keeping its state. */
export function parkOpenTask(clinic: Clinic): void {
  const { player } = clinic.state;
  if (player.openTask === null) return;
  sendTask(clinic, player.openTask, { type: 'task.parked' });
  player.openTask = null;
}

function showPanel(clinic: Clinic, node: NodePlan): void {
  const state = clinic.state.nodes[node.id];
  if (state === undefined) return;
  if (!state.begun) {
    state.begun = true;
    state.begunMs = clinic.state.nowMs;
    judgePreconditions(clinic, node);
  }
  clinic.state.player.openTask = node.id;
  sendTask(clinic, node.id, { type: 'task.opened' });
  if (state.widget === null) prepareStep(clinic, node);
}

function judgePreconditions(clinic: Clinic, node: NodePlan): void {
  const world = worldFor(clinic, node);
  for (const one of definitionOf(clinic, node).preconditions) {
    if (one.holds(world)) continue;
    judgeItem(clinic, { item: one.item, errorId: one.errorId, visit: node.visit ?? null, task: node.id });
  }
}

/** Sets the panel of the current step up, passing over steps that this instance does not need. */
function prepareStep(clinic: Clinic, node: NodePlan): void {
  const state = clinic.state.nodes[node.id];
  if (state === undefined) return;
  let step = currentStep(clinic, node);
  while (step?.skip?.(worldFor(clinic, node)) === true) {
    state.step += 1;
    step = currentStep(clinic, node);
  }
  if (step === undefined) {
    finishTask(clinic, node);
    return;
  }
  startBefore(clinic, node, step.id, state.step === 0);
  state.widget = widgetOf(clinic, step).init(step.spec(worldFor(clinic, node)) as never) as Json;
  state.lingeredMs = 0;
}

export const askPark: Ask<'task.park'> = (clinic, command) => {
  if (clinic.state.player.openTask !== command.task) return 'notThisPanel';
  if (isPanelHot(clinic)) return 'secureFirst';
  return { costMs: 0, finish: () => parkOpenTask(clinic) };
};

/** An action in the open panel. It is free until it confirms the step; then it costs what the step costs. */
export const askAct: Ask<'task.act'> = (clinic, command) => {
  const node = clinic.nodes.get(command.task);
  if (node === undefined) return 'unknownTask';
  if (clinic.state.player.openTask !== node.id) return 'notThisPanel';
  const step = currentStep(clinic, node);
  const state = clinic.state.nodes[node.id];
  if (step === undefined || state === undefined || state.widget === null) return 'noPanelOpen';
  const widget = widgetOf(clinic, step);
  if (!isLegal(widget.legal(state.widget as never), command.action)) return 'notLegal';
  const next = widget.reduce(state.widget as never, command.action) as Json;
  if (!widget.isDone(next as never)) return changePanel(clinic, node.id, next);
  return confirmStep(clinic, node, step, next, command.action);
};

function changePanel(clinic: Clinic, node: NodeId, next: Json): Asked {
  return {
    costMs: 0,
    isPanelOnly: true,
    finish: () => {
      const state = clinic.state.nodes[node];
      if (state !== undefined) state.widget = next;
    },
  };
}

function confirmStep(clinic: Clinic, node: NodePlan, step: AnyStep, next: Json, action: Action): Intent {
  const widget = widgetOf(clinic, step);
  const state = clinic.state.nodes[node.id];
  const seen = widget.text((state?.widget ?? next) as never);
  return {
    costMs: Math.round((step.costMs * (state?.costPercent ?? 100)) / 100_000) * 1_000,
    act: { title: step.title, visit: node.visit ?? null, task: node.id },
    start: () => {
      if (state !== undefined && action.verb === 'confirm') state.widget = next;
      if (step.touch !== undefined) beginTouch(clinic, step.touch, node.visit ?? null, node.id);
    },
    finish: () => completeStep(clinic, node, step, next, seen),
  };
}

function completeStep(
  clinic: Clinic,
  node: NodePlan,
  step: AnyStep,
  final: Json,
  seen: readonly unknown[],
): void {
  const state = clinic.state.nodes[node.id];
  if (state === undefined) return;
  const observations = widgetOf(clinic, step).outcome(final as never);
  const effects = step.effects(worldFor(clinic, node), observations);
  clinic.state.done.push({
    task: node.task,
    node: node.id,
    step: step.id,
    atMs: clinic.state.nowMs,
    observations,
  });
  const notes = node.visit ?? 'day';
  clinic.state.notes[notes] = [...(clinic.state.notes[notes] ?? []), ...(seen as never[])];
  record(clinic, {
    type: 'step.done',
    task: node.id,
    definition: node.task,
    step: step.id,
    observations,
    ...(node.visit === undefined ? {} : { visit: node.visit }),
  });
  state.step += 1;
  state.widget = null;
  const stepAfter = state.step;
  applyEffects(clinic, node, effects);
  meetPatient(clinic, node);
  // A `redo` among the effects has put the task back to its beginning: there is nothing to go on with.
  if (state.step !== stepAfter) return;
  goOn(clinic, node, step);
}

function goOn(clinic: Clinic, node: NodePlan, step: AnyStep): void {
  const next = currentStep(clinic, node);
  if (next === undefined) {
    finishTask(clinic, node);
  } else if (step.pauseAfter === true) {
    clinic.state.player.openTask = null;
    sendTask(clinic, node.id, { type: 'task.stepped' });
  } else {
    prepareStep(clinic, node);
  }
}

function finishTask(clinic: Clinic, node: NodePlan): void {
  const state = clinic.state.nodes[node.id];
  if (state === undefined || state.done) return;
  judgeKeptPreconditions(clinic, node);
  fixReported(clinic, node.id);
  state.done = true;
  state.doneMs = clinic.state.nowMs;
  if (clinic.state.player.openTask === node.id) clinic.state.player.openTask = null;
  sendTask(clinic, node.id, { type: 'task.finished' });
  const { call } = originOf(clinic, node.id);
  if (call !== undefined) clinic.actors.send(`call:${call.id}`, { type: 'phone.ended' });
  if (node.visit !== undefined) reviewOrders(clinic, node.visit);
}

/** A precondition's item that nothing has judged by the end of the task was kept. */
function judgeKeptPreconditions(clinic: Clinic, node: NodePlan): void {
  const { preconditions, items } = definitionOf(clinic, node);
  const own = items(node);
  for (const { item } of preconditions) {
    if (!own.includes(item)) continue;
    const isJudged = clinic.facts.some(
      (fact) =>
        (fact.type === 'error.made' || fact.type === 'item.shown') &&
        'item' in fact &&
        fact.item === item &&
        fact.task === node.id,
    );
    if (!isJudged) judgeItem(clinic, { item, visit: node.visit ?? null, task: node.id });
  }
}

/** The patient has been seen to: patience takes note, a promise to look in is kept. */
function meetPatient(clinic: Clinic, node: NodePlan): void {
  if (node.visit === undefined) return;
  const visit = visitState(clinic, node.visit);
  const isWithPatient = visit.room !== null && visit.room === clinic.state.player.station;
  if (!isWithPatient && visit.room !== null) return;
  visit.lastSeenMs = clinic.state.nowMs;
  if (isWithPatient) keepPromise(clinic, node.visit);
  touchPatience(clinic, node.visit);
}
