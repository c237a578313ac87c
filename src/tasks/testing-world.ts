import type { Effect } from '../simulation/vocabulary/effects.ts';
import type { AnyStep, HandsState, LoopState, VisitWorld, World } from '../simulation/vocabulary/task.ts';
import type { Observation } from '../simulation/vocabulary/widget.ts';

/** The world after a step, for tests: the step's time has passed and its effects on chart, loops, hands and visit are in. */
export function worldAfter(
  world: World,
  step: AnyStep,
  observations: readonly Observation[],
  effects: readonly Effect[],
): World {
  const record = {
    task: world.node.task,
    node: world.node.id,
    step: step.id,
    atMs: world.nowMs + step.costMs,
    observations,
  };
  const later: World = {
    ...world,
    nowMs: world.nowMs + step.costMs,
    ...(world.visit === null ? { dayDone: [...world.dayDone, record] } : { done: [...world.done, record] }),
  };
  return effects.reduce(withEffect, later);
}

function withEffect(world: World, effect: Effect): World {
  switch (effect.type) {
    case 'writeChart':
      return withEntry(world, effect);
    case 'openLoop':
      return { ...world, loops: [...world.loops, loopOf(world, effect)] };
    case 'closeLoop':
      return { ...world, loops: world.loops.filter((one) => one.kind !== effect.kind) };
    case 'soilHands':
      return { ...world, hands: world.hands.startsWith('gloved') ? 'gloved-soiled' : 'soiled' };
    case 'cleanHands':
      return { ...world, hands: 'clean' };
    case 'setGloves':
      return { ...world, hands: glovesOf(world.hands, effect.on) };
    case 'moveItem':
      return withThing(world, effect);
    case 'stickLabel':
      return {
        ...world,
        things: world.things.map((one) =>
          one.item === effect.thing ? { ...one, label: effect.label } : one,
        ),
      };
    default:
      return world.visit === null ? world : { ...world, visit: visitAfter(world.visit, effect) };
  }
}

function withEntry(world: World, effect: Extract<Effect, { type: 'writeChart' }>): World {
  const entry = {
    id: `entry.${world.chart.length + 1}`,
    person: effect.person ?? world.person?.id ?? '',
    visit: world.visit?.plan.id ?? null,
    field: effect.field,
    value: effect.value,
    unit: effect.unit ?? null,
    author: 'player',
    atMs: world.nowMs,
    source: 'act.1',
    status: effect.status ?? 'entered',
  } as const;
  return { ...world, chart: [...world.chart, entry] };
}

function loopOf(world: World, effect: Extract<Effect, { type: 'openLoop' }>): LoopState {
  return {
    id: `loop.${world.loops.length + 1}`,
    kind: effect.kind,
    visit: world.visit?.plan.id ?? null,
    task: world.node.id,
    room: effect.room ?? world.visit?.room ?? null,
    title: effect.title,
    openedMs: world.nowMs,
    dueMs: world.nowMs + effect.dueMs,
    overMs: effect.overMs === undefined ? null : world.nowMs + effect.overMs,
    phase: 'running',
    blocks: effect.blocks ?? false,
  };
}

function glovesOf(hands: HandsState, on: boolean): HandsState {
  if (!on) return 'soiled';
  return hands === 'clean' ? 'gloved-clean' : 'gloved-soiled';
}

function withThing(world: World, effect: Extract<Effect, { type: 'moveItem' }>): World {
  const old = world.things.find((one) => one.item === effect.item);
  const thing = {
    item: effect.item,
    at: effect.to,
    visit: world.visit?.plan.id ?? null,
    task: world.node.id,
    label: old?.label ?? null,
    details: { ...old?.details, ...effect.details },
  };
  return { ...world, things: [...world.things.filter((one) => one.item !== effect.item), thing] };
}

function visitAfter(visit: VisitWorld, effect: Effect): VisitWorld {
  switch (effect.type) {
    case 'tell':
      return effect.to === 'provider' ? { ...visit, told: [...visit.told, ...effect.facts] } : visit;
    case 'give':
      return { ...visit, given: [...visit.given, effect.product] };
    case 'completeOrder':
      return { ...visit, ordersDone: [...visit.ordersDone, effect.order] };
    case 'changeAnxiety':
      return { ...visit, anxiety: within(visit.anxiety + effect.by) };
    case 'changePatience':
      return { ...visit, patience: within(visit.patience + effect.by) };
    case 'changeTrust':
      return { ...visit, trust: Math.max(-2, Math.min(2, visit.trust + effect.by)) };
    case 'moveVisit':
      return movedVisit(visit, effect);
    default:
      return visit;
  }
}

function movedVisit(visit: VisitWorld, effect: Extract<Effect, { type: 'moveVisit' }>): VisitWorld {
  if (effect.event === 'mask') return { ...visit, masked: true };
  if (effect.event === 'room') return { ...visit, flow: 'rooming', room: effect.room ?? visit.room };
  if (effect.event === 'ready') return { ...visit, flow: 'ready' };
  if (effect.event === 'reschedule') return { ...visit, flow: 'rescheduled' };
  if (effect.event === 'transfer') return { ...visit, flow: 'transferred' };
  return visit;
}

function within(points: number): number {
  return Math.max(0, Math.min(100, points));
}
