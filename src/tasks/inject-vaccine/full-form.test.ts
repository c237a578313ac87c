import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { ThingState, World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { injectVaccineTask } from './task.ts';

const packs = readPacks('imm-products', 'clinic-core', 'comfort-peds', 'body-sites');
const NOW = 31_200_000;

function dose(product: string): ThingState {
  const isMixed = product === 'mmr' || product === 'var';
  return {
    item: `dose:${product}`,
    at: 'tray',
    visit: 'lopez',
    task: 'haddad.prepare-vaccine',
    label: 'amir',
    details: {
      product,
      lot: 'K71',
      expires: '2027-01-01',
      isRead: true,
      diluent: isMixed ? 'sterile_diluent_same_maker' : '',
      mixedAtMs: isMixed ? NOW - 120_000 : 0,
      volumeUl: 500,
      isLabelled: true,
      preparedMs: NOW - 60_000,
    },
  };
}

interface Sketch {
  readonly products?: readonly string[];
  readonly birth?: string;
  readonly grams?: number;
  readonly arrangement?: number;
}

function theWorld({
  products = ['dtap_ipv', 'var', 'mmr'],
  birth = '2022-06-30',
  ...more
}: Sketch = {}): World {
  return aWorld({
    packs,
    person: aPerson({ id: 'amir', first: 'Amir', last: 'Haddad', birthDate: birth }),
    dialogues: { comfort: readDialogue('comfort-needle-child') },
    node: {
      id: 'haddad.inject-vaccine',
      form: 'full',
      arrangement: more.arrangement ?? 4,
      params: { products, dialogue: 'comfort' },
    },
    visit: { flow: 'orders', anxiety: 55, plan: { truth: { weightGrams: more.grams ?? 17_000 } } },
    things: products.map(dose),
  });
}

const play = (instead: Record<string, Action[]> = {}, sketch: Sketch = {}) =>
  playTask(injectVaccineTask, theWorld(sketch), instead);

describe('injecting by hand, done right', () => {
  it.each<[string, Sketch]>([
    ['a four-year-old', {}],
    [
      'an infant, four doses in two thighs',
      { birth: '2026-03-01', grams: 7_000, products: ['pcv20', 'hepb_ped', 'ipv', 'dtap'] },
    ],
    [
      'a toddler',
      { birth: '2025-06-30', grams: 11_000, products: ['hepa_ped', 'dtap', 'hib', 'var', 'mmr'] },
    ],
    ['a child with five for the muscle', { products: ['dtap', 'ipv', 'hepa_ped', 'hepb_ped', 'pcv20'] }],
    ['a teenager', { birth: '2012-02-01', grams: 52_000, products: ['tdap', 'menacwy', 'hpv9'] }],
    [
      'a grown-up, three doses in two arms',
      { birth: '1970-01-01', grams: 82_000, products: ['tdap', 'hepb_adult', 'flu_iiv3'] },
    ],
  ])('%s', (_, sketch) => {
    for (let arrangement = 0; arrangement < 6; arrangement += 1) {
      const world = theWorld({ ...sketch, arrangement });
      const played = playTask(injectVaccineTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      const items = [...new Set(judged(played.effects))].sort();
      expect(items).toEqual([...injectVaccineTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(items)).toEqual([]);
    }
  });

  it('costs 54 s a dose, as the catalogue says', () => {
    const steps = injectVaccineTask.forms.full ?? [];
    const ofDose = steps.filter((one) => ['needle-2', 'spot-2', 'give-2'].includes(one.id));
    expect(ofDose.reduce((sum, one) => sum + one.costMs, 0)).toBe(54_000);
  });
});

const needle = (site: string, inches = 'in-5-8', angle = 'deg-90'): Action[] => [
  { verb: 'enter', target: 'site', value: site },
  { verb: 'enter', target: 'needle', value: inches },
  { verb: 'enter', target: 'angle', value: angle },
];
const ARM = ['acromion', 'armpit', 'elbow'];
const THIGH = ['trochanter', 'knee', 'front-line', 'outer-line'];
function spot(landmarks: readonly string[], point: string, ...ways: string[]): Action[] {
  return [
    ...landmarks.map((target) => ({ verb: 'find', target })),
    { verb: 'place', target: 'needle', value: point },
    ...ways.map((value) => ({ verb: 'nudge', target: 'needle', value })),
  ];
}
const one: Sketch = { products: ['dtap_ipv'] };
const two: Sketch = { products: ['dtap', 'ipv'] };

describe('each error of injecting by hand', () => {
  it.each<[string, Record<string, Action[]>, Sketch, string[]]>([
    ['too high in the shoulder', { 'spot-1': spot(ARM, 'high') }, one, ['inj.spot: too-high']],
    ['below the muscle', { 'spot-1': spot(ARM, 'low') }, one, ['inj.spot: off-muscle']],
    ['into the back of the arm', { 'spot-1': spot(ARM, 'triceps') }, one, ['inj.spot: off-muscle']],
    [
      'slipped off',
      { 'spot-1': spot(ARM, 'deltoid', 'left', 'left', 'left') },
      one,
      ['inj.spot: off-muscle'],
    ],
    [
      'by eye, without feeling',
      { 'spot-1': [{ verb: 'put', target: 'needle', value: '695' }] },
      one,
      ['inj.spot: off-muscle'],
    ],
    [
      'on the right place by luck',
      {
        'spot-1': [
          { verb: 'put', target: 'needle', value: String(Math.floor(52 / 3) * 38 + Math.floor(58 / 3)) },
        ],
      },
      one,
      ['inj.spot: not-felt'],
    ],
    [
      'the front of the thigh',
      { needle: needle('left-vastus_lateralis', 'in-1'), 'spot-1': spot(THIGH, 'front') },
      one,
      ['inj.spot: off-muscle'],
    ],
    [
      'close to the knee',
      { needle: needle('left-vastus_lateralis', 'in-1'), 'spot-1': spot(THIGH, 'near-knee') },
      one,
      ['inj.spot: off-muscle'],
    ],
    ['muscle taken for fat', { needle: needle('left-triceps_fat') }, one, ['inj.site: wrong-site']],
    ['the buttock', { needle: needle('dorsogluteal', 'in-1') }, one, ['inj.site: wrong-site']],
    ['a needle too long', { needle: needle('left-deltoid', 'in-1-1-2') }, one, ['inj.needle: wrong-needle']],
    ['a flat angle', { needle: needle('left-deltoid', 'in-5-8', 'deg-45') }, one, ['inj.angle: wrong-angle']],
    [
      'the same spot twice',
      { 'needle-2': needle('left-deltoid'), 'spot-2': spot(ARM, 'deltoid-upper') },
      two,
      ['inj.site: same-spot'],
    ],
    [
      'half an inch away in a small shoulder',
      { 'needle-2': needle('left-deltoid'), 'spot-2': spot(ARM, 'deltoid-lower') },
      two,
      ['inj.site: same-spot'],
    ],
  ])('%s', (_, instead, sketch, errors) => {
    const { effects } = play(instead, sketch);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
    const items = [...new Set(judged(effects).map((item) => item.split(':')[0]))].sort();
    expect(items).toEqual([...injectVaccineTask.items(theWorld(sketch).node)].sort());
  });

  it('shows what is in the limb already', () => {
    const { steps } = play({ 'needle-2': needle('left-deltoid'), 'spot-2': spot(ARM, 'deltoid') }, two);
    const text = steps.find((step) => step.step === 'spot-2')?.text ?? [];
    expect(text).toContainEqual(expect.objectContaining({ id: 'body-map.mark' }));
  });
});
