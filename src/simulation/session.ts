import { type Clinic, dayPhase, record, type TaskBook, type WidgetBook } from './clinic.ts';
import { takeUpWork } from './colleague/colleague-rules.ts';
import { ask } from './commands/asks.ts';
import type { Intent } from './commands/intent.ts';
import { closeBooks } from './day/day-rules.ts';
import { scheduleFollowing, settleEvents } from './event/event-rules.ts';
import { hashEntries, hashJson } from './hash.ts';
import { openDay } from './open-day.ts';
import { reviewOrders } from './orders/orders-rules.ts';
import { chartOrders, pickPatient } from './provider/provider-rules.ts';
import { runTimer } from './timers.ts';
import { buildPanel, buildView } from './view/build-view.ts';
import type { DayView } from './view/day-view.ts';
import { reviewEndOfVisits } from './visit/visit-rules.ts';
import type { Command, LogEntry } from './vocabulary/commands.ts';
import type { Fact } from './vocabulary/facts.ts';
import type { AtMs } from './vocabulary/ids.ts';
import type { DayPlan } from './vocabulary/plan.ts';
import type { Answer } from './vocabulary/refusals.ts';

export interface Books {
  readonly tasks: TaskBook;
  readonly widgets: WidgetBook;
}

export interface Checkpoint {
  readonly atMs: AtMs;
  readonly hash: string;
}

/** Everything there is, hidden truth included. For debrief, proofs and the author's panel only. */
export interface DayTruth {
  readonly plan: DayPlan;
  readonly errors: Clinic['state']['errors'];
  readonly state: Clinic['state'];
}

/**
 * One clinic day. The only door to the simulation: commands go in through `dispatch`, time passes by `advanceTo`, and what can
 * be perceived comes out as `view`. It reads no clock and draws nothing; the same plan and log give the same day.
 */
export class Session {
  private readonly clinic: Clinic;
  private readonly entries: LogEntry[] = [];
  private readonly marks: Checkpoint[] = [];
  private readonly listeners = new Set<(facts: readonly Fact[]) => void>();
  private published = 0;
  private revision = 0;
  private seen: { readonly revision: number; readonly view: DayView } | null = null;

  constructor(plan: DayPlan, books: Books) {
    this.clinic = openDay(plan, books);
    this.settle();
  }

  get plan(): DayPlan {
    return this.clinic.plan;
  }

  get nowMs(): AtMs {
    return this.clinic.state.nowMs;
  }

  /** Carries a command out, or refuses it with a code; a refusal costs nothing and leaves no trace. */
  dispatch(command: Command): Answer {
    const asked = ask(this.clinic, command);
    if (typeof asked === 'string') return { accepted: false, refusal: asked };
    this.log(command);
    const before = this.clinic.facts.length;
    this.carryOut(asked);
    this.publish(asked.isPanelOnly ?? false);
    return { accepted: true, facts: this.clinic.facts.length - before };
  }

  /** Whether a command would be accepted now. Changes nothing. */
  can(command: Command): boolean {
    return typeof ask(this.clinic, command) !== 'string';
  }

  /** Lets time pass with nobody acting, up to `atMs`. A time gone by changes nothing. */
  advanceTo(atMs: AtMs): void {
    if (!this.isRunning() || atMs <= this.nowMs) return;
    this.runUntil(atMs, () => false);
    this.publish();
  }

  /** When something will next happen by itself; undefined when nothing is pending. */
  nextTimerMs(): AtMs | undefined {
    return this.clinic.clock.nextDueMs();
  }

  /** What the medical assistant can perceive now. Computed on demand, kept until something changes. */
  view(): DayView {
    if (this.seen === null || this.seen.revision !== this.revision) {
      this.seen = { revision: this.revision, view: buildView(this.clinic) };
    }
    return this.seen.view;
  }

  /** The second door, for debrief and proof; screens and bots keep away from it. */
  truth(): DayTruth {
    return { plan: this.clinic.plan, errors: this.clinic.state.errors, state: this.clinic.state };
  }

  facts(): readonly Fact[] {
    return this.clinic.facts;
  }

  logEntries(): readonly LogEntry[] {
    return this.entries;
  }

  checkpoints(): readonly Checkpoint[] {
    return this.marks;
  }

