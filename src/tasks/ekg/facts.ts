import { jsonAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { drawn, ownStep } from '../day-work.ts';
import { durationMs, rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

type Packs = Pick<World | Perceived, 'packs'>;

/** What may disturb a trace by itself; swapped arms come only from swapped electrodes. */
const DRAWN = ['wander', 'tremor', 'ac_60_hz', 'interrupted', 'flat_one_lead', 'clean'] as const;
/** Places that are a space off: whose they are mistaken for. */
export const NEIGHBOURS: Readonly<Record<string, string>> = {
  'third-right': 'v1',
  'third-left': 'v2',
  'sixth-middle': 'v4',
};

/** The ten electrodes, in the order they are placed. */
export function electrodes(from: Packs): readonly string[] {
  return rowsAt(pack(from, 'ekg-12'), 'electrodes').map((row) => textOr(row, 'id', ''));
}

/** Where each electrode sits in this run, by electrode. A bin bears the name of the electrode that belongs there. */
export function placedIn(world: World): ReadonlyMap<string, string> {
  return placesOf(observedList(ownStep(world, 'place'), 'placed'));
}

export function placesOf(placed: readonly string[]): ReadonlyMap<string, string> {
  return new Map(placed.map((one) => one.split('>') as [string, string]));
}

/** Whether the two arm electrodes are swapped. */
export function hasSwappedArms(places: ReadonlyMap<string, string>): boolean {
  return places.get('ra') === 'la' && places.get('la') === 'ra';
}

/** What the ten seconds of trace look like: a row of the pack's artefacts, or `clean`. */
export function traceOf(world: World): string {
  if (hasSwappedArms(placedIn(world))) return 'arm_reversal';
  const told = textOr(world.node.params, 'artefact', textOr(world.visit?.plan.truth, 'artefact', ''));
  return told === '' ? (DRAWN[drawn(world, 13, DRAWN.length)] ?? 'clean') : told;
}

/** All that can be mended about a trace. */
export function artefacts(from: Packs): readonly string[] {
  const ids = rowsAt(pack(from, 'ekg-12'), 'artefacts').map((row) => textOr(row, 'id', ''));
  return ids.filter((id) => id !== 'v1_v2_high');
}

/** What the patient says about the chest: pain now, pressure at times, or nothing. */
export function symptomOf(world: World): 'now' | 'at-times' | 'none' {
  if (world.node.params.chestPain === true) return 'now';
  return jsonAt(world.visit?.plan.truth, 'chest') === undefined ? 'none' : 'at-times';
}

/** Chest pain after this time from arrival is too late for a first trace. */
export function dueWithinMs(world: World): number {
  return durationMs(jsonAt(pack(world, 'ekg-12'), 'time.chestPainWithin'));
}
