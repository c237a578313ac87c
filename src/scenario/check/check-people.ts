import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../../simulation/vocabulary/json.ts';
import { isList, isMap, mapsAt, textsAt } from '../reading.ts';
import type { Known } from './known.ts';
import { expectFile, expectKnown, type Reporter } from './report.ts';
import { ITEM, PRODUCT, TASK } from './things.ts';

/** Whom a persona names. */
export function checkPersona(file: JsonMap, reporter: Reporter): void {
  expectFile(reporter, 'persona', file.lookalikeOf, ['lookalikeOf']);
  expectFile(reporter, 'persona', file.patient, ['patient']);
  for (const [role, id] of Object.entries(mapAt(file, 'people'))) {
    expectFile(reporter, 'persona', id, ['people', role]);
  }
  const phone = file.phone;
  if (typeof phone === 'string' && !/^555-01\d\d$/.test(phone)) {
    const { source } = reporter;
    source.report(
      'L020',
      source.offsetOf(['phone']),
      `${phone} could be somebody's number`,
      'use 555-0100 to 555-0199',
    );
  }
}

/** Whom and what a conversation, call or message names. */
export function checkDialogue(file: JsonMap, reporter: Reporter, known: Known): void {
  expectKnown(reporter, file.task, known.tasks, ['task'], TASK);
  expectFile(reporter, 'visit', file.visit, ['visit']);
  for (const key of ['persona', 'patient', 'caller']) expectFile(reporter, 'persona', file[key], [key]);
  expectFile(reporter, 'persona', jsonAt(file, 'trap.about'), ['trap', 'about']);
  for (const [index, beat] of mapsAt(file, 'beats').entries()) {
    for (const [place, line] of mapsAt(beat, 'choose').entries()) {
      const at = ['beats', index, 'choose', place, 'error'];
      expectKnown(reporter, line.error, known.items, at, ITEM);
    }
  }
}

/** What an event names. */
export function checkEvent(file: JsonMap, reporter: Reporter, known: Known): void {
  const person = file.person;
  const people = isMap(person) && isList(person.pick) ? person.pick : [person];
  for (const [index, one] of people.entries()) {
    expectFile(reporter, 'persona', one, ['person', ...(people.length > 1 ? ['pick', index] : [])]);
  }
  for (const [index, row] of mapsAt(file, 'tasks').entries()) {
    const at = ['tasks', index, 'task'];
    expectKnown(reporter, row.task, known.tasks, at, TASK);
  }
  for (const key of ['stockOut', 'lockStock']) {
    for (const [index, id] of textsAt(file, `changes.${key}`).entries()) {
      const at = ['changes', key, index];
      expectKnown(reporter, id, known.stock, at, PRODUCT);
    }
  }
}
