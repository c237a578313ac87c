import type { Message } from './messages.ts';
import type { Option } from './widget.ts';

/**
 * W14 Label: the right label, on the right thing, at the right place and time, read back.
 * Outcome: `stuck` (`target>label` in the order of the spec's targets), `where` (place or `''`), `isReadBack` (`yes` only when
 * nothing changed since), `scanned`, `printed` (`yes` or `''`).
 */
export interface LabelSpec {
  readonly prompt: Message;
  readonly notes?: readonly Message[];
  /** Kinds of sticker within reach, as many of each as are needed. What stands on one is read only after `scan`. */
  readonly labels: readonly (Option & {
    readonly lines: readonly Message[];
    /** Comes out of the printer only after `print`. */
    readonly isPrinted?: boolean;
  })[];
  /** What can bear a label, and what is seen of it: the parts of one cup, several tubes. */
  readonly targets: readonly (Option & { readonly lines?: readonly Message[] })[];
  /** Where and when it is done; `hasPatient` where the patient can be asked. Left out where there is no choice. */
  readonly places?: readonly (Option & { readonly hasPatient?: boolean })[];
  /** Printing anew, where there is a printer. */
  readonly print?: Message;
  /** Reading back with the patient, and what the patient then says; left out where nobody is there. */
  readonly readBack?: { readonly label: Message; readonly says: readonly Message[] };
}
