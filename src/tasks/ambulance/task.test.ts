import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { ambulanceTask } from './task.ts';

const packs = readPacks('ambulance', 'emergency-cards');
const world = (record: JsonMap = {}, arrangement = 4) =>
  aWorld({
    packs,
    node: { order: 'ems', arrangement },
    visit: { flow: 'orders', plan: { record } },
  });
const allergic = world({ allergies: [{ substance: 'aspirin', reaction: 'hives' }] });
const acts = (step: string, verb: string, ...targets: string[]) => ({
  [step]: targets.map((target) => ({ verb, target })),
});
const SAY = ['address', 'age_sex', 'complaint', 'values', 'ekg_read', 'hold_line'];
const PAPERS = ['ekg_copy', 'times', 'medicines', 'allergies', 'readings'];
const WAIT = ['stay', 'aed_near', 'repeat', 'tell'];
const say = (...more: string[]) => acts('call', 'take', ...SAY, ...more);
const give = (...taken: string[]) => acts('drug', 'take', ...taken);
const wait = (...cards: string[]) => acts('watch', 'append', ...cards);
const paper = (...taken: string[]) => acts('hand-over', 'take', ...taken);

function expectClean(from: World): void {
  const played = playTask(ambulanceTask, from);
  expect(errorsIn(played.effects)).toEqual([]);
  expect([...judged(played.effects)].sort()).toEqual([...ambulanceTask.items(from.node)].sort());
  expect(missingWords(played)).toEqual([]);
  expect(unrated(judged(played.effects))).toEqual([]);
}

describe('ambulance', () => {
  it('the expert is clean, with and without an allergy in the chart', () => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      expectClean(world({}, arrangement));
    }
    expectClean(allergic);
  });

  it('sends the patient with the crew and completes the order', () => {
    const { effects } = playTask(ambulanceTask, world());
    expect(effects.slice(-2)).toEqual([
      { type: 'completeOrder', order: 'ems' },
      { type: 'moveVisit', event: 'transfer' },
    ]);
    expect(effects).toContainEqual({ type: 'give', product: 'aspirin' });
    expect(playTask(ambulanceTask, allergic).effects).not.toContainEqual({
      type: 'give',
      product: 'aspirin',
    });
  });

  it.each([
    ['the family drives', world(), say('private_car'), ['ambulance.call: private-car']],
    ['named', world(), say('name_it'), ['scope.words: said']],
    ['hung up', world(), say('hang_up'), ['ambulance.call: hung-up']],
    ['no address', world(), acts('call', 'take', ...SAY.slice(1)), ['ambulance.call: not-found']],
    [
      'no values',
      world(),
      acts('call', 'take', ...SAY.filter((one) => one !== 'values')),
      ['ambulance.call: incomplete'],
    ],
    ['a drug of its own', world(), give('ask', 'hand', 'nitro'), ['ambulance.drug: no-order']],
    ['a line', world(), give('ask', 'hand', 'iv'), ['ambulance.drug: no-order']],
    ['not asked', world(), give('hand'), ['ambulance.drug: not-asked']],
    ['not given', world(), give('ask'), ['ambulance.drug: withheld']],
    ['given in spite of hives', allergic, give('ask', 'hand'), ['ambulance.drug: allergy-given']],
    ['left alone', world(), wait(...WAIT, 'leave'), ['ambulance.watch: left']],
    ['walked', world(), wait(...WAIT, 'bathroom'), ['ambulance.watch: walked']],
    ['blood first', world(), wait(...WAIT, 'labs'), ['ambulance.watch: labs-first']],
    ['no pads', world(), wait('stay', 'repeat', 'tell'), ['ambulance.watch: incomplete']],
    ['backwards', world(), wait(...[...WAIT].reverse()), ['ambulance.watch: wrong-order']],
    ['an opinion', world(), paper(...PAPERS, 'opinion'), ['ambulance.handover: interpreted']],
    ['faxed later', world(), paper(...PAPERS, 'send_later'), ['ambulance.handover: sent-later']],
    ['no times', world(), paper('ekg_copy'), ['ambulance.handover: incomplete']],
  ])('%s', (_, from, instead, expected) => {
    expect(errorsIn(playTask(ambulanceTask, from, instead).effects)).toEqual(expected);
    expect(unrated(expected)).toEqual([]);
  });
});
