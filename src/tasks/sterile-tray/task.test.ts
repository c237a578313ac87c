import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { Effect } from '../../simulation/vocabulary/effects.ts';
import type { Form } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, playTask } from '../testing.ts';
import { type PackFault, shelfOf } from './card.ts';
import { sterileTrayTask as task } from './task.ts';

const packs = readPacks('procedure-trays');
const rubric = 'rubric-sterile';
const room = (form: Form = 'brief', params: JsonMap = {}, arrangement = 3) =>
  aWorld({
    packs,
    node: { id: 'lopez.sterile-tray', order: 'biopsy', form, arrangement, params },
    visit: { flow: 'orders' },
  });
const open = (...flaps: string[]): Action[] => flaps.map((target) => ({ verb: 'open', target }));
const FLAPS = open('away', 'left', 'right', 'near');
const put = (target: string, place: string, value = 'drop'): Action[] => [
  { verb: 'take', target, value },
  { verb: 'put', target: place },
];
const ALL = [...put('drape', 'b2'), ...put('punch', 'c2'), ...put('forceps', 'd2')];
const RESET: Action = { verb: 'reset' };
const errors = (instead: Record<string, Action[]>, world = room()) => errorsOf(task, world, rubric, instead);

describe('a sterile tray', () => {
  it.each<[Form, string, number]>([
    ['brief', 'punch_biopsy', 0],
    ['brief', 'suture_removal', 31],
    ['full', 'punch_biopsy', 5],
    ['full', 'punch_biopsy', 77_777],
    ['full', 'suture_removal', 2],
    ['full', 'dressing_change', 9],
  ])('is set up without a break (%s, %s, %i)', (form, tray, arrangement) => {
    const { effects } = expectExpert(task, room(form, { tray }, arrangement), rubric);
    expect(effects).toContainEqual({ type: 'completeOrder', order: 'biopsy' });
    const field = effects.find(
      (one): one is Extract<Effect, { type: 'moveItem' }> => one.type === 'moveItem',
    );
    expect(field?.details).toMatchObject({ isSoiled: false, breaks: [] });
  });

  it.each<[PackFault, string]>([
    ['unchanged', 'indicator-failed'],
    ['damp', 'not-sterile'],
    ['torn', 'not-sterile'],
    ['expired', 'expired'],
    ['other', 'wrong-tray'],
  ])('may be made from a pack that is %s', (fault, error) => {
    const world = Array.from({ length: 40 }, (_, at) => room('brief', {}, at)).find((one) =>
      shelfOf(one).some((it) => it.fault === fault),
    );
    if (world === undefined) throw new Error('none such');
    const target = shelfOf(world).find((one) => one.fault === fault)?.id ?? '';
    expect(errors({ pack: [{ verb: 'take', target }] }, world)).toEqual([`tray.pack: ${error}`]);
  });

  it.each<[string, Action[], string[]]>([
    ['the near flap first', [...open('near', 'left', 'right', 'away'), RESET, ...FLAPS, ...ALL], []],
    ['the sides first', [...open('left', 'right', 'away', 'near'), ...ALL], ['tray.order: wrong-order']],
    ['a thing on the border', [...FLAPS, ...put('drape', 'a2'), ...ALL.slice(2)], ['tray.border: on-border']],
    [
      'an arm over the field',
      [...FLAPS, ...put('drape', 'b3'), ...ALL.slice(2)],
      ['tray.field: contaminated-used'],
    ],
    [
      'fingers on the field, announced and left so',
      [...FLAPS, ...ALL.slice(0, 4), ...put('forceps', 'd2', 'lay'), { verb: 'announce' }],
      ['tray.field: not-reset'],
    ],
    [
      'a vial on the field',
      [...FLAPS, ...ALL, ...put('lidocaine_vial', 'e2', 'set')],
      ['tray.field: contaminated-used'],
    ],
    ['a thing too few', [...FLAPS, ...ALL.slice(0, 4)], ['tray.things: left-out']],
  ])('may be set up with %s', (_, field, expected) => {
    expect(errors({ field })).toEqual(expected);
  });

  it('a break that was announced and mended counts as caught', () => {
    const field: Action[] = [...FLAPS, ...put('drape', 'b3'), { verb: 'announce' }, RESET, ...FLAPS, ...ALL];
    const { effects } = playTask(task, room(), { field });
    expect(effects).toContainEqual({ type: 'judge', item: 'tray.field', goodCatch: true });
  });

  it('a liquid may splash or wet the wrap in the full form', () => {
    const world = room('full');
    const solved = ['bowl', 'drape', 'punch', 'forceps'].flatMap((item, at) => put(item, `${'bcde'[at]}2`));
    const rest = [
      { verb: 'stand', value: 'far' },
      ...['scissors', 'needle_holder', 'gauze'].flatMap((item, at) => put(item, `${'bcd'[at]}3`)),
      { verb: 'stand', value: 'near' },
    ];
    const set = [...FLAPS, ...solved, ...rest];
    expect(errors({ field: [...set, ...put('antiseptic', 'b2', 'palm')] }, world)).toEqual([]);
    for (const wrong of [put('antiseptic', 'b2', 'high'), put('antiseptic', 'c2', 'palm')])
      expect(errors({ field: [...set, ...wrong] }, world)).toEqual(['tray.field: contaminated-used']);
  });

  it.each([
    ['answer', 'left-alone'],
    ['cover', 'covered'],
  ])('may be left: %s', (target, error) => {
    expect(errors({ watch: [{ verb: 'take', target }] })).toEqual([`tray.watched: ${error}`]);
  });

  it('may be written down badly', () => {
    expect(errors({ record: [] })).toEqual(['tray.record: incomplete']);
    const record: Action[] = [
      { verb: 'enter', target: 'number', value: '1' },
      { verb: 'enter', target: 'strip', value: 'changed' },
    ];
    expect(errors({ record })).toEqual(['tray.record: untrue']);
  });
});
