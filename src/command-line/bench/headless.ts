import { playDay } from '../../bots/play-day.ts';
import { createBot } from '../../bots/roster.ts';
import { compileDay } from '../../scenario/compile/compile-day.ts';
import { replayLog, takeLog } from '../../simulation/run-log.ts';
import { createSession, type Session } from '../../simulation/session.ts';
import type { DayPlan } from '../../simulation/vocabulary/plan.ts';
import { books, openShelf } from '../run-day.ts';
import { type Spread, spreadOf, tenth } from './spread.ts';

const DAY = 'mixed-monday';
/** The day's equated seeds: equally hard forms of it. */
const SEEDS = [1001, 1004, 1008, 1033];
/** Days played before anything is measured: the first ones are the compiler's of the machine. */
const WARM_UP = 4;

export interface HeadlessReport {
  readonly day: string;
  readonly seeds: readonly number[];
  /** A whole day by the expert bot. Wall time counts what else the machine does, processor time does not. */
  readonly dayMs: Spread;
  readonly dayProcessorMs: Spread;
  readonly daysPerSecond: number;
  /** The same day played again from its log, every checkpoint compared. */
  readonly replayMs: Spread;
  readonly replayProcessorMs: Spread;
  readonly compileMs: Spread;
  readonly commands: Spread;
}

/** Plays and replays days in this process, each seed as often as `runs` says. */
export function benchHeadless(runs: number): HeadlessReport {
  const { library } = openShelf();
  const plans: DayPlan[] = [];
  const compiles = SEEDS.map((seed) => timed(() => plans.push(compileDay(library, DAY, seed))));
  for (let day = 0; day < WARM_UP; day += 1) playAndReplay(plans[day % plans.length]);
  const rounds = Array.from({ length: runs }, () => plans.map(playAndReplay)).flat();
  const dayMs = spreadOf(rounds.map((one) => one.day.wallMs));
  return {
    day: DAY,
    seeds: SEEDS,
    dayMs,
    dayProcessorMs: spreadOf(rounds.map((one) => one.day.processorMs)),
    daysPerSecond: tenth(1_000 / dayMs.median),
    replayMs: spreadOf(rounds.map((one) => one.replay.wallMs)),
    replayProcessorMs: spreadOf(rounds.map((one) => one.replay.processorMs)),
    compileMs: spreadOf(compiles.map((one) => one.wallMs)),
    commands: spreadOf(rounds.map((one) => one.commands)),
  };
}

function playAndReplay(plan: DayPlan | undefined) {
  if (plan === undefined) throw new Error('there is no day to play');
  let session: Session | null = null;
  const day = timed(() => {
    session = createSession(plan, books);
    playDay(session, createBot('expert', { tasks: books.tasks, packs: plan.packs }, plan.seed));
  });
  if (session === null) throw new Error('the day was not played');
  const log = takeLog(session, '', {}, null);
  const replay = timed(() => {
    const { difference } = replayLog(log, books);
    if (difference !== null) throw new Error(`the replay is another day: ${JSON.stringify(difference)}`);
  });
  return { day, replay, commands: log.entries.length };
}

function timed(run: () => void): { readonly wallMs: number; readonly processorMs: number } {
  const before = process.cpuUsage();
  const startedMs = performance.now();
  run();
  const wallMs = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(before);
  return { wallMs, processorMs: (user + system) / 1_000 };
}
