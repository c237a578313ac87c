import type { JsonMap } from '../simulation/vocabulary/json.ts';
import { type Message, message } from '../simulation/vocabulary/messages.ts';
import type { SyringeBarrel, SyringeNeedle } from '../simulation/vocabulary/syringe-spec.ts';
import type { Perceived, World } from '../simulation/vocabulary/task.ts';
import { numberOr, rowsAt, textOr } from './pack-rows.ts';
import { pack } from './task-helpers.ts';
import { millilitres } from './vaccine-products.ts';

type WithPacks = Pick<World | Perceived, 'packs'>;

/** The syringes in the drawer: for needles (`barrels`) or for the mouth (`oralBarrels`). */
export function barrelsOf(from: WithPacks, kind: 'barrels' | 'oralBarrels'): readonly SyringeBarrel[] {
  return rowsAt(pack(from, 'syringes'), kind).map((row) => {
    const number = (key: string) => numberOr(row, key, 0);
    const capacityUl = number('steps') * number('stepUl');
    return {
      id: textOr(row, 'id', ''),
      label: message('syringe-kit.barrel', { ml: millilitres(capacityUl), capacityUl }),
      capacityUl,
      lineUl: number('lineUl'),
      numberUl: number('numberUl'),
      stepUl: number('stepUl'),
    };
  });
}

/** The needles in the drawer. */
export function needlesInDrawer(from: WithPacks): readonly SyringeNeedle[] {
  return rowsAt(pack(from, 'syringes'), 'needles').map((row) => {
    const gauge = numberOr(row, 'gauge', 0);
    const inches = textOr(row, 'inches', '');
    return { id: textOr(row, 'id', ''), label: needleLabel(gauge, inches), gauge, inches };
  });
}

/** A needle as its package names it. */
export function needleLabel(gauge: number, inches: string): Message {
  return message('syringe-kit.needle', { gauge, inches });
}

/** Whether a needle fits a row of the site table: any length that the row allows at any of its sites, a gauge within its bounds. */
export function fitsSite(row: JsonMap | undefined, gauge: number, inches: string): boolean {
  if (row === undefined) return true;
  const bySite = Array.isArray(row.needleInBySite) ? row.needleInBySite.flat() : [];
  const plain = Array.isArray(row.needleIn) ? row.needleIn : [];
  const isLong = [...bySite, ...plain].includes(inches);
  return isLong && gauge >= numberOr(row, 'gaugeMin', 0) && gauge <= numberOr(row, 'gaugeMax', 99);
}

/** How much a vial holds for a dose: a little over it. */
export function vialUl(from: WithPacks, doseUl: number): number {
  return Math.round((doseUl * numberOr(pack(from, 'syringes'), 'vial.holdsPercentOfDose', 100)) / 100);
}

/** How much is drawn with one bubble to it. */
export function bubbleEveryUl(from: WithPacks, key: 'oneEveryUl' | 'oralOneEveryUl'): number {
  return numberOr(pack(from, 'syringes'), `bubbles.${key}`, 1_000);
}
