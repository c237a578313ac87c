import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BOT_NAMES, type BotName } from '../../bots/roster.ts';
import { filesOf, type Library } from '../../scenario/library.ts';
import { planHash } from '../../scenario/plan-hash.ts';
import { takeLog } from '../../simulation/run-log.ts';
import { EXIT, readArguments, UsageError, wholeNumber } from '../arguments.ts';
import { type FinishedDay, openShelf, runDay } from '../run-day.ts';

const HELP = `npm run -s scenario -- play DAY --bot NAME --seed N [--log OUT] [--json]

Plays one day without a browser and prints its score.

  DAY          a day's id (short) or its file (scenarios/days/short.yaml)
  --bot NAME   ${BOT_NAMES.join(', ')} (default expert)
  --seed N     which drawing of the day (default 1)
  --log OUT    writes the run as a log that "npm run -s replay" reads
  --json       one JSON object on standard output and nothing else
`;

/** The day's id from an id or a file name; a usage error when no such day is in the library. */
export function dayIdOf(library: Library, argument: string | undefined): string {
  const days = filesOf(library, 'day').map((file) => file.id);
  const id = argument === undefined ? '' : basename(argument).replace(/\.ya?ml$/, '');
  if (!days.includes(id))
    throw new UsageError(`no day ${argument ?? 'was named'}; there are: ${days.join(', ')}`);
  return id;
}

/** `scenario -- play`. */
export function play(args: readonly string[]): number {
  const { positionals, flags } = readArguments(args, {
    bot: 'string',
    seed: 'string',
    log: 'string',
    json: 'boolean',
    help: 'boolean',
  });
  if (flags.help === true) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const shelf = openShelf();
  const day = dayIdOf(shelf.library, positionals[0]);
  const bot = String(flags.bot ?? 'expert');
  if (!BOT_NAMES.some((name) => name === bot))
    throw new UsageError(`no bot ${bot}; there are: ${BOT_NAMES.join(', ')}`);
  const seed = wholeNumber(flags.seed, 'seed', 1, 0, 2_147_483_647);
  const finished = runDay(shelf, day, seed, bot as BotName);
  const report = reportOf(day, seed, bot, finished);
  if (typeof flags.log === 'string') {
    const log = takeLog(
      finished.session,
      report.planHash,
      { bot, seed },
      JSON.parse(JSON.stringify(report.score)),
    );
    writeFileSync(flags.log, JSON.stringify(log));
  }
  process.stdout.write(flags.json === true ? `${JSON.stringify(report)}\n` : words(report));
  return EXIT.ok;
}

function reportOf(
  day: string,
  seed: number,
  bot: string,
  { plan, session, played, score, wallMs }: FinishedDay,
) {
  return {
    day,
    seed,
    bot,
    planHash: planHash(plan),
    stateHash: session.hash(),
    score: {
      total: score.total,
      dimensions: Object.fromEntries(Object.entries(score.dimensions).map(([id, one]) => [id, one.value])),
      cap: score.cap,
    },
    stars: score.stars,
    findings: score.findings.map(({ item, severity, outcome, visit, atMs, why, source }) => ({
      item,
      severity,
      outcome,
      visit,
      atMs,
      why,
      source,
    })),
    simulatedMinutes: Math.round((session.nowMs - plan.hours.startMs) / 60_000),
    commands: played.commands,
    wallMs,
  };
}

function words(report: ReturnType<typeof reportOf>): string {
  const dimensions = Object.entries(report.score.dimensions).map(([id, value]) => `${id} ${value ?? '–'}`);
  const missed = report.findings.filter((one) => one.outcome < 1);
  return [
    `${report.day} seed ${report.seed}, ${report.bot}: ${report.score.total} of 100 (cap ${report.score.cap}), ${report.stars} stars`,
    dimensions.join('   '),
    `${report.simulatedMinutes} simulated minutes, ${report.commands} commands, ${report.wallMs} ms`,
    ...missed.map(
      (one) => `  ${one.outcome}  ${one.item} ${one.severity ?? 'omitted'} ${one.visit ?? ''}: ${one.why}`,
    ),
    '',
  ].join('\n');
}
