import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { ColleaguePlan, DayHours, DayPlan, ProviderPlan } from '../../simulation/vocabulary/plan.ts';
import { intBetween } from '../draw/random.ts';
import { filesOf, type Library } from '../library.ts';
import { mapsAt, numberOr, rowOf, textOr } from '../reading.ts';
import { durationMs } from '../times.ts';
import { type DayContext, dayContext, prose, streamOf } from './context.ts';
import { addOpenTalks } from './dialogues.ts';
import { compileEvents } from './events.ts';
import { compileHours } from './hours.ts';
import { compileLayout } from './layout.ts';
import { addPerson } from './persons.ts';
import { compilePhone } from './phone.ts';
import { compileStock } from './stock.ts';
import { compileVisits } from './visit.ts';
import { compileWork } from './work.ts';

/**
 * Compiles a day for a seed: every draw made, every order expanded, nothing random left. The same library, day and seed give
 * the same plan on every engine. Throws a ScenarioError where the files contradict each other (`check` finds that first).
 */
export function compileDay(library: Library, dayId: string, seed: number): DayPlan {
  const context = dayContext(library, dayId, seed);
  const hours = compileHours(context);
  const visits = compileVisits(context, hours.doorsMs);
  const phone = compilePhone(context, hours);
  const events = compileEvents({ day: context, hours, visits, phone });
  const work = compileWork(context, visits);
  const colleagues = compileColleagues(context);
  const provider = compileProvider(context, hours);
  addOpenTalks(context, visits);
  addDayTexts(context);
  const guide = compileGuide(context);
  return {
    format: 1,
    day: context.dayId,
    version: textOr(context.day, 'version', '1.0.0'),
    seed,
    level: context.level,
    date: context.date,
    hours,
    packs: compilePacks(context),
    layout: compileLayout(context),
    persons: Object.fromEntries(context.persons),
    visits,
    work,
    calls: phone.calls,
    messages: phone.messages,
    events,
    stock: compileStock(context),
    provider,
    colleagues,
    dialogues: Object.fromEntries(context.dialogues),
    ...(guide.length === 0 ? {} : { guide }),
    texts: Object.fromEntries(context.texts),
  };
}

/** Title, prebrief and the question for the end, as prose of the day: `prose:days/short/prebrief`. */
function addDayTexts(context: DayContext): void {
  const texts = {
    title: textOr(context.day, 'title', context.dayId),
    prebrief: textOr(context.day, 'prebrief', ''),
    'debrief/board_question': textOr(context.day, 'debrief.boardQuestion', ''),
  };
  for (const [path, text] of Object.entries(texts)) {
    if (text !== '') prose(context, `days/${context.dayId}/${path}`, text);
  }
}

/** What the lead says along a guided day. */
function compileGuide(context: DayContext): NonNullable<DayPlan['guide']> {
  return mapsAt(context.day, 'guide.steps').map((step) => {
    const id = textOr(step, 'id', '');
    const text = prose(context, `days/${context.dayId}/guide/${id}`, textOr(step, 'text', ''));
    return { id, at: textOr(step, 'at', ''), text };
  });
}

/** The data of every pack that a running day may read: all but the rubric, which only scoring knows, and our own recipes. */
function compilePacks(context: DayContext): Readonly<Record<string, JsonMap>> {
  const packs = filesOf(context.library, 'pack').filter(
    ({ data }) => data.holds !== 'rubric' && data.holds !== 'recipes',
  );
  return Object.fromEntries(packs.map((file) => [file.id, mapAt(file.data, 'data')]));
}

function compileColleagues(context: DayContext): readonly ColleaguePlan[] {
  const places = { rosa: 'lead', ...mapAt(context.day, 'clinic.colleagues') };
  return Object.entries(places).map(([id, place]) => ({
    id,
    name: addPerson(context, id).first,
    place: textOr(rowOf(context.recipes, 'colleagues', String(place)), 'station', 'ehr'),
  }));
}

/** The provider comes when the doors open; on some seeds of a day that says so, late. */
function compileProvider(context: DayContext, hours: DayHours): ProviderPlan {
  const { core } = context;
  const id = textOr(context.day, 'clinic.provider', 'shah');
  const person = addPerson(context, id);
  const percent = context.day.lateStart === true ? numberOr(core, 'provider.lateStart.percentOfSeeds', 0) : 0;
  const isLate = intBetween(streamOf(context, 'provider.late'), 1, 100) <= percent;
  return {
    name: `Dr. ${person.last}`,
    fromMs: hours.doorsMs + (isLate ? durationMs(textOr(core, 'provider.lateStart.shift', '18min')) : 0),
    reviewMs: durationMs(textOr(core, 'provider.review', '1min')),
    chartMs: durationMs(textOr(core, 'provider.charting', '150s')),
  };
}
