import type { Bot } from '../bots/bot.ts';
import { type Finding, findingsOf } from '../scoring/findings.ts';
import type { Rubric } from '../scoring/rubric.ts';
import type { Session } from '../simulation/session.ts';
import type { PanelView } from '../simulation/view/day-view.ts';
import type { Fact } from '../simulation/vocabulary/facts.ts';
import type { NodeId } from '../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../simulation/vocabulary/json.ts';
import type { DayPlan, NodePlan } from '../simulation/vocabulary/plan.ts';

/** What is practised: one task, or some of its steps. */
export interface Practised {
  readonly task: string;
  /** Steps that are the player's; all of the task's when empty. The expert does the others. */
  readonly steps: readonly string[];
}

/** More commands than an expert needs to come to any panel of a day. */
const MOST_COMMANDS = 5_000;

/** A day's plan for practice: the task everywhere in its full form, and what the level says of patients and task. */
export function practicePlan(
  plan: DayPlan,
  task: string,
  level: { truth: JsonMap; params: JsonMap },
): DayPlan {
  const full = (node: NodePlan): NodePlan => {
    if (node.task !== task) return node;
    // What a colleague would have done is the player's to practise.
    const { colleague: _colleague, ...own } = node;
    return { ...own, form: 'full', params: { ...node.params, ...level.params } };
  };
  return {
    ...plan,
    visits: plan.visits.map((visit) => ({
      ...visit,
      truth: { ...visit.truth, ...level.truth },
      nodes: visit.nodes.map(full),
    })),
    work: plan.work.map(full),
    calls: plan.calls.map((call) => ({ ...call, node: full(call.node) })),
    messages: plan.messages.map((one) => ({ ...one, node: full(one.node) })),
    events: plan.events.map((event) => ({ ...event, nodes: event.nodes.map(full) })),
  };
}

/** One exercise: a day that the expert plays, but for the practised panels, which are left to the player. */
export class Exercise {
  private node: NodeId | null = null;
  private factsBefore = 0;

  private constructor(
    readonly session: Session,
    private readonly bot: Bot,
    private readonly practised: Practised,
  ) {}

  /** Plays to the first practised panel; null when this day never comes to it. */
  static open(session: Session, bot: Bot, practised: Practised): Exercise | null {
    const exercise = new Exercise(session, bot, practised);
    exercise.playOn();
    return exercise.node === null ? null : exercise;
  }

  /** The panel the player is at; null once the exercise is over. */
  get panel(): PanelView | null {
    const { panel } = this.session.view();
    return this.isPractised(panel) ? panel : null;
  }

  /** Lets the expert play until the next practised panel of the same task, or the end of it. Call it after each act. */
  playOn(): void {
    for (let count = 0; count < MOST_COMMANDS && !this.isOver(); count += 1) {
      const view = this.session.view();
      const isHere = this.isPractised(view.panel);
      // Hands are the expert's care even here, unless they are what is practised in the day itself.
      const command = this.bot.decide(view);
      if (isHere && (command.type === 'task.act' || command.type === 'task.park')) {
        this.begin(view.panel?.node ?? null);
        return;
      }
      if (!this.session.dispatch(command).accepted) return;
    }
  }

  /** What the practised steps showed, best and worst; in the order in which it happened. */
  findings(rubric: Rubric): readonly Finding[] {
    return findingsOf(this.session.facts().slice(this.factsBefore), rubric).filter(
      (finding) => finding.task === this.node && finding.how !== 'omitted',
    );
  }

  private begin(node: NodeId | null): void {
    if (this.node !== null || node === null) return;
    this.node = node;
    this.factsBefore = this.session.facts().length;
  }

  private isPractised(panel: PanelView | null): boolean {
    if (panel === null || panel.definition !== this.practised.task) return false;
    if (this.node !== null && panel.node !== this.node) return false;
    return this.practised.steps.length === 0 || this.practised.steps.includes(panel.step);
  }

  private isOver(): boolean {
    const { phase } = this.session.view();
    if (phase === 'debrief' || phase === 'ended') return true;
    if (this.node === null) return false;
    return this.session
      .facts()
      .slice(this.factsBefore)
      .some((fact) => fact.type === 'task.finished' && subjectOf(fact) === this.node);
  }
}

function subjectOf(fact: Fact): string | null {
  return 'details' in fact && typeof fact.details?.subject === 'string' ? fact.details.subject : null;
}
