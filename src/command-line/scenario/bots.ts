import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { BOT_NAMES } from '../../bots/roster.ts';
import { EXIT, readArguments, wholeNumber } from '../arguments.ts';
import { openShelf } from '../run-day.ts';
import type { BotDay, BotJob } from './bots-worker.ts';
import { dayIdOf } from './play.ts';

const HELP = `npm run -s scenario -- bots DAY --runs N [--json]

Plays a day with every bot, seeds 1 to N, on all cores, and prints what came of it. Progress goes to standard error.

  DAY        a day's id or file
  --runs N   how many seeds (default 100)
  --json     one JSON object on standard output and nothing else
`;

export interface BotReport {
  readonly mean: number;
  readonly sd: number;
  readonly min: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly stars: readonly [number, number, number, number];
  readonly realMinutes: number;
  readonly anyCritical: number;
  readonly stuck: number;
}

/** `scenario -- bots`. Exit code 1 when a day was stuck. */
export async function bots(args: readonly string[]): Promise<number> {
  const { positionals, flags } = readArguments(args, { runs: 'string', json: 'boolean', help: 'boolean' });
  if (flags.help === true) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const day = dayIdOf(openShelf().library, positionals[0]);
  const runs = wholeNumber(flags.runs, 'runs', 100, 1, 100_000);
  const days = await playAll(day, runs);
  const report = {
    day,
    runs,
    bots: Object.fromEntries(BOT_NAMES.map((bot) => [bot, summarise(days.filter((one) => one.bot === bot))])),
  };
  process.stdout.write(flags.json === true ? `${JSON.stringify(report)}\n` : table(day, runs, report.bots));
  return days.some((one) => one.stuck) ? EXIT.findings : EXIT.ok;
}

/** How many days a worker is given at a time: enough to be worth the message, few enough to share the work evenly. */
const JOB_SIZE = 5;

async function playAll(day: string, runs: number): Promise<readonly BotDay[]> {
  const jobs: BotJob[] = [];
  for (const bot of BOT_NAMES) {
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

function table(day: string, runs: number, reports: Readonly<Record<string, BotReport>>): string {
  const rows = Object.entries(reports).map(([bot, one]) =>
    [
      bot.padEnd(8),
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
  return `${day}, ${runs} plans\nbot         mean      sd     min      p5     p50     p95   stars  real min  critical stuck\n${rows.join('\n')}\n`;
}
