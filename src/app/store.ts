import { createStore, del, get, set } from 'idb-keyval';
import type { DayFacts, Reflection } from '../board/host.ts';
import type { Score } from '../scoring/score.ts';

/** One finished day of the player's own, as the list of past days shows it. */
export interface StoredDay {
  readonly day: string;
  readonly title: string;
  readonly seed: number;
  readonly total: number;
  readonly stars: Score['stars'];
  readonly dimensions: Readonly<Record<string, number | null>>;
  readonly rubric: string;
  /** Real date, ISO. */
  readonly on: string;
  readonly feeling: string;
  readonly nextTime: string;
}

/** The day under way, as it lies in the browser's storage. */
export interface StoredRun {
  readonly packed: Blob;
  readonly day: string;
  readonly title: string;
  readonly seed: number;
  readonly atMs: number;
}

const database = createStore('clinic-day', 'saves');

/** The run under way, if one is stored. */
export function loadRun(): Promise<StoredRun | undefined> {
  return get<StoredRun>('run', database);
}

export function storeRun(run: StoredRun): Promise<void> {
  return set('run', run, database);
}

export function dropRun(): Promise<void> {
  return del('run', database);
}

/** A run that could not be opened is kept under its own name, to be downloaded. */
export function keepBroken(run: StoredRun): Promise<void> {
  return set('broken', run, database);
}

export function loadBroken(): Promise<StoredRun | undefined> {
  return get<StoredRun>('broken', database);
}

export async function loadPastDays(): Promise<readonly StoredDay[]> {
  return (await get<readonly StoredDay[]>('past', database)) ?? [];
}

export async function addPastDay(day: StoredDay): Promise<void> {
  await set('past', [day, ...(await loadPastDays())].slice(0, 200), database);
}

/** The practice of the skills gym, by skill; whoever reads it must expect anything. */
export function loadPractice(): Promise<Readonly<Record<string, unknown>> | undefined> {
  return get('practice', database);
}

export function storePractice(records: Readonly<Record<string, object>>): Promise<void> {
  return set('practice', records, database);
}

export function loadSettings(): Promise<unknown> {
  return get('settings', database);
}

export function storeSettings(settings: object): Promise<void> {
  return set('settings', settings, database);
}

/** What is kept of a finished day: the result with the version of the rubric it was scored by. */
export function storedDay(day: DayFacts, score: Score, reflection: Reflection): StoredDay {
  return {
    day: day.id,
    title: day.title,
    seed: day.seed,
    total: score.total,
    stars: score.stars,
    dimensions: Object.fromEntries(Object.entries(score.dimensions).map(([key, one]) => [key, one.value])),
    rubric: score.rubric,
    on: new Date().toISOString().slice(0, 10),
    feeling: reflection.feeling,
    nextTime: reflection.nextTime,
  };
}
