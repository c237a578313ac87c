import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { ThingState, World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { injectVaccineTask } from './task.ts';

const packs = readPacks('imm-products', 'clinic-core', 'comfort-peds');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));

const NOW = 31_200_000;
const DILUENT: Readonly<Record<string, string>> = {
  mmr: 'sterile_diluent_same_maker',
  var: 'sterile_diluent_same_maker',
};

function dose(ordered: string, over: ThingState['details'] = {}): ThingState {
  const diluent = DILUENT[ordered] ?? '';
  return {
    item: `dose:${ordered}`,
    at: 'tray',
    visit: 'lopez',
    task: 'haddad.prepare-vaccine',
    label: 'amir',
    details: {
      product: ordered,
      lot: 'K71',
      expires: '2027-01-01',
      isRead: true,
      diluent,
      mixedAtMs: diluent === '' ? 0 : NOW - 120_000,
      volumeUl: 500,
      isLabelled: true,
      preparedMs: NOW - 60_000,
      ...over,
    },
  };
}

interface Sketch {
  readonly products?: readonly string[];
  readonly things?: readonly ThingState[];
  readonly done?: World['done'];
  readonly anxiety?: number;
  readonly arrangement?: number;
  readonly plain?: boolean;
  readonly age?: number;
  readonly grams?: number;
}

function theWorld(sketch: Sketch = {}): World {
  const { products = ['dtap_ipv', 'var', 'mmr'], age = 4 } = sketch;
  return aWorld({
    packs,
    person: aPerson({ id: 'amir', first: 'Amir', last: 'Haddad', birthDate: `${2026 - age}-06-30`, age }),
    dialogues: { comfort: readDialogue('comfort-needle-child') },
    node: {
      id: 'haddad.inject-vaccine',
      arrangement: sketch.arrangement ?? 4,
      params: { products, ...(sketch.plain ? {} : { dialogue: 'comfort' }) },
    },
    visit: {
      flow: 'orders',
      anxiety: sketch.anxiety ?? 55,
      plan: { truth: { weightGrams: sketch.grams ?? 17_000 } },
    },
    things: sketch.things ?? products.map((one) => dose(one)),
    done: sketch.done ?? [],
  });
}

const play = (instead: Record<string, Action[]> = {}, sketch: Sketch = {}) =>
  playTask(injectVaccineTask, theWorld(sketch), instead);

describe('injecting, done right', () => {
  it.each<[string, Sketch]>([
    ['three vaccines', {}],
    ['one vaccine', { products: ['dtap_ipv'] }],
    ['without a conversation of the visit', { plain: true }],
    ['a toddler', { age: 1, products: ['hepa_ped', 'pcv20', 'var', 'mmr'] }],
    ['a grown-up', { age: 40, grams: 82_000, products: ['tdap'], plain: true }],
    ['a frightened child', { anxiety: 100 }],
  ])('%s', (_, sketch) => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      const played = play({}, { ...sketch, arrangement });
      expect(errorsIn(played.effects)).toEqual([]);
      const items = [...new Set(judged(played.effects))].sort();
      expect(items).toEqual([...injectVaccineTask.items(theWorld(sketch).node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(items)).toEqual([]);
    }
  });

  it('gives what is in the syringes, the most painful last', () => {
    const { effects, world } = play();
    expect(effects.flatMap((one) => (one.type === 'give' ? [one.product] : []))).toEqual([
      'dtap_ipv',
      'var',
      'mmr',
    ]);
    expect(world.things.every((one) => one.at === 'patient')).toBe(true);
    expect(world.things.map((one) => one.details.site)).toEqual([
      'left-deltoid',
      'left-triceps_fat',
      'right-triceps_fat',
    ]);
    expect(effects.some((one) => one.type === 'reach')).toBe(false);
  });

  it('calms the child on the way', () => {
    expect(play().world.visit?.anxiety).toBeLessThan(55);
  });

  it('names the first needle step as events know it', () => {
    expect(play().steps.map((one) => one.step)).toContain('needle');
  });

  it('lets an error of the tray reach the patient with the syringe it is in', () => {
    const wrong = [dose('dtap_ipv', { product: 'tdap' }), dose('var', { diluent: 'saline' })];
    const { effects } = play({}, { products: ['dtap_ipv', 'var'], things: wrong });
    const reached = effects.flatMap((one) => (one.type === 'reach' ? [one.item] : []));
    expect(reached.sort()).toEqual(['prep.diluent', 'prep.wrong_product']);
    expect(effects).toContainEqual({ type: 'give', product: 'tdap' });
  });

  it('discards a mixed dose that stood too long and begins again', () => {
    const things = [dose('var', { mixedAtMs: NOW - 1_900_000 })];
    const { effects } = play({}, { products: ['var'], things });
    expect(errorsIn(effects)).toEqual([]);
    expect(effects).toContainEqual({ type: 'moveItem', item: 'dose:var', to: 'gone' });
    expect(effects).toContainEqual({ type: 'redo', node: 'haddad.prepare-vaccine' });
    expect(effects).toContainEqual({ type: 'redo' });
  });
});

