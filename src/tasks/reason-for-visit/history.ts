import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { DialoguePlan } from '../../simulation/vocabulary/plan.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { rowsAt, textOr } from '../pack-rows.ts';
import { doneStep, pack } from '../task-helpers.ts';
import { ORDINARY_TALK } from './ordinary-talk.ts';

/** The conversation of this visit; an ordinary one where the story brings none. */
export function dialogueOf(world: World): DialoguePlan {
  const id = textOr(world.node.params, 'dialogue', '');
  return world.dialogues[id] ?? ORDINARY_TALK;
}

/** A world that surely holds the conversation. */
export function withDialogue(world: World): World {
  const dialogue = dialogueOf(world);
  return { ...world, dialogues: { ...world.dialogues, [dialogue.id]: dialogue } };
}

/** Everything the lines said have brought out: elements of the history and facts. */
export function learnedBy(dialogue: DialoguePlan, observations: readonly Observation[]): readonly string[] {
  const said = observedList(observations, 'said');
  const lines = dialogue.beats.flatMap((beat) =>
    beat.lines.filter((line) => said.includes(`${beat.id}/${line.id}`)),
  );
  return [...new Set(lines.flatMap((line) => line.learns))];
}

/** What was learned in the conversation of this visit. */
export function learnedIn(world: World): readonly string[] {
  return learnedBy(dialogueOf(world), doneStep(world, 'reason-for-visit', 'listen'));
}

/** Ids of the elements of a history, as the pack lists them. */
export function elementIds(world: World): readonly string[] {
  return rowsAt(pack(world, 'handoff'), 'history.elements').map((row) => textOr(row, 'id', ''));
}

/**
 * The facts a dialogue hides in its small talk: what the good lines bring out in a beat where another line lets the red flag
 * pass. History elements are no flags.
 */
export function flagsOf(world: World, dialogue: DialoguePlan): readonly string[] {
  const ordinary = [...elementIds(world), 'quote'];
  const beats = dialogue.beats.filter((beat) => beat.lines.some((line) => line.error === 'hx.redflag'));
  const tokens = beats.flatMap((beat) => beat.lines.flatMap((line) => line.learns));
  return [...new Set(tokens)].filter((one) => !ordinary.includes(one));
}

/** Whether the story says that a red flag about the chest comes up. */
export function hasChestFlag(params: JsonMap): boolean {
  const { redflag } = params;
  return (
    redflag !== undefined &&
    redflag !== null &&
    redflag !== false &&
    textOr(redflag, 'fact', 'chest') === 'chest'
  );
}
