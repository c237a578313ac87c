import type { Bot } from '../../src/bots/bot.ts';
import { type BotName, createBot } from '../../src/bots/roster.ts';
import { filesOf } from '../../src/scenario/library.ts';
import { mapsAt, numberOr, textOr } from '../../src/scenario/reading.ts';
import type { Finding } from '../../src/scoring/findings.ts';
import type { DayView } from '../../src/simulation/view/day-view.ts';
import type { Command, ReportKind } from '../../src/simulation/vocabulary/commands.ts';
import { durationMs, type Json, type JsonMap, mapAt } from '../../src/simulation/vocabulary/json.ts';
import type { DayPlan } from '../../src/simulation/vocabulary/plan.ts';
import type { Action } from '../../src/simulation/vocabulary/widget.ts';
import { books, library } from './day.ts';
import { expert, type Run, run } from './errors/commit.ts';
import { type Conduct, conducted, opening } from './errors/conduct.ts';
import { oneVisit, planOfDrill } from './errors/drills.ts';

/** A test that stands inside a visit file. */
export interface VisitTest {
  readonly visit: string;
  readonly name: string;
  readonly set: JsonMap;
  readonly acts: readonly JsonMap[];
  readonly bot: BotName;
  readonly runs: number;
  readonly expect: JsonMap;
}

/** Every test of every shipped visit. */
export function visitTests(): readonly VisitTest[] {
  return filesOf(library, 'visit').flatMap(({ id, data }) =>
    mapsAt(data, 'tests').map((test) => ({
      visit: id,
      name: textOr(test, 'name', ''),
      set: mapAt(test, 'set'),
      acts: mapsAt(test, 'do'),
      bot: textOr(test, 'bot', 'expert') as BotName,
      runs: numberOr(test, 'runs', 1),
      expect: mapAt(test, 'expect'),
    })),
  );
}

/** Plays the visit alone, as often as the test says and at most `most` times, each time with another seed. */
export function playVisitTest(test: VisitTest, most: number): readonly Run[] {
  const count = Math.min(test.runs, most);
  return Array.from({ length: count }, (_, index) => {
    const seed = index + 1;
    const plan = planOfDrill(oneVisit(`${test.visit}/${test.name}/${seed}`, test.visit, test.set, { seed }));
    const bot = botOf(test, plan, seed);
    return run(plan, test.acts.length === 0 ? bot : conducted(plan, bot, [doing(test.acts)]));
  });
}

function botOf(test: VisitTest, plan: DayPlan, seed: number): Bot {
  return test.bot === 'expert'
    ? expert(plan)
    : createBot(test.bot, { tasks: books.tasks, packs: plan.packs }, seed);
}

/** Where an alias leads: a verb in a step of a task. */
function aliasOf(name: string) {
  for (const task of Object.values(books.tasks)) {
    const alias = task.aliases?.[name];
    if (alias !== undefined) return { task: task.id, ...alias };
  }
  throw new Error(`no task declares the act ${name}`);
}

/** The acts of a test in their order; before, between and after them the bot plays on. */
function doing(acts: readonly JsonMap[]): Conduct {
  const left = [...acts];
  return (view, right) => {
    const [act] = left;
    if (act === undefined) return undefined;
    if (act.act === 'error.report') {
      left.shift();
      return reportOfLast(view, act);
    }
    const alias = aliasOf(textOr(act, 'act', ''));
    const { panel } = view;
    if (panel === null) return whenDue(view, alias.task, act.after);
    if (panel.definition !== alias.task || panel.step !== alias.step || right.type !== 'task.act')
      return undefined;
    const action = actionFor(view, alias.verb, act, right.action);
    if (action.verb === alias.verb) left.shift();
    return { ...right, action };
  };
}

