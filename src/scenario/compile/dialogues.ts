import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../../simulation/vocabulary/json.ts';
import type {
  CompanionPlan,
  DialogueBeatPlan,
  DialoguePlan,
  PersonPlan,
  VisitPlan,
} from '../../simulation/vocabulary/plan.ts';
import { type DrawnFacts, decide } from '../draw/conditions.ts';
import { filesOf, type LibraryFile } from '../library.ts';
import { isMap, mapsAt, textOr, textsAt, without } from '../reading.ts';
import { durationMs } from '../times.ts';
import { type DayContext, prose } from './context.ts';
import { addPerson } from './persons.ts';

type Line = DialogueBeatPlan['lines'][number];

/** Letters name the lines of a beat that have no id of their own: no id may look like a number. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Who a conversation is looked for. */
export interface Occasion {
  /** Ends the id the conversation gets in the plan: a visit or an event. */
  readonly id: string;
  readonly task: string;
  readonly situation?: string;
  readonly scenario?: string;
  readonly misunderstanding?: string;
  readonly facts: DrawnFacts;
  /** Names for its gaps, e.g. `patient.first`. */
  readonly names: JsonMap;
}

/**
 * The conversation a task is held with: the one most closely bound to the occasion. It is put into the plan under an id of its
 * own for this visit or event, so that the names of its people can be filled in.
 */
export function dialogueFor(context: DayContext, occasion: Occasion): string | undefined {
  const rank = ({ data }: LibraryFile): number =>
    (data.situation === undefined ? 0 : 8) +
    (data.when === undefined ? 0 : 4) +
    (data.misunderstanding === undefined ? 0 : 2) +
    (data.visit === undefined ? 0 : 1);
  const fitting = filesOf(context.library, 'dialogue').filter(({ data }) => fits(data, occasion));
  const [best] = [...fitting].sort((a, b) => rank(b) - rank(a));
  if (best === undefined) return undefined;
  return addDialogue(context, best, occasion.names, `${best.id}@${occasion.id}`);
}

function fits(data: JsonMap, occasion: Occasion): boolean {
  const { task, situation, scenario, misunderstanding } = occasion;
  return (
    data.use === 'talk' &&
    (data.task === task || (situation !== undefined && data.situation === situation)) &&
    (data.visit === undefined || data.visit === scenario) &&
    (data.misunderstanding === undefined || data.misunderstanding === misunderstanding) &&
    decide(data, occasion.facts) === true
  );
}

/** Puts a conversation into the plan, once, and answers its id there. */
export function addDialogue(context: DayContext, file: LibraryFile, names: JsonMap, id = file.id): string {
  if (!context.dialogues.has(id)) {
    context.dialogues.set(id, compileDialogue(context, file, names, id));
  }
  return id;
}

/** Adds the talks that no task of a visit has taken: what is said when somebody has waited too long, and the like. */
export function addOpenTalks(context: DayContext, visits: readonly VisitPlan[]): void {
  for (const file of filesOf(context.library, 'dialogue')) {
    const { use, visit, persona } = file.data;
    const hosts = visits.filter((one) => visit === one.scenario);
    const isTaken = [...context.dialogues.keys()].some((id) => id.startsWith(`${file.id}@`));
    if (use !== 'talk' || isTaken || (visit !== undefined && hosts.length === 0)) continue;
    const [host] = hosts;
    const person = typeof persona === 'string' ? persona : host?.person;
    addDialogue(context, file, person === undefined ? {} : namesOf(context, person, host?.companions ?? []));
  }
}

/** Names of a patient and of the grown-up who came along, for the gaps of a conversation. */
export function namesOf(
  context: DayContext,
  personId: string,
  companions: readonly CompanionPlan[],
): JsonMap {
  const person = addPerson(context, personId);
  const adult = companions.find((one) => one.role !== 'sibling');
  return {
    'patient.first': person.preferred ?? person.first,
    'patient.last': person.last,
    'patient.title': titleOf(person),
    ...(adult === undefined ? {} : { 'companion.first': addPerson(context, adult.person).first }),
  };
}

