import { writeEntry } from '../chart/chart-rules.ts';
import { type Clinic, record, visitState } from '../clinic.ts';
import { fixErrors, judgeItem, reachPatient } from '../error/error-rules.ts';
import { cleanHands, setGloves, soilHands } from '../hands/hands-rules.ts';
import { closeLoops, makePromise, openLoop } from '../loop/loop-rules.ts';
import { completeOrder } from '../orders/orders-rules.ts';
import { setRoom } from '../room/room-rules.ts';
import { lockStock, takeStock } from '../stock/stock-rules.ts';
import { changePatience } from '../visit/patience-rules.ts';
import type { Effect } from '../vocabulary/effects.ts';
import type { VisitId } from '../vocabulary/ids.ts';
import type { NodePlan } from '../vocabulary/plan.ts';
import { moveVisit } from './move-rules.ts';
import { offerTask, redoTask } from './node-rules.ts';

/** Carries out what a step did, in order. The visit, the task and the act are those of the step. */
export function applyEffects(clinic: Clinic, node: NodePlan, effects: readonly Effect[]): void {
  for (const effect of effects) applyEffect(clinic, node, effect);
}

function applyEffect(clinic: Clinic, node: NodePlan, effect: Effect): void {
  const visit = node.visit ?? null;
  switch (effect.type) {
    case 'judge':
      judgeItem(clinic, {
        item: effect.item,
        ...(effect.errorId === undefined ? {} : { errorId: effect.errorId }),
        reached: effect.reached ?? false,
        goodCatch: effect.goodCatch ?? false,
        visit,
        task: node.id,
      });
      return;
    case 'reach':
      reachPatient(clinic, visit, effect.item);
      return;
    case 'fixError':
      fixErrors(clinic, visit, effect.item);
      return;
    case 'takeStock':
      takeStock(clinic, effect.stock, effect.lot, effect.quantity);
      return;
    case 'lockStock':
      lockStock(clinic, effect.stock, effect.locked);
      return;
    case 'soilHands':
      soilHands(clinic);
      return;
    case 'cleanHands':
      cleanHands(clinic, effect.by);
      return;
    case 'setGloves':
      setGloves(clinic, effect.on, visit, node.id);
      return;
    case 'redo':
      redoTask(clinic, effect.node ?? node.id);
      return;
    case 'offerTask':
      offerTask(clinic, node, effect);
      return;
    case 'moveVisit':
      if (visit !== null) moveVisit(clinic, visit, effect);
      return;
    case 'note':
      record(clinic, {
        type: effect.fact,
        ...about(visit),
        ...(effect.details ? { details: effect.details } : {}),
      });
      return;
    default:
      applyToRecord(clinic, node, effect);
      return;
  }
}

type RecordEffect = Exclude<
  Effect,
  {
    type:
      | 'judge'
      | 'reach'
      | 'fixError'
      | 'takeStock'
      | 'lockStock'
      | 'soilHands'
      | 'cleanHands'
      | 'setGloves'
      | 'redo'
      | 'offerTask'
      | 'moveVisit'
      | 'note';
  }
>;

function applyToRecord(clinic: Clinic, node: NodePlan, effect: RecordEffect): void {
  const visit = node.visit ?? null;
  switch (effect.type) {
    case 'writeChart':
      writeEntry(clinic, node, effect);
      return;
    case 'stickLabel': {
      const thing = clinic.state.things.find((one) => one.item === effect.thing && one.visit === visit);
      if (thing !== undefined) thing.label = effect.label;
      record(clinic, {
        type: 'label.stuck',
        ...about(visit),
        details: { thing: effect.thing, label: effect.label },
      });
      return;
    }
    case 'moveItem':
      moveItem(clinic, node, effect);
      return;
    case 'openLoop': {
      const room = effect.room ?? (visit === null ? null : visitState(clinic, visit).room);
      openLoop(clinic, {
        ...effect,
        visit,
        task: effect.resumes === false ? null : node.id,
        room,
        blocks: effect.blocks ?? false,
      });
      return;
    }
    case 'closeLoop':
      closeLoops(
        clinic,
        (one) => one.kind === effect.kind && one.visit === visit && (effect.loop ?? one.id) === one.id,
      );
      return;
    case 'setRoom': {
      const room = visit === null ? null : (visitState(clinic, visit).lastRoom ?? null);
      if (room !== null) setRoom(clinic, room, effect.state, effect.wetMs ?? clinic.rules.wetMs);
      return;
    }
    default:
      if (visit !== null) applyToVisit(clinic, visit, effect);
  }
}

type VisitEffect = Exclude<
  RecordEffect,
  { type: 'writeChart' | 'stickLabel' | 'moveItem' | 'openLoop' | 'closeLoop' | 'setRoom' }
>;

function applyToVisit(clinic: Clinic, id: VisitId, effect: VisitEffect): void {
  const visit = visitState(clinic, id);
  switch (effect.type) {
    case 'tell':
      if (effect.to === 'provider')
        for (const fact of effect.facts) if (!visit.told.includes(fact)) visit.told.push(fact);
      record(clinic, {
        type: 'word.told',
        visit: id,
        details: { to: effect.to, facts: effect.facts },
      });
      return;
    case 'changeAnxiety':
      visit.mood.anxiety = Math.min(100, Math.max(0, visit.mood.anxiety + effect.by));
      record(clinic, {
        type: 'anxiety.changed',
        visit: id,
        details: { by: effect.by, because: effect.because },
      });
      return;
    case 'changePatience':
      changePatience(clinic, id, effect.by, effect.because);
      return;
    case 'changeTrust':
      visit.mood.trust = Math.min(2, Math.max(-2, visit.mood.trust + effect.by));
      return;
    case 'promise':
      makePromise(clinic, id, effect.minutes);
      return;
    case 'completeOrder':
      completeOrder(clinic, id, effect.order);
      return;
    case 'give':
      visit.given.push(effect.product);
      record(clinic, { type: 'product.given', visit: id, details: { product: effect.product } });
      return;
  }
}

function moveItem(clinic: Clinic, node: NodePlan, effect: Extract<Effect, { type: 'moveItem' }>): void {
  const visit = node.visit ?? null;
  const found = clinic.state.things.find(
    (one) => one.item === effect.item && one.visit === visit && one.at !== 'gone',
  );
  if (found !== undefined) {
    found.at = effect.to;
    if (effect.details !== undefined) found.details = { ...found.details, ...effect.details };
  } else {
    clinic.state.things.push({
      item: effect.item,
      at: effect.to,
      visit,
      task: node.id,
      label: null,
      details: effect.details ?? {},
    });
  }
  record(clinic, { type: 'item.moved', ...about(visit), details: { item: effect.item, to: effect.to } });
}

function about(visit: VisitId | null): { readonly visit?: VisitId } {
  return visit === null ? {} : { visit };
}
