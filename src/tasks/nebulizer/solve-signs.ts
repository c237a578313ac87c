import type { Perceived } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { CONFIRM, offers } from '../task-helpers.ts';
import { SIGNS } from './facts.ts';

/** Takes one sign after the other and writes each down while it is in sight. */
export function solveSigns(perceived: Perceived): Action {
  const next = SIGNS.find((sign) => !offers(perceived, 'clear', sign));
  if (next === undefined) return CONFIRM;
  const shown = perceived.text.find((line) => line.params?.sign === next);
  if (shown === undefined) return { verb: 'start', target: next };
  return { verb: 'record', target: next, value: String(shown.params?.value ?? '') };
}
