import type { AtMs } from './vocabulary/ids.ts';
import type { JsonMap } from './vocabulary/json.ts';

/** What a timer does when it comes due: plain data, so that pending timers can be hashed, listed and replayed. */
export interface TimerEvent {
  readonly type: string;
  readonly target?: string;
  readonly details?: JsonMap;
}

export interface Timer {
  readonly key: string;
  readonly dueMs: AtMs;
  /** 0 ordinary; 1 runs after all ordinary timers of its instant (checkpoints). */
  readonly rank: 0 | 1;
  readonly seq: number;
  readonly event: TimerEvent;
}

/** The one ordered queue of the day: (due, rank, insertion). A key stands for one timer; scheduling it again moves it. */
export class TimerQueue {
  private readonly timers: Timer[] = [];
  private nextSeq = 0;

  /** Adds a timer, replacing the one of the same key. `dueMs` may be now, never the past: the caller clamps. */
  schedule(key: string, dueMs: AtMs, event: TimerEvent, rank: 0 | 1 = 0): void {
    this.cancel(key);
    const timer: Timer = { key, dueMs, rank, seq: this.nextSeq, event };
    this.nextSeq += 1;
    let index = this.timers.length;
    while (index > 0 && isAfter(this.timers[index - 1], timer)) index -= 1;
    this.timers.splice(index, 0, timer);
  }

  cancel(key: string): void {
    const index = this.timers.findIndex((one) => one.key === key);
    if (index >= 0) this.timers.splice(index, 1);
  }

  /** Takes out the first timer due at or before `atMs`; undefined when there is none. */
  popDue(atMs: AtMs): Timer | undefined {
    const first = this.timers[0];
    return first !== undefined && first.dueMs <= atMs ? this.timers.shift() : undefined;
  }

  /** When the next timer is due; undefined when nothing is pending. */
  nextDueMs(): AtMs | undefined {
    return this.timers[0]?.dueMs;
  }

  has(key: string): boolean {
    return this.timers.some((one) => one.key === key);
  }

  /** All pending timers in order, for hash and tests. */
  list(): readonly Timer[] {
    return this.timers;
  }
}

function isAfter(left: Timer | undefined, right: Timer): boolean {
  if (left === undefined) return false;
  if (left.dueMs !== right.dueMs) return left.dueMs > right.dueMs;
  if (left.rank !== right.rank) return left.rank > right.rank;
  return left.seq > right.seq;
}
