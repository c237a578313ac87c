import { message } from '../../simulation/vocabulary/messages.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { textOr } from '../pack-rows.ts';

/** A sample that could not be used, a recording that answers, or words that the provider has released. */
export type Kind = 'rejected' | 'voicemail' | 'relay';

/** What kind of call with a result this is, by the situation that the plan names. */
export function kindOf(node: NodePlan): Kind {
  if (node.params.situation === 'specimen_rejected') return 'rejected';
  return node.params.situation === 'voicemail' ? 'voicemail' : 'relay';
}

const USUAL: Readonly<Record<Kind, string>> = {
  rejected: 'specimen-rejected',
  voicemail: 'results-voicemail',
  relay: 'results-relay',
};

/** The conversation: the one the plan has bound, else the usual one of this kind. */
export function dialogueOf(world: World): string {
  const bound = textOr(world.node.params, 'dialogue', '');
  return world.dialogues[bound] === undefined ? USUAL[kindOf(world.node)] : bound;
}

/** Names for the gaps of a conversation that no event has filled. */
export function namesOf(world: World) {
  const { person } = world;
  return {
    'patient.first': message('plain', { text: person?.preferred ?? person?.first ?? '' }),
    'patient.last': message('plain', { text: person?.last ?? '' }),
  };
}

/** What is right to do before the number is dialled. */
export const BEFORE: Readonly<Record<Kind, readonly string[]>> = {
  rejected: ['read-back', 'tell-provider', 'look-up'],
  voicemail: ['read-words', 'look-up'],
  relay: ['read-words', 'look-up'],
};

/** What stands in the note when all went as it should. */
export const NOTE: Readonly<
  Record<Kind, { readonly outcome: string; readonly told: string; readonly plan: string }>
> = {
  rejected: { outcome: 'reached', told: 'no-result', plan: 'new-sample' },
  voicemail: { outcome: 'recording', told: 'please-call', plan: 'try-again' },
  relay: { outcome: 'reached', told: 'released', plan: 'as-released' },
};

/** Items that a call of this kind can show. */
export function resultItems(node: NodePlan): readonly string[] {
  const kind = kindOf(node);
  const talked = ['phone.disclosure', 'phone.advice', 'results.words'];
  if (kind === 'voicemail') return ['results.before', 'results.voicemail', 'results.note'];
  if (kind === 'rejected') return ['results.before', ...talked, 'results.plan', 'results.note'];
  return ['results.before', ...talked, 'results.teach_back', 'results.note'];
}
