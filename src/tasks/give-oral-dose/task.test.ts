import { describe, expect, it } from 'vitest';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { giveOralDoseTask } from './task.ts';

const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const ORDER = { drug: 'Testadol suspension', doseMg: 150, strengthMg: 100, perMl: 5 };

const theWorld = (record: JsonMap = {}, arrangement = 2, params: JsonMap = ORDER) =>
  aWorld({
    node: { id: 'lopez.give-oral-dose', params, arrangement },
    visit: { flow: 'orders', plan: { record } },
  });
const play = (instead: Record<string, Action[]> = {}, record: JsonMap = {}) =>
  playTask(giveOralDoseTask, theWorld(record), instead);

describe('an oral dose, done right', () => {
  it('is measured, given and charted', () => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      const world = theWorld({}, arrangement);
      const played = playTask(giveOralDoseTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...giveOralDoseTask.items(world.node)].sort());
      expect(played.effects).toContainEqual({ type: 'give', product: ORDER.drug });
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
    }
  });

  it('is held back when the chart lists an allergy to it', () => {
    const { effects, steps } = play({}, { allergies: [{ substance: 'Testadol', reaction: 'hives' }] });
    expect(errorsIn(effects)).toEqual([]);
    expect(steps.map((one) => one.step)).toEqual(['rights', 'record']);
    expect(effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['allergy_to_order'] });
  });

  it('says so when the order lacks a number', () => {
    expect(() => playTask(giveOralDoseTask, theWorld({}, 0, { drug: 'x' }))).toThrow('needs an order');
  });
});

const take = (...options: string[]) => ({ rights: acts('take', ...options) });
const measure = (device: string, volume: string): Record<string, Action[]> => ({
  measure: [
    { verb: 'enter', target: 'device', value: device },
    { verb: 'enter', target: 'volume', value: volume },
  ],
});
const giveAnyway = { give: acts('append', 'upright', 'give', 'stay') };

describe('each error of an oral dose', () => {
  it.each<[string, Record<string, Action[]>, JsonMap, string[]]>([
    ['nobody asked', take('ask-allergies', 'read-label'), {}, ['oral.identity: not-asked']],
    [
      'a closed question',
      take('ask-closed', 'ask-allergies', 'read-label'),
      {},
      ['oral.identity: closed-question'],
    ],
    ['no check', take('ask-open'), {}, ['oral.checks: skipped']],
    [
      'a known allergy missed',
      take('ask-open', 'ask-allergies', 'read-label'),
      { allergies: [{ substance: 'testadol', reaction: 'hives' }] },
      ['oral.allergy: missed'],
    ],
    ['a kitchen spoon', measure('spoon', 'v-750'), {}, ['oral.device: spoon']],
    [
      'teaspoons for millilitres, given',
      { ...measure('cup', 'v-3750'), ...giveAnyway },
      {},
      ['oral.volume: slip', 'oral.dose: wrong-dose-given'],
    ],
    ['pounds for kilograms, caught', measure('oral-syringe', 'v-1650'), {}, ['oral.volume: slip']],
    [
      'left on the table',
      { give: acts('append', 'read-again', 'upright', 'give', 'leave-cup') },
      {},
      ['oral.stayed: left'],
    ],
    ['not charted', { record: [] }, {}, ['oral.record: missing']],
    [
      'charted as held',
      { record: [{ verb: 'enter', target: 'entry', value: 'held' }] },
      {},
      ['oral.record: untrue'],
    ],
  ])('%s', (_, instead, record, errors) => {
    expect(errorsIn(play(instead, record).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('a slip caught is poured back and measured again', () => {
    const { effects } = play(measure('oral-syringe', 'v-1650'));
    expect(effects).toContainEqual({ type: 'judge', item: 'oral.dose', goodCatch: true });
    expect(effects).toContainEqual({ type: 'redo' });
  });
});
