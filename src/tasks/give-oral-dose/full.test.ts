import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { giveOralDoseTask } from './task.ts';

const packs = readPacks('syringes');
const ORDER = { drug: 'Testadol suspension', doseMg: 150, strengthMg: 100, perMl: 5 };

const theWorld = (params: JsonMap = ORDER, arrangement = 2, record: JsonMap = {}) =>
  aWorld({
    packs,
    node: { id: 'lopez.give-oral-dose', form: 'full', params, arrangement },
    visit: { flow: 'orders', plan: { record } },
  });
const play = (instead: Record<string, Action[]> = {}, world = theWorld()) =>
  playTask(giveOralDoseTask, world, instead);

describe('an oral dose by hand, done right', () => {
  it.each([
    ['7.5 mL', ORDER],
    ['0.25 mL', { ...ORDER, doseMg: 5 }],
    ['10 mL', { ...ORDER, doseMg: 200 }],
    ['30 mL, from a cup', { ...ORDER, doseMg: 600 }],
  ])('%s', (_, params) => {
    for (let arrangement = 0; arrangement < 8; arrangement += 1) {
      const world = theWorld(params, arrangement);
      const played = play({}, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...giveOralDoseTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
    }
  });

  it('stops at an allergy, and costs a minute otherwise', () => {
    const allergic = theWorld(ORDER, 2, { allergies: [{ substance: 'Testadol', reaction: 'hives' }] });
    expect(play({}, allergic).steps.map((one) => one.step)).toEqual(['rights', 'record']);
    expect((giveOralDoseTask.forms.full ?? []).reduce((sum, one) => sum + one.costMs, 0)).toBe(60_000);
  });
});

const measure = (device: string, volume: string): Action[] => [
  { verb: 'enter', target: 'device', value: device },
  { verb: 'enter', target: 'volume', value: volume },
];
const move = (ul: number): Action => ({ verb: 'move', target: 'plunger', value: String(ul) });
const draw = (...moves: Action[]): Action[] => [
  { verb: 'choose', target: 'barrel', value: 'oral_ten_ml' },
  ...moves,
];
const FLICK: Action = { verb: 'flick' };
const giveIt: Action[] = ['upright', 'give', 'stay'].map((target) => ({ verb: 'append', target }));

describe('each error of an oral dose by hand', () => {
  it.each<[string, Record<string, Action[]>, string[]]>([
    ['a kitchen spoon', { measure: measure('spoon', '7.5') }, ['oral.device: spoon']],
    [
      'teaspoons for millilitres, given',
      { measure: measure('cup', '37.5'), give: giveIt },
      ['oral.volume: slip', 'oral.dose: wrong-dose-given'],
    ],
    ['pounds for kilograms, caught', { measure: measure('cup', '16.5') }, ['oral.volume: slip']],
    [
      'well reckoned, short in the syringe, given',
      { draw: draw(move(7_000), FLICK, move(6_800)), give: giveIt },
      ['oral.drawn: off-the-line', 'oral.dose: wrong-dose-given'],
    ],
    ['the same, caught', { draw: draw(move(7_000), FLICK, move(6_800)) }, ['oral.drawn: off-the-line']],
    ['air left in', { draw: draw(move(7_500)) }, ['oral.drawn: bubble']],
    ['within five per cent', { draw: draw(move(7_500), FLICK, move(7_300)) }, []],
  ])('%s', (_, instead, errors) => {
    const { effects } = play(instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('what was poured back is drawn again', () => {
    const { effects } = play({ draw: draw(move(5_000), FLICK, move(4_900)) });
    expect(effects).toContainEqual({ type: 'fixError', item: 'oral.drawn' });
    expect(effects).toContainEqual({ type: 'redo' });
  });
});
