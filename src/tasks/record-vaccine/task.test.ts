import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { ThingState, World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aChartEntry, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { recordVaccineTask } from './task.ts';

const packs = readPacks('imm-products', 'imm-record', 'vis-current');

function given(ordered: string, details: ThingState['details']): ThingState {
  return {
    item: `dose:${ordered}`,
    at: 'patient',
    visit: 'lopez',
    task: 'haddad.prepare-vaccine',
    label: 'amir',
    details: { product: ordered, volumeUl: 500, ...details },
  };
}

const THINGS = [
  given('dtap_ipv', { lot: 'K71', expires: '2026-10-04', route: 'im', site: 'left-deltoid' }),
  given('var', { lot: 'V08', expires: '2026-11-13', route: 'subq', site: 'left-triceps_fat' }),
  given('mmr', { lot: 'M12', expires: '2026-12-13', route: 'subq', site: 'right-triceps_fat' }),
];

function theWorld(things: readonly ThingState[] = THINGS, funding = 'private', arrangement = 2): World {
  return aWorld({
    packs,
    node: {
      id: 'haddad.record-vaccine',
      arrangement,
      params: { products: things.map((one) => one.item.slice('dose:'.length)) },
    },
    visit: { flow: 'orders' },
    things,
    chart: [aChartEntry('vaccine.funding', funding)],
    stock: [
      {
        id: 'dtap_ipv',
        store: 'fridge',
        par: 2,
        lots: [{ lot: 'K90', expires: '2027-03-01', quantity: 3 }],
        locked: false,
      },
    ],
  });
}

const play = (instead: Record<string, Action[]> = {}, world = theWorld()) =>
  playTask(recordVaccineTask, world, instead);

describe('recording, done right', () => {
  it.each<[string, World]>([
    ['three vaccines', theWorld()],
    ['public stock', theWorld(THINGS, 'vfc')],
    ['one vaccine', theWorld(THINGS.slice(0, 1))],
  ])('%s', (_, base) => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      const played = play({}, { ...base, node: { ...base.node, arrangement } });
      expect(errorsIn(played.effects)).toEqual([]);
      const items = [...new Set(judged(played.effects))].sort();
      expect(items).toEqual([...recordVaccineTask.items(base.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(items)).toEqual([]);
    }
  });

  it('writes what was in the syringe, and sends it to the registry', () => {
    const { world } = play();
    const value = (field: string) => world.chart.find((one) => one.field === field)?.value;
    expect(value('immunization.mmr')).toMatchObject({ lot: 'M12', site: 'right-triceps_fat', vis: 'mmr' });
    expect(value('registry.sent')).toBe('2026-09-14');
  });

  it('says what was given when it is not what was ordered', () => {
    const wrong = [
      given('dtap_ipv', {
        product: 'tdap',
        lot: 'T90',
        expires: '2027-04-02',
        route: 'im',
        site: 'left-deltoid',
      }),
    ];
    const { effects, world } = play({}, theWorld(wrong));
    expect(errorsIn(effects)).toEqual(['imm.given_is_ordered: differs']);
    expect(unrated(errorsIn(effects))).toEqual([]);
    expect(world.chart.some((one) => one.field === 'immunization.tdap')).toBe(true);
  });
});

const first = {
  product: 'dtap_ipv',
  lot: 'lot-K71',
  expires: 'exp-2026-10-04',
  maker: 'by-glaxosmithkline',
  ml: 'ml-0.5',
  route: 'im',
  site: 'left-deltoid',
  vis: 'vis-dtap_ipv',
};
const last = {
  date: 'today',
  'vis-date': 'today',
  'given-by': 'name-and-title',
  address: 'checked',
  funding: 'private',
  registry: 'send-now',
};
const enter = (values: Readonly<Record<string, string>>): Action[] =>
  Object.entries(values).flatMap(([target, value]) =>
    value === '' ? [] : [{ verb: 'enter', target, value }],
  );
const dose = (over: Partial<typeof first>) => ({ 'dose-1': enter({ ...first, ...over }) });
const sign = (over: Partial<typeof last>) => ({ sign: enter({ ...last, ...over }) });

describe('each error of recording', () => {
  it.each<[string, Record<string, Action[]>, string[]]>([
    ['the vaccine not charted', dose({ product: '' }), ['imm.given: not-charted']],
    ['another vaccine charted', dose({ product: 'mmr' }), ['imm.given: untrue']],
    ['no lot', dose({ lot: '' }), ['imm.lot: missing']],
    ['the lot of another vaccine', dose({ lot: 'lot-M12' }), ['imm.lot: swapped']],
    ['no statement', dose({ vis: '' }), ['imm.vis: not-charted']],
    ['the statement of another vaccine', dose({ vis: 'vis-mmr' }), ['imm.vis: swapped']],
    ['no site', dose({ site: '' }), ['imm.site: missing']],
    ['no route', dose({ route: '' }), ['imm.site: missing']],
    ['another site', dose({ site: 'right-triceps_fat' }), ['imm.site: untrue']],
    ['no maker', dose({ maker: '' }), ['imm.fields: incomplete']],
    ['another dose', dose({ ml: 'ml-1' }), ['imm.fields: untrue']],
    ['no date', sign({ date: '' }), ['imm.signed: incomplete']],
    ['the provider as giver', sign({ 'given-by': 'provider' }), ['imm.signed: untrue']],
    ['the wrong stock', sign({ funding: 'vfc' }), ['imm.funding: wrong-stock']],
    ['the registry left', sign({ registry: 'some-day' }), ['imm.registry_sent: not-sent']],
  ])('%s', (_, instead, errors) => {
    expect(errorsIn(play(instead).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});
