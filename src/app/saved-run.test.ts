import { expect, it } from 'vitest';
import { aDay, books } from '../../tests/support/day.ts';
import { type RunLog, takeLog } from '../simulation/run-log.ts';
import { packRun } from './packed-run.ts';
import { openRun } from './saved-run.ts';

function someRun(): RunLog {
  const day = aDay('flu-alone').until('9:00');
  return JSON.parse(JSON.stringify(takeLog(day.session, '', { pace: 'step' }, null)));
}

it('gives back the run it packed, at the same point', async () => {
  const log = someRun();
  const opened = await openRun(await packRun(log), books);
  expect('replay' in opened && opened.replay.session.hash()).toBe(log.hash);
});

it('names what cannot be gone on with, and throws nothing', async () => {
  const log = someRun();
  const problem = async (blob: Blob) => {
    const opened = await openRun(blob, books);
    return 'problem' in opened ? opened.problem : 'none';
  };
  const packed = await packRun(log);
  expect(await problem(packed.slice(0, packed.size - 40))).toBe('damaged');
  expect(await problem(new Blob(['not json']))).toBe('damaged');
  expect(await problem(new Blob(['{"format":2}']))).toBe('foreign');
  expect(await problem(await packRun({ ...log, simulation: 0 }))).toBe('older');
  expect(await problem(await packRun({ ...log, hash: 'other' }))).toBe('differs');
  expect(
    await problem(new Blob([JSON.stringify({ ...log, plan: { format: 1, visits: [], packs: {} } })])),
  ).toBe('damaged');
});
