import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt, numberOr, rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

export const SIGNS = ['pulse', 'resp', 'spo2'] as const;
export type Sign = (typeof SIGNS)[number];
export type When = 'before' | 'after';

type Packs = Pick<World | Perceived, 'packs'>;

export function nebulizerPack(from: Packs): JsonMap {
  return pack(from, 'nebulizer');
}

/** A number of this patient's treatment: by the plan (`truth.neb`), else as the pack plays it. */
function played(world: World, name: string): number {
  const own = jsonAt(world.visit?.plan.truth, 'neb');
  return numberOr(own, name, numberOr(jsonAt(nebulizerPack(world), 'play'), name, 0));
}

/** How far the pulse has risen a minute after the start. */
export function pulseRise(world: World): number {
  return played(world, 'pulseRise');
}

/** Whether the patient feels the heart racing, by the plan. */
export function hasPalpitations(world: World): boolean {
  return isTrueAt(world.visit?.plan.truth, 'neb.palpitations');
}

/** A rise at or above the card's lower figure, or palpitations, ends the treatment. */
export function mustStop(world: World): boolean {
  return pulseRise(world) > numberOr(nebulizerPack(world), 'stop.pulseRiseMin', 0) || hasPalpitations(world);
}

/** A sign as it is measured before or after. */
export function signAt(world: World, when: When, sign: Sign): number {
  if (sign === 'pulse') return played(world, 'pulseBefore') + (when === 'after' ? pulseRise(world) : 0);
  return played(world, `${sign}${when === 'before' ? 'Before' : 'After'}`);
}

/** What the three looks show. */
export function signLooks(world: World, when: When) {
  return SIGNS.map((sign) => ({
    id: sign,
    label: message(`nebulizer.look.${sign}`),
    shows: [message(`nebulizer.shows.${sign}`, { sign, value: signAt(world, when, sign) })],
  }));
}

const BOUNDS = { pulse: [20, 260], resp: [4, 100], spo2: [40, 100] } as const;

/** The three readings to be written. */
export function signFields(): readonly ReadingField[] {
  return SIGNS.map((id) => ({
    id,
    label: message(`nebulizer.field.${id}`),
    kind: 'decimal',
    unit: id === 'spo2' ? '%' : '/min',
    min: BOUNDS[id][0],
    max: BOUNDS[id][1],
    step: 1,
    required: false,
  }));
}

/** `missing` when a sign was not written, `misread` when it is not what was shown, else nothing. */
export function readingsError(world: World, when: When, observations: readonly Observation[]): string {
  const entered = SIGNS.map((sign) => observedText(observations, sign));
  if (entered.includes('')) return 'missing';
  return SIGNS.every((sign) => Number(observedText(observations, sign)) === signAt(world, when, sign))
    ? ''
    : 'misread';
}

/** The vials on the shelf: `[id, title, days until it expires]`. */
export function vials(from: Packs): readonly {
  readonly id: string;
  readonly title: string;
  readonly isRight: boolean;
  readonly isOld: boolean;
}[] {
  return rowsAt(nebulizerPack(from), 'shelf').map((row) => ({
    id: textOr(row, 'id', ''),
    title: textOr(row, 'title', ''),
    isRight: row.isRight === true,
    isOld: textOr(row, 'expires', '').startsWith('-'),
  }));
}

/** The date of a vial, as a sentence that also says whether it is past. */
export function vialDetail(isOld: boolean): Message {
  return message(isOld ? 'nebulizer.date.past' : 'nebulizer.date.good', { isOld });
}
