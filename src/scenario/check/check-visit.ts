import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../../simulation/vocabulary/json.ts';
import { isList, isMap, mapsAt, textOr, textsAt } from '../reading.ts';
import { checkClaim } from './check-claim.ts';
import { checkSettings } from './check-settings.ts';
import type { Known } from './known.ts';
import { expectFile, expectKnown, type Reporter } from './report.ts';
import { ITEM, PRODUCT, TASK } from './things.ts';

/** What a visit file names: packs, personas, items, tasks, kinds of order, products. */
export function checkVisit(file: JsonMap, reporter: Reporter, known: Known): void {
  for (const [index, pack] of textsAt(file, 'packs').entries()) {
    expectFile(reporter, 'pack', pack, ['packs', index]);
  }
  checkPersonas(file, reporter);
  for (const [index, objective] of mapsAt(file, 'objectives').entries()) {
    for (const [at, item] of textsAt(objective, 'items').entries()) {
      expectKnown(reporter, item, known.items, ['objectives', index, 'items', at], ITEM);
    }
  }
  expectKnown(reporter, jsonAt(file, 'appointment.type'), known.visitTypes, ['appointment', 'type'], {
    code: 'E304',
    thing: 'recipe for visits of type',
  });
  checkTasks(file, reporter, known);
  checkOrders(file, reporter, known);
  checkTeaching(file, reporter, known);
  checkCritical(file, reporter, known);
  checkTests(file, reporter, known);
  checkClaim(file, reporter, known);
}

function checkPersonas(file: JsonMap, reporter: Reporter): void {
  const choice = mapAt(file, 'patient').persona;
  if (typeof choice === 'string') expectFile(reporter, 'persona', choice, ['patient', 'persona']);
  const pick = isMap(choice) && isList(choice.pick) ? choice.pick : [];
  for (const [index, one] of pick.entries()) {
    expectFile(reporter, 'persona', isMap(one) ? one.is : one, ['patient', 'persona', 'pick', index]);
  }
}

function checkTasks(file: JsonMap, reporter: Reporter, known: Known): void {
  const { source } = reporter;
  for (const [index, task] of textsAt(file, 'tasks.spotlight').entries()) {
    const at = ['tasks', 'spotlight', index];
    expectKnown(reporter, task, known.tasks, at, TASK);
    if (!known.tasks.has(task) || known.fullTasks.has(task)) continue;
    const fix = 'leave it: it will show once the form exists; or take it out';
    source.report('B008', source.offsetOf(at), `${task} has no full form yet`, fix, 'warning');
  }
  for (const list of ['overrides', 'add']) {
    for (const [index, row] of mapsAt(file, `tasks.${list}`).entries()) {
      expectKnown(reporter, row.task, known.tasks, ['tasks', list, index, 'task'], TASK);
    }
  }
  for (const [index, event] of mapsAt(file, 'events').entries()) {
    expectKnown(reporter, event.expect, known.tasks, ['events', index, 'expect'], TASK);
    expectKnown(reporter, mapAt(event, 'at').of, known.tasks, ['events', index, 'at', 'of'], TASK);
  }
}

function checkOrders(file: JsonMap, reporter: Reporter, known: Known): void {
  const { source } = reporter;
  const seen = new Set<string>();
  for (const [index, order] of mapsAt(file, 'provider.orders').entries()) {
    const at = ['provider', 'orders', index];
    expectKnown(reporter, order.kind, known.orderKinds, [...at, 'kind'], {
      code: 'E304',
      thing: 'recipe for orders of kind',
    });
    expectKnown(reporter, order.task, known.tasks, [...at, 'task'], TASK);
    expectFile(reporter, 'pack', order.kit, [...at, 'kit']);
    for (const [place, product] of textsAt(order, 'products').entries()) {
      const where = [...at, 'products', place];
      expectKnown(reporter, product, known.stock, where, PRODUCT);
    }
    const id = textOr(order, 'id', '');
    if (seen.has(id))
      source.report('E204', source.offsetOf([...at, 'id']), `order ${id} twice`, 'rename one');
    seen.add(id);
  }
}

function checkTeaching(file: JsonMap, reporter: Reporter, known: Known): void {
  for (const [index, topic] of textsAt(file, 'teach.topics').entries()) {
    expectKnown(reporter, topic, known.topics, ['teach', 'topics', index], { code: 'E300', thing: 'topic' });
  }
  const drawn = jsonAt(file, 'teach.misunderstanding');
  const options = isMap(drawn) && isList(drawn.pick) ? drawn.pick : [drawn];
  for (const [index, one] of options.entries()) {
    const at = ['teach', 'misunderstanding', ...(options.length > 1 ? ['pick', index] : [])];
    expectKnown(reporter, one, known.misunderstandings, at, {
      code: 'E300',
      thing: 'conversation that repairs',
    });
  }
}

function checkCritical(file: JsonMap, reporter: Reporter, known: Known): void {
  const { source } = reporter;
  for (const [index, item] of textsAt(file, 'critical').entries()) {
    const at = ['critical', index];
    expectKnown(reporter, item, known.items, at, ITEM);
    if (known.items.get(item)?.isCritical !== false) continue;
    source.report('E306', source.offsetOf(at), `${item} has no critical error`, 'leave it out');
  }
}

/** The tests inside a visit name acts, items and paths; they are run elsewhere, but a slip is found here. */
function checkTests(file: JsonMap, reporter: Reporter, known: Known): void {
  for (const [index, test] of mapsAt(file, 'tests').entries()) {
    checkSettings(mapAt(test, 'set'), file, ['tests', index, 'set'], reporter);
    for (const [place, step] of mapsAt(test, 'do').entries()) {
      const at = ['tests', index, 'do', place, 'act'];
      expectKnown(reporter, step.act, known.acts, at, { code: 'E315', thing: 'act' });
    }
    expectKnown(
      reporter,
      jsonAt(test, 'expect.finding'),
      known.items,
      ['tests', index, 'expect', 'finding'],
      ITEM,
    );
  }
}
