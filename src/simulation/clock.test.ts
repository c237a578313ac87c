import { describe, expect, it } from 'vitest';
import { TimerQueue } from './clock.ts';

function names(queue: TimerQueue, atMs: number): string[] {
  const result: string[] = [];
  for (let timer = queue.popDue(atMs); timer !== undefined; timer = queue.popDue(atMs))
    result.push(timer.key);
  return result;
}

describe('the queue of timers', () => {
  it('pops by time, then rank, then order of insertion', () => {
    const queue = new TimerQueue();
    queue.schedule('mark', 20, { type: 'checkpoint' }, 1);
    queue.schedule('second', 20, { type: 'x' });
    queue.schedule('first', 10, { type: 'x' });
    queue.schedule('third', 20, { type: 'x' });
    expect(names(queue, 20)).toEqual(['first', 'second', 'third', 'mark']);
  });

  it('leaves alone what is not yet due', () => {
    const queue = new TimerQueue();
    queue.schedule('later', 21, { type: 'x' });
    expect(names(queue, 20)).toEqual([]);
    expect(queue.nextDueMs()).toBe(21);
  });

  it('moves a timer that is scheduled again, and forgets one that is cancelled', () => {
    const queue = new TimerQueue();
    queue.schedule('rest', 10, { type: 'x' });
    queue.schedule('rest', 30, { type: 'x' });
    queue.schedule('gone', 15, { type: 'x' });
    queue.cancel('gone');
    expect(queue.list().map((one) => [one.key, one.dueMs])).toEqual([['rest', 30]]);
  });
});
