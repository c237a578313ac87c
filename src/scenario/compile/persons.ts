import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { PersonPlan } from '../../simulation/vocabulary/plan.ts';
import { birthDateOf, yearsBetween } from '../dates.ts';
import { meets } from '../draw/conditions.ts';
import { weightedIndex } from '../draw/random.ts';
import { filesOf, type LibraryFile, requireFile, ScenarioError } from '../library.ts';
import { isList, isMap, textOr } from '../reading.ts';
import { type DayContext, streamOf } from './context.ts';

/** The persona as a person of the day, with a birth date; added to the plan's persons. */
export function addPerson(context: DayContext, personaId: string): PersonPlan {
  const known = context.persons.get(personaId);
  if (known !== undefined) return known;
  const persona = requireFile(context.library, 'persona', personaId).data;
  const person = personOf(personaId, persona, context.date);
  context.persons.set(personaId, person);
  return person;
}

/** Replaces what the plan says of a person, e.g. another insurance that was drawn for the visit. */
export function replacePerson(context: DayContext, person: PersonPlan): void {
  context.persons.set(person.id, person);
}

function personOf(id: string, persona: JsonMap, date: string): PersonPlan {
  const birthDate = birthDateOf(textOr(persona, 'age', '40y'), textOr(persona, 'birthday', '01-01'), date);
  const preferred = textOr(persona, 'name.preferred', '');
  return {
    id,
    first: textOr(persona, 'name.first', ''),
    last: textOr(persona, 'name.last', ''),
    ...(preferred === '' ? {} : { preferred }),
    pronouns: textOr(persona, 'pronouns', ''),
    sex: textOr(persona, 'sex', ''),
    birthDate,
    age: Math.max(0, yearsBetween(birthDate, date)),
    language: textOr(persona, 'language', 'en'),
    interpreter: persona.interpreter === true,
    address: textOr(persona, 'address', ''),
    phone: textOr(persona, 'phone', ''),
    insurance: mapAt(persona, 'insurance'),
    look: mapAt(persona, 'look'),
  };
}

/**
 * Draws who the patient is: from the list of the visit file, without those who are already booked, and only those who speak
 * the wanted language (`persona`: as their own file says).
 */
export function drawPersona(
  context: DayContext,
  slot: string,
  patient: JsonMap,
  taken: ReadonlySet<string>,
): LibraryFile {
  const choice = patient.persona;
  const names = isMap(choice) && isList(choice.pick) ? choice.pick : [choice ?? ''];
  const language = patient.language ?? 'persona';
  const weights = isMap(choice) && isList(choice.weights) ? choice.weights : [];
  const open = names
    .map((name, index) => ({
      file: requireFile(context.library, 'persona', String(name)),
      weight: Number(weights[index] ?? 1),
    }))
    .filter(({ file }) => !taken.has(file.id) && speaks(file.data, language));
  if (open.length === 0) throw new ScenarioError(`${slot}: nobody left to be the patient`);
  const at = weightedIndex(
    streamOf(context, `visit.${slot}.persona`),
    open.map((one) => one.weight),
  );
  return (open[at] as (typeof open)[number]).file;
}

function speaks(persona: JsonMap, wanted: Json): boolean {
  return wanted === 'persona' || meets(persona.language ?? 'en', wanted);
}

/** Personas whose name is easily mistaken for this one: they say so, or this one does. */
export function lookalikesOf(context: DayContext, persona: LibraryFile): readonly string[] {
  return filesOf(context.library, 'persona')
    .filter((file) => file.data.lookalikeOf === persona.id || persona.data.lookalikeOf === file.id)
    .map((file) => file.id);
}
