import { createPacer } from '../../../src/app/pacer.ts';
import type { Bot } from '../../../src/bots/bot.ts';
import { createBot } from '../../../src/bots/roster.ts';
import { requireFile } from '../../../src/scenario/library.ts';
import { planHash } from '../../../src/scenario/plan-hash.ts';
import { textOr } from '../../../src/scenario/reading.ts';
import { type Score, scoreDay } from '../../../src/scoring/score.ts';
import { createSession, type Session } from '../../../src/simulation/session.ts';
import type { DayView } from '../../../src/simulation/view/day-view.ts';
import type { Command } from '../../../src/simulation/vocabulary/commands.ts';
import { taskBook } from '../../../src/tasks/registry.ts';
import { english } from '../../../src/text/catalogue.ts';
import { createWords, type Words } from '../../../src/text/words.ts';
import { books, library, planOf, rubric } from '../day.ts';

const TICK_MS = 100;

/** The same day in Node, beside the one in the browser: the expert chooses here what a hand does there. */
export class MirrorDay {
  readonly session: Session;
  readonly words: Words;
  readonly planHash: string;
  /** As the list of days has it. */
  readonly title: string;
  private readonly bot: Bot;
  private readonly pacer;

  constructor(day: string, seed: number) {
    const plan = planOf(day, seed);
    this.session = createSession(plan, books);
    this.title = textOr(requireFile(library, 'day', day).data, 'title', day);
    this.planHash = planHash(plan);
    this.words = createWords('en-US', [english], plan.texts);
    this.bot = createBot('expert', { tasks: taskBook, packs: plan.packs }, seed);
    this.pacer = createPacer(this.session, { pace: () => 'step', isPaused: () => false, wordsOn: () => 0 });
  }

  get view(): DayView {
    return this.session.view();
  }

  get isOver(): boolean {
    return this.view.phase === 'debrief' || this.view.phase === 'ended';
  }

  /** What the expert does next. */
  next(): Command {
    const command = this.bot.decide(this.view);
    const wait = this.view.actions.find((one) => one.about.kind === 'wait');
    // A player waits by the button, which says for how long.
    return command.type === 'player.wait' && wait !== undefined ? wait.command : command;
  }

  /**
   * Does here what was done there, and lets pass what passes there by itself while there is nothing to do. Answers whether
   * anything did.
   */
  does(command: Command): boolean {
    const answer = this.session.dispatch(command);
    if (!answer.accepted) throw new Error(`${JSON.stringify(command)} was refused: ${answer.refusal}`);
    return this.settle();
  }

  score(): Score {
    return scoreDay(this.session.facts(), rubric);
  }

  private settle(): boolean {
    const before = this.session.nowMs;
    let last: number;
    do {
      last = this.session.nowMs;
      this.pacer.tick(TICK_MS);
    } while (this.session.nowMs !== last);
    return last !== before;
  }
}
