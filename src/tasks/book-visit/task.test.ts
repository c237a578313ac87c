import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { bookVisitTask } from './task.ts';

const packs = readPacks('booking', 'scheduling');
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
