import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { numberOr, rowsAt, textOr } from '../pack-rows.ts';

/** The order as it has to be read: what, how much, and how strong the bottle is. */
export interface OralOrder {
  readonly drug: string;
  readonly doseMg: number;
  readonly strengthMg: number;
  readonly perMl: number;
}

/** The order of this instance (`drug`, `dose_mg`, `strength_mg`, `per_ml`). An order without them is a defect of the scenario. */
export function oralOrder(world: World): OralOrder {
  const order = world.visit?.orders.find((one) => one.id === world.node.order);
  const from = { ...order?.params, ...world.node.params };
  const [doseMg, strengthMg, perMl] = ['doseMg', 'strengthMg', 'perMl'].map((key) => numberOr(from, key, 0));
  const drug = textOr(from, 'drug', '');
  if (drug === '' || !doseMg || !strengthMg || !perMl) {
    throw new Error('give-oral-dose needs an order with drug, dose_mg, strength_mg and per_ml');
  }
  return { drug, doseMg, strengthMg, perMl };
}

/** The volume that holds the ordered dose, in hundredths of a millilitre: dose over strength times volume. */
export function rightVolume({ doseMg, strengthMg, perMl }: OralOrder): number {
  return Math.round((doseMg * perMl * 100) / strengthMg);
}

/** Whether a drawn volume (hundredths of a millilitre) is further from the right one than the pack allows; exact without one. */
export function isOff(from: Pick<World | Perceived, 'packs'>, drawn: number, right: number): boolean {
  const allowed = numberOr(from.packs.syringes, 'oralDose.rightPercent', 0);
  return Math.abs(drawn - right) * 100 > right * allowed;
}

/** Millilitres for people, from hundredths. */
export function volumeText(hundredths: number): string {
  return String(hundredths / 100);
}

/** The reaction on file to the very drug that is ordered; empty when there is none. */
export function allergyTo(world: World, drug: string): string {
  const found = rowsAt(world.visit?.plan.record, 'allergies').find((row) => {
    const substance = textOr(row, 'substance', '').toLowerCase();
    return substance !== '' && drug.toLowerCase().includes(substance);
  });
  return textOr(found, 'reaction', found === undefined ? '' : 'unknown');
}
