import { MINUTE } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { CallPlan, DayHours, InboxPlan, NodePlan } from '../../simulation/vocabulary/plan.ts';
import { shuffle } from '../draw/random.ts';
import { filesOf, type LibraryFile } from '../library.ts';
import { isList, isMap, numberOr, rowOf, textOr, textsAt, without } from '../reading.ts';
import { clockMs, durationMs } from '../times.ts';
import { type DayContext, streamOf } from './context.ts';
import { addDialogue, titleOf } from './dialogues.ts';
import { addPerson } from './persons.ts';
import { arrangementOf } from './record.ts';
import { type Stretch, spreadTimes, workingStretches } from './spread.ts';

/** Calls and messages are at least so far apart. */
const CALL_GAP_MS = 8 * MINUTE;
const MESSAGE_GAP_MS = 10 * MINUTE;
/** Fields of a dialogue file that are not parameters of its task. */
const FILE_KEYS = ['format', 'kind', 'id', 'version', 'use', 'task', 'beats', 'people', 'title'];

/** Draws calls and messages without taking the same file twice; a storm goes on where the day's own draw ended. */
export interface PhoneDraw {
  readonly calls: CallPlan[];
  readonly messages: InboxPlan[];
  /** Files not drawn yet, in the order in which they would be. */
  readonly restCalls: LibraryFile[];
  readonly restMessages: LibraryFile[];
}

/** The day's calls and messages: how many, how many of them red or about another patient, and when. */
export function compilePhone(context: DayContext, hours: DayHours): PhoneDraw {
  const sizes = rowOf(context.core, 'sizes', context.size);
  const phone = mapAt(context.day, 'phone');
  const inbox = mapAt(context.day, 'inbox');
  const draw: PhoneDraw = {
    calls: [],
    messages: [],
    restCalls: [...shuffle(streamOf(context, 'phone.kind'), dialoguesFor(context, 'call', phone))],
    restMessages: [...shuffle(streamOf(context, 'inbox.kind'), dialoguesFor(context, 'message', inbox))],
  };
  const red = take(draw.restCalls, numberOr(phone, 'red', 0), isRed);
  const plain = take(
    draw.restCalls,
    numberOr(phone, 'calls', numberOr(sizes, 'calls', 0)) - red.length,
    (one) => !isRed(one),
  );
  const wrong = take(draw.restMessages, numberOr(inbox, 'wrongPatient', 0), isWrongPatient);
  const wanted = numberOr(inbox, 'messages', numberOr(sizes, 'messages', 0)) - wrong.length;
  const other = take(draw.restMessages, wanted, (one) => !isWrongPatient(one));
  const calls = shuffle(streamOf(context, 'phone.order'), [...red, ...plain]);
  const messages = shuffle(streamOf(context, 'inbox.order'), [...wrong, ...other]);
  const callTimes = spreadTimes(
    streamOf(context, 'phone.times'),
    workingStretches(windowOf(phone, hours), hours),
    calls.length,
    CALL_GAP_MS,
  );
  const messageTimes = spreadTimes(
    streamOf(context, 'inbox.times'),
    workingStretches(windowOf(inbox, hours), hours),
    messages.length,
    MESSAGE_GAP_MS,
  );
  for (const [index, file] of calls.entries())
    addCall(context, draw, file, callTimes[index] ?? hours.doorsMs);
  for (const [index, file] of messages.entries())
    addMessage(context, draw, file, messageTimes[index] ?? hours.doorsMs);
  return draw;
}

/** Files of a use; a day may name the ones it draws from. */
function dialoguesFor(context: DayContext, use: string, map: JsonMap): readonly LibraryFile[] {
  const only = textsAt(map, 'only');
  return filesOf(context.library, 'dialogue').filter(
    (file) => file.data.use === use && (only.length === 0 || only.includes(file.id)),
  );
}

function isRed(file: LibraryFile): boolean {
  return file.data.acuity === 'red';
}

function isWrongPatient(file: LibraryFile): boolean {
  return file.data.wrongPatient === true;
}

function take(list: LibraryFile[], count: number, fits: (file: LibraryFile) => boolean): LibraryFile[] {
  const taken = list.filter(fits).slice(0, Math.max(0, count));
  for (const one of taken) list.splice(list.indexOf(one), 1);
  return taken;
}

function windowOf(map: JsonMap, hours: DayHours): Stretch {
  const [from, to] = isList(map.between) ? map.between : [];
  return {
    fromMs: from === undefined ? hours.doorsMs - 10 * MINUTE : clockMs(from),
    toMs: to === undefined ? hours.closeMs - 15 * MINUTE : clockMs(to),
  };
}

/** Puts a call into the day. */
export function addCall(context: DayContext, draw: PhoneDraw, file: LibraryFile, atMs: number): void {
  const id = `call-${draw.calls.length + 1}`;
  draw.calls.push({
    id,
    atMs,
    red: isRed(file),
    node: nodeOf(context, id, file, 'phone-call'),
    patienceMs: durationMs(textOr(context.core, 'phone.queueWait', '6min')),
  });
}

/** Puts a message into the day. */
export function addMessage(context: DayContext, draw: PhoneDraw, file: LibraryFile, atMs: number): void {
  const id = `message-${draw.messages.length + 1}`;
  draw.messages.push({ id, atMs, node: { ...nodeOf(context, id, file, 'portal-sort'), fromMs: atMs } });
}

function nodeOf(context: DayContext, id: string, file: LibraryFile, usual: string): NodePlan {
  const task = textOr(file.data, 'task', usual);
  const person = textOr(file.data, 'patient', textOr(file.data, 'caller', ''));
  const caller = textOr(file.data, 'caller', person);
  const about = textOr(file.data, 'trap.about', '');
  if (about !== '') addPerson(context, about);
  return {
    id: `${id}.${task}`,
    task,
    form: 'brief',
    required: true,
    arrangement: arrangementOf(context, `phone.${file.id}`),
    params: {
      ...textsOf(context, file, person, caller),
      ...(person === '' ? {} : { person: addPerson(context, person).id }),
      ...(caller === '' ? {} : { caller: addPerson(context, caller).id }),
      form: 'brief',
    },
  };
}

/** The dialogue, compiled with the names of its people; its plain fields are parameters of the task as well. */
function textsOf(context: DayContext, file: LibraryFile, person: string, caller: string): JsonMap {
  const names = { ...namesFor(context, 'patient', person), ...namesFor(context, 'companion', caller) };
  const id = addDialogue(context, file, names);
  const details = without(context.dialogues.get(id)?.details ?? {}, FILE_KEYS);
  return {
    ...Object.fromEntries(Object.entries(details).filter(([, value]) => !isMap(value))),
    dialogue: id,
  };
}

function namesFor(context: DayContext, prefix: string, persona: string): JsonMap {
  if (persona === '') return {};
  const person = addPerson(context, persona);
  return {
    [`${prefix}.first`]: person.preferred ?? person.first,
    [`${prefix}.last`]: person.last,
    [`${prefix}.title`]: titleOf(person),
  };
}
