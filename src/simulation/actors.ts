import { type AnyActorRef, type AnyStateMachine, createActor } from 'xstate';

/**
 * The day's machines, by key (`day`, `visit:lopez`, `loop:3`). Unknown events are asked for first with `can`, never sent into
 * the dark; a machine that has died is found by `assertAlive`.
 */
export class Actors {
  private readonly refs = new Map<string, AnyActorRef>();
  private dead: { readonly key: string; readonly error: unknown } | null = null;

  constructor(private readonly record: (key: string, fact: string) => void) {}

  /** Starts a machine under a key. Its `record` action reports facts under that key. */
  spawn(key: string, machine: AnyStateMachine): void {
    const actor = createActor(withRecord(machine), { id: key });
    actor.subscribe({
      error: (error) => {
        this.dead ??= { key, error };
      },
    });
    recorders.set(actor, (fact) => this.record(key, fact));
    this.refs.set(key, actor);
    actor.start();
  }

  has(key: string): boolean {
    return this.refs.has(key);
  }

  /** Whether the machine would take the event now. */
  can(key: string, event: { readonly type: string }): boolean {
    const ref = this.refs.get(key);
    return ref?.getSnapshot().status === 'active' && ref.getSnapshot().can(event) === true;
  }

  /** Sends an event the machine can take; answers false (and sends nothing) when it cannot. */
  send(key: string, event: { readonly type: string }): boolean {
    if (!this.can(key, event)) return false;
    this.refs.get(key)?.send(event);
    return true;
  }

  /** The state value: text for a flat machine. */
  value(key: string): string {
    const value: unknown = this.refs.get(key)?.getSnapshot().value;
    return typeof value === 'string' ? value : '';
  }

  /** The state of one region of a parallel machine. */
  region(key: string, region: string): string {
    const value: unknown = this.refs.get(key)?.getSnapshot().value;
    const inner =
      value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[region] : undefined;
    return typeof inner === 'string' ? inner : '';
  }

  /** State values of all machines, for the hash. */
  values(): Readonly<Record<string, unknown>> {
    return Object.fromEntries([...this.refs].map(([key, ref]) => [key, ref.getSnapshot().value]));
  }

  /** Throws when a machine has died of an error: a clinic that looks quiet must never be a dead one. */
  assertAlive(): void {
    if (this.dead !== null) throw new Error(`machine ${this.dead.key} died: ${String(this.dead.error)}`);
  }
}

/** Where each machine's facts go. */
const recorders = new WeakMap<AnyActorRef, (fact: string) => void>();
const provided = new WeakMap<AnyStateMachine, AnyStateMachine>();

/** The machine with its `record` action given; made once for each kind of machine, since that is what costs. */
function withRecord(machine: AnyStateMachine): AnyStateMachine {
  const known = provided.get(machine);
  if (known !== undefined) return known;
  const made = machine.provide({
    actions: {
      record: ({ self }: { readonly self: AnyActorRef }, params: { fact: string }) =>
        recorders.get(self)?.(params.fact),
    },
  } as never);
  provided.set(machine, made);
  return made;
}
