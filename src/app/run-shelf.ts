import type { SavedDay } from '../board/host.ts';
import { download } from './download.ts';
import { packRun } from './packed-run.ts';
import type { RunningDay } from './running-day.ts';
import { dropTail, keepTail, readTail, withTail } from './save-tail.ts';
import type { OpenedRun } from './saved-run.ts';
import { createSaver } from './saver.ts';
import * as store from './store.ts';

export interface RunShelfOptions {
  /** The day under way; null between days. */
  running(): RunningDay | null;
  /** Whether this tab may write. */
  isMine(): boolean;
  /** What is stored has changed. */
  changed(saved: SavedDay | null): void;
  /** The browser keeps nothing. */
  failed(error: unknown): void;
}

/** The one run under way that this browser keeps, and the last one that could not be opened. */
export class RunShelf {
  private readonly options: RunShelfOptions;
  private readonly saver;

  constructor(options: RunShelfOptions) {
    this.options = options;
    this.saver = createSaver(() => this.write(), options.failed);
  }

  /** Reads what is stored, to be told of by `changed`. */
  async look(): Promise<SavedDay | null> {
    const run = await store.loadRun().catch(() => undefined);
    const saved = run === undefined ? null : savedDay(run);
    this.options.changed(saved);
    return saved;
  }

  soon(): void {
    this.saver.soon();
  }

  now(): Promise<void> {
    return this.saver.now();
  }

  /** Saves as well as a page can that is about to go. */
  atOnce(): void {
    const { running, isMine } = this.options;
    const day = running();
    if (day === null || !isMine()) return;
    keepTail(day.log());
    void this.now();
  }

  /** Gives the place to a new run, or to none. */
  async clear(): Promise<void> {
    await this.saver.now();
    dropTail();
    await store.dropRun().catch(this.options.failed);
    this.options.changed(null);
  }

  /** The stored run, replayed; undefined when there is none. */
  async open(): Promise<OpenedRun | undefined> {
    const run = await store.loadRun();
    if (run === undefined) return undefined;
    const { openRun, wholeBooks } = await import('./day-engine.ts');
    return openRun(run.packed, await wholeBooks(), (log) => withTail(log, readTail()));
  }

  /** Puts a run that cannot be opened aside, hands it over, and frees the place. */
  async setAside(): Promise<void> {
    const run = await store.loadRun();
    if (run === undefined) return;
    await store.keepBroken(run);
    await this.handOver();
    await this.clear();
  }

  /** Downloads the run that was put aside. */
  async handOver(): Promise<void> {
    const run = await store.loadBroken();
    if (run !== undefined) download('clinic-day-saved-run.json.gz', run.packed);
  }

  private async write(): Promise<void> {
    const { running, isMine, changed } = this.options;
    const day = running();
    if (day === null || !isMine()) return;
    const log = day.log();
    const { id, title, seed } = day.game.day;
    const run = { packed: await packRun(log), day: id, title, seed, atMs: log.nowMs };
    // The day may have ended while it was packed: what has been put away does not come back.
    if (running() !== day) return;
    await store.storeRun(run);
    changed(savedDay(run));
  }
}

function savedDay({ day, title, seed, atMs }: store.StoredRun): SavedDay {
  return { day, title, seed, atMs };
}
