import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../../simulation/vocabulary/json.ts';
import { findFile } from '../library.ts';
import { isList, isMap, mapsAt, numberOr, rowOf, textOr, textsAt } from '../reading.ts';
import { CLOCK, clockMs, durationMs } from '../times.ts';
import { checkSettings } from './check-settings.ts';
import type { Known } from './known.ts';
import { expectFile, expectKnown, type Path, type Reporter } from './report.ts';
import { PRODUCT, TASK } from './things.ts';

/** What a day file names, and the rules of the event director. */
export function checkDay(file: JsonMap, reporter: Reporter, known: Known): void {
  for (const [index, visit] of mapsAt(file, 'visits').entries()) {
    expectFile(reporter, 'visit', visit.use, ['visits', index, 'use']);
    const file = findFile(reporter.library, 'visit', textOr(visit, 'use', ''));
    if (file !== undefined) checkSettings(mapAt(visit, 'set'), file.data, ['visits', index, 'set'], reporter);
  }
  expectFile(reporter, 'pack', jsonAt(file, 'clinic.layout'), ['clinic', 'layout']);
  expectFile(reporter, 'persona', jsonAt(file, 'clinic.provider'), ['clinic', 'provider']);
  for (const id of Object.keys(mapAt(file, 'clinic.colleagues'))) {
    expectFile(reporter, 'persona', id, ['clinic', 'colleagues', id]);
  }
  for (const [index, use] of textsAt(file, 'events.pool').entries()) {
    expectFile(reporter, 'event', use, ['events', 'pool', index]);
  }
  for (const [index, event] of mapsAt(file, 'events.fixed').entries()) {
    expectFile(reporter, 'event', event.use, ['events', 'fixed', index, 'use']);
  }
  checkWork(file, 'setup', reporter, known);
  checkWork(file, 'closing', reporter, known);
  for (const id of Object.keys(mapAt(file, 'stock.overrides'))) {
    const at = ['stock', 'overrides', id];
    expectKnown(reporter, id, known.stock, at, PRODUCT);
  }
  checkDirector(file, reporter);
}

function checkWork(file: JsonMap, part: string, reporter: Reporter, known: Known): void {
  const list = file[part];
  for (const [index, row] of (isList(list) ? list : []).entries()) {
    const task = isMap(row) ? row.task : row;
    expectKnown(reporter, task, known.tasks, [part, index, ...(isMap(row) ? ['task'] : [])], TASK);
    if (isMap(row)) expectFile(reporter, 'persona', row.by, [part, index, 'by']);
  }
}

/** Fixed events keep their distance, come after the first minutes, and hold one emergency at most; the budget is the level's. */
function checkDirector(file: JsonMap, reporter: Reporter): void {
  const core = mapAt(findFile(reporter.library, 'pack', 'clinic-core')?.data, 'data');
  const { source } = reporter;
  const isDrill = file.size === 'drill';
  const fixed = mapsAt(file, 'events.fixed')
    .map((event, index) => ({ event, at: ['events', 'fixed', index] as Path }))
    .filter(({ event }) => CLOCK.test(textOr(event, 'at', '')))
    .sort((a, b) => clockMs(a.event.at) - clockMs(b.event.at));
  const gapMs = durationMs(textOr(core, 'director.minGap', '12min'));
  for (const [index, { event, at }] of fixed.entries()) {
    const before = fixed[index - 1];
    if (before === undefined || clockMs(event.at) - clockMs(before.event.at) >= gapMs) continue;
    source.report(
      'E310',
      source.offsetOf(at),
      'less than 12 minutes after the event before it',
      'move it later',
    );
  }
  const codes = fixed.filter(({ event }) => alertOf(reporter, event) === 'code');
  if (codes.length > 1 && !isDrill) {
    source.report(
      'E312',
      source.offsetOf(codes[1]?.at ?? []),
      'a second emergency in one day',
      'take it out',
    );
  }
  const budget = numberOr(file, 'events.budget', 0);
  const most = numberOr(rowOf(core, 'levels', textOr(file, 'level', '')), 'eventBudget', 0);
  if (budget <= most || isDrill) return;
  const message = `budget ${budget}, the level ${textOr(file, 'level', '')} has ${most}`;
  source.report('E311', source.offsetOf(['events', 'budget']), message, `write ${most} or less`);
}

function alertOf(reporter: Reporter, event: JsonMap): string {
  return textOr(findFile(reporter.library, 'event', textOr(event, 'use', ''))?.data, 'alert', '');
}
