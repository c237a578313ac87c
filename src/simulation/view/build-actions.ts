import { type Clinic, dayPhase, definitionOf, flowOf, originOf } from '../clinic.ts';
import { currentStep } from '../commands/task-commands.ts';
import { isGloved } from '../hands/hands-rules.ts';
import { isOffered, stationOf, stepsOf, travelMs } from '../task/offer-rules.ts';
import { MINUTE, type StationId } from '../vocabulary/ids.ts';
import { message } from '../vocabulary/messages.ts';
import type { NodePlan } from '../vocabulary/plan.ts';
import type { ActionView, Urgency } from './day-view.ts';

/** How long a chosen wait lasts at most, and what a promise offers by default. */
const WAIT_MS = 5 * MINUTE;
const PROMISE_MINUTES = 10;

/** Everything that can be done now outside an open panel, each with its command ready to send. */
export function buildActions(clinic: Clinic): readonly ActionView[] {
  const phase = dayPhase(clinic);
  if (phase === 'briefing') return [dayAction('day.start')];
  if (phase === 'midday') return [dayAction('day.resume')];
  if (phase === 'debrief') return [dayAction('debrief.finish')];
  if (phase === 'ended') return [];
  return [
    ...taskActions(clinic),
    ...callActions(clinic),
    ...clinic.plan.visits.flatMap((visit) => visitActions(clinic, visit.id)),
    ...handActions(clinic),
    ...(phase === 'closing' ? [dayAction('day.signOff')] : []),
    {
      id: 'wait',
      title: message('action.wait'),
      command: { type: 'player.wait', ms: WAIT_MS },
      costMs: WAIT_MS,
      urgency: 0,
      about: { kind: 'wait', id: 'wait' },
      station: null,
    },
  ];
}

function dayAction(type: 'day.start' | 'day.resume' | 'debrief.finish' | 'day.signOff'): ActionView {
  return {
    id: type,
    title: message(`action.${type}`),
    command: { type },
    costMs: 0,
    urgency: 0,
    about: { kind: 'day', id: 'day' },
    station: null,
  };
}

function taskActions(clinic: Clinic): readonly ActionView[] {
  const actions: ActionView[] = [];
  for (const node of clinic.nodes.values()) {
    if (node.form === 'colleague' || node.id === clinic.state.player.openTask) continue;
    if (isOffered(clinic, node)) actions.push(taskAction(clinic, node));
  }
  return actions;
}

function taskAction(clinic: Clinic, node: NodePlan): ActionView {
  const definition = definitionOf(clinic, node);
  const station = stationOf(clinic, node);
  const step = currentStep(clinic, node);
  const state = clinic.state.nodes[node.id];
  const running =
    step?.waitsFor === undefined
      ? undefined
      : clinic.state.loops.find(
          (one) =>
            one.kind === step.waitsFor &&
            (one.task === node.id || one.task === null) &&
            one.phase === 'running',
        );
  return {
    id: `task:${node.id}`,
    title:
      state?.begun === true && step !== undefined
        ? message('action.goOn', { task: definition.title, step: step.title })
        : definition.title,
    command: { type: 'task.open', task: node.id },
    costMs: travelMs(clinic, clinic.state.player.station, station) + (step?.costMs ?? 0),
    urgency: urgencyOf(clinic, node, running !== undefined),
    about: aboutOf(clinic, node),
    station,
    task: {
      node: node.id,
      definition: node.task,
      step: state?.step ?? 0,
      steps: stepsOf(clinic, node).length,
      begun: state?.begun ?? false,
    },
    ...(running === undefined
      ? {}
      : { caution: message('action.loopRunning', { loop: running.title, dueMs: running.dueMs }) }),
  };
}