/** `after: 8min`: that long after the loop that the task waits for was opened, due or not. */
function whenDue(view: DayView, task: string, after: Json | undefined): Command | undefined {
  const open = opening(view, task);
  if (typeof after !== 'string' || open?.type !== 'task.open') return undefined;
  const loop = view.loops.find((one) => one.task === open.task);
  if (loop === undefined) return undefined;
  const atMs = loop.openedMs + durationMs(after);
  return view.nowMs < atMs ? { type: 'player.wait', ms: atMs - view.nowMs } : open;
}

/** The act itself, or what has to be filled in before it can be done. */
function actionFor(view: DayView, verb: string, act: JsonMap, right: Action): Action {
  const open = view.panel?.legal.filter((one) => one.verb === verb) ?? [];
  const wanted = Object.entries(act).flatMap(([key, value]) =>
    key !== 'act' && key !== 'after' && typeof value === 'string' ? [value] : [],
  );
  const fits = open.filter((one) =>
    wanted.every((word) => one.target === word || one.target?.startsWith(`${word}/`)),
  );
  const found = fits.find((one) => one.target === right.target) ?? fits[0];
  if (found === undefined) return right;
  return found.target === undefined ? { verb } : { verb, target: found.target };
}

function reportOfLast(view: DayView, act: JsonMap): Command | undefined {
  const [last] = view.acts;
  if (last === undefined) return undefined;
  return { type: 'error.report', about: last.id, kind: textOr(act, 'kind', 'other') as ReportKind };
}

/** What of a test's expectations does not hold, in words; empty when all do. */
export function unmet({ expect }: VisitTest, runs: readonly Run[]): readonly string[] {
  return Object.entries(expect).flatMap(([what, wanted]) => {
    if (what === 'itemRate') return Object.entries(mapAt(expect, what)).flatMap(rateProblems(runs));
    return runs.flatMap((one) => problemIn(one, what, wanted, expect));
  });
}

function rateProblems(runs: readonly Run[]) {
  return ([item, wanted]: [string, Json]): readonly string[] => {
    const judged = runs.flatMap((one) => worstOf(one, item) ?? []);
    if (judged.length === 0) return [`${item} is never judged`];
    const rate = judged.filter((one) => one.outcome === 0).length / judged.length;
    return isWithin(rate, wanted) ? [] : [`${item} goes wrong in a share of ${rate}`];
  };
}

function problemIn(one: Run, what: string, wanted: Json, expect: JsonMap): readonly string[] {
  const found = foundOf(one, what, expect);
  return isWithin(found, wanted)
    ? []
    : [`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];
}

function foundOf({ score, session }: Run, what: string, expect: JsonMap): Json {
  const finding = worstOf({ score }, textOr(expect, 'finding', ''));
  switch (what) {
    case 'total':
      return score.total;
    case 'cap':
      return score.cap;
    case 'flow':
      return session.view().visits[0]?.flow ?? 'none';
    case 'finding':
      return finding?.item ?? 'none';
    case 'severity':
      return finding?.severity ?? 'none';
    case 'outcome':
      return finding?.outcome ?? 'none';
    case 'goodCatch':
      return finding?.how === 'goodCatch';
    default:
      throw new Error(`a test of a visit cannot expect ${what}`);
  }
}

/** The finding on an item; of several (more than one task judges it) the one that went worst. */
function worstOf({ score }: Pick<Run, 'score'>, item: string): Finding | undefined {
  const own = score.findings.filter((one) => one.item === item);
  return own.sort((left, right) => left.outcome - right.outcome)[0];
}

/** A value, or a bound: `{ at_least: 40 }`, `{ at_most: 48 }`, `{ below: 50 }`, `{ above: 2 }`. */
function isWithin(found: Json, wanted: Json): boolean {
  if (wanted === null || typeof wanted !== 'object' || Array.isArray(wanted)) return found === wanted;
  if (typeof found !== 'number') return false;
  return Object.entries(wanted).every(([bound, value]) => {
    const limit = Number(value);
    if (bound === 'atLeast') return found >= limit;
    if (bound === 'atMost') return found <= limit;
    return bound === 'below' ? found < limit : bound === 'above' && found > limit;
  });
}
