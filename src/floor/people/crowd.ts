import type { DayView } from '../../simulation/view/day-view.ts';
import { hopsBetween } from '../map/walk-graph.ts';
import { reconcilePlan } from '../reconcile.ts';
import { type CastMemory, castOf, EMPTY_MEMORY } from './cast.ts';
import type { Figure } from './figures.ts';
import { type ActorSetup, PersonActor } from './person-actor.ts';

const MS_A_HOP = 700;
const MOST_PATIENT_MS = 4_500;
const MOST_STAFF_MS = 2_600;

export interface CrowdListener {
  /** A sheet that was waited for has been put on. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

/** All people in the picture: one actor each, kept in step with the view. */
export class Crowd {
  readonly actors = new Map<string, PersonActor>();
  private readonly leaving = new Set<PersonActor>();
  private readonly setup: ActorSetup;
  private figures = new Map<string, Figure>();
  private memory: CastMemory = EMPTY_MEMORY;
  private isFirst = true;
  private readonly listener: CrowdListener;

  constructor(setup: ActorSetup, listener: CrowdListener) {
    this.setup = setup;
    this.listener = listener;
  }

  /** Whose sheets have to be drawn before the first picture. */
  castFor(view: DayView): readonly Figure[] {
    return castOf(view, this.setup.map, this.memory).figures;
  }

  /** Brings the actors in line with the view. True when anything changed. */
  follow(view: DayView): boolean {
    const { figures, memory } = castOf(view, this.setup.map, this.memory);
    this.memory = memory;
    const plan = reconcilePlan(this.figures, figures);
    for (const figure of plan.added) this.add(figure);
    for (const figure of plan.changed) this.change(figure);
    for (const id of plan.removed) this.remove(id);
    this.figures = new Map(figures.map((figure) => [figure.id, figure]));
    this.isFirst = false;
    return plan.added.length + plan.changed.length + plan.removed.length > 0;
  }

  /** True while somebody is on the way. */
  step(ms: number): boolean {
    let isMoving = false;
    for (const actor of [...this.actors.values(), ...this.leaving]) {
      isMoving = actor.step(ms) || isMoving;
    }
    for (const actor of this.leaving) {
      if (!actor.hasLeft) continue;
      this.leaving.delete(actor);
      actor.destroy();
    }
    return isMoving;
  }

  destroy(): void {
    for (const actor of [...this.actors.values(), ...this.leaving]) actor.destroy();
    this.actors.clear();
    this.leaving.clear();
  }

  private add(figure: Figure): void {
    const { map } = this.setup;
    const outside = map.places.get('outside');
    const comesIn = !this.isFirst && outside !== undefined && figure.kind !== 'player';
    const from = comesIn ? { place: 'outside', x: outside.x + this.spread(figure), y: outside.y } : null;
    const actor = new PersonActor(this.setup, figure, from);
    this.actors.set(figure.id, actor);
    this.dress(actor, figure);
    if (comesIn) actor.enter(MOST_PATIENT_MS);
  }

  /** Those who come together do not walk inside each other. */
  private spread(figure: Figure): number {
    return figure.kind === 'companion' ? 24 : 0;
  }

  private change(figure: Figure): void {
    const { map } = this.setup;
    const actor = this.actors.get(figure.id);
    const before = this.figures.get(figure.id);
    if (actor === undefined) return;
    this.dress(actor, figure);
    const hops = before === undefined ? 1 : hopsBetween(map, before.place, figure.place);
    const mostMs = figure.kind === 'player' ? hops * MS_A_HOP : this.pace(figure);
    actor.follow(figure, mostMs);
  }

  private dress(actor: PersonActor, figure: Figure): void {
    const { wardrobe } = this.setup;
    if (wardrobe.isDrawn(figure)) return;
    wardrobe
      .draw(figure)
      .then(() => {
        actor.dress();
        this.listener.changed();
      })
      .catch(this.listener.failed);
  }

  private pace({ kind }: Figure): number {
    return kind === 'patient' || kind === 'companion' ? MOST_PATIENT_MS : MOST_STAFF_MS;
  }

  private remove(id: string): void {
    const actor = this.actors.get(id);
    if (actor === undefined) return;
    this.actors.delete(id);
    this.leaving.add(actor);
    actor.leave(MOST_PATIENT_MS);
  }
}
