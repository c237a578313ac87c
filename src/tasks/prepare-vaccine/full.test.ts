import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { prepareVaccineTask } from './task.ts';

const packs = readPacks('imm-products', 'syringes');
const stock = (id: string, lot: string, expires: string) => ({
  id,
  store: 'fridge',
  par: 2,
  lots: [{ lot, expires, quantity: 5 }],
  locked: false,
});
const SHELF = [
  stock('dtap_ipv', 'K71', '2026-10-04'),
  stock('mmr', 'M12', '2026-12-13'),
  stock('var', 'V08', '2026-11-13'),
  stock('hepb_adult', 'H22', '2026-12-24'),
  stock('rv1', 'R31', '2026-12-24'),
  stock('sterile_diluent_same_maker', 'D21', '2027-02-11'),
];
const AMIR = { id: 'amir', first: 'Amir', last: 'Haddad', birthDate: '2022-06-30', age: 4 };

function theWorld(
  products = ['dtap_ipv', 'var', 'mmr'],
  arrangement = 3,
  { person = aPerson(AMIR), grams = 17_000 } = {},
): World {
  return aWorld({
    packs,
    person,
    node: { id: 'haddad.prepare-vaccine', form: 'full', arrangement, params: { products } },
    visit: { flow: 'orders', plan: { truth: { weightGrams: grams } } },
    stock: SHELF,
    done: [
      { task: 'screen-vaccine', node: 'haddad.screen-vaccine', step: 'screen', atMs: 0, observations: [] },
    ],
  });
}

const play = (instead: Record<string, Action[]> = {}, world = theWorld()) =>
  playTask(prepareVaccineTask, world, instead);

