import type { JsonMap } from '../simulation/vocabulary/json.ts';
import type { ThingState, World } from '../simulation/vocabulary/task.ts';
import { observedList } from '../simulation/vocabulary/widget.ts';
import { drawn, ownStep } from './day-work.ts';

/** The thing in the chamber, from loading to release. */
export const LOAD = 'autoclave-load';
export const LOOP = 'autoclave';

export type PouchFault = '' | 'damp' | 'no-indicator' | 'closed-hinge' | 'unlabelled';

/** One pouch that waits beside the sterilizer. */
export interface Pouch {
  readonly id: string;
  readonly contents: string;
  readonly fault: PouchFault;
}

const CONTENTS = ['forceps', 'scissors', 'hemostat', 'suture-set', 'probe', 'curette'] as const;
const DAYS_A_WEEK = 7;

/** Three good pouches, a damp one, one without indicator, and one with its hinge closed or its label left out. */
export function pouchesOf(world: World): readonly Pouch[] {
  const third = drawn(world, 51, 2) === 0 ? 'closed-hinge' : 'unlabelled';
  const faults: readonly PouchFault[] = ['', 'damp', '', 'no-indicator', '', third];
  const shift = drawn(world, 52, CONTENTS.length);
  return CONTENTS.map((contents, index) => ({
    id: `pouch-${contents}`,
    contents,
    fault: faults[(index + shift) % faults.length] ?? '',
  }));
}

/** Days since the last spore test; it is due once a week. */
export function daysSinceTest(world: World): number {
  const named = world.node.params.daysSinceTest;
  if (typeof named === 'number') return named;
  return drawn(world, 53, 2) === 0 ? DAYS_A_WEEK : 2 + drawn(world, 54, 3);
}

export function isTestDue(world: World): boolean {
  return daysSinceTest(world) >= DAYS_A_WEEK;
}

/** The number of the last load in the log. */
export function lastLoadNumber(world: World): number {
  return 100 + drawn(world, 55, 400);
}

/** What lies in the chamber, as unloading will find it. */
export function loadDetails(world: World, number: string, cycle: string): JsonMap {
  const taken = observedList(ownStep(world, 'packs'), 'taken');
  const loading = ownStep(world, 'ways');
  const ways = observedList(loading, 'taken');
  const isCrowded = observedList(loading, 'crowded').length > 0;
  const isFlat = observedList(loading, 'ways').some((one) => one.endsWith('=flat'));
  const loaded = pouchesOf(world).filter((one) => taken.includes(one.id));
  return {
    number,
    cycle,
    pouches: loaded.map((one) => one.contents),
    damp: loaded.filter((one) => one.fault === 'damp').map((one) => one.contents),
    noIndicator: loaded.filter((one) => one.fault === 'no-indicator').map((one) => one.contents),
    isPacked: ways.includes('squeeze') || ways.includes('stacked_flat') || isCrowded || isFlat,
    hasTest: taken.includes('spore-test'),
  };
}

/** The load in the chamber or on its way to the shelf; undefined when nothing was run today. */
export function loadOf(world: World): ThingState | undefined {
  return world.things.findLast((one) => one.item === LOAD);
}
