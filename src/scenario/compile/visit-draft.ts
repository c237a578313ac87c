import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../../simulation/vocabulary/json.ts';
import type { CompanionPlan, PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { DrawContext } from '../draw/resolve.ts';
import { resolve, resolveMap } from '../draw/resolve.ts';
import type { LibraryFile } from '../library.ts';
import { isList, isMap, textOr } from '../reading.ts';
import { type DayContext, streamOf } from './context.ts';
import { namesOf } from './dialogues.ts';
import type { VisitDraft } from './nodes.ts';
import { addPerson, drawPersona, replacePerson } from './persons.ts';
import { visitRecord } from './record.ts';
import { withSettings } from './settings.ts';

/** One line of the day's `visits`, ready to be made. */
export interface Booking {
  readonly slot: string;
  readonly scenario: LibraryFile;
  readonly settings: JsonMap;
}

/** A visit with all its draws made, before tasks and orders are laid out. */
export interface DrawnVisit extends VisitDraft {
  readonly person: PersonPlan;
  readonly companions: readonly CompanionPlan[];
  readonly truth: JsonMap;
  readonly record: JsonMap;
}

/** Draws everything about a visit: who, with whom, what is true, what the chart holds. */
export function drawVisit(
  context: DayContext,
  booking: Booking,
  taken: Set<string>,
  ids: Set<string>,
): DrawnVisit {
  const { slot, scenario } = booking;
  const raw = withSettings(scenario.data, booking.settings);
  const patient = mapAt(raw, 'patient');
  const persona = drawPersona(context, slot, patient, taken);
  taken.add(persona.id);
  const person = addPerson(context, persona.id);
  const known: Record<string, Json> = {
    seed: context.seed,
    persona: { ...persona.data, age: person.age, language: person.language },
  };
  const draw: DrawContext = {
    stream: streamOf(context, `visit.${slot}`),
    facts: (path) => jsonAt(known, path),
  };
  known.traits = resolveMap(
    { traits: { ...mapAt(persona.data, 'traits'), ...mapAt(patient, 'traits') } },
    draw,
  ).traits as JsonMap;
  known.truth = {};
  const truth = drawTruth(mapAt(raw, 'truth'), draw, known);
  const companions = drawCompanions(context, patient, persona, draw);
  const file = { ...resolveMap(raw, draw), truth };
  const insured = insureByVfc(context, persona, person, truth);
  const id = visitId(insured, ids);
  const record = visitRecord(context, { slot, id, scenario: scenario.id, file, persona, person: insured });
  return {
    id,
    slot,
    scenario: scenario.id,
    file,
    person: insured,
    companions,
    truth,
    record,
    facts: { ...known, truth, record, window: mapAt(file, 'window'), companions: companionFacts(companions) },
    names: namesOf(context, insured.id, companions),
    isSpotlight: (task) => isSpotlit(context, file, task),
  };
}

/** Truth is drawn in the order of the file, so that a later line may depend on an earlier one. */
function drawTruth(raw: JsonMap, draw: DrawContext, known: Record<string, Json>): JsonMap {
  const truth: Record<string, Json> = {};
  for (const [key, value] of Object.entries(raw)) {
    const found = resolve(value, {
      stream: { seed: draw.stream.seed, key: `${draw.stream.key}.truth.${key}` },
      facts: draw.facts,
    });
    if (found !== undefined) truth[key] = found;
    known.truth = { ...truth };
  }
  return truth;
}

/** Who comes along. `authorised: grandparent_letter` brings that person of the family, with the letter. */
function drawCompanions(
  context: DayContext,
  patient: JsonMap,
  persona: LibraryFile,
  draw: DrawContext,
): readonly CompanionPlan[] {
  const family = mapAt(persona.data, 'people');
  const drawn = resolve(patient.companions ?? [], {
    ...draw,
    stream: { ...draw.stream, key: `${draw.stream.key}.companions` },
  });
  const rows = isList(drawn) ? drawn.filter(isMap) : [];
  return rows.flatMap((row) => {
    const authorised = row.authorised ?? false;
    const [who, paper] =
      typeof authorised === 'string' ? authorised.split('_') : [textOr(row, 'role', 'parent'), ''];
    const id = family[who ?? ''];
    if (typeof id !== 'string') return [];
    addPerson(context, id);
    const isAuthorised = authorised === true || paper === 'letter';
    return [
      {
        person: id,
        role: who ?? '',
        authorised: isAuthorised,
        details: { ...row, letter: paper === 'letter' },
      },
    ];
  });
}

/** A child's funding is drawn; an insurance that contradicts it would be no decision but a mistake of ours. */
function insureByVfc(
  context: DayContext,
  persona: LibraryFile,
  person: PersonPlan,
  truth: JsonMap,
): PersonPlan {
  const insurance = mapAt(persona.data, 'insuranceByVfc')[String(truth.vfc ?? '')];
  if (!isMap(insurance)) return person;
  const insured = { ...person, insurance };
  replacePerson(context, insured);
  return insured;
}

/** `lopez`, or `lopez-maria` when the name is taken. */
function visitId(person: PersonPlan, ids: Set<string>): string {
  const slug = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '');
  const short = slug(person.last);
  const id = ids.has(short) ? `${short}-${slug(person.first)}` : short;
  ids.add(id);
  return id;
}

function companionFacts(companions: readonly CompanionPlan[]): JsonMap {
  const [first] = companions;
  return {
    count: companions.length,
    authorised: companions.some((one) => one.authorised),
    role: first?.role ?? '',
  };
}

function isSpotlit(context: DayContext, file: JsonMap, task: string): boolean {
  if (context.level === 'orientation') return true;
  const list = jsonAt(file, 'tasks.spotlight');
  return isList(list) && list.includes(task);
}
