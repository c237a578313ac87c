import { type AnyActorRef, type AnyStateMachine, createActor } from 'xstate';

/**
 * The day's machines, by key (`day`, `visit:lopez`, `loop:3`). Unknown events are asked for first with `can`, never sent into
 * the dark; a machine that has died is found by `assertAlive`.
 */
export class Actors {
  private readonly refs = new Map<string, AnyActorRef>();
  private readonly provided = new Map<AnyStateMachine, AnyStateMachine>();

  constructor(private readonly record: (key: string, fact: string) => void) {}

  /** Starts a machine under a key. Its `record` action reports facts under that key. */
  spawn(key: string, machine: AnyStateMachine): void {
    const actor = createActor(this.withRecord(machine), { id: key });
    actor.subscribe({ error: () => {} });
    this.refs.set(key, actor);
    actor.start();
  }

  /** The machine with its `record` action given; made once for each kind of machine, since that is what costs. */
  private withRecord(machine: AnyStateMachine): AnyStateMachine {
    const known = this.provided.get(machine);
    if (known !== undefined) return known;
    const provided = machine.provide({
      actions: {
        record: ({ self }: { readonly self: { readonly id: string } }, params: { fact: string }) =>
          this.record(self.id, params.fact),
      },
    } as never);
    this.provided.set(machine, provided);
    return provided;
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
    for (const [key, ref] of this.refs) {
      const snapshot = ref.getSnapshot();
      if (snapshot.status === 'error') throw new Error(`machine ${key} died: ${String(snapshot.error)}`);
    }
  }
}
