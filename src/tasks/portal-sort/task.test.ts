import { describe, expect, it } from 'vitest';
import { library, planOf } from '../../../tests/support/day.ts';
import { expectExpert } from '../../../tests/support/task-checks.ts';
import { unrated } from '../../../tests/support/task-contract.ts';
import { filesOf } from '../../scenario/library.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, playTask } from '../testing.ts';
import { portalSortTask } from './task.ts';

const rubric = 'rubric-phones';
/** Every message file that ships, with the plan of a day in which it comes. */
const MAIL = messagesOfDays();

function messagesOfDays(): ReadonlyMap<string, World> {
  const found = new Map<string, World>();
  for (const day of ['mixed-monday', 'short']) {
    for (let seed = 1; seed <= 12; seed += 1) {
      const plan = planOf(day, seed);
      for (const { node } of plan.messages) {
        const id = String(node.params.dialogue);
        const { packs, persons, dialogues, date } = plan;
        const person = persons[String(node.params.person)];
        if (!found.has(id) && person !== undefined)
          found.set(id, { ...aWorld({ visit: null, node }), packs, persons, dialogues, date, person });
      }
    }
  }
  return found;
}

function worldOf(mail: string): World {
  const world = MAIL.get(mail);
  if (world === undefined) throw new Error(`${mail} never comes`);
  return world;
}

const sortInto = (value: string): Action[] => [{ verb: 'place', target: 'message', value }];
const decide = (target: string): Action[] => [{ verb: 'decide', target }];
const say = (target: string): Action[] => [{ verb: 'say', target }];

function errors(mail: string, instead: Record<string, readonly Action[]>): readonly string[] {
  const found = errorsIn(playTask(portalSortTask, worldOf(mail), instead).effects);
  expect(unrated(found)).toEqual([]);
  return found;
}

describe('a portal message', () => {
  it('is tested with every message that ships', () => {
    const shipped = filesOf(library, 'dialogue')
      .filter((file) => file.data.use === 'message')
      .map((file) => file.id);
    expect([...MAIL.keys()].sort()).toEqual(shipped.sort());
  });

  it.each([...MAIL.keys()])('is sorted and answered cleanly by an expert: %s', (mail) => {
    const { effects } = expectExpert(portalSortTask, worldOf(mail), rubric);
    const sorted = effects.find((one) => one.type === 'note' && one.fact === 'message.sorted');
    expect(sorted).toMatchObject({ details: { queue: worldOf(mail).node.params.queue } });
  });

  it('leaves a refill to be done', () => {
    const { effects } = playTask(portalSortTask, worldOf('message-refill'));
    expect(effects).toContainEqual(expect.objectContaining({ type: 'offerTask', task: 'refill' }));
  });

  it.each([
    ['message-proxy-teen', 'fits', 'missed'],
    ['message-wrong-patient', 'fits', 'missed'],
    ['message-cough', 'stop', 'imagined'],
  ])('may be taken for whose it is not: %s', (mail, decision, error) => {
    expect(errors(mail, { check: decide(decision) })).toEqual([`inbox.patient: ${error}`]);
  });

  it.each([
    ['message-stroke-words', 'provider_today', 'inbox.urgent'],
    ['message-hives', 'self_service', 'inbox.urgent'],
    ['message-result-meaning', 'ma', 'inbox.interpretation'],
    ['message-proxy-teen', 'nurse', 'inbox.patient'],
    ['message-cough', 'self_service', 'inbox.queue'],
    ['message-directions', 'provider_today', 'inbox.queue'],
  ])('may go to the wrong desk: %s to %s', (mail, queue, item) => {
    expect(errors(mail, { sort: sortInto(queue) })).toEqual([`${item}: wrong-queue`]);
  });

  it.each([
    ['message-cough', 'honey', 'inbox.advice'],
    ['message-result-meaning', 'mild', 'inbox.interpretation'],
    ['message-stroke-words', 'reply', 'inbox.urgent'],
    ['message-move-visit', 'vague', 'inbox.answer'],
    ['message-refill', 'approved', 'refill.authorised'],
    ['message-wrong-patient', 'delete', 'inbox.patient'],
  ])('may be answered wrongly: %s with %s', (mail, line, item) => {
    expect(errors(mail, { answer: say(line) })).toEqual([`${item}: said`]);
  });
});
