import { type Clinic, record } from '../clinic.ts';
import { judgeItem } from '../error/error-rules.ts';
import type { NodeId, VisitId } from '../vocabulary/ids.ts';

/**
 * Hands and contamination. Hygiene is judged once per moment and patient contact: before the first touch of a contact, before
 * a clean step, and after the contact. Walking (door handles, rails) soils clean hands; gloves never replace hygiene.
 */

/** Whether hands may touch this patient now without a lapse. */
export function mayTouch(clinic: Clinic, visit: VisitId): boolean {
  const { hands } = clinic.state;
  return hands.contact === visit || isClean(clinic);
}

/** Whether hands are clean, gloved or bare. */
export function isClean(clinic: Clinic): boolean {
  const { state } = clinic.state.hands;
  return state === 'clean' || state === 'gloved-clean';
}

/** A hands-on step is about to be done: judges the moment and soils the hands. */
export function beginTouch(
  clinic: Clinic,
  touch: 'patient' | 'clean',
  visit: VisitId | null,
  task: NodeId,
): void {
  const { hands } = clinic.state;
  if (touch === 'clean') {
    beginCleanStep(clinic, visit, task);
    return;
  }
  if (visit === null) return;
  if (hands.contact !== visit) {
    const hasOthersGloves = isGloved(clinic) && hands.glovesFor !== null && hands.glovesFor !== visit;
    if (hasOthersGloves) judgeItem(clinic, { item: 'gloves.patients', errorId: 'same-gloves', visit, task });
    const lapse = isClean(clinic) && !hasOthersGloves ? {} : { errorId: 'not-clean' };
    judgeItem(clinic, { item: 'hands.before', ...lapse, visit, task });
  }
  if (isGloved(clinic)) hands.glovesFor = visit;
  hands.contact = visit;
  soilHands(clinic);
}

/** A clean step is judged once for its task: the prepared field stays clean until the hands touch something else. */
function beginCleanStep(clinic: Clinic, visit: VisitId | null, task: NodeId): void {
  const { hands } = clinic.state;
  const field = `clean:${task}`;
  if (hands.contact === field) return;
  judgeItem(clinic, {
    item: 'hands.aseptic',
    ...(isClean(clinic) ? {} : { errorId: 'not-clean' }),
    visit,
    task,
  });
  hands.contact = field;
}

/** Hands are no longer clean. */
export function soilHands(clinic: Clinic): void {
  const { hands } = clinic.state;
  const soiled = isGloved(clinic) ? 'gloved-soiled' : 'soiled';
  if (hands.state === soiled) return;
  hands.state = soiled;
  record(clinic, { type: 'hands.soiled' });
}

/** Hand rub or wash; with gloves on it cleans nothing. Ends a patient contact the right way. */
export function cleanHands(clinic: Clinic, by: 'rub' | 'wash'): void {
  const { hands } = clinic.state;
  if (isGloved(clinic)) return;
  endContact(clinic, true);
  hands.state = 'clean';
  record(clinic, { type: 'hands.cleaned', details: { by } });
}

/** The player walks away: a contact left without hygiene is judged, and clean hands meet door handles. */
export function leavePlace(clinic: Clinic): void {
  endContact(clinic, false);
  if (!isGloved(clinic)) soilHands(clinic);
}

/** Gloves go on (over hands that should be clean) or come off (leaving hands that need hygiene). */
export function setGloves(clinic: Clinic, on: boolean, visit: VisitId | null, task: NodeId | null): void {
  const { hands } = clinic.state;
  if (on === isGloved(clinic)) return;
  if (on) {
    const isReady = isClean(clinic) || (hands.contact !== null && hands.contact === visit);
    judgeItem(clinic, { item: 'hands.glove', ...(isReady ? {} : { errorId: 'not-clean' }), visit, task });
  }
  hands.state = on ? 'gloved-clean' : 'soiled';
  hands.glovesFor = null;
  record(clinic, { type: on ? 'hands.gloved' : 'hands.ungloved' });
}

export function isGloved(clinic: Clinic): boolean {
  return clinic.state.hands.state.startsWith('gloved');
}

function endContact(clinic: Clinic, isCleaning: boolean): void {
  const { hands } = clinic.state;
  const visit = hands.contact !== null && hands.contact in clinic.state.visits ? hands.contact : null;
  if (visit !== null) {
    judgeItem(clinic, {
      item: 'hands.after',
      ...(isCleaning ? {} : { errorId: 'left-unwashed' }),
      visit,
      task: null,
    });
  }
  hands.contact = null;
}
