import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { isRunLog } from '../../../src/simulation/log-check.ts';
import { type RunLog, replayLog } from '../../../src/simulation/run-log.ts';
import { books } from '../day.ts';
import type { MirrorDay } from './mirror.ts';

/** The run that the page gives as a file when it is asked to. */
export async function savedRun(page: Page, save: () => Promise<void>): Promise<RunLog> {
  const download = page.waitForEvent('download');
  await save();
  const packed = readFileSync(await (await download).path());
  const log: unknown = JSON.parse(gunzipSync(packed).toString());
  if (!isRunLog(log)) throw new Error('what was saved is not the log of a run');
  return log;
}

/** Expects that the run saved by the page replays here, to the very state and score of the mirror. */
export async function expectSameDay(page: Page, mirror: MirrorDay, save: () => Promise<void>): Promise<void> {
  const log = await savedRun(page, save);
  const { session, difference } = replayLog(log, books);
  expect(difference).toBeNull();
  expect(session.hash()).toBe(mirror.session.hash());
  expect(log.planHash).toBe(mirror.planHash);
  expect(log.result).toMatchObject({ total: mirror.score().total });
}
