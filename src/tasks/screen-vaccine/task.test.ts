import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { screenVaccineTask } from './task.ts';

const packs = readPacks(
  'imm-products',
  'imm-schedule-order-authority',
  'imm-screening',
  'vis-current',
  'cold-chain',
);
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));

interface Sketch {
  readonly truth?: JsonMap;
  readonly record?: JsonMap;
  readonly companion?: 'parent' | 'letter' | 'babysitter' | 'none';
  readonly told?: readonly string[];
  readonly arrangement?: number;
  readonly products?: readonly string[];
  readonly age?: number;
  readonly dialogue?: boolean;
}

const DIFFERS = { discrepancies: [{ id: 'd1', kind: 'registry_vs_card', field: 'var_date' }] };

function theWorld(sketch: Sketch = {}): World {
  const { companion = 'parent', age = 4 } = sketch;
  const adult = aPerson({ id: 'rania', first: 'Rania', last: 'Haddad', age: 33 });
  const amir = aPerson({
    id: 'amir',
    first: 'Amir',
    last: 'Haddad',
    birthDate: `${2026 - age}-06-30`,
    age,
  });
  return aWorld({
    packs,
    person: amir,
    persons: { amir, rania: adult },
    dialogues: { 'hand-vis': readDialogue('hand-vis') },
    node: {
      id: 'haddad.screen-vaccine',
      arrangement: sketch.arrangement ?? 5,
      params: {
        products: sketch.products ?? ['dtap_ipv', 'var', 'mmr'],
        ...(sketch.dialogue === false ? {} : { dialogue: 'hand-vis' }),
      },
    },
    visit: {
      flow: 'orders',
      told: sketch.told ?? [],
      plan: {
        truth: { vfc: 'not_eligible', ...sketch.truth },
        record: { registry: { dtap: 4, ipv: 3, mmr: 1, var: 1 }, ...sketch.record },
        companions:
          companion === 'none'
            ? []
            : [
                {
                  person: 'rania',
                  role: companion === 'letter' ? 'grandparent' : companion,
                  authorised: companion !== 'babysitter',
                  details: { letter: companion === 'letter' },
                },
              ],
      },
    },
  });
}

const play = (instead: Record<string, Action[]> = {}, sketch: Sketch = {}) =>
  playTask(screenVaccineTask, theWorld(sketch), instead);

describe('screening, done right', () => {
  it.each<[string, Sketch]>([
    ['a child with a parent', {}],
    ['papers that differ', { record: DIFFERS }],
    ['a letter', { companion: 'letter' }],
    ['a cold', { truth: { mildCold: true } }],
    ['Medicaid', { truth: { vfc: 'medicaid' } }],
    ['no insurance', { truth: { vfc: 'uninsured' } }],
    ['a dose that is not due', { record: { registry: { dtap: 4, ipv: 3, mmr: 2, var: 1 } } }],
    [
      'a live vaccine that was told',
      { products: ['dtap_ipv'], told: ['live_vaccine'], truth: { screening: { liveVaccineLast4w: true } } },
    ],
    ['no dialogue', { dialogue: false }],
    ['a grown-up', { age: 40, companion: 'none', products: ['tdap'] }],
  ])('%s', (_, sketch) => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      const played = play({}, { ...sketch, arrangement });
      expect(errorsIn(played.effects)).toEqual([]);
      const items = [...new Set(judged(played.effects))].sort();
      expect(items).toEqual([...screenVaccineTask.items(theWorld(sketch).node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(items)).toEqual([]);
    }
  });

  it('takes a live vaccine to the provider, and lets the order stand down', () => {
    const played = play({}, { truth: { screening: { liveVaccineLast4w: true } } });
    expect(errorsIn(played.effects)).toEqual([]);
    expect(played.effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['live_vaccine'] });
    expect(played.steps.map((one) => one.step)).toEqual(['consent', 'screen']);
  });

  it('sets another day when nobody may consent', () => {
    const played = play({}, { companion: 'babysitter' });
    expect(judged(played.effects)).toEqual(['consent.unauthorised_adult']);
    expect(played.effects).toContainEqual({ type: 'moveVisit', event: 'reschedule' });
    expect(played.steps.map((one) => one.step)).toEqual(['consent']);
  });

  it('charts stock and statements', () => {
    const { world } = play({}, { truth: { vfc: 'medicaid' } });
    const value = (field: string) => world.chart.find((one) => one.field === field)?.value;
    expect(value('vaccine.funding')).toBe('vfc');
    expect(value('vis.given')).toHaveLength(4);
  });
});

const decide = (...targets: string[]) => ({ screen: acts('decide', ...targets) });

describe('each error of screening', () => {
  it.each<[string, Record<string, Action[]>, Sketch, string[]]>([
    [
      'the sitter said yes',
      { consent: acts('decide', 'accept') },
      { companion: 'babysitter' },
      ['consent.unauthorised_adult: accepted'],
    ],
    [
      'a parent turned away',
      { consent: acts('decide', 'stop') },
      {},
      ['consent.unauthorised_adult: turned-away'],
    ],
    ['a difference missed', decide('go-on'), { record: DIFFERS }, ['imm.registry: conflict-missed']],
    [
      'a dose not due missed',
      decide('go-on'),
      { record: { registry: { dtap: 4, ipv: 3, mmr: 2, var: 1 } } },
      ['imm.registry: conflict-missed'],
    ],
    [
      'a false mark',
      { screen: [{ verb: 'mark', target: 'card/mmr', value: 'mismatch' }, ...acts('decide', 'go-on')] },
      {},
      ['imm.registry: false-mark'],
    ],
    [
      'a contraindication kept to oneself',
      decide('go-on'),
      { truth: { screening: { liveVaccineLast4w: true } } },
      ['imm.contra_unreported: unreported'],
    ],
    [
      'a contraindication settled alone',
      decide('leave-out'),
      { truth: { screening: { immuneProblemHome: true } } },
      ['imm.contra_unreported: unreported', 'imm.withheld: withheld'],
    ],
    ['a cold untold', decide('go-on'), { truth: { mildCold: true } }, ['imm.contra_unreported: cold-untold']],
    [
      'sent home for a cold',
      decide('send-home'),
      { truth: { mildCold: true } },
      ['imm.contra_unreported: cold-untold', 'imm.withheld: withheld'],
    ],
    ['no statements', { statements: [] }, {}, ['imm.vis: missing']],
    [
      'an old edition',
      { statements: acts('take', 'dtap-current', 'polio-current', 'var-current', 'mmr-old') },
      {},
      ['imm.vis: old-edition'],
    ],
    [
      'statements afterwards',
      { 'hand-over': acts('say', 'after', 'hear', 'consent') },
      {},
      ['imm.vis: said'],
    ],
    ['advice', { 'hand-over': acts('say', 'before', 'debate', 'consent') }, {}, ['scope.words: said']],
    ['an argument', { 'hand-over': acts('say', 'before', 'law', 'consent') }, {}, ['talk.argued: said']],
    [
      'private stock for Medicaid',
      { stock: acts('take', 'private') },
      { truth: { vfc: 'medicaid' } },
      ['imm.vfc: mixed-stock'],
    ],
    ['VFC stock for the insured', { stock: acts('take', 'vfc') }, {}, ['imm.vfc: mixed-stock']],
  ])('%s', (_, instead, sketch, errors) => {
    expect(errorsIn(play(instead, sketch).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});
