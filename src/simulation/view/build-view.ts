import { type Clinic, dayPhase, definitionOf, flowOf } from '../clinic.ts';
import { currentStep, isPanelHot, widgetOf } from '../commands/task-commands.ts';
import { hasBegun } from '../event/event-rules.ts';
import { stepsOf } from '../task/offer-rules.ts';
import type { Alert, CallId } from '../vocabulary/ids.ts';
import { buildActions } from './build-actions.ts';
import { buildNeeds } from './build-needs.ts';
import { buildVisits, isUnderWay } from './build-visits.ts';
import type {
  CallView,
  ChartView,
  ColleagueView,
  DayView,
  InboxView,
  LoopView,
  PanelView,
  RoomView,
} from './day-view.ts';

/** What can be perceived now, built from the day. Nothing hidden may enter here. */
export function buildView(clinic: Clinic): DayView {
  const { plan, state } = clinic;
  const actions = buildActions(clinic);
  const visits = buildVisits(clinic, actions);
  const loops = buildLoops(clinic);
  const calls = buildCalls(clinic);
  const base = {
    nowMs: state.nowMs,
    date: plan.date,
    phase: dayPhase(clinic),
    alert: clinic.actors.region('day', 'alert') as Alert,
    hours: {
      startMs: plan.hours.startMs,
      doorsMs: plan.hours.doorsMs,
      closeMs: plan.hours.closeMs,
      endMs: plan.hours.endMs,
    },
    player: {
      station: state.player.station,
      hands: state.hands.state,
      contact:
        state.hands.contact !== null && state.hands.contact in state.visits ? state.hands.contact : null,
      openTask: state.player.openTask,
      huddlesLeft: state.player.huddlesLeft,
      lingeredMs: state.player.lingeredMs,
    },
    actions,
    visits,
    rooms: buildRooms(clinic),
    stations: plan.layout.stations.map((one) => ({
      id: one.id,
      actions: actions.filter((act) => act.station === one.id).length,
    })),
    loops,
    calls,
    inbox: buildInbox(clinic),
    provider: buildProvider(clinic),
    colleagues: buildColleagues(clinic),
    panel: buildPanel(clinic),
    acts: state.acts
      .slice(-clinic.rules.speakUpActs)
      .reverse()
      .map(({ id, atMs, title, visit }) => ({ id, atMs, title, visit })),
    charts: buildCharts(clinic),
    things: state.things
      .filter((one) => one.at !== 'gone')
      .map(({ item, at, visit, label }) => ({ item, at, visit, label })),
    events: plan.events
      .filter((one) => hasBegun(clinic, one))
      .map((one) => ({ id: one.id, kind: one.kind, atMs: state.events[one.id] ?? 0 })),
  };
  return { ...base, needs: buildNeeds(base) };
}

function buildRooms(clinic: Clinic): readonly RoomView[] {
  return clinic.plan.layout.rooms.map((room) => ({
    id: room.id,
    kind: room.kind,
    state: clinic.actors.value(`room:${room.id}`),
    occupant: clinic.state.rooms[room.id]?.occupant ?? null,
    dryMs: dryMs(clinic, `room:${room.id}`),
  }));
}

/** When a wet room will be dry; null when it is not wet. */
function dryMs(clinic: Clinic, key: string): number | null {
  const timer = clinic.clock.list().find((one) => one.key === key && one.event.type === 'room.dry');
  return timer?.dueMs ?? null;
}

function buildLoops(clinic: Clinic): readonly LoopView[] {
  return clinic.state.loops.flatMap((one) =>
    one.phase === 'closed'
      ? []
      : [
          {
            id: one.id,
            kind: one.kind,
            title: one.title,
            phase: one.phase,
            openedMs: one.openedMs,
            dueMs: one.dueMs,
            overMs: one.overMs,
            visit: one.visit,
            task: one.task,
          },
        ],
  );
}

function buildCalls(clinic: Clinic): readonly CallView[] {
  const shown = ['ringing', 'voicemail', 'answered'];
  return clinic.plan.calls.flatMap((call) => {
    const state = clinic.actors.value(`call:${call.id}`);
    return shown.includes(state) ? [callView(clinic, call.id, state, call.node.id)] : [];
  });
}

function callView(clinic: Clinic, id: CallId, state: string, node: string): CallView {
  return { id, state: state as CallView['state'], rangMs: clinic.state.calls[id]?.rangMs ?? 0, node };
}

function buildInbox(clinic: Clinic): readonly InboxView[] {
  return clinic.plan.messages
    .filter((one) => one.atMs <= clinic.state.nowMs && clinic.state.nodes[one.node.id]?.done !== true)
    .map((one) => ({ id: one.id, atMs: one.atMs, node: one.node.id, task: one.node.task }));
}

function buildProvider(clinic: Clinic): DayView['provider'] {
  const { visit } = clinic.state.provider;
  const state = clinic.actors.value('provider');
  const room = state === 'inRoom' && visit !== null ? (clinic.state.visits[visit]?.room ?? null) : null;
  return { name: clinic.plan.provider.name, state, visit: state === 'inRoom' ? visit : null, room };
}

function buildColleagues(clinic: Clinic): readonly ColleagueView[] {
  return clinic.plan.colleagues.map((one) => {
    const node = clinic.delegated.find(
      (task) => task.colleague?.name === one.name && isUnderWay(clinic, task.id),
    );
    return { ...one, doing: node === undefined ? null : definitionOf(clinic, node).title };
  });
}

/** The open panel as it is seen; null when none is open. */
export function buildPanel(clinic: Clinic): PanelView | null {
  const open = clinic.state.player.openTask;
  const node = open === null ? undefined : clinic.nodes.get(open);
  const step = node === undefined ? undefined : currentStep(clinic, node);
  const widgetState = open === null ? null : (clinic.state.nodes[open]?.widget ?? null);
  if (node === undefined || step === undefined || widgetState === null) return null;
  const widget = widgetOf(clinic, step);
  return {
    node: node.id,
    definition: node.task,
    form: node.form === 'full' ? 'full' : 'brief',
    visit: node.visit ?? null,
    title: definitionOf(clinic, node).title,
    step: step.id,
    stepTitle: step.title,
    stepNumber: (clinic.state.nodes[node.id]?.step ?? 0) + 1,
    steps: stepsOf(clinic, node).length,
    widget: step.widget,
    costMs: step.costMs,
    panelSeconds: step.panelSeconds,
    touch: step.touch ?? null,
    hot: isPanelHot(clinic),
    picture: widget.picture(widgetState as never),
    legal: widget.legal(widgetState as never),
    text: widget.text(widgetState as never),
    notes: clinic.state.notes[node.visit ?? 'day'] ?? [],
  };
}

/** Charts of patients who have come today, and of those a call or message is about. */
function buildCharts(clinic: Clinic): readonly ChartView[] {
  const come = clinic.plan.visits
    .filter((one) => flowOf(clinic, one.id) !== 'scheduled')
    .map((one) => one.person);
  const written = clinic.state.chart.filter((one) => one.author === 'player').map((one) => one.person);
  const ids = [...new Set([...come, ...written])];
  return ids.flatMap((id) => {
    const person = clinic.plan.persons[id];
    if (person === undefined) return [];
    const name = `${person.first} ${person.last}`;
    return [{ person: id, name, birthDate: person.birthDate, entries: clinic.charts.of(id) }];
  });
}
