import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { numberOr, rowById } from '../pack-rows.ts';
import { arrange, doneStep, judge, plain, solvePick, step } from '../task-helpers.ts';

/** Which room first: calling somebody into nowhere is worse than letting them sit a minute longer. */
const room = step({
  id: 'room',
  widget: 'pick',
  title: message('escort.room.step'),
  costMs: 6_000,
  panelSeconds: 4,
  spec: (world) => ({
    prompt: message('escort.room.prompt', { patient: calledName(world) }),
    shelf: [
      ...arrange(freeRooms(world), world.node.arrangement).map((one) => ({
        id: one.id,
        label: message('escort.room.option', { room: one.id, state: one.state }),
      })),
      { id: 'wait', label: message('escort.room.wait') },
    ],
  }),
  effects: (world, observations) => {
    const [taken] = observedList(observations, 'taken');
    const chosen = world.rooms.find((one) => one.id === taken);
    // Nothing is shown or missed by letting the patient sit: the task simply stands as it did.
    if (chosen === undefined) return [{ type: 'redo' }];
    return [judge('escort.room_ready', chosen.state === 'ready', 'not-ready', { reached: true })];
  },
  solve: (perceived) => {
    const ready = perceived.legal.find(
      ({ verb, label }) =>
        verb === 'take' &&
        typeof label.params?.label === 'object' &&
        label.params.label.params?.state === 'ready',
    );
    return solvePick(perceived, [ready?.target ?? 'wait']);
  },
});

/** How they are called, walked with and asked again who they are. */
const call = step({
  id: 'call',
  widget: 'pick',
  title: message('escort.call.step'),
  costMs: 18_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('escort.call.prompt', { patient: calledName(world), chair: chairOf(world) }),
    shelf: arrange(
      [
        ...['minimal', 'reason', 'full', 'next'].map((id) => ({
          id,
          label: message(`escort.call.${id}`, {
            name: minimalName(world),
            full: `${world.person?.first ?? ''} ${world.person?.last ?? ''}`,
            birthDate: message('reading.date', { value: world.person?.birthDate ?? '' }),
            reason: titleOf(world),
          }),
        })),
        ...['pace', 'ahead', 'ask-open', 'ask-closed'].map((id) => ({
          id,
          label: message(`escort.walk.${id}`, {
            full: `${world.person?.first ?? ''} ${world.person?.last ?? ''}`,
            chair: chairOf(world),
          }),
        })),
      ],
      world.node.arrangement,
    ),
    most: 3,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const [to = ''] = observedList(doneStep(world, 'escort', 'room'), 'taken');
    // Somebody else is in there by now: the patient is not called at all.
    if (world.rooms.some((one) => one.id === to && one.occupant !== null)) return [{ type: 'redo' }];
    const left = hasChair(world) ? 'walked' : 'left-behind';
    const asked = taken.includes('ask-open') && !taken.includes('ask-closed');
    return [
      { type: 'moveVisit', event: 'room', room: to },
      { type: 'writeChart', field: 'room', value: to },
      callEffect(taken),
      ...breach(world, taken),
      judge('escort.identity', asked, taken.includes('ask-closed') ? 'closed-question' : 'not-confirmed'),
      judge('escort.support', taken.includes('pace') && !taken.includes('ahead'), left),
    ];
  },
  solve: (perceived) => solvePick(perceived, ['minimal', 'pace', 'ask-open']),
});

/** Somebody who must not walk: a wheelchair has been brought. */
function hasChair(world: World): boolean {
  return world.node.params.wheelchair === true;
}

function chairOf(world: World): string {
  return hasChair(world) ? 'wheelchair' : 'none';
}

function callEffect(taken: readonly string[]): Effect {
  if (taken.includes('reason')) return judge('escort.call', false, 'reason-aloud', { reached: true });
  if (taken.includes('full')) return judge('escort.call', false, 'too-much-said', { reached: true });
  return judge('escort.call', taken.includes('minimal'), 'not-named');
}

/** A waiting room that has heard why somebody is here has heard it for good. */
function breach(world: World, taken: readonly string[]): readonly Effect[] {
  if (!taken.includes('reason')) return [];
  const row = rowById(world.packs['clinic-core'], 'patience.oneOff', 'privacy_breach');
  return [{ type: 'changePatience', by: numberOr(row, 'points', 0), because: 'privacy-breach' }];
}

function freeRooms(world: World) {
  return world.rooms.filter(
    (one) => one.kind !== 'procedure' && one.occupant === null && one.state !== 'blocked',
  );
}

function calledName(world: World): string {
  return world.person?.preferred ?? world.person?.first ?? '';
}

/** First name and last initial: enough to be found, too little to be known. */
function minimalName(world: World): string {
  return `${calledName(world)} ${world.person?.last.slice(0, 1) ?? ''}.`;
}

/** The visit's title: scenario prose by its id, or plain words. */
function titleOf(world: World): Message {
  const title = world.visit?.plan.title ?? '';
  return title.startsWith('prose:') ? { id: title } : plain(title);
}

/** T16 Call and escort. */
export const escortTask: TaskDefinition = {
  id: 'escort',
  catalogue: 'T16',
  title: message('escort.title'),
  station: 'waiting',
  during: ['waiting'],
  forms: { brief: [room, call] },
  preconditions: [],
  items: () => ['escort.room_ready', 'escort.call', 'escort.identity', 'escort.support'],
  urgency: 1,
};
