import type { Conduct } from './conduct.ts';
import type { Drill } from './drills.ts';

/** An error that no single slip makes: by whom it is made, and how an expert is brought to make it. */
export interface Script {
  readonly error: string;
  /** What makes it: the session itself, the order or hour of the work, or one slip upon another. */
  readonly made: 'session' | 'order' | 'time' | 'later' | 'two slips';
  readonly drill: Drill;
  readonly conduct: () => readonly Conduct[];
}
