import { type JsonMap, mapAt } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { isTrueAt, textOr } from '../pack-rows.ts';

/** What is asked for, and what the record says about it. */
export interface Request {
  readonly drug: string;
  readonly asked: string;
  readonly listed: string;
  readonly hasSymptoms: boolean;
  readonly isControlled: boolean;
  readonly isEarly: boolean;
  readonly isDuplicate: boolean;
  readonly isOnList: boolean;
  readonly isVisitInTime: boolean;
  readonly areLabsInTime: boolean;
}

/** The request as the call, message or plan gives it (`refill`); what is not said is the ordinary case. */
export function requestOf(world: World): Request {
  const refill = refillOf(world);
  const asked = textOr(refill, 'pharmacy', 'Fernwood Pharmacy').split(',')[0] ?? '';
  return {
    drug: textOr(refill, 'drug', 'the usual medicine'),
    asked,
    listed: textOr(refill, 'listedPharmacy', asked),
    hasSymptoms: isTrueAt(refill, 'symptoms'),
    isControlled: isTrueAt(refill, 'controlled'),
    isEarly: isTrueAt(refill, 'early'),
    isDuplicate: isTrueAt(refill, 'duplicate'),
    isOnList: refill.active !== false,
    isVisitInTime: textOr(refill, 'lastVisit', 'in_time') === 'in_time',
    areLabsInTime: textOr(refill, 'labs', 'in_time') === 'in_time',
  };
}

function refillOf(world: World): JsonMap {
  const own = mapAt(world.node.params, 'refill');
  if (own.drug !== undefined) return own;
  return mapAt(world.dialogues[textOr(world.node.params, 'dialogue', '')]?.details, 'refill');
}

/** The first question of the protocol that does not pass decides. */
export function rightRung(request: Request): string {
  if (request.hasSymptoms) return 'nurse';
  if (request.isControlled || request.isEarly) return 'provider';
  if (request.isDuplicate) return 'pharmacy_has_it';
  if (!request.isOnList) return 'provider';
  if (!request.isVisitInTime) return 'book_and_provider';
  return request.areLabsInTime ? 'pend_by_protocol' : 'provider';
}