const good = ['clean-dry', 'give', 'safety', 'sharps', 'pressure'];
const instead = (cards: readonly string[]) => ({ 'give-1': acts('append', ...cards) });
const needle = (site: string, inches: string, angle: string): Action[] => [
  { verb: 'enter', target: 'site', value: site },
  { verb: 'enter', target: 'needle', value: inches },
  { verb: 'enter', target: 'angle', value: angle },
];
const interrupted: World['done'] = [
  { task: 'eye-chart', node: 'haddad.eye-chart', step: 'read', atMs: NOW - 10_000, observations: [] },
];

describe('each error of injecting', () => {
  it.each<[string, Record<string, Action[]>, Sketch, string[]]>([
    [
      'nobody asked',
      { identify: acts('take', 'ask-allergies', 'read-labels') },
      {},
      ['inj.wrong_patient: not-rechecked'],
    ],
    [
      'a closed question',
      { identify: acts('take', 'ask-closed', 'ask-allergies', 'read-labels') },
      {},
      ['inj.wrong_patient: closed-question'],
    ],
    ['no allergies', { identify: acts('take', 'ask-open', 'read-labels') }, {}, ['inj.allergies: not-asked']],
    [
      'no third check',
      { identify: acts('take', 'ask-open', 'ask-allergies') },
      {},
      ['inj.check3: no-recheck'],
    ],
    [
      'no third check after other work',
      { identify: acts('take', 'ask-open', 'ask-allergies') },
      { done: interrupted },
      ['inj.check3: distracted'],
    ],
    [
      'an old dose given',
      { identify: acts('take', 'ask-open', 'ask-allergies', 'read-labels') },
      { products: ['var'], things: [dose('var', { mixedAtMs: NOW - 1_900_000 })] },
      ['inj.in_time: too-old'],
    ],
    [
      'good doses thrown away',
      { identify: acts('take', 'ask-open', 'ask-allergies', 'read-labels', 'discard') },
      {},
      ['inj.in_time: wasted'],
    ],
    ['a lie', { comfort: acts('say', 'lie', 'hug', 'bubbles') }, {}, ['talk.honest: said']],
    ['held flat', { comfort: acts('say', 'honest', 'flat', 'bubbles') }, {}, ['inj.comfort: said']],
    [
      'no comfort',
      { comfort: acts('say', 'no-word', 'quick') },
      { plain: true },
      ['inj.comfort: no-comfort'],
    ],
    [
      'the painful one first',
      { order: acts('append', 'dose:mmr', 'dose:dtap_ipv', 'dose:var') },
      {},
      ['inj.order: painful-early'],
    ],
    ['one left out', { order: acts('append', 'dose:dtap_ipv', 'dose:var') }, {}, ['inj.order: left-out']],
    [
      'somebody else’s syringe',
      { order: acts('append', 'others-syringe', 'dose:dtap_ipv', 'dose:var', 'dose:mmr') },
      {},
      ['inj.own_dose: someone-elses'],
    ],
    ['the buttock', { needle: needle('dorsogluteal', 'in-1', 'deg-90') }, {}, ['inj.site: wrong-site']],
    [
      'muscle taken for fat',
      { needle: needle('left-triceps_fat', 'in-1', 'deg-90') },
      {},
      ['inj.site: wrong-site'],
    ],
    [
      'a needle too long',
      { needle: needle('left-deltoid', 'in-1-1-2', 'deg-90') },
      {},
      ['inj.needle: wrong-needle'],
    ],
    ['a flat angle', { needle: needle('left-deltoid', 'in-5-8', 'deg-45') }, {}, ['inj.angle: wrong-angle']],
    [
      'the same spot twice',
      { 'needle-3': needle('left-triceps_fat', 'in-5-8', 'deg-45') },
      {},
      ['inj.site: same-spot'],
    ],
    ['wet skin', instead(['wet', ...good.slice(1)]), {}, ['inj.technique: wet-skin']],
    ['aspiration', instead(['clean-dry', 'aspirate', ...good.slice(1)]), {}, ['inj.technique: aspirated']],
    ['no pressure', instead(good.slice(0, 4)), {}, ['inj.technique: no-pressure']],
    ['a recap', instead(['clean-dry', 'give', 'recap', 'sharps', 'pressure']), {}, ['inj.safety: recapped']],
    [
      'a needle laid down',
      instead(['clean-dry', 'give', 'lay-down', 'safety', 'sharps', 'pressure']),
      {},
      ['inj.safety: needle-left'],
    ],
    ['forced', instead(['hold-down', ...good]), { anxiety: 120 }, ['inj.comfort: forced']],
  ])('%s', (_, actions, sketch, errors) => {
    expect(errorsIn(play(actions, sketch).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('an unsafe sharp offers what follows', () => {
    const { effects } = play(instead(['clean-dry', 'give', 'recap', 'sharps', 'pressure']));
    expect(effects.find((one) => one.type === 'offerTask')).toMatchObject({
      task: 'needle-stick',
      hot: true,
    });
  });
});
