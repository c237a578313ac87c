import type { Condition } from '../../simulation/vocabulary/condition.ts';
import type { FlowPhase } from '../../simulation/vocabulary/ids.ts';
import { MINUTE } from '../../simulation/vocabulary/ids.ts';
import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { DayHours, EventPlan, NodePlan, VisitPlan } from '../../simulation/vocabulary/plan.ts';
import { intBetween, shuffle } from '../draw/random.ts';
import { resolveMap } from '../draw/resolve.ts';
import { filesOf, type LibraryFile, requireFile } from '../library.ts';
import { isList, isMap, mapsAt, numberOr, rowOf, textOr, textsAt, without } from '../reading.ts';
import { clockMs, DURATION, durationMs } from '../times.ts';
import { type DayContext, prose, streamOf } from './context.ts';
import { addDialogue, dialogueFor, namesOf } from './dialogues.ts';
import { addPerson } from './persons.ts';
import { addCall, addMessage, type PhoneDraw } from './phone.ts';
import { arrangementOf, withProse } from './record.ts';
import { spreadTimes, workingStretches } from './spread.ts';

/** Keys of a task line in an event that are not its parameters. */
const OWN_KEYS = ['task', 'form', 'station', 'required'];

/** What the events of a day are made with. */
export interface EventContext {
  readonly day: DayContext;
  readonly hours: DayHours;
  readonly visits: readonly VisitPlan[];
  readonly phone: PhoneDraw;
}

/** A timed event of the day, before it is laid out. */
interface Timed {
  readonly file: LibraryFile;
  readonly atMs: number;
  readonly settings: JsonMap;
}

/** Fixed events, events drawn from the pool under the level's budget, and the events that visits bring. */
export function compileEvents(context: EventContext): readonly EventPlan[] {
  const fixed = mapsAt(context.day.day, 'events.fixed').map((line) => ({
    file: requireFile(context.day.library, 'event', textOr(line, 'use', '')),
    atMs: clockMs(line.at),
    settings: without(line, ['use', 'at']),
  }));
  const timed = [...fixed, ...drawPool(context, fixed)].sort((a, b) => a.atMs - b.atMs);
  return [
    ...timed.map((one) => timedEvent(context, one)),
    ...context.visits.flatMap((visit) => visitEvents(context.day, visit)),
  ];
}

/** Spends the budget on the pool in a drawn order; keeps the gap between starts and never a second `code` event. */
function drawPool(context: EventContext, fixed: readonly Timed[]): readonly Timed[] {
  const { day } = context;
  const level = numberOr(rowOf(day.core, 'levels', day.level), 'eventBudget', 0);
  let budget = numberOr(day.day, 'events.budget', level);
  let codes = fixed.filter((one) => one.file.data.alert === 'code').length;
  const drawn: Timed[] = [];
  const pool = textsAt(day.day, 'events.pool').map((use) => requireFile(day.library, 'event', use));
  for (const file of shuffle(streamOf(day, 'director.order'), pool)) {
    const cost = costOf(day, file);
    const isSecondCode =
      file.data.alert === 'code' && codes >= numberOr(day.core, 'director.maxCodeEvents', 1);
    if (cost > budget || isSecondCode) continue;
    const atMs = drawTime(context, file, [...fixed, ...drawn]);
    if (atMs === undefined) continue;
    budget -= cost;
    if (file.data.alert === 'code') codes += 1;
    drawn.push({ file, atMs, settings: {} });
  }
  return drawn;
}

/** What an event costs the director, by its kind. */
export function costOf(context: DayContext, file: LibraryFile): number {
  return numberOr(rowOf(context.core, 'director.cost', textOr(file.data, 'happens', '')), 'points', 1);
}

/** A whole minute of the event's own window that keeps its distance from every other event; undefined when none is free. */
function drawTime(context: EventContext, file: LibraryFile, others: readonly Timed[]): number | undefined {
  const { core } = context.day;
  const gapMs = durationMs(textOr(core, 'director.minGap', '12min'));
  const first = context.hours.doorsMs + durationMs(textOr(core, 'director.notInFirst', '20min'));
  const [from, to] = isList(file.data.between) ? file.data.between : [];
  const window = {
    fromMs: Math.max(first, from === undefined ? first : clockMs(from)),
    toMs: Math.min(
      context.hours.closeMs - 30 * MINUTE,
      to === undefined ? context.hours.closeMs : clockMs(to),
    ),
  };
  const open: number[] = [];
  for (const stretch of workingStretches(window, context.hours)) {
    for (let atMs = stretch.fromMs; atMs <= stretch.toMs; atMs += MINUTE) {
      if (others.every((one) => Math.abs(one.atMs - atMs) >= gapMs)) open.push(atMs);
    }
  }
  if (open.length === 0) return undefined;
  return open[intBetween(streamOf(context.day, `director.${file.id}.time`), 0, open.length - 1)];
}

function timedEvent(context: EventContext, { file, atMs, settings }: Timed): EventPlan {
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

function eventNode(
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
function changesOf(changes: JsonMap): JsonMap {
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]): [string, Json] =>
      typeof value === 'string' && DURATION.test(value) ? [`${key}Ms`, durationMs(value)] : [key, value],
    ),
  );
}

/** Events a visit file brings: they wait for the patient to reach a point, or stand before a step of a task. */
function visitEvents(context: DayContext, visit: VisitPlan): readonly EventPlan[] {
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