/** How staff address an adult by name. */
export function titleOf(person: PersonPlan): string {
  if (person.pronouns.startsWith('they')) return 'Mx.';
  return person.pronouns.startsWith('he') ? 'Mr.' : 'Ms.';
}

/** One conversation: its words become prose with the names of this day filled in where they are known. */
function compileDialogue(context: DayContext, file: LibraryFile, names: JsonMap, id: string): DialoguePlan {
  const known = { ...clinicNames(context), ...names };
  const fill = (path: string, text: string): string =>
    prose(context, `dialogues/${id}/${path}`, fillNames(text, known));
  return {
    id,
    beats: mapsAt(file.data, 'beats').map((beat) => compileBeat(beat, fill)),
    details: detailsOf(without(file.data, ['format', 'kind', 'id', 'beats', 'version']), '', fill),
  };
}

function compileBeat(beat: JsonMap, fill: (path: string, text: string) => string): DialogueBeatPlan {
  const id = textOr(beat, 'id', '');
  const npc = mapAt(beat, 'npc');
  return {
    id,
    ...(typeof npc.who === 'string' ? { who: npc.who } : {}),
    ...(typeof npc.line === 'string' ? { line: fill(`${id}/line`, npc.line) } : {}),
    ...(typeof npc.cue === 'string' ? { cue: fill(`${id}/cue`, npc.cue) } : {}),
    lines: mapsAt(beat, 'choose').map((line, index) => compileLine(line, index, id, fill)),
  };
}

function compileLine(
  line: JsonMap,
  index: number,
  beat: string,
  fill: (path: string, text: string) => string,
): Line {
  const id = textOr(line, 'id', LETTERS[index] ?? 'z');
  const due = jsonAt(line, 'promise.due');
  return {
    id,
    intent: textOr(line, 'intent', 'explain') as Line['intent'],
    text: fill(`${beat}/${id}`, textOr(line, 'line', '')),
    tags: textsAt(line, 'tags'),
    ...(typeof line.go === 'string' && line.go !== 'end' ? { go: line.go } : {}),
    ...(typeof line.error === 'string' ? { error: line.error } : {}),
    effect: mapAt(line, 'effect') as Readonly<Record<string, number>>,
    ...(due === undefined ? {} : { promiseMinutes: Math.round(durationMs(due) / 60_000) }),
    learns: textsAt(line, 'learns'),
  };
}

/** All other fields; values under `text`, `line`, `title` and the like become prose. */
function detailsOf(map: JsonMap, at: string, fill: (path: string, text: string) => string): JsonMap {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [
      key,
      detail(key, value, `${at}${at === '' ? '' : '/'}${key}`, fill),
    ]),
  );
}

const PROSE_KEYS = ['text', 'title', 'line', 'cue', 'opening', 'subject'];

function detail(key: string, value: Json, at: string, fill: (path: string, text: string) => string): Json {
  if (typeof value === 'string') return PROSE_KEYS.includes(key) ? fill(at, value) : value;
  if (Array.isArray(value)) {
    return value.map((one: Json, index) => {
      const name = isMap(one) && typeof one.id === 'string' ? one.id : LETTERS[index];
      return detail(key, one, `${at}/${name}`, fill);
    });
  }
  return isMap(value) ? detailsOf(value, at, fill) : value;
}

function clinicNames(context: DayContext): JsonMap {
  return {
    clinic: textOr(context.recipes, 'names.clinic', 'the clinic'),
    provider: textOr(context.recipes, 'names.provider', 'the doctor'),
  };
}

/** Fills `{patient.first}` and the like where the name is known; what only the running day knows stays a gap. */
export function fillNames(text: string, names: JsonMap): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{([a-z]+(?:\.[a-z]+)?)\}/g, (gap, name: string) => {
    const found = names[name];
    return typeof found === 'string' ? found : gap;
  });
}
