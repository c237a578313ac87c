import type { EkgStripFigure } from '../../simulation/vocabulary/figures.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { drawn, ownStep } from '../day-work.ts';
import { durationMs, rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

type Packs = Pick<World | Perceived, 'packs'>;

/** What may disturb a trace by itself; swapped arms come only from swapped electrodes. */
const DRAWN = ['wander', 'tremor', 'ac_60_hz', 'interrupted', 'flat_one_lead', 'clean'] as const;
const ORDINARY_BEAT_MS = 800;
const SHORTEST_BEAT_MS = 600;
const LONGEST_BEAT_MS = 1_200;
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
  const where = world.node.form === 'full' ? 'limbs' : 'place';
  return placesOf(observedList(ownStep(world, where), 'placed'));
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

/** The strip as it is drawn: the beat is the patient's own, within what a sheet of this size can show apart. */
export function stripOf(world: World, trace: string): EkgStripFigure {
  const pulse = jsonAt(world.visit?.plan.truth, 'pulse');
  const beatMs = typeof pulse === 'number' && pulse > 0 ? Math.round(60_000 / pulse) : ORDINARY_BEAT_MS;
  return { kind: 'ekg-strip', trace, beatMs: Math.max(SHORTEST_BEAT_MS, Math.min(LONGEST_BEAT_MS, beatMs)) };
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
