import type { ActionView, DayView } from '../simulation/view/day-view.ts';
import type { Command } from '../simulation/vocabulary/commands.ts';

function isGloved(view: DayView): boolean {
  return view.player.hands.startsWith('gloved');
}

function isClean(view: DayView): boolean {
  return view.player.hands === 'clean' || view.player.hands === 'gloved-clean';
}

function towardsClean(view: DayView): Command {
  return isGloved(view) ? { type: 'hands.unglove' } : { type: 'hands.clean', by: 'rub' };
}

/** Hand hygiene the open panel calls for before it is confirmed; undefined when the hands are ready. */
export function hygieneBefore(view: DayView): Command | undefined {
  const panel = view.panel;
  if (panel === null || panel.touch === null || isClean(view)) return undefined;
  const isSamePatient = view.player.contact !== null && view.player.contact === panel.visit;
  if (panel.touch === 'patient' && isSamePatient) return undefined;
  return towardsClean(view);
}

/** Hand hygiene due before walking away from a patient, or before turning to another; undefined when none is. */
export function hygieneAfter(view: DayView, next: ActionView): Command | undefined {
  const { contact } = view.player;
  if (contact === null || isClean(view)) return undefined;
  const staysHere = next.station === null || next.station === view.player.station;
  const isSamePatient = next.about.kind === 'visit' && next.about.id === contact;
  return staysHere && isSamePatient ? undefined : towardsClean(view);
}
