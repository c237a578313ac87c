import type { Clinic } from '../clinic.ts';
import type { Command } from '../vocabulary/commands.ts';
import type { NodeId, VisitId } from '../vocabulary/ids.ts';
import type { Message } from '../vocabulary/messages.ts';
import type { RefusalCode } from '../vocabulary/refusals.ts';

/**
 * What a command will do if it is accepted: its start, its cost, its end. Built by looking only; nothing changes until the
 * session carries it out, so a refusal costs nothing and is not logged.
 */
export interface Intent {
  /** Simulated ms between start and end; the session lets the clock run in between. */
  readonly costMs: number;
  readonly start?: () => void;
  readonly finish?: () => void;
  /** Ends the cost early when something new has come up (waiting). */
  readonly until?: () => boolean;
  /** Only the open panel changes: nothing follows by itself, and the rest of the view stands. */
  readonly isPanelOnly?: boolean;
  /** Set when this is an act that can be spoken up about. */
  readonly act?: { readonly title: Message; readonly visit: VisitId | null; readonly task: NodeId | null };
}

export type Asked = Intent | RefusalCode;

/** How one kind of command is asked of the clinic. */
export type Ask<T extends Command['type']> = (
  clinic: Clinic,
  command: Extract<Command, { type: T }>,
) => Asked;
