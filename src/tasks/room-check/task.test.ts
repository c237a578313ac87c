import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld } from '../testing.ts';
import { roomCheckTask } from './task.ts';
import { zonesOf } from './zones.ts';

const packs = readPacks('room-check');
const rubric = 'rubric-setup';
const room = (params: JsonMap = {}, arrangement = 3) =>
  aWorld({ packs, visit: null, node: { id: 'setup.room-check', arrangement, params } });
const take = (...items: string[]): Action[] => items.map((target) => ({ verb: 'take', target }));

/** Eight places, all called well but for what is said otherwise. */
const ALL = ['sharps', 'swabs', 'screen', 'gloves', 'door', 'cuffs', 'rub', 'bins'];
const placing = (over: Record<string, string> = {}): Record<string, Action[]> => ({
  zones: take(...ALL),
  mend: ALL.map((target) => ({ verb: 'place', target, value: over[target] ?? 'fine' })),
});

describe('the room check', () => {
  it.each([0, 3, 44, 901, 77_123])('is done cleanly by an expert (%i)', (arrangement) => {
    expectExpert(roomCheckTask, room({}, arrangement), rubric);
    expect(zonesOf(room({}, arrangement)).filter((one) => one.fault !== '').length).toBeGreaterThan(0);
  });

  it('sees in the room what the shelf lacks', () => {
    const lots = [{ lot: 'GM4', expires: '2027-01-01', quantity: 0 }];
    const world = { ...room(), stock: [{ id: 'gloves_m', store: 'closet', par: 2, locked: false, lots }] };
    expect(zonesOf(world).find((one) => one.id === 'gloves')?.fault).toBe('gloves_out');
  });

  it.each([
    [take('sharps', 'swabs', 'screen'), 'few-zones'],
    [take('paper', 'gloves', 'door', 'cuffs', 'rub', 'bins', 'gowns', 'call_light'), 'key-zone-skipped'],
  ])('may look at the wrong places: %j', (zones, error) => {
    const errors = errorsOf(roomCheckTask, room(), rubric, { zones });
    expect(errors).toEqual([`room.zones: ${error}`]);
  });

  it.each([
    ['sharps_full', 'fine', 'room.safety: sharps-left'],
    ['swabs_expired', 'later', 'room.safety: expired-left'],
    ['door_blocked', 'fine', 'room.safety: fault-left'],
    ['screen_phi', 'later', 'room.privacy: screen-left'],
    ['gloves_out', 'fine', 'room.stock: left'],
  ])('may leave %s as it is', (fault, bin, error) => {
    const world = room({ faults: [fault] });
    const zone = zonesOf(world).find((one) => one.fault === fault)?.id ?? '';
    expect(errorsOf(roomCheckTask, world, rubric, placing({ [zone]: bin }))).toEqual([error]);
    expect(errorsOf(roomCheckTask, world, rubric, placing({ [zone]: 'report' }))).toEqual([]);
  });

  it.each([
    ['press_down', 'pressed-down'],
    ['tip_over', 'pressed-down'],
    ['one_more_day', 'sharps-left'],
  ])('may treat a full sharps box wrongly: %s', (way, error) => {
    const world = room({ part: 'sharps', room: 'exam1' });
    expectExpert(roomCheckTask, world, rubric);
    expect(errorsOf(roomCheckTask, world, rubric, { sharps: take(way) })).toEqual([`room.safety: ${error}`]);
  });

  it.each([
    [take('expired_box'), 'used-expired'],
    [take('own_choice', 'reorder'), 'own-choice'],
    [take('ask_substitute', 'tell_others'), 'not-reordered'],
    [take('ask_substitute', 'reorder'), 'not-told'],
  ])('may meet a shortage wrongly: %j', (supply, error) => {
    const world = room({ part: 'supply', missing: 'needle_5_8in' });
    expectExpert(roomCheckTask, world, rubric);
    expect(errorsOf(roomCheckTask, world, rubric, { supply })).toEqual([`room.supply: ${error}`]);
  });
});
