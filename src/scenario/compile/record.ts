import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { PersonPlan } from '../../simulation/vocabulary/plan.ts';
import { addDays } from '../dates.ts';
import { intBetween, shuffle } from '../draw/random.ts';
import { filesOf, type LibraryFile } from '../library.ts';
import { isList, isMap, mapsAt, numberOr, rowOf } from '../reading.ts';
import { relativeDays } from '../times.ts';
import { type DayContext, prose, streamOf } from './context.ts';
import { addPerson, lookalikesOf } from './persons.ts';

export interface RecordSource {
  readonly slot: string;
  readonly id: string;
  readonly scenario: string;
  readonly file: JsonMap;
  readonly persona: LibraryFile;
  readonly person: PersonPlan;
}

/**
 * What the clinic's systems hold before the visit: chart and registration, the planted discrepancies as many as the level
 * allows, and the charts whose names come up when the patient's is looked for.
 */
export function visitRecord(context: DayContext, source: RecordSource): JsonMap {
  const chart = mapAt(source.file, 'chart');
  const most = numberOr(rowOf(context.core, 'levels', context.level), 'discrepancies', 4);
  const merged = { ...registrationOf(source), ...chart };
  return {
    ...(dated(merged, context.date) as JsonMap),
    discrepancies: mapsAt(chart, 'discrepancies')
      .slice(0, most)
      .map((one) => withProse(context, one, `visits/${source.scenario}/discrepancies/${String(one.id)}`)),
    chartCandidates: chartCandidates(context, source),
  };
}

/** Registration says what the person's own insurance says unless the visit file says otherwise. */
function registrationOf(source: RecordSource): JsonMap {
  const registration = mapAt(source.file, 'registration');
  return { card: source.person.insurance, eligibility: 'active', ...registration };
}

/** The patient's chart, the charts of people of a like name, and one more; the task arranges them. */
function chartCandidates(context: DayContext, source: RecordSource): readonly string[] {
  const twins = mapAt(source.file, 'patient').lookalike === true ? lookalikesOf(context, source.persona) : [];
  const known = [source.person.id, ...twins];
  const others = filesOf(context.library, 'persona')
    .filter((file) => file.data.role === 'patient' && !known.includes(file.id))
    .map((file) => file.id);
  const [other] = shuffle(streamOf(context, `visit.${source.slot}.charts`), others);
  const candidates = other === undefined ? known : [...known, other];
  for (const id of candidates) addPerson(context, id);
  return candidates;
}

/** Relative dates (`-30d`) of a record become dates. */
function dated(value: Json, date: string): Json {
  const days = relativeDays(value);
  if (days !== undefined) return addDays(date, days);
  if (isList(value)) return value.map((one) => dated(one, date));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, dated(one, date)]));
}

/** What is said or written in the scenario's own words becomes prose. */
export function withProse(context: DayContext, map: JsonMap, path: string): JsonMap {
  return typeof map.text === 'string' ? { ...map, text: prose(context, `${path}/text`, map.text) } : map;
}

/** A drawn number that arranges options. */
export function arrangementOf(context: DayContext, purpose: string): number {
  return intBetween(streamOf(context, `${purpose}.arrangement`), 0, 999_999);
}
