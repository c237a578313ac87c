import { CLEAN_TO_RISE, type Climb, climbed, GROUND } from './staircase.ts';

/** What is kept of a player's practice of one skill, on the player's own device. Days are whole days since 1970. */
export interface PracticeRecord {
  readonly climb: Climb;
  /** Clean exercises in a row on the day of `lastDay`, whatever the level. */
  readonly rowToday: number;
  readonly lastDay: number;
  /** Days on which enough exercises in a row were clean, oldest first, each once. */
  readonly steadyDays: readonly number[];
  readonly tries: number;
  readonly clean: number;
}

/** `steady`: clean in a row on two days; `refresh`: that was a while ago. A reminder, never a loss. */
export type Standing = 'new' | 'begun' | 'steady' | 'refresh';

/** Days of clean rows that make a skill steady, and how long it stays so (game design, section 10). */
const STEADY_DAYS = 2;
const REFRESH_AFTER_DAYS = 60;
/** More days than anybody needs to see; keeps the record small. */
const MOST_DAYS = 20;

export const NO_PRACTICE: PracticeRecord = {
  climb: GROUND,
  rowToday: 0,
  lastDay: 0,
  steadyDays: [],
  tries: 0,
  clean: 0,
};

/** The record after one more exercise on a day. */
export function practised(
  before: PracticeRecord,
  isClean: boolean,
  day: number,
  levels: number,
): PracticeRecord {
  const row = before.lastDay === day ? before.rowToday : 0;
  const rowToday = isClean ? row + 1 : 0;
  const isSteady = rowToday >= CLEAN_TO_RISE && !before.steadyDays.includes(day);
  return {
    climb: climbed(before.climb, isClean, levels),
    rowToday,
    lastDay: day,
    steadyDays: isSteady ? [...before.steadyDays, day].slice(-MOST_DAYS) : before.steadyDays,
    tries: before.tries + 1,
    clean: before.clean + (isClean ? 1 : 0),
  };
}

/** How a skill stands on a day. */
export function standingOf({ tries, steadyDays }: PracticeRecord, day: number): Standing {
  if (tries === 0) return 'new';
  if (steadyDays.length < STEADY_DAYS) return 'begun';
  return day - (steadyDays.at(-1) ?? 0) > REFRESH_AFTER_DAYS ? 'refresh' : 'steady';
}

/** Reads a record that may come from an older or a damaged store; what is not whole counts as no practice. */
export function readPractice(value: unknown): PracticeRecord {
  const record = value as Partial<PracticeRecord> | null | undefined;
  const isWhole =
    isCount(record?.climb?.level) &&
    isCount(record.climb.cleanInRow) &&
    isCount(record.rowToday) &&
    isCount(record.lastDay) &&
    isCount(record.tries) &&
    isCount(record.clean) &&
    Array.isArray(record.steadyDays) &&
    record.steadyDays.every(isCount);
  return isWhole ? (record as PracticeRecord) : NO_PRACTICE;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