function urgencyOf(clinic: Clinic, node: NodePlan, isWaiting: boolean): Urgency {
  if (isWaiting) return 0;
  const due = clinic.state.loops.some(
    (one) => one.task === node.id && (one.phase === 'due' || one.phase === 'over'),
  );
  const base = node.params.urgent === true ? 3 : (definitionOf(clinic, node).urgency ?? 0);
  return due ? (Math.max(2, base) as Urgency) : base;
}

function aboutOf(clinic: Clinic, node: NodePlan): ActionView['about'] {
  if (node.visit !== undefined) return { kind: 'visit', id: node.visit };
  const { call } = originOf(clinic, node.id);
  if (call !== undefined) return { kind: 'call', id: call.id };
  const inbox = clinic.plan.messages.find((one) => one.node.id === node.id);
  return inbox === undefined ? { kind: 'day', id: node.id } : { kind: 'inbox', id: inbox.id };
}

function callActions(clinic: Clinic): readonly ActionView[] {
  return clinic.plan.calls
    .filter((call) => clinic.actors.value(`call:${call.id}`) === 'ringing')
    .map((call) => ({
      id: `call:${call.id}`,
      title: message('action.answer'),
      command: { type: 'phone.answer', call: call.id },
      costMs: travelMs(clinic, clinic.state.player.station, 'phone'),
      urgency: 2,
      about: { kind: 'call', id: call.id },
      station: 'phone',
    }));
}

function visitActions(clinic: Clinic, visit: string): readonly ActionView[] {
  const flow = flowOf(clinic, visit);
  const about = { kind: 'visit', id: visit } as const;
  const action = (
    id: string,
    command: ActionView['command'],
    costMs: number,
    urgency: Urgency,
    station: StationId | null,
  ): ActionView => ({
    id: `${id}:${visit}`,
    title: message(`action.${id}`, id === 'update' ? { minutes: PROMISE_MINUTES } : undefined),
    command,
    costMs,
    urgency,
    about,
    station,
  });
  const room = clinic.state.visits[visit]?.room ?? null;
  switch (flow) {
    case 'atWindow':
      return [
        action('seat', { type: 'visit.checkIn', visit, seat: 'near' }, 6_000, 1, 'window'),
        action('seatApart', { type: 'visit.checkIn', visit, seat: 'apart' }, 6_000, 1, 'window'),
      ];
    case 'waiting':
      return [
        action('update', { type: 'visit.update', visit, minutes: PROMISE_MINUTES }, 30_000, 1, 'waiting'),
      ];
    case 'rooming':
    case 'ready':
      return [
        action('lookIn', { type: 'visit.lookIn', visit }, 18_000, 0, room),
        action('alert', { type: 'provider.alert', visit, fact: 'look' }, 15_000, 0, null),
      ];
    case 'orders':
      return [
        action('lookIn', { type: 'visit.lookIn', visit }, 18_000, 0, room),
        action('sendOut', { type: 'visit.discharge', visit }, 30_000, 0, room),
      ];
    case 'dischargeable':
      return [action('discharge', { type: 'visit.discharge', visit }, 30_000, 1, room)];
    default:
      return [];
  }
}

function handActions(clinic: Clinic): readonly ActionView[] {
  const about = { kind: 'hands', id: 'hands' } as const;
  const base = { urgency: 0 as const, about, station: null };
  if (isGloved(clinic))
    return [
      {
        ...base,
        id: 'unglove',
        title: message('action.unglove'),
        command: { type: 'hands.unglove' },
        costMs: 6_000,
      },
    ];
  const clean: ActionView[] = (['rub', 'wash'] as const).map((by) => ({
    ...base,
    id: `hands:${by}`,
    title: message(`action.${by}`),
    command: { type: 'hands.clean', by },
    costMs: clinic.rules.hygieneMs,
  }));
  if (clinic.state.hands.state !== 'clean') return clean;
  return [
    ...clean,
    { ...base, id: 'glove', title: message('action.glove'), command: { type: 'hands.glove' }, costMs: 6_000 },
  ];
}
