import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { SlotsSpec } from '../../simulation/vocabulary/slots-spec.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { bookVisitTask } from './task.ts';

const packs = readPacks('booking', 'booking-sheets', 'scheduling');
const at = (params: JsonMap, arrangement = 0) =>
  aWorld({ packs, visit: null, node: { params, arrangement } });
const take = (...items: string[]) => items.map((target) => ({ verb: 'take', target }));

describe('a visit to book', () => {
  it.each([
    [{ request: 'follow_up_interpreter' }, 'thu_1400'],
    [{ request: 'physical' }, 'tue_0800'],
    [{ request: 'biopsy' }, 'wed_1030'],
    [{ request: 'nurse_says_tomorrow' }, 'tue_1500'],
    [{ booking: { type: 'preventive' } }, 'tue_0800'],
    [{}, 'thu_1400'],
  ])('%j gets %s', (params, slot) => {
    const world = at(params);
    const played = playTask(bookVisitTask, world);
    expect(judged(played.effects)).toEqual(bookVisitTask.items(world.node));
    expect(played.world.chart.at(-1)?.value).toMatchObject({ slot });
    expect(missingWords(played)).toEqual([]);
  });

  it.each([
    ['follow_up_interpreter', 'tue_1400', 'need-missed'],
    ['follow_up_interpreter', 'wed_0900', 'wishes-missed'],
    ['follow_up_interpreter', 'thu_1530', 'too-short'],
    ['nurse_says_tomorrow', 'thu_1400', 'urgent-late'],
    ['biopsy', 'tue_0830', 'need-missed'],
  ])('%s may get %s', (request, slot, error) => {
    const { effects } = playTask(bookVisitTask, at({ request }), { slot: take(slot) });
    expect(errorsIn(effects)).toEqual([`sched.slot: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });

  it.each([
    [{ length: take('for-15') }, ['sched.length: wrong-length']],
    [{ agree: take('all-set') }, ['sched.read_back: not-read-back', 'sched.reminder: not-asked']],
    [{ agree: take('read-back', 'reason-in-text') }, ['sched.reminder: reason-told']],
  ])('may be booked with %j', (instead, errors) => {
    const { effects } = playTask(bookVisitTask, at({ request: 'follow_up_interpreter' }), instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});

describe('a visit booked on the sheet', () => {
  const onSheet = (request: string, arrangement = 0) => {
    const world = at({ request }, arrangement);
    return { ...world, node: { ...world.node, form: 'full' as const } };
  };
  const place = (value: string) => ({ verb: 'place', target: 'visit', value });
  const length = (value: string) => ({ verb: 'setLength', target: 'visit', value });
  /** The length that stands there to begin with cannot be set again. */
  const book = (request: string, slot: string, minutes: string) => {
    const lines = solveLines(request);
    return [...(lines === minutes ? [] : [length(minutes)]), place(slot)];
  };
  const solveLines = (request: string) => {
    const spec = bookVisitTask.forms.full?.[0]?.spec(onSheet(request)) as SlotsSpec;
    return String(spec.requests[0]?.minutes);
  };

  it.each([
    ['follow_up_interpreter', 'thu_own-9'],
    ['physical', 'tue_own-1'],
    ['biopsy', 'tue_room-7'],
    ['nurse_says_tomorrow', 'tue_other-8'],
  ])('%s finds %s', (request, slot) => {
    for (const arrangement of [0, 5, 901]) {
      const world = onSheet(request, arrangement);
      const played = playTask(bookVisitTask, world);
      expect([...judged(played.effects)].sort()).toEqual([...bookVisitTask.items(world.node)].sort());
      expect(played.world.chart.at(-1)?.value).toMatchObject({ slot });
      expect(missingWords(played)).toEqual([]);
    }
  });

  it.each([
    ['follow_up_interpreter', 'tue_own-9', '30', 'need-missed'],
    ['follow_up_interpreter', 'wed_own-0', '30', 'wishes-missed'],
    ['follow_up_interpreter', 'thu_own-11', '30', 'too-short'],
    ['follow_up_interpreter', 'thu_own-8', '30', 'double-booked'],
    ['physical', 'tue_own-2', '40', 'need-missed'],
    ['physical', 'thu_own-0', '40', 'too-short'],
    ['biopsy', 'wed_exam-0', '50', 'need-missed'],
    ['biopsy', 'thu_room-6', '50', 'wishes-missed'],
    ['nurse_says_tomorrow', 'thu_own-7', '15', 'urgent-late'],
  ])('%s may be put into %s', (request, slot, minutes, error) => {
    const { effects } = playTask(bookVisitTask, onSheet(request), { slot: book(request, slot, minutes) });
    expect(errorsIn(effects)).toEqual([`sched.slot: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });

  it('may be booked for the wrong time, or not at all', () => {
    const short = playTask(bookVisitTask, onSheet('biopsy'), { slot: book('biopsy', 'tue_room-7', '30') });
    expect(errorsIn(short.effects)).toEqual(['sched.length: wrong-length']);
    const none = playTask(bookVisitTask, onSheet('biopsy'), {
      slot: book('biopsy', 'tue_room-7', '50').slice(0, -1),
    });
    expect(errorsIn(none.effects)).toEqual(['sched.slot: not-booked']);
    expect(unrated(errorsIn(none.effects))).toEqual([]);
  });
});
