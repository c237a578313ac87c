import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { type Card, cardOf, payerIdOf } from '../visit-facts.ts';

/** What the payer's answer can come to (pack `insurance`, replies). */
export type ReplyKind = 'active' | 'terminated' | 'member_not_found' | 'other_payer_first';

export interface Coverage {
  readonly card: Card;
  /** What our registration holds: the card's data, save where a slip has crept in. */
  readonly registered: Card;
  readonly reply: ReplyKind;
  /** ISO date on which the plan ended; `''` when it did not. */
  readonly ended: string;
  /** Name of the payer that comes first; `''` when it is the card's. */
  readonly other: string;
  /** Where registration and card differ: `member`, `plan` or nothing. */
  readonly slip: '' | 'member' | 'plan';
  /** Id of the payer to be billed first today. */
  readonly first: string;
}

/** Card, registration and the payer's reply for this visit. */
export function coverageOf(world: World): Coverage {
  const record = world.visit?.plan.record;
  const eligibility = jsonAt(record, 'eligibility');
  const ended = textOr(eligibility, 'terminated', '');
  const other = textOr(eligibility, 'otherFirst', '');
  const card = cardOf(world);
  const payer = payerIdOf(pack(world, 'payer-basic'), card.payer);
  const isLost = ended !== '' || payer === 'self_pay';
  const slip = slipOf(world, eligibility === 'member_digit_swapped');
  const first = payerIdOf(pack(world, 'payer-basic'), other === '' ? card.payer : other);
  return {
    card,
    registered: registeredAs(card, slip, record ?? {}),
    reply: isLost
      ? 'terminated'
      : eligibility === 'member_digit_swapped'
        ? 'member_not_found'
        : other === ''
          ? 'active'
          : 'other_payer_first',
    ended,
    other,
    slip,
    first: isLost ? 'self_pay' : first,
  };
}

function slipOf(world: World, isSwapped: boolean): Coverage['slip'] {
  if (isSwapped) return 'member';
  const planted = rowsAt(world.visit?.plan.record, 'discrepancies').find((one) => one.item === 'ins.match');
  return planted === undefined ? '' : planted.field === 'plan' ? 'plan' : 'member';
}

function registeredAs(card: Card, slip: Coverage['slip'], record: JsonMap): Card {
  const own = mapAt(record, 'registered');
  if (slip === 'plan') return { ...card, plan: textOr(own, 'plan', card.plan === 'PPO' ? 'HMO' : 'PPO') };
  if (slip === 'member') return { ...card, member: textOr(own, 'member', withSwap(card.member)) };
  return card;
}

/** The first two neighbouring digits that differ, counted from the end, in the other order. */
export function withSwap(member: string): string {
  for (let at = member.length - 1; at > 0; at -= 1) {
    const [left = '', right = ''] = [member[at - 1], member[at]];
    if (left !== right && /\d/.test(left) && /\d/.test(right)) {
      return `${member.slice(0, at - 1)}${right}${left}${member.slice(at + 1)}`;
    }
  }
  return `${member}0`;
}
