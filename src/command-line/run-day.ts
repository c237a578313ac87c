import { join } from 'node:path';
import { type PlayedDay, playDay } from '../bots/play-day.ts';
import { type BotName, createBot } from '../bots/roster.ts';
import { compileDay } from '../scenario/compile/compile-day.ts';
import type { Library } from '../scenario/library.ts';
import { readScenarioFolder } from '../scenario/library-node.ts';
import { readLibrary } from '../scenario/read-library.ts';
import { loadRubric } from '../scenario/rubric.ts';
import { type Rubric, readRubric } from '../scoring/rubric.ts';
import { type Score, scoreDay } from '../scoring/score.ts';
import { createSession, type Session } from '../simulation/session.ts';
import type { DayPlan } from '../simulation/vocabulary/plan.ts';
import { taskBook } from '../tasks/registry.ts';
import { widgets } from '../widgets/registry.ts';

/** The books every session of the command line is opened with. */
export const books = { tasks: taskBook, widgets };

export interface Shelf {
  readonly library: Library;
  readonly rubric: Rubric;
}

/** The scenario files of this repository and their rubric; throws in words when a file is broken. */
export function openShelf(): Shelf {
  const { library, issues } = readLibrary(readScenarioFolder(join(import.meta.dirname, '../../scenarios')));
  const [first] = issues.filter((issue) => issue.code.startsWith('E'));
  if (first !== undefined)
    throw new Error(`scenario files have errors; run: npm run -s scenario -- check (${first.code})`);
  return { library, rubric: readRubric(loadRubric(library)) };
}

export interface FinishedDay {
  readonly plan: DayPlan;
  readonly session: Session;
  readonly played: PlayedDay;
  readonly score: Score;
  readonly wallMs: number;
}

/** Plays one day with one bot; the bot's dice take the day's seed, so a run can be had again. */
export function runDay(shelf: Shelf, day: string, seed: number, botName: BotName): FinishedDay {
  const plan = compileDay(shelf.library, day, seed);
  const startedMs = performance.now();
  const session = createSession(plan, books);
  const bot = createBot(botName, { tasks: taskBook, packs: plan.packs }, seed);
  const played = playDay(session, bot);
  const score = scoreDay(session.facts(), shelf.rubric);
  return { plan, session, played, score, wallMs: Math.round((performance.now() - startedMs) * 10) / 10 };
}
