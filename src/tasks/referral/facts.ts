import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { numberAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { cardOf, lastEntry, payerIdOf } from '../visit-facts.ts';

export interface Referral {
  readonly specialty: string;
  readonly urgency: string;
  /** Payer id that pays first. */
  readonly payer: string;
}

/** What the provider has ordered, and who pays. */
export function referralOf(world: World): Referral {
  const order = world.visit?.plan.orders.find((one) => one.id === world.node.order);
  const checked = lastEntry(world.chart, 'insurance.payer')?.value;
  return {
    specialty: textOr(world.node.params, 'to', textOr(order?.params, 'to', 'cardiology')),
    urgency: order?.urgency ?? textOr(world.node.params, 'urgency', 'routine'),
    payer: typeof checked === 'string' ? checked : payerIdOf(pack(world, 'payer-basic'), cardOf(world).payer),
  };
}

/** The specialists offered, of any field and network. */
export function specialists(from: World | Perceived): readonly JsonMap[] {
  return rowsAt(pack(from, 'referral-desk'), 'specialists');
}

/** Whether a payer's network holds a specialist. Who pays alone may go anywhere. */
export function isInNetwork(row: JsonMap | undefined, payer: string): boolean {
  return payer === 'self_pay' || textsAt(row, 'networks').includes(payer);
}

/** Whether a specialist can see the patient as soon as the order wants it. */
export function isSoonEnough(from: World | Perceived, row: JsonMap | undefined, urgency: string): boolean {
  const wanted = rowById(pack(from, 'referral-desk'), 'urgencies', urgency);
  return numberOr(row, 'withinDays', 0) <= numberOr(wanted, 'withinDays', 0);
}

/** After how many days somebody asks whether the patient was seen. */
export function chaseDays(from: World | Perceived, urgency: string): number {
  const row = rowById(pack(from, 'referral-desk'), 'urgencies', urgency);
  const kind = textOr(row, 'chase', 'routine');
  return numberAt(pack(from, 'scheduling'), `referral.chaseDays.${kind}`);
}
