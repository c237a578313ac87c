import { type JsonMap, listAt, numberAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { numberOr, rowById, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

/** The form of this instance, as the pack describes it. */
export function screenOf(world: World): JsonMap {
  return screenRow(world, textOr(world.node.params, 'screen', 'mood'));
}

/** A form by its id; the short one when the pack does not know it. */
export function screenRow(from: Pick<World | Perceived, 'packs'>, id: string): JsonMap {
  const rooming = pack(from, 'rooming');
  return rowById(rooming, 'screens', id) ?? rowById(rooming, 'screens', 'mood') ?? {};
}

/**
 * The points the patient has circled. The story gives them one by one (`truth.mood_answers`) or as a sum of the short form
 * (`truth.phq2`), which is then shared out; nothing was circled where it gives none.
 */
export function answersOf(world: World): readonly number[] {
  const truth = world.visit?.plan.truth;
  const told = listAt(truth, 'moodAnswers').filter((one): one is number => typeof one === 'number');
  if (told.length > 0) return told;
  const questions = numberAt(screenOf(world), 'questions');
  const sum = numberOr(truth, 'phq2', 0);
  return Array.from({ length: questions }, (_, index) => {
    if (index === 0) return Math.ceil(sum / 2);
    return index === 1 ? Math.floor(sum / 2) : 0;
  });
}

/** What the protocol asks for: `tell-stay` on any point of the self-harm question, else by the sum. */
export function rightAction(screen: JsonMap, answers: readonly number[]): 'tell-stay' | 'longer' | 'file' {
  const selfHarm = numberOr(screen, 'selfHarmQuestion', 0);
  if (selfHarm > 0 && (answers[selfHarm - 1] ?? 0) > 0) return 'tell-stay';
  const least = numberOr(screen, 'positiveAtLeast', Number.POSITIVE_INFINITY);
  return sumOf(answers) >= least ? 'longer' : 'file';
}

export function sumOf(answers: readonly number[]): number {
  return answers.reduce((one, other) => one + other, 0);
}
