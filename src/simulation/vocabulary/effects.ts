import type { ItemId, LoopId, NodeId, OrderId, RoomId, StockId } from './ids.ts';
import type { Json, JsonMap } from './json.ts';
import type { Message } from './messages.ts';

/**
 * The closed set of what a step may do to the day. A task returns these; only the session carries them out. The visit, the
 * act and the task instance are those of the step and need not be named.
 */
export type Effect =
  /**
   * The one way evidence leaves a task: the item was shown, cleanly or with an error. `errorId` is short (`unmasked`); with
   * the item it keys severity and reason in the rubric. `reached`: it has reached the patient, caller or record of someone
   * and cannot be caught any more. `goodCatch`: the player put it right before confirming.
   */
  | {
      readonly type: 'judge';
      readonly item: ItemId;
      readonly errorId?: string;
      readonly reached?: boolean;
      readonly goodCatch?: boolean;
    }
  /** Open errors of this visit on the item (any item when absent) reach the patient now. */
  | { readonly type: 'reach'; readonly item?: ItemId }
  | { readonly type: 'fixError'; readonly item: ItemId }
  | { readonly type: 'takeStock'; readonly stock: StockId; readonly lot?: string; readonly quantity: number }
  /** `lock`: a kit or product that may not be used (failed QC, excursion). */
  | { readonly type: 'lockStock'; readonly stock: StockId; readonly locked: boolean }
  | { readonly type: 'soilHands'; readonly by: 'patient' | 'fluid' | 'environment' }
  | { readonly type: 'cleanHands'; readonly by: 'rub' | 'wash' }
  | { readonly type: 'setGloves'; readonly on: boolean }
  /**
   * A process that runs on its own. It falls due at `dueMs` after now and is over at `overMs` (never when absent). `blocks`:
   * discharge waits for it. `resumes`: the task to go on with when it is due.
   */
  | {
      readonly type: 'openLoop';
      readonly kind: string;
      readonly dueMs: number;
      readonly overMs?: number;
      readonly title: Message;
      readonly blocks?: boolean;
      readonly resumes?: boolean;
      readonly room?: RoomId;
    }
  | { readonly type: 'closeLoop'; readonly kind: string; readonly loop?: LoopId }
  /** An entry in the chart of the visit's person, or of another person when the wrong chart is open. */
  | {
      readonly type: 'writeChart';
      readonly field: string;
      readonly value: Json;
      readonly unit?: string;
      readonly person?: string;
      readonly status?: 'entered' | 'signed';
    }
  | { readonly type: 'stickLabel'; readonly thing: string; readonly label: string }
  /** Facts told to someone. To the provider they become `handoff.has` of the visit. */
  | {
      readonly type: 'tell';
      readonly to: 'provider' | 'patient' | 'companion' | 'nurse' | 'emergency' | 'colleague';
      readonly facts: readonly string[];
    }
  /** A thing goes to the player's tray (`tray`), the patient (`patient`), a place, or `gone`. */
  | { readonly type: 'moveItem'; readonly item: string; readonly to: string; readonly details?: JsonMap }
  | { readonly type: 'changeAnxiety'; readonly by: number; readonly because: string }
  | { readonly type: 'changePatience'; readonly by: number; readonly because: string }
  | { readonly type: 'changeTrust'; readonly by: number; readonly because: string }
  /** What the visit does next as a matter of fact. `room` needs a room that is not occupied. */
  | {
      readonly type: 'moveVisit';
      readonly event:
        | 'mask'
        | 'acknowledge'
        | 'seat'
        | 'room'
        | 'ready'
        | 'reschedule'
        | 'settle'
        | 'transfer';
      readonly room?: RoomId;
      readonly apart?: boolean;
    }
  /** A promise of so many minutes: patience counts on it. */
  | { readonly type: 'promise'; readonly minutes: number }
  | { readonly type: 'completeOrder'; readonly order: OrderId }
  /** A product or dose was given: `order.given.has`. */
  | { readonly type: 'give'; readonly product: string }
  /** A task that only now has a reason to exist (needle-stick, second test, call-back). */
  | {
      readonly type: 'offerTask';
      readonly task: string;
      readonly suffix: string;
      readonly params?: JsonMap;
      readonly hot?: boolean;
    }
  /** Begins this task again from its first step: a repeat test, a discarded dose. */
  | { readonly type: 'redo'; readonly node?: NodeId }
  /** A room's state after cleaning steps. */
  | { readonly type: 'setRoom'; readonly state: 'dirty' | 'wet' | 'ready'; readonly wetMs?: number }
  /** A neutral fact for the debrief (`cassette.read`, `swab.taken`), kept under the act. */
  | { readonly type: 'note'; readonly fact: string; readonly details?: JsonMap };
