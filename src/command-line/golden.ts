import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../scenario/library.ts';
import { planHash } from '../scenario/plan-hash.ts';
import { SIMULATION_VERSION } from '../simulation/vocabulary/plan.ts';
import { EXIT, readArguments, runCommand } from './arguments.ts';
import { openShelf, runDay, type Shelf } from './run-day.ts';

const HELP = `npm run -s golden

Plays the golden days and prints what has moved since tests/golden-days.json was written (standard error) and the file as it
would be now (standard output). Nothing is written: who accepts a change puts the output in place by hand, raises
SIMULATION_VERSION when a state hash has moved, and gives the reason in the commit.
`;

export interface GoldenDay {
  readonly day: string;
  readonly seed: number;
  readonly bot: 'expert' | 'random';
  readonly planHash: string;
  readonly stateHash: string;
  readonly commands: number;
}

export interface GoldenFile {
  readonly simulation: number;
  readonly days: readonly GoldenDay[];
}

const SEEDS = [7, 1007];
const BOTS = ['expert', 'random'] as const;

/** Plays every shipped day at the golden seeds. */
export function playGolden(shelf: Shelf): GoldenFile {
  const ids = filesOf(shelf.library, 'day').map((file) => file.id);
  const runs = ids.flatMap((day) => SEEDS.flatMap((seed) => BOTS.map((bot) => ({ day, seed, bot }))));
  const days = runs.map(({ day, seed, bot }) => {
    const { plan, session, played } = runDay(shelf, day, seed, bot);
    return { day, seed, bot, planHash: planHash(plan), stateHash: session.hash(), commands: played.commands };
  });
  return { simulation: SIMULATION_VERSION, days };
}

/** What moved between two golden files, in words; empty when nothing did. */
export function movedDays(before: GoldenFile, now: GoldenFile): readonly string[] {
  const name = (one: GoldenDay): string => `${one.day} seed ${one.seed} ${one.bot}`;
  const old = new Map(before.days.map((one) => [name(one), one]));
  const moved = now.days.flatMap((one) => {
    const was = old.get(name(one));
    if (was === undefined) return [`${name(one)}: new`];
    const parts = (['planHash', 'stateHash', 'commands'] as const).filter((part) => was[part] !== one[part]);
    return parts.length === 0
      ? []
      : [`${name(one)}: ${parts.map((part) => `${part} ${was[part]} → ${one[part]}`).join(', ')}`];
  });
  const gone = before.days.filter((one) => !now.days.some((other) => name(other) === name(one)));
  return [...moved, ...gone.map((one) => `${name(one)}: gone`)];
}

export const GOLDEN_PATH = join(import.meta.dirname, '../../tests/golden-days.json');

/** The golden file as it stands in the repository. */
export function readGolden(): GoldenFile {
  return JSON.parse(readFileSync(GOLDEN_PATH, 'utf8'));
}

function main(): number {
  const { flags } = readArguments(process.argv.slice(2), { help: 'boolean' });
  if (flags.help === true) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const now = playGolden(openShelf());
  const moved = movedDays(readGolden(), now);
  process.stderr.write(moved.length === 0 ? 'nothing has moved\n' : `${moved.join('\n')}\n`);
  process.stdout.write(`${JSON.stringify(now, null, 2)}\n`);
  return moved.length === 0 ? EXIT.ok : EXIT.findings;
}

if (process.argv[1]?.endsWith('golden.ts')) void runCommand(main);