describe('drawing up by hand, done right', () => {
  it('three products, in any arrangement', () => {
    for (let arrangement = 0; arrangement < 30; arrangement += 1) {
      const world = theWorld(undefined, arrangement);
      const played = play({}, world);
      expect(errorsIn(played.effects)).toEqual([]);
      const items = [...new Set(judged(played.effects)), 'prep.screened'];
      expect(items.sort()).toEqual([...prepareVaccineTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(items)).toEqual([]);
    }
  });

  it('leaves the doses on the tray as they were drawn up, needle and all', () => {
    const { world } = play();
    expect(world.things[1]).toMatchObject({
      item: 'dose:var',
      at: 'tray',
      label: 'amir',
      details: { diluent: 'sterile_diluent_same_maker', volumeUl: 500, bubblesUl: 0, isLabelled: true },
    });
    const needles = world.things.map(({ details }) => `${details.needleGauge} ${details.needleInches}`);
    expect(needles[1]).toBe('25 5/8');
    expect(['25 5/8', '25 1', '23 1 1/4']).toContain(needles[0]);
  });

  it.each([
    ['an infant by mouth', ['rv1'], '2026-07-20', 5_000],
    ['a heavy woman', ['hepb_adult'], '1980-02-01', 96_000],
    ['a light one', ['hepb_adult'], '1980-02-01', 59_960],
  ])('%s', (_, products, birthDate, grams) => {
    const person = aPerson({ birthDate, sex: 'female' });
    for (let arrangement = 0; arrangement < 8; arrangement += 1) {
      const played = play({}, theWorld(products, arrangement, { person, grams }));
      expect(errorsIn(played.effects)).toEqual([]);
      expect(missingWords(played)).toEqual([]);
    }
  });

  it('costs what the catalogue says for each dose', () => {
    const [pick, draw] = prepareVaccineTask.forms.full ?? [];
    expect((pick?.costMs ?? 0) + (draw?.costMs ?? 0)).toBe(54_000);
  });

  it('prepares nothing when nothing may be used', () => {
    const world = { ...theWorld(['dtap_ipv']), stock: SHELF.map((one) => ({ ...one, locked: true })) };
    const { effects } = play({}, world);
    expect(errorsIn(effects)).toEqual([]);
    expect([...judged(effects), 'prep.screened'].sort()).toEqual(
      [...prepareVaccineTask.items(world.node)].sort(),
    );
  });
});

const choose = (target: string, value: string): Action => ({ verb: 'choose', target, value });
const move = (ul: number): Action => ({ verb: 'move', target: 'plunger', value: String(ul) });
const does = (...acts: string[]): Action[] => acts.map((target) => ({ verb: 'do', target }));
const FLICK: Action = { verb: 'flick' };
const CLEAR = [FLICK, move(480), move(500)];

interface Hands {
  readonly needle?: string;
  readonly mix?: string;
  readonly before?: Action[];
  readonly draw?: Action[];
  readonly label?: string;
}

/** One dose drawn up, right but for what is named. */
function hands(given: Hands): Action[] {
  const { needle = 'g25_1', mix = '', before = does('check-again', 'scrub', 'shake') } = given;
  const { draw = [move(500), ...CLEAR], label = 'right' } = given;
  return [
    choose('barrel', 'one_ml'),
    choose('needle', needle),
    ...(mix === '' ? [] : [choose('diluent', mix)]),
    ...before,
    ...draw,
    ...(label === '' ? [] : [choose('label', label)]),
  ];
}
const live: Hands = { needle: 'g25_5_8', before: does('check-again', 'scrub', 'swirl') };
const own = 'sterile_diluent_same_maker';

describe('each error of drawing up by hand', () => {
  it.each<[string, Record<string, Action[]>, string[]]>([
    ['nothing wrong', { 'draw-1': hands({}), 'draw-2': hands({ ...live, mix: own }) }, []],
    ['too short', { 'draw-1': hands({ needle: 'g27_1_2' }) }, ['prep.needle: wrong-needle']],
    ['too long', { 'draw-2': hands({ ...live, mix: own, needle: 'g25_1' }) }, ['prep.needle: wrong-needle']],
    ['too thick', { 'draw-1': hands({ needle: 'g18_1_1_2' }) }, ['prep.needle: wrong-needle']],
    ['saline', { 'draw-2': hands({ ...live, mix: 'saline' }) }, ['prep.diluent: wrong-diluent']],
    [
      'an old vial',
      { 'draw-2': hands({ ...live, mix: 'expired_diluent' }) },
      ['prep.diluent: expired-diluent'],
    ],
    ['mixed into a liquid', { 'draw-1': hands({ mix: own }) }, ['prep.diluent: wrong-diluent']],
    [
      'nothing mixed in: only air comes',
      { 'draw-2': hands({ ...live, draw: [move(500)] }) },
      ['prep.diluent: not-mixed', 'prep.dose: wrong-volume'],
    ],
    [
      'no second check',
      { 'draw-1': hands({ before: does('scrub', 'shake') }) },
      ['prep.check3: check-skipped'],
    ],
    [
      'shaken',
      { 'draw-2': hands({ ...live, mix: own, before: does('check-again', 'scrub', 'shake') }) },
      ['prep.technique: wrong-handling'],
    ],
    [
      'scrubbed too late',
      {
        'draw-1': hands({
          before: does('check-again', 'shake'),
          draw: [move(500), ...CLEAR, ...does('scrub')],
        }),
      },
      ['prep.technique: not-scrubbed'],
    ],
    [
      'half a dose',
      { 'draw-1': hands({ draw: [move(250), FLICK, move(240)] }) },
      ['prep.dose: wrong-volume'],
    ],
    [
      'twice the dose',
      { 'draw-1': hands({ draw: [move(600), FLICK, move(580)] }) },
      ['prep.dose: wrong-volume'],
    ],
    ['bubbles', { 'draw-1': hands({ draw: [move(500)] }) }, ['prep.dose: bubble']],
    [
      'a line short',
      { 'draw-1': hands({ draw: [move(500), FLICK, move(470)] }) },
      ['prep.dose: off-the-line'],
    ],
    [
      'squirted out beside the vial',
      { 'draw-1': hands({ draw: [move(500), FLICK, { verb: 'leave' }, move(400)] }) },
      ['prep.dose: wrong-volume'],
    ],
    ['no label', { 'draw-1': hands({ label: '' }) }, ['prep.label: unlabelled']],
    ['the other label', { 'draw-1': hands({ label: 'other' }) }, ['prep.label: wrong-label']],
    ['a name alone', { 'draw-1': hands({ label: 'short' }) }, ['prep.label: incomplete-label']],
  ])('%s', (_, instead, errors) => {
    expect(errorsIn(play(instead).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('one dose alone needs no label', () => {
    const { effects } = play({ 'draw-1': hands({ label: '' }) }, theWorld(['dtap_ipv']));
    expect(errorsIn(effects)).toEqual([]);
  });
});
