/**
 * What every machine may ask of the session by name: to record a fact. The machine files hold only names; the session gives
 * the bodies with `machine.provide`. Timers, spawns and effects are the session's own, so that machines stay walkable.
 */
export interface MachinePorts {
  record: (args: unknown, params: { fact: string }) => void;
}
