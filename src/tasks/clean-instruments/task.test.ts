import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld } from '../testing.ts';
import { setOf } from './step-label.ts';
import { cleanInstrumentsTask } from './task.ts';

const packs = readPacks('sterilization');
const rubric = 'rubric-setup';
const sink = (arrangement = 4) =>
  aWorld({ packs, visit: null, node: { id: 'closing.clean-instruments', arrangement, params: {} } });
const take = (...items: string[]): Action[] => items.map((target) => ({ verb: 'take', target }));
const cards = (order: string): Action[] => order.split(' ').map((target) => ({ verb: 'append', target }));
const enter = (fields: Record<string, string>): Action[] =>
  Object.entries(fields).map(([target, value]) => ({ verb: 'enter', target, value }));

describe('cleaning instruments', () => {
  it.each([0, 4, 31, 8_888])('is done cleanly by an expert (%i)', (arrangement) => {
    expectExpert(cleanInstrumentsTask, sink(arrangement), rubric);
  });

  it.each([
    [take('exam_gloves', 'gown', 'mask', 'eyes'), 'exam-gloves'],
    [take('utility_gloves', 'mask', 'eyes'), 'no-gown'],
    [take('utility_gloves', 'gown'), 'no-mask-or-eyes'],
  ])('may be done without protection: %j', (protect, error) => {
    expect(errorsOf(cleanInstrumentsTask, sink(), rubric, { protect })).toEqual([`ster.ppe: ${error}`]);
  });

  it.each([
    ['bare_hands rinse_cool soak scrub rinse dry_inspect pack', ['ster.transport: bare-hands']],
    ['rinse_cool soak scrub rinse dry_inspect pack', ['ster.transport: left-out']],
    ['transport hot_rinse soak scrub rinse dry_inspect pack', ['ster.clean: hot-rinse']],
    ['transport rinse_cool soak rinse dry_inspect pack', ['ster.clean: skipped']],
    ['transport rinse_cool scrub soak rinse dry_inspect pack', ['ster.clean: wrong-order']],
    ['transport rinse_cool soak scrub rinse dry_inspect pack_closed', ['ster.pack: closed-hinge']],
    ['transport rinse_cool soak scrub rinse dry_inspect pack_no_indicator', ['ster.pack: no-indicator']],
    ['transport rinse_cool soak scrub rinse pack_wet', ['ster.clean: skipped', 'ster.pack: wet']],
  ])('may be done in a wrong way: %s', (order, errors) => {
    expect(errorsOf(cleanInstrumentsTask, sink(), rubric, { clean: cards(order) })).toEqual(errors);
  });

  it('may be labelled badly', () => {
    expect(errorsOf(cleanInstrumentsTask, sink(), rubric, { label: enter({ where: 'plastic' }) })).toEqual([
      'ster.label: incomplete',
    ]);
    expect(errorsOf(cleanInstrumentsTask, sink(), rubric, { label: enter({ where: 'paper' }) })).toEqual([
      'ster.label: on-paper',
    ]);
  });
});

describe('packing by hand', () => {
  const byHand = (arrangement = 4) => {
    const world = sink(arrangement);
    return { ...world, node: { ...world.node, form: 'full' as const } };
  };
  const INSTRUMENTS: Record<string, string[]> = {
    'suture-set': ['scissors', 'needle-holder', 'forceps'],
    'biopsy-set': ['punch', 'scissors', 'forceps'],
    'ear-set': ['curette', 'forceps'],
  };
  const world = [0, 1, 2, 3, 4, 5, 6, 7].map(byHand).find((one) => setOf(one) === 'suture-set') ?? byHand();
  const all = INSTRUMENTS['suture-set'] ?? [];
  const pack = (items: readonly string[], way = 'open', strip = 'inside'): Action[] => [
    ...items.flatMap((target) => [
      { verb: 'take', target, ...(target === 'forceps' ? {} : { value: way }) },
      { verb: 'put', target: 'inside' },
    ]),
    { verb: 'take', target: 'indicator' },
    { verb: 'put', target: strip },
  ];

  it.each([0, 4, 31, 8_888])('is done cleanly by an expert (%i)', (arrangement) => {
    expectExpert(cleanInstrumentsTask, byHand(arrangement), rubric);
  });

  it.each<[string, Action[], string[]]>([
    ['as it should', pack(all), []],
    ['shut hinges', pack(all, 'shut'), ['ster.pack: closed-hinge']],
    ['the strip outside', pack(all, 'open', 'outside'), ['ster.pack: no-indicator']],
    ['one left out', pack(all.slice(1)), ['ster.pack: left-out']],
  ])('may be packed with %s', (_, pouch, errors) => {
    expect(setOf(world)).toBe('suture-set');
    expect(errorsOf(cleanInstrumentsTask, world, rubric, { pouch })).toEqual(errors);
  });

  it('stays wet when drying was left out', () => {
    const clean = cards('transport rinse_cool soak scrub rinse');
    expect(errorsOf(cleanInstrumentsTask, world, rubric, { clean })).toEqual([
      'ster.clean: skipped',
      'ster.pack: wet',
    ]);
  });
});
