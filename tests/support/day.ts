import { join } from 'node:path';
import { compileDay } from '../../src/scenario/compile/compile-day.ts';
import { readScenarioFolder } from '../../src/scenario/library-node.ts';
import { readLibrary } from '../../src/scenario/read-library.ts';
import { loadRubric } from '../../src/scenario/rubric.ts';
import { readRubric } from '../../src/scoring/rubric.ts';
import { createSession, type Session } from '../../src/simulation/session.ts';
import type { Command } from '../../src/simulation/vocabulary/commands.ts';
import type { Fact } from '../../src/simulation/vocabulary/facts.ts';
import type { DayPlan } from '../../src/simulation/vocabulary/plan.ts';
import type { Action } from '../../src/simulation/vocabulary/widget.ts';
import { taskBook } from '../../src/tasks/registry.ts';
import { widgets } from '../../src/widgets/registry.ts';

export const books = { tasks: taskBook, widgets };

const read = readLibrary(readScenarioFolder(join(import.meta.dirname, '../../scenarios')));
export const library = read.library;
export const rubric = readRubric(loadRubric(library));

const plans = new Map<string, DayPlan>();

/** The compiled plan of a shipped day, kept between tests. */
export function planOf(day: string, seed = 7): DayPlan {
  const key = `${day}/${seed}`;
  const plan = plans.get(key) ?? compileDay(library, day, seed);
  plans.set(key, plan);
  return plan;
}

/** `8:45` as milliseconds since midnight. */
export function clock(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000;
}

/** A running day, spoken to in the words of the game. Every step throws when the clinic refuses it. */
export class RunningDay {
  readonly session: Session;

  constructor(plan: DayPlan) {
    this.session = createSession(plan, books);
    this.does({ type: 'day.start' });
  }

  /** Lets time pass with nobody acting. */
  until(time: string): this {
    this.session.advanceTo(clock(time));
    return this;
  }

  /** Lets time pass until a visit stands where it is wanted; throws when it never does. */
  untilFlow(visit: string, flow: string): this {
    while (this.flow(visit) !== flow) {
      const next = this.session.nextTimerMs();
      if (next === undefined || this.session.view().phase === 'debrief')
        throw new Error(`${visit} never came to ${flow}`);
      this.session.advanceTo(next);
    }
    return this;
  }

  does(command: Command): this {
    const answer = this.session.dispatch(command);
    if (!answer.accepted) throw new Error(`${JSON.stringify(command)} was refused: ${answer.refusal}`);
    return this;
  }

  /** Why the clinic refuses a command; throws when it does not. */
  refusalOf(command: Command): string {
    const answer = this.session.dispatch(command);
    if (answer.accepted) throw new Error(`${JSON.stringify(command)} was accepted`);
    return answer.refusal;
  }

  opens(task: string): this {
    return this.does({ type: 'task.open', task });
  }

  acts(task: string, ...actions: Action[]): this {
    for (const action of actions) this.does({ type: 'task.act', task, action });
    return this;
  }

  flow(visit: string): string {
    return this.session.view().visits.find((one) => one.id === visit)?.flow ?? 'none';
  }

  facts(type: string): readonly Fact[] {
    return this.session.facts().filter((fact) => fact.type === type);
  }

  /** The only patient of a one-patient day. */
  get patient(): string {
    return this.session.plan.visits[0]?.id ?? '';
  }
}

/** Opens a shipped day and starts it. */
export function aDay(day: string, seed?: number): RunningDay {
  return new RunningDay(planOf(day, seed));
}
