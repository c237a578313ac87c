import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { earIrrigationTask } from './task.ts';

const packs = readPacks('ear-irrigation');
const world = (truth: JsonMap = {}, more: { ear?: string; age?: number; arrangement?: number } = {}) =>
  aWorld({
    packs,
    person: { age: more.age ?? 52 },
    node: { order: 'irrigate', arrangement: more.arrangement ?? 6, params: { ear: more.ear ?? 'left' } },
    visit: { flow: 'orders', plan: { truth } },
  });
const acts = (step: string, verb: string, ...targets: string[]): Record<string, Action[]> => ({
  [step]: targets.map((target) => ({ verb, target })),
});
const decide = (ear: string, next: string): Record<string, Action[]> => ({
  decide: Object.entries({ ear, next }).map(([target, value]) => ({ verb: 'enter', target, value })),
});
const TRAY = ['goggles', 'gloves', 'gown', 'towel', 'basin', 'otoscope', 'syringe', 'water_warm'];
const WASH = ['drape', 'pull', 'roof', 'free', 'ask'];
const without = (list: string[], left: string) => list.filter((one) => one !== left);
const ask = (...taken: string[]) => acts('ask', 'take', ...taken);
const tray = (...taken: string[]) => acts('tray', 'take', ...taken);
const wash = (...cards: string[]) => acts('wash', 'append', ...cards);
const notice = (...taken: string[]) => acts('notice', 'take', ...taken);
const entry = (value: string): Record<string, Action[]> => ({
  record: [{ verb: 'enter', target: 'entry', value }],
});
const dizzy = world({ earFelt: 'dizzy' });
const onlyEar = world({ earFlag: 'only_hearing' });

function played(from: World) {
  const result = playTask(earIrrigationTask, from);
  expect(errorsIn(result.effects)).toEqual([]);
  expect(missingWords(result)).toEqual([]);
  expect(unrated(judged(result.effects))).toEqual([]);
  return result;
}

describe('ear irrigation', () => {
  it('the expert is clean and shows every item', () => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      const { effects } = played(world({}, { arrangement, ear: 'right' }));
      expect([...judged(effects)].sort()).toEqual([...earIrrigationTask.items(world().node)].sort());
      expect(effects).toContainEqual({ type: 'give', product: 'ear_wash' });
    }
    for (const earFelt of ['pain', 'dizzy', 'throat']) played(world({ earFelt }));
    played(world({}, { age: 2 }));
  });

  it.each([
    'perforation',
    'tubes',
    'surgery',
    'infection',
    'vertigo',
    'sharp_object',
    'plant_object',
    'only_hearing',
  ])('the expert does not wash with %s', (earFlag) => {
    const { effects } = played(world({ earFlag }));
    expect(effects).not.toContainEqual({ type: 'give', product: 'ear_wash' });
    expect(effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['ear_flag'] });
    expect(effects).toContainEqual({ type: 'completeOrder', order: 'irrigate' });
  });

  it('a question that was not asked is not answered', () => {
    const { steps } = playTask(earIrrigationTask, onlyEar, {
      ...ask('open', 'looked'),
      ...decide('left', 'wash'),
    });
    const [, decided] = steps;
    expect(JSON.stringify(decided?.text)).not.toContain('only_hearing');
  });

  it.each<[string, World, Record<string, Action[]>, string[]]>([
    ['a closed question', world(), ask('closed', 'looked', 'forbids'), ['ear.identity: closed-question']],
    ['nobody asked who', world(), ask('looked', 'forbids'), ['ear.identity: not-asked']],
    ['the provider did not look', world(), ask('open', 'forbids'), ['ear.ask: not-looked-in']],
    ['the other ear', world(), decide('right', 'wash'), ['ear.side: wrong-ear']],
    ['needlessly stopped', world(), decide('left', 'stop'), ['ear.forbidden: needless-stop']],
    ['washed all the same', onlyEar, decide('left', 'gently'), ['ear.forbidden: washed-anyway']],
    [
      'not asked, washed',
      onlyEar,
      { ...ask('open', 'start'), ...decide('left', 'wash') },
      ['ear.ask: not-asked', 'ear.forbidden: washed-anyway'],
    ],
    [
      'no goggles',
      world(),
      tray(...without(TRAY, 'goggles')),
      ['ear.splash: no-eye-protection', 'ear.tray: incomplete'],
    ],
    ['no gown', world(), tray(...without(TRAY, 'gown')), ['ear.splash: incomplete', 'ear.tray: incomplete']],
    [
      'tap water',
      world(),
      tray(...without(TRAY, 'water_warm'), 'water_tap'),
      ['ear.water: wrong-warmth', 'ear.tray: incomplete'],
    ],
    ['two bowls', world(), tray(...TRAY, 'water_hot'), ['ear.water: two-bowls']],
    ['a needle hub', world(), tray(...TRAY, 'syringe_needle'), ['ear.tray: wrong-syringe']],
    ['pulled down', world(), wash(...WASH, 'pull_other'), ['ear.technique: wrong-pull']],
    ['at the drum', world(), wash(...WASH, 'drum'), ['ear.technique: at-drum']],
    ['plugged', world(), wash(...WASH, 'plug'), ['ear.technique: blocked']],
    ['pain talked down', world(), wash(...WASH, 'bear_it'), ['ear.technique: pain-dismissed']],
    ['no towel', world(), wash(...without(WASH, 'drape')), ['ear.technique: incomplete']],
    ['backwards', world(), wash(...[...WASH].reverse()), ['ear.technique: wrong-order']],
    ['on through dizziness', dizzy, notice('slower', 'dry', 'look'), ['ear.stop: went-on']],
    ['one more', world(), notice('more', 'dry', 'look'), ['ear.stop: needless']],
    ['nobody looked', world(), notice('dry'), ['ear.look: not-looked']],
    ['left wet', world(), notice('look'), ['ear.look: left-wet']],
    ['looks fine', world(), notice('dry', 'look', 'fine'), ['scope.words: said']],
    ['a short entry', world(), entry('short'), ['ear.record: incomplete']],
    ['a finding', world(), entry('named'), ['ear.record: interpreted']],
    ['not done, though done', world(), entry('held'), ['ear.record: untrue']],
  ])('%s', (_, from, instead, expected) => {
    expect(errorsIn(playTask(earIrrigationTask, from, instead).effects)).toEqual(expected);
    expect(unrated(expected)).toEqual([]);
  });
});
