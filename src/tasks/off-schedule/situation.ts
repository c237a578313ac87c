import type { World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { durationMs, isTrueAt, numberOr, textOr, textsAt } from '../pack-rows.ts';
import { doneStep, pack } from '../task-helpers.ts';
import { talkOf } from '../visit-facts.ts';

export interface Situation {
  readonly kind: 'early' | 'late' | 'walk_in' | 'no_show';
  readonly isRed: boolean;
  /** Prose or id of what was seen and heard; `''` when there was no conversation. */
  readonly cue: string;
  readonly isIdentified: boolean;
  readonly lateMin: number;
  readonly isInGrace: boolean;
  readonly hasSlot: boolean;
}

/** Who stands at the window, as far as the policy asks. */
export function situationOf(world: World): Situation {
  const { params } = world.node;
  const cue = talkOf(world)?.beats[0]?.cue ?? '';
  const kind = textOr(params, 'situation', 'walk_in');
  const lateMin = numberOr(params, 'lateMin', 12);
  const graceMin = durationMs(textOr(pack(world, 'off-schedule'), 'grace.lateUpTo', '')) / 60_000;
  return {
    kind: kind === 'early' || kind === 'late' || kind === 'no_show' ? kind : 'walk_in',
    isRed: textsAt(params, 'redWords').length > 0 || isTrueAt(params, 'redFlag'),
    cue,
    isIdentified: isIdentified(world),
    lateMin,
    isInGrace: lateMin <= graceMin || isTrueAt(params, 'becauseOfUs'),
    hasSlot: isTrueAt(params, 'slotOpen'),
  };
}

/** Whether name and birth date were asked for in the conversation; without one they were. */
function isIdentified(world: World): boolean {
  if (talkOf(world) === undefined) return true;
  return observedList(doneStep(world, 'off-schedule', 'talk'), 'tags').includes('verify');
}

/** The answer of each question of the ladder that fits the situation. */
export function answersFor(situation: Situation): Readonly<Record<string, string>> {
  return {
    red_flag: situation.isRed ? 'yes' : 'no',
    identified: situation.isIdentified ? 'yes' : 'no',
    kind: situation.kind,
    grace: situation.isInGrace ? 'yes' : 'no',
    slot: situation.hasSlot ? 'yes' : 'no',
  };
}
