import { readFileSync } from 'node:fs';
import { isRunLog } from '../simulation/log-check.ts';
import { type Difference, replayLog } from '../simulation/run-log.ts';
import { EXIT, readArguments, runCommand, UsageError } from './arguments.ts';
import { books } from './run-day.ts';

const HELP = `npm run -s replay -- LOG [--json]

Plays a run again from its log, compares every checkpoint, and says where it first differs (exit code 1 then).
`;

function readLog(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read as a log: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function main(): number {
  const { positionals, flags } = readArguments(process.argv.slice(2), { json: 'boolean', help: 'boolean' });
  if (flags.help === true) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const [path] = positionals;
  if (path === undefined) throw new UsageError('name a log file');
  const log = readLog(path);
  if (!isRunLog(log)) throw new UsageError(`${path} is not the log of a run`);
  const startedMs = performance.now();
  const { session, difference } = replayLog(log, books);
  const wallMs = Math.round((performance.now() - startedMs) * 10) / 10;
  const report = {
    same: difference === null,
    difference,
    stateHash: session.hash(),
    entries: log.entries.length,
    wallMs,
  };
  process.stdout.write(
    flags.json === true
      ? `${JSON.stringify(report)}\n`
      : `${words(difference, log.entries.length, wallMs)}\n`,
  );
  return difference === null ? EXIT.ok : EXIT.findings;
}

function words(difference: Difference | null, entries: number, wallMs: number): string {
  if (difference === null) return `the same day: ${entries} commands, every checkpoint equal, ${wallMs} ms`;
  switch (difference.kind) {
    case 'simulation':
      return `not replayed: the log is of simulation ${difference.found}, this is ${difference.expected}`;
    case 'refused':
      return `differs at ${clock(difference.atMs)}: command ${difference.seq} is refused (${difference.refusal})`;
    case 'time':
      return `differs at ${clock(difference.atMs)}: command ${difference.seq} comes at ${clock(difference.nowMs)}`;
    case 'checkpoint':
      return `differs at or before the checkpoint of ${clock(difference.atMs)}: ${difference.found}, not ${difference.expected}`;
    case 'end':
      return `differs after the last checkpoint, by ${clock(difference.atMs)}: ${difference.found}, not ${difference.expected}`;
  }
}

function clock(atMs: number): string {
  const seconds = Math.floor(atMs / 1_000);
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${Math.floor(seconds / 3_600)}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
}

void runCommand(main);
