import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { BOT_NAMES, type BotName } from '../../bots/roster.ts';
import { filesOf, type Library, requireFile } from '../../scenario/library.ts';
import { textOr } from '../../scenario/reading.ts';
import { EXIT, readArguments, UsageError, wholeNumber } from '../arguments.ts';
import { openShelf } from '../run-day.ts';
import type { BotDay, BotJob } from './bots-worker.ts';
import { type BotReports, type DaySize, type GateRule, gateRules } from './gate.ts';
import { dayIdOf } from './play.ts';

const HELP = `npm run -s scenario -- bots [DAY …] [--runs N] [--bot NAME] [--json]

Plays days with every bot, seeds 1 to N, on all cores, and prints what came of it and each rule of the gate that a day passes
before it is published. Progress goes to standard error. Exit code 1 when a rule does not hold.

  DAY         a day's id or file; all days when left out
  --runs N    how many seeds (default 100)
  --bot NAME  this bot alone, and no gate: ${BOT_NAMES.join(', ')}
  --json      one JSON object on standard output and nothing else
`;

export interface BotReport {
  readonly mean: number;
  readonly sd: number;
  readonly min: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Days with 95 points or more. */
  readonly atLeast95: number;
  readonly stars: readonly [number, number, number, number];
  readonly realMinutes: number;
  readonly anyCritical: number;
  readonly stuck: number;
}

/** What came of one day: every bot's figures, and the rules of the gate (none when not all bots played). */
interface DayReport {
  readonly day: string;
  readonly runs: number;
  readonly bots: Readonly<Partial<Record<BotName, BotReport>>>;
  readonly gate: readonly GateRule[];
}

/** `scenario -- bots`. Exit code 1 when a rule of the gate does not hold, or a day was stuck. */
export async function bots(args: readonly string[]): Promise<number> {
  const { positionals, flags } = readArguments(args, {
    runs: 'string',
    bot: 'string',
    json: 'boolean',
    help: 'boolean',
  });
  if (flags.help === true) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const { library } = openShelf();
  const days =
    positionals.length > 0
      ? positionals.map((one) => dayIdOf(library, one))
      : filesOf(library, 'day').map((file) => file.id);
  const runs = wholeNumber(flags.runs, 'runs', 100, 1, 100_000);
  const names = botNames(flags.bot);
  const reports: DayReport[] = [];
  for (const day of days) {
    const report = reportOf(day, sizeOf(library, day), runs, names, await playAll(day, runs, names));
    reports.push(report);
    if (flags.json !== true) process.stdout.write(table(report));
  }
  if (flags.json === true) process.stdout.write(`${JSON.stringify(reports)}\n`);
  return reports.every(isSound) ? EXIT.ok : EXIT.findings;
}

function botNames(name: string | boolean | undefined): readonly BotName[] {
  if (name === undefined) return BOT_NAMES;
  const found = BOT_NAMES.find((one) => one === name);
  if (found === undefined) throw new UsageError(`no bot ${name}; there are: ${BOT_NAMES.join(', ')}`);
  return [found];
}

function sizeOf(library: Library, day: string): DaySize {
  return textOr(requireFile(library, 'day', day).data, 'size', 'standard') as DaySize;
}

function reportOf(
  day: string,
  size: DaySize,
  runs: number,
  names: readonly BotName[],
  days: readonly BotDay[],
): DayReport {
  const figures = Object.fromEntries(
    names.map((bot) => [bot, summarise(days.filter((one) => one.bot === bot))]),
  ) as DayReport['bots'];
  const isWhole = names.length === BOT_NAMES.length;
  return { day, runs, bots: figures, gate: isWhole ? gateRules(size, figures as BotReports, runs) : [] };
}

function isSound({ bots: figures, gate }: DayReport): boolean {
  return gate.every((one) => one.holds) && Object.values(figures).every((one) => one.stuck === 0);
}

/** How many days a worker is given at a time: enough to be worth the message, few enough to share the work evenly. */
const JOB_SIZE = 5;

async function playAll(day: string, runs: number, names: readonly BotName[]): Promise<readonly BotDay[]> {
  const jobs: BotJob[] = [];
  for (const bot of names) {
    for (let from = 1; from <= runs; from += JOB_SIZE)
      jobs.push({ day, bot, from, to: Math.min(runs, from + JOB_SIZE - 1) });
  }
  const results: BotDay[] = [];
  const total = jobs.length;
  const progress = (): void => {
    process.stderr.write(`\r${day}: ${Math.round((100 * (total - jobs.length)) / total)} %`);
  };
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), total) }, () => runWorker(jobs, results, progress)),
  );
  process.stderr.write(`\r${day}: done   \n`);
  return results;
}

/** One child process that takes jobs until none is left. */
function runWorker(jobs: BotJob[], results: BotDay[], progress: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'bots-worker.ts'), { execArgv: process.execArgv });
    const next = (): void => {
      progress();
      const job = jobs.shift();
      if (job === undefined) child.disconnect();
      else child.send(job);
    };
    child.on('message', (days: readonly BotDay[]) => {
      results.push(...days);
      next();
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker ended with code ${code}`)),
    );
    next();
  });
}

/** Means and quantiles of one bot's days, rounded to one decimal. */
export function summarise(days: readonly BotDay[]): BotReport {
  const totals = days.map((one) => one.total).sort((left, right) => left - right);
  const mean = average(totals);
  const stars = [0, 1, 2, 3].map((count) => days.filter((one) => one.stars === count).length);
  return {
    mean: round(mean),
    sd: round(Math.sqrt(average(totals.map((one) => (one - mean) ** 2)))),
    min: totals[0] ?? 0,
    p5: quantile(totals, 0.05),
    p50: quantile(totals, 0.5),
    p95: quantile(totals, 0.95),
    max: totals.at(-1) ?? 0,
    atLeast95: totals.filter((total) => total >= 95).length,
    stars: [stars[0] ?? 0, stars[1] ?? 0, stars[2] ?? 0, stars[3] ?? 0],
    realMinutes: round(average(days.map((one) => one.realSeconds)) / 60),
    anyCritical: days.filter((one) => one.critical).length,
    stuck: days.filter((one) => one.stuck).length,
  };
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function table({ day, runs, bots: figures, gate }: DayReport): string {
  const rows = Object.entries(figures).map(([bot, one]) =>
    [
      bot.padEnd(12),
      one.mean,
      one.sd,
      one.min,
      one.p5,
      one.p50,
      one.p95,
      one.stars.join('/'),
      one.realMinutes,
      one.anyCritical,
      one.stuck,
    ]
      .map((cell) => String(cell).padStart(7))
      .join(' '),
  );
  const head =
    'bot             mean      sd     min      p5     p50     p95   stars  real min  critical stuck';
  const rules = gate.map((one) => `${one.holds ? 'holds   ' : 'FAILS   '} ${one.rule}: ${one.found}`);
  return `${[`${day}, ${runs} plans`, head, ...rows, ...rules].join('\n')}\n\n`;
}