  /** A hash of all that could make the day go on differently: state, machines, pending timers. */
  hash(): string {
    const { state, actors, clock } = this.clinic;
    // Notes are what panels showed: nothing in the day ever reads them.
    const { notes: _notes, chart, acts, done, ...lived } = state;
    return hashJson({
      state: lived,
      entries: [chart, acts, done].map(hashEntries),
      machines: actors.values(),
      timers: clock.list().map(({ key, dueMs, event }) => ({ key, dueMs, event })),
    });
  }

  /** Hears of every step once, with the facts it brought. Answers the function that stops it. */
  onPublish(listener: (facts: readonly Fact[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private isRunning(): boolean {
    const phase = dayPhase(this.clinic);
    return phase !== 'briefing' && phase !== 'midday' && phase !== 'debrief' && phase !== 'ended';
  }

  private log(command: Command): void {
    this.entries.push({ seq: this.entries.length, atMs: this.nowMs, command });
    this.clinic.state.counters.log = this.entries.length;
  }

  private carryOut(intent: Intent): void {
    const { state } = this.clinic;
    if (intent.act !== undefined) {
      state.counters.act += 1;
      this.clinic.act = `act.${state.counters.act}`;
      state.acts.push({ id: this.clinic.act, atMs: state.nowMs, ...intent.act });
    }
    const { act } = this.clinic;
    intent.start?.();
    if (intent.costMs > 0) {
      this.clinic.act = null;
      this.runUntil(state.nowMs + intent.costMs, intent.until ?? (() => false));
      this.clinic.act = act;
    }
    // A step under way is finished even when lunch has come in between; once the day has run out nothing is left to finish.
    const phase = dayPhase(this.clinic);
    if ((phase !== 'debrief' && phase !== 'ended') || intent.costMs === 0) intent.finish?.();
    this.clinic.act = null;
    if (intent.isPanelOnly === true) return;
    this.settle();
    // Lunch is leapt over: what came due meanwhile happens at its end, and not in the past at the next act.
    if ((this.nextTimerMs() ?? state.nowMs) < state.nowMs) this.runUntil(state.nowMs, () => false);
  }

  /** Pops timers in order up to `atMs`; stops early when `isEnough` says so, at the time it did. */
  private runUntil(atMs: AtMs, isEnough: () => boolean): void {
    const { state, clock } = this.clinic;
    while (this.isRunning()) {
      const timer = clock.popDue(atMs);
      if (timer === undefined) break;
      state.nowMs = Math.max(state.nowMs, timer.dueMs);
      if (timer.event.type === 'checkpoint') this.checkpoint();
      else if (timer.event.type === 'day.end') this.runOut();
      else runTimer(this.clinic, timer.event);
      this.settle();
      if (isEnough()) return;
    }
    if (this.isRunning()) state.nowMs = atMs;
  }

  private runOut(): void {
    closeBooks(this.clinic);
    for (const type of ['doors.closed', 'closing.ranOut']) this.clinic.actors.send('day', { type });
    record(this.clinic, { type: 'closing.ranOut' });
  }

  private checkpoint(): void {
    this.marks.push({ atMs: this.nowMs, hash: this.hash() });
    const { clock, rules } = this.clinic;
    clock.schedule('checkpoint', this.nowMs + rules.checkpointMs, { type: 'checkpoint' }, 1);
  }

  /** Lets everything that follows by itself follow, at this instant. */
  private settle(): void {
    takeUpWork(this.clinic);
    for (const visit of this.clinic.plan.visits) {
      reviewOrders(this.clinic, visit.id);
      if (this.clinic.state.visits[visit.id]?.ordersPlaced === true) chartOrders(this.clinic, visit.id);
    }
    scheduleFollowing(this.clinic);
    settleEvents(this.clinic);
    pickPatient(this.clinic);
    reviewEndOfVisits(this.clinic);
    this.clinic.actors.assertAlive();
  }

  private publish(isPanelOnly = false): void {
    this.revision += 1;
    if (isPanelOnly && this.seen !== null) {
      this.seen = { revision: this.revision, view: { ...this.seen.view, panel: buildPanel(this.clinic) } };
    }
    const fresh = this.clinic.facts.slice(this.published);
    this.published = this.clinic.facts.length;
    for (const listener of this.listeners) listener(fresh);
  }
}

/** Opens a day from its compiled plan. */
export function createSession(plan: DayPlan, books: Books): Session {
  return new Session(plan, books);
}
