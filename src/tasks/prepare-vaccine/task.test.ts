import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { prepareVaccineTask } from './task.ts';

const packs = readPacks('imm-products');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const stock = (id: string, ...lots: [string, string][]) => ({
  id,
  store: 'fridge',
  par: 2,
  lots: lots.map(([lot, expires]) => ({ lot, expires, quantity: 5 })),
  locked: false,
});

const SHELF = [
  stock('dtap_ipv', ['K90', '2027-03-01'], ['K71', '2026-10-04'], ['K55', '2026-09-11']),
  stock('mmr', ['M12', '2026-12-13']),
  stock('var', ['V08', '2026-11-13']),
  stock('tdap', ['T90', '2027-04-02']),
  stock('sterile_diluent_same_maker', ['D21', '2027-02-11']),
  stock('saline', ['NS7', '2027-04-02']),
];

function theWorld(products = ['dtap_ipv', 'var', 'mmr'], over: Partial<World> = {}, arrangement = 3): World {
  const world = aWorld({
    packs,
    person: aPerson({ id: 'amir', first: 'Amir', last: 'Haddad', birthDate: '2022-06-30', age: 4 }),
    node: { id: 'haddad.prepare-vaccine', arrangement, params: { products } },
    visit: { flow: 'orders' },
    stock: SHELF,
    done: [
      { task: 'screen-vaccine', node: 'haddad.screen-vaccine', step: 'screen', atMs: 0, observations: [] },
    ],
  });
  return { ...world, ...over };
}

const play = (instead: Record<string, Action[]> = {}, world = theWorld()) =>
  playTask(prepareVaccineTask, world, instead);

describe('preparing, done right', () => {
  it('three products, in any arrangement', () => {
    for (let arrangement = 0; arrangement < 30; arrangement += 1) {
      const played = play({}, theWorld(undefined, {}, arrangement));
      expect(errorsIn(played.effects)).toEqual([]);
      const items = [...new Set(judged(played.effects)), 'prep.screened'];
      expect(items.sort()).toEqual([...prepareVaccineTask.items(theWorld().node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(items)).toEqual([]);
    }
  });

  it('leaves the doses on the tray as they were drawn up', () => {
    const { world } = play();
    expect(world.things.map((one) => one.item)).toEqual(['dose:dtap_ipv', 'dose:var', 'dose:mmr']);
    expect(world.things[0]).toMatchObject({
      at: 'tray',
      label: 'amir',
      details: { product: 'dtap_ipv', lot: 'K71', diluent: '', volumeUl: 500, isLabelled: true },
    });
    expect(world.things[1]?.details).toMatchObject({ diluent: 'sterile_diluent_same_maker' });
  });

  it('one product only judges every item once', () => {
    const { effects } = play({}, theWorld(['dtap_ipv']));
    const items = [...judged(effects), 'prep.screened'];
    expect(items.sort()).toEqual([...prepareVaccineTask.items(theWorld().node)].sort());
  });

  it('costs half a minute a dose', () => {
    expect(prepareVaccineTask.forms.brief.slice(0, 3).reduce((sum, one) => sum + one.costMs, 0)).toBe(30_000);
  });

  it('prepares nothing when nothing may be used', () => {
    const locked = SHELF.map((one) => ({ ...one, locked: true }));
    const { effects, world } = play({}, theWorld(['dtap_ipv'], { stock: locked }));
    expect(errorsIn(effects)).toEqual([]);
    expect(effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['stock_out_dtap_ipv'] });
    expect(world.things).toEqual([]);
  });

  it('knows whether the vaccines were screened', () => {
    const [screened] = prepareVaccineTask.preconditions;
    expect(screened?.holds(theWorld())).toBe(true);
    expect(screened?.holds(theWorld(undefined, { done: [] }))).toBe(false);
    expect(unrated(['prep.screened: not-screened'])).toEqual([]);
  });
});

const read = (box: string) => [...acts('inspect', box), ...acts('take', box)];
const draw = (...cards: string[]) => acts('append', ...cards);

describe('each error of preparing', () => {
  it.each<[string, Record<string, Action[]>, string[]]>([
    ['the look-alike', { 'pick-1': read('tdap/T90') }, ['prep.wrong_product: wrong-product']],
    ['past its date', { 'pick-1': read('dtap_ipv/K55') }, ['prep.expired: expired']],
    ['the later lot', { 'pick-1': read('dtap_ipv/K90') }, ['prep.fefo: later-first']],
    ['saline', { 'diluent-2': acts('take', 'saline') }, ['prep.diluent: wrong-diluent']],
    ['another maker', { 'diluent-2': acts('take', 'other_maker_diluent') }, ['prep.diluent: wrong-diluent']],
    ['an old vial', { 'diluent-2': acts('take', 'expired_diluent') }, ['prep.diluent: expired-diluent']],
    ['nothing mixed in', { 'diluent-3': [] }, ['prep.diluent: not-mixed']],
    [
      'something mixed into a liquid',
      { 'diluent-1': acts('take', 'sterile_diluent_same_maker') },
      ['prep.diluent: wrong-diluent'],
    ],
    ['a label not read', { 'pick-1': acts('take', 'dtap_ipv/K71') }, ['prep.check3: check-skipped']],
    [
      'no second check',
      { 'draw-1': draw('scrub', 'shake', 'draw-500', 'bubbles', 'label') },
      ['prep.check3: check-skipped'],
    ],
    [
      'half a dose',
      { 'draw-1': draw('check-again', 'scrub', 'shake', 'draw-250', 'bubbles', 'label') },
      ['prep.dose: wrong-volume'],
    ],
    [
      'bubbles',
      { 'draw-1': draw('check-again', 'scrub', 'shake', 'draw-500', 'label') },
      ['prep.dose: bubble'],
    ],
    [
      'no label',
      { 'draw-1': draw('check-again', 'scrub', 'shake', 'draw-500', 'bubbles') },
      ['prep.label: unlabelled'],
    ],
    [
      'a live vaccine shaken',
      { 'draw-2': draw('check-again', 'scrub', 'shake', 'draw-500', 'bubbles', 'label') },
      ['prep.technique: wrong-handling'],
    ],
    [
      'a stopper not cleaned',
      { 'draw-1': draw('check-again', 'shake', 'draw-500', 'bubbles', 'label') },
      ['prep.technique: not-scrubbed'],
    ],
    ['nothing taken', { 'pick-1': [] }, ['prep.wrong_product: none-taken']],
  ])('%s', (_, instead, errors) => {
    expect(errorsIn(play(instead).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('a quarantined box', () => {
    const locked = SHELF.map((one) => ({ ...one, locked: one.id === 'dtap_ipv' }));
    const { effects } = play({ 'pick-1': read('dtap_ipv/K71') }, theWorld(['dtap_ipv'], { stock: locked }));
    expect(errorsIn(effects)).toEqual(['prep.expired: quarantined']);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });

  it('the look-alike put back is a good catch', () => {
    const instead = {
      'pick-1': [...read('tdap/T90'), ...acts('putBack', 'tdap/T90'), ...read('dtap_ipv/K71')],
    };
    const { effects } = play(instead);
    expect(errorsIn(effects)).toEqual([]);
    expect(effects).toContainEqual({ type: 'judge', item: 'prep.wrong_product', goodCatch: true });
  });
});
