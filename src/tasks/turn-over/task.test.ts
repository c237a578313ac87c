import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { StepRecord } from '../../simulation/vocabulary/task.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { turnOverTask } from './task.ts';

const packs = readPacks('disinfection', 'sharps-waste', 'closing', 'opening-closing', 'cold-chain');
const take = (...items: string[]) => items.map((target) => ({ verb: 'take', target }));
const append = (...cards: string[]) => cards.map((target) => ({ verb: 'append', target }));
const place = (...placed: string[]) =>
  placed.map((one) => ({ verb: 'place', target: one.split('>')[0] ?? '', value: one.split('>')[1] ?? '' }));
const zones = ['light_switch_handle', 'counter_keyboard', 'devices', 'table_top', 'stool', 'bin_lid'];

const doing = (...tasks: string[]): StepRecord[] =>
  tasks.map((task) => ({ task, node: `lopez.${task}`, step: 'any', atMs: 0, observations: [] }));
const room = (cough = false, ...tasks: string[]) =>
  aWorld({
    packs,
    done: doing(...tasks),
    node: { arrangement: 17 },
    visit: { flow: 'departed', room: null, plan: { cough } },
  });

describe('a room between two patients', () => {
  it.each([
    [false, []],
    [true, ['rapid-flu']],
    [false, ['inject-vaccine']],
  ])('is made ready (cough %s, after %j)', (cough, tasks) => {
    const world = room(cough, ...tasks);
    const played = playTask(turnOverTask, world);
    expect(judged(played.effects)).toEqual(turnOverTask.items(world.node));
    expect(missingWords(played)).toEqual([]);
    expect(played.world.hands).toBe('clean');
    expect(played.world.loops).toEqual([]);
    expect(played.effects.filter((one) => one.type === 'setRoom')).toEqual([
      { type: 'setRoom', state: 'wet', wetMs: 120_000 },
      { type: 'setRoom', state: 'ready' },
    ]);
  });

  it.each([
    [false, ['bare'], ['clean.ppe: no-gloves']],
    [true, ['hands', 'gloves'], ['clean.ppe: no-mask']],
  ])('is entered (cough %s) with %j', (cough, taken, errors) => {
    const { effects } = playTask(turnOverTask, room(cough), { prepare: take(...taken) });
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it.each([
    ['needle>trash', 'soaked_gauze>red_bag', 'sharps-in-plain-bin'],
    ['needle>sharps', 'soaked_gauze>trash', 'regulated-in-plain-bin'],
    ['needle>sharps', 'soaked_gauze>sharps', 'wrong-bin'],
  ])('has waste %s, %s', (needle, gauze, error) => {
    const waste = place(
      needle,
      gauze,
      'spotted_gauze>trash',
      'table_paper>trash',
      'gloves>trash',
      'paper_with_name>shred',
    );
    const { effects } = playTask(turnOverTask, room(false, 'venipuncture'), { waste });
    expect(errorsIn(effects)).toEqual([`clean.waste: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });

  it('may lose a name', () => {
    const waste = place('table_paper>trash', 'gloves>trash', 'paper_with_name>trash');
    expect(errorsIn(playTask(turnOverTask, room(), { waste }).effects)).toEqual(['clean.waste: name-in-bin']);
  });

  it.each([
    [[...zones].reverse(), ['clean.order: dirty-first']],
    [zones.filter((zone) => zone !== 'devices'), ['clean.order: devices-missed']],
    [zones.filter((zone) => zone !== 'stool'), ['clean.order: zone-missed']],
  ])('may be wiped as %j', (order, errors) => {
    const { effects } = playTask(turnOverTask, room(), { wipe: append(...order, 'hygiene_end') });
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('may be left in gloves, or dried early', () => {
    const gloved = playTask(turnOverTask, room(), { wipe: append(...zones) });
    expect(errorsIn(gloved.effects)).toEqual(['clean.hands: left-gloved']);
    const bare = playTask(turnOverTask, room(), {
      wipe: append(...zones.slice(0, 5), 'hygiene_end', 'bin_lid'),
    });
    expect(errorsIn(bare.effects)).toEqual(['clean.hands: wiped-bare']);
    const dry = playTask(turnOverTask, room(), { wipe: append(...zones, 'dry_early', 'hygiene_end') });
    expect(errorsIn(dry.effects)).toEqual(['clean.wet: dried-early']);
    expect(
      unrated([...errorsIn(gloved.effects), ...errorsIn(bare.effects), ...errorsIn(dry.effects)]),
    ).toEqual([]);
  });

  it('may get its paper while it is wet', () => {
    const { effects, steps } = playTask(turnOverTask, room(), {}, { early: ['finish'] });
    expect(errorsIn(effects)).toEqual(['clean.wet: wet-paper']);
    expect(steps.at(-1)?.text[0]?.id).toBe('turn-over.finish.prompt-wet');
    expect(missingWords({ steps } as never)).toEqual([]);
  });

  it.each([
    [['old_paper', 'restock', 'flag_clean'], 'no-paper'],
    [['paper', 'flag_clean'], 'not-restocked'],
    [['flag_clean', 'paper', 'restock'], 'flagged-early'],
  ])('may be finished as %j', (order, error) => {
    const { effects } = playTask(turnOverTask, room(), { finish: append(...order) });
    expect(errorsIn(effects)).toEqual([`clean.finish: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });
});

const stock = [
  {
    id: 'gloves_m',
    store: 'closet',
    par: 4,
    locked: false,
    lots: [{ lot: 'G1', expires: '2028-01-01', quantity: 1 }],
  },
  {
    id: 'masks',
    store: 'closet',
    par: 2,
    locked: false,
    lots: [{ lot: 'M1', expires: '2028-01-01', quantity: 6 }],
  },
];
const closing = (arrangement = 0, params = {}) =>
  aWorld({ packs, stock, visit: null, node: { arrangement, params: { part: 'closing', ...params } } });

describe('the end of the day', () => {
  it.each([
    [0, {}],
    [1, {}],
    [250_007, {}],
    [5, { fridgeC10: 94 }],
    [5, { fridgeC10: -4 }],
  ])('is closed (%i, %j)', (arrangement, params) => {
    const world = closing(arrangement, params);
    const played = playTask(turnOverTask, world);
    expect(judged(played.effects)).toEqual(turnOverTask.items(world.node));
    expect(missingWords(played)).toEqual([]);
  });

  const owners = [
    'lab_pending>provider',
    'symptom_call>nurse',
    'no_show_call>front_desk',
    'new_card>front_desk',
  ];
  it.each([
    [[...owners, 'lab_overdue>leave'], 'close.owner: lab-without-owner'],
    [[...owners, 'lab_overdue>nurse'], 'close.owner: wrong-owner'],
  ])('may leave %j', (placed, error) => {
    const { effects } = playTask(turnOverTask, closing(), { owners: place(...placed) });
    expect(errorsIn(effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
  });

  const fridge = (celsius: string, then: string) => [
    { verb: 'record', target: 'celsius', value: celsius },
    { verb: 'record', target: 'then', value: then },
  ];
  it.each([
    ['9.4', 'log', { fridgeC10: 94 }, 'excursion-missed'],
    ['4.4', 'log', { fridgeC10: 41 }, 'misread'],
    ['4.1', 'warm_up', { fridgeC10: 41 }, 'wrong-answer'],
  ])('may read the fridge as %s, then %s', (celsius, then, params, error) => {
    const { effects } = playTask(turnOverTask, closing(1, params), { fridge: fridge(celsius, then) });
    expect(errorsIn(effects)).toEqual([`close.fridge: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });

  const drawer = (should: string, then: string) => [
    { verb: 'enter', target: 'should', value: should },
    { verb: 'enter', target: 'then', value: then },
  ];
  it.each([
    ['135.00', 'fix_from_own_pocket', 'covered-up'],
    ['135.00', 'balanced', 'difference-mishandled'],
    ['130.00', 'recount_report', 'wrong-sum'],
  ])('may count the drawer as %s, then %s', (should, then, error) => {
    const { effects } = playTask(turnOverTask, closing(0), { drawer: drawer(should, then) });
    expect(errorsIn(effects)).toEqual([`close.drawer: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });

  it('may order the wrong number', () => {
    const reorder = [
      { verb: 'enter', target: 'gloves_m', value: '4' },
      { verb: 'enter', target: 'masks', value: '0' },
    ];
    expect(errorsIn(playTask(turnOverTask, closing(), { reorder }).effects)).toEqual([
      'close.par: wrong-count',
    ]);
  });

  it.each([
    [['screens_locked', 'devices_docked', 'phones_to_service', 'doors_alarm'], 'records-open'],
    [['screens_locked', 'phones_to_service', 'papers_locked', 'doors_alarm'], 'left-undone'],
    [
      [
        'screens_locked',
        'devices_docked',
        'phones_to_service',
        'papers_locked',
        'doors_alarm',
        'sticky_note',
      ],
      'shared-access',
    ],
  ])('may lock up with %j', (taken, error) => {
    const { effects } = playTask(turnOverTask, closing(), { lock: take(...taken) });
    expect(errorsIn(effects)).toEqual([`close.lock: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });
});

const byHand = (...tasks: string[]) => {
  const world = room(false, ...tasks);
  return { ...world, node: { ...world.node, form: 'full' as const } };
};
const twice = (...names: string[]) =>
  names.flatMap((target) => [
    { verb: 'wipe', target },
    { verb: 'wipe', target },
  ]);
const ALL = [
  'light_switch_handle',
  'counter_keyboard',
  'devices',
  'chair_arms',
  'table_top',
  'stool',
  'bin_lid',
];
const OUT = { verb: 'change', target: 'hygiene_end' };

describe('a room wiped by hand', () => {
  it.each([[[]], [['venipuncture']]])('is made ready (after %j)', (tasks) => {
    const world = byHand(...tasks);
    const played = playTask(turnOverTask, world);
    expect(judged(played.effects)).toEqual(turnOverTask.items(world.node));
    expect(missingWords(played)).toEqual([]);
    expect(played.world.hands).toBe('clean');
    expect(played.effects).toContainEqual({ type: 'setRoom', state: 'wet', wetMs: 120_000 });
  });

  it.each([
    [[...twice(...[...ALL].reverse()), OUT], 'clean.order: dirty-first'],
    [[...twice(...ALL.filter((zone) => zone !== 'devices')), OUT], 'clean.order: devices-missed'],
    [[...twice(...ALL.filter((zone) => zone !== 'stool')), OUT], 'clean.order: zone-missed'],
    [[...twice(...ALL), { verb: 'dry', target: 'stool' }, OUT], 'clean.wet: dried-early'],
    [[...twice(...ALL.slice(0, 6)), { verb: 'wipe', target: 'bin_lid' }, OUT], 'clean.wet: dried-early'],
    [twice(...ALL), 'clean.hands: left-gloved'],
    [[...twice(...ALL), OUT, { verb: 'wipe', target: 'bin_lid' }], 'clean.hands: wiped-bare'],
  ])('may go wrong: %j', (wipe, error) => {
    expect(errorsIn(playTask(turnOverTask, byHand(), { wipe }).effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
  });

  it('may be disinfected over dried blood', () => {
    const wipe = [...twice(...ALL), OUT];
    const { effects } = playTask(turnOverTask, byHand('venipuncture'), { wipe });
    expect(errorsIn(effects)).toEqual(['clean.order: soil-left']);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });
});
