import { MINUTE } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { EventPlan, VisitPlan } from '../../simulation/vocabulary/plan.ts';
import { intBetween } from '../draw/random.ts';
import { resolveMap } from '../draw/resolve.ts';
import { filesOf, type LibraryFile } from '../library.ts';
import { isMap, mapsAt, numberOr, textOr, textsAt, without } from '../reading.ts';
import { durationMs } from '../times.ts';
import { type DayContext, prose, streamOf } from './context.ts';
import { addDialogue, dialogueFor, namesOf } from './dialogues.ts';
import { changesOf, eventNode } from './event-node.ts';
import type { EventContext, TimedEvent } from './events.ts';
import { addPerson } from './persons.ts';
import { addCall, addMessage } from './phone.ts';
import { spreadTimes } from './spread.ts';

/** An event of an event file at its time: whom it falls on, what is said, what it changes, which tasks it brings. */
export function timedEvent(context: EventContext, { file, atMs, settings }: TimedEvent): EventPlan {
  const { day } = context;
  const stream = streamOf(day, `event.${file.id}`);
  const data = resolveMap({ ...file.data, ...settings }, { stream, facts: () => undefined });
  const talk = drawTalk(day, file, data);
  const visit = boundVisit(context, file, data, atMs);
  const person = textOr(talk?.data, 'persona', textOr(data, 'person', visit?.person ?? ''));
  if (person !== '') addPerson(day, person);
  storm(context, file, data, atMs);
  return {
    id: file.id,
    kind: textOr(data, 'happens', file.id),
    title: prose(day, `events/${file.id}/title`, textOr(data, 'title', file.id)),
    atMs,
    ...(visit === undefined ? {} : { visit: visit.id }),
    ...(data.alert === 'busy' || data.alert === 'code' ? { alert: data.alert } : {}),
    nodes: mapsAt(data, 'tasks').map((row, index) => {
      const task = textOr(row, 'task', String(index));
      const dialogue = talkOf(day, file, task, talk, person, visit);
      return eventNode(day, `${file.id}.${task}`, row, `events/${file.id}`, {
        ...(person === '' ? {} : { person }),
        ...(visit === undefined ? {} : { about: visit.id }),
        ...(dialogue === undefined ? {} : { dialogue, ...plainDetails(day, dialogue) }),
        event: file.id,
      });
    }),
    changes: changesOf(mapAt(data, 'changes')),
  };
}

/** An event may be any of several conversations of one situation, each with its own person and right answer. */
function drawTalk(day: DayContext, file: LibraryFile, data: JsonMap): LibraryFile | undefined {
  const situation = data.situation;
  if (situation === undefined) return undefined;
  const talks = filesOf(day.library, 'dialogue').filter((one) => one.data.situation === situation);
  if (talks.length === 0) return undefined;
  return talks[intBetween(streamOf(day, `event.${file.id}.talk`), 0, talks.length - 1)];
}

function talkOf(
  day: DayContext,
  file: LibraryFile,
  task: string,
  talk: LibraryFile | undefined,
  person: string,
  visit: VisitPlan | undefined,
): string | undefined {
  const names = person === '' ? {} : namesOf(day, person, visit?.companions ?? []);
  if (talk !== undefined) return addDialogue(day, talk, names, `${talk.id}@${file.id}`);
  const scenario = visit === undefined ? {} : { scenario: visit.scenario };
  return dialogueFor(day, { id: file.id, task, ...scenario, facts: () => undefined, names });
}

/** The plain fields of a conversation (the right rung, red words), as parameters of the task it is held in. */
function plainDetails(day: DayContext, dialogue: string): JsonMap {
  const details = without(day.dialogues.get(dialogue)?.details ?? {}, [
    'use',
    'task',
    'people',
    'persona',
    'visit',
  ]);
  return Object.fromEntries(Object.entries(details).filter(([, value]) => !isMap(value)));
}

/** The booked patient an event falls on: of the scenarios it names, one drawn among those of that half of the day. */
function boundVisit(
  context: EventContext,
  file: LibraryFile,
  data: JsonMap,
  atMs: number,
): VisitPlan | undefined {
  if (data.visit === undefined) return undefined;
  const scenarios = textsAt(data, 'visit');
  const open = context.visits.filter((one) => scenarios.length === 0 || scenarios.includes(one.scenario));
  const near = open.filter((one) => one.appointmentMs <= atMs);
  const list = near.length > 0 ? near.slice(-2) : open;
  if (list.length === 0) return undefined;
  return list[intBetween(streamOf(context.day, `event.${file.id}.visit`), 0, list.length - 1)];
}

/** Calls and messages that an event brings, spread over its minutes. */
function storm(context: EventContext, file: LibraryFile, data: JsonMap, atMs: number): void {
  const { day, phone } = context;
  const calls = phone.restCalls.splice(0, numberOr(data, 'brings.calls', 0));
  const messages = phone.restMessages.splice(0, numberOr(data, 'brings.messages', 0));
  const within = durationMs(textOr(data, 'brings.within', '10min'));
  const stretch = [{ fromMs: atMs, toMs: atMs + within }];
  const times = spreadTimes(streamOf(day, `event.${file.id}.calls`), stretch, calls.length, MINUTE);
  for (const [index, call] of calls.entries()) addCall(day, phone, call, times[index] ?? atMs);
  for (const message of messages) addMessage(day, phone, message, atMs);
}
