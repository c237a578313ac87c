import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import type { Affordance } from '../../simulation/vocabulary/widget.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { textsAt } from '../pack-rows.ts';
import { arrange, doneStep, judge, pack, solvePick, solveSequence, step } from '../task-helpers.ts';
import { cardsOf, type FactCard, factsNeeded, isKey, isPressing, keyCards } from './facts.ts';
import { abnormalReadings } from './readings.ts';

const CLOSING = ['need', 'read-back'] as const;

/** Which facts: three of eight, those that change what happens next. */
const choose = step({
  id: 'choose',
  widget: 'pick',
  title: message('hand-off.choose.step'),
  costMs: 14_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('hand-off.choose.prompt', {
      patient: world.person?.first ?? '',
      needed: factsNeeded(world),
    }),
    shelf: arrange(cardsOf(world), world.node.arrangement).map(({ id, label }) => ({ id, label })),
    most: Math.min(factsNeeded(world), cardsOf(world).length),
  }),
  effects: (world, observations) => {
    const taken = cardsOf(world).filter((one) => observedList(observations, 'taken').includes(one.id));
    return [
      factsEffect(world, taken),
      judge('scope.words', !taken.some((one) => one.kind === 'opinion'), 'interpreted'),
      judge('vs.report', missedValues(world, taken).length === 0, 'omitted'),
      ...chestLeftOut(world, taken),
    ];
  },
  solve: (perceived) => {
    const wanted = perceived.legal
      .filter((one) => one.verb === 'take')
      .map((one) => ({ id: one.target ?? '', worth: worthOf(perceived, kindOf(one)) }))
      .filter((one) => one.worth > 0)
      .sort((one, other) => other.worth - one.worth);
    return solvePick(
      perceived,
      wanted.slice(0, 1).map((one) => one.id),
    );
  },
});

/** In which order, with what is asked for, and the read-back heard. */
const order = step({
  id: 'order',
  widget: 'sequence',
  title: message('hand-off.order.step'),
  costMs: 16_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('hand-off.order.prompt'),
    cards: arrange(
      [
        ...chosen(world).map(({ id, label }) => ({ id, label })),
        ...CLOSING.map((id) => ({ id, label: message(`hand-off.${id}`, { part: id }) })),
      ],
      world.node.arrangement,
    ),
  }),
  effects: (world, observations) => {
    const told = observedList(observations, 'order');
    const cards = chosen(world);
    const parts = told.map((id) => cards.find((one) => one.id === id)?.part ?? id);
    const ranks = parts.map((part) => partOrder(world).indexOf(part));
    const isInOrder = ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
    const isWhole = cards.every((one) => told.includes(one.id)) && told.includes('need');
    const said = cards.filter((one) => told.includes(one.id));
    return [
      judge('handoff.order', isInOrder && isWhole, 'out-of-order'),
      judge('handoff.readback', told.includes('read-back'), 'no-read-back'),
      { type: 'writeChart', field: 'handoff', value: said.map((one) => one.id) },
      { type: 'tell', to: 'provider', facts: [...new Set(said.flatMap((one) => one.facts))] },
      { type: 'moveVisit', event: 'ready' },
    ];
  },
  solve: (perceived) => {
    const cards = perceived.legal.filter((one) => one.verb === 'append');
    const ranked = [...cards].sort(
      (one, other) => partOrder(perceived).indexOf(partOf(one)) - partOrder(perceived).indexOf(partOf(other)),
    );
    return solveSequence(
      perceived,
      ranked.map((one) => one.target ?? ''),
    );
  },
});

/** Left out what cannot wait; told filler; or told too little. */
function factsEffect(world: World, taken: readonly FactCard[]): Effect {
  const told = world.visit?.told ?? [];
  const missing = keyCards(world).filter(
    (one) =>
      isPressing(one.kind) &&
      !taken.some((other) => other.id === one.id) &&
      !one.facts.every((fact) => told.includes(fact)),
  );
  if (missing.length > 0) return judge('handoff.facts', false, 'key-omitted');
  const useful = cardsOf(world).filter((one) => isKey(world, one.kind) || one.kind === 'normal_value');
  const isFiller = taken.some((one) => one.kind === 'small_talk');
  const isEnough = taken.length >= Math.min(factsNeeded(world), useful.length);
  const hasOpinion = taken.some((one) => one.kind === 'opinion');
  return judge('handoff.facts', !isFiller && (isEnough || hasOpinion), 'filler');
}

/** Values outside the card that the provider has not been told, neither before nor now. */
function missedValues(world: World, taken: readonly FactCard[]): readonly string[] {
  const known = [...(world.visit?.told ?? []), ...taken.flatMap((one) => one.facts)];
  return abnormalReadings(world)
    .map((one) => one.fact)
    .filter((fact) => !known.includes(fact));
}

/** Words about the chest that were kept for the handoff and then not told. */
function chestLeftOut(world: World, taken: readonly FactCard[]): readonly Effect[] {
  const known = [...(world.visit?.told ?? []), ...taken.flatMap((one) => one.facts)];
  const isHeard = keyCards(world).some((one) => one.facts.includes('chest'));
  if (!isHeard || known.includes('chest')) return [];
  return [judge('hx.chest_unreported', false, 'left-out', { reached: true })];
}

function chosen(world: World): readonly FactCard[] {
  const taken = observedList(doneStep(world, 'hand-off', 'choose'), 'taken');
  return cardsOf(world).filter((one) => taken.includes(one.id));
}

/** Situation, background, seen, need, and last the read-back. */
function partOrder(from: Pick<World | Perceived, 'packs'>): readonly string[] {
  return [...textsAt(pack(from, 'handoff'), 'handoff.order'), 'read-back'];
}

function worthOf(perceived: Perceived, kind: string): number {
  if (isPressing(kind)) return 3;
  if (isKey(perceived, kind)) return 2;
  return kind === 'normal_value' ? 1 : 0;
}

function kindOf(affordance: Affordance): string {
  return labelParam(affordance, 'kind');
}

function partOf(affordance: Affordance): string {
  return labelParam(affordance, 'part');
}

function labelParam({ label }: Affordance, name: string): string {
  const inner = label.params?.label;
  return String((typeof inner === 'object' ? inner.params?.[name] : undefined) ?? '');
}

/** T30 Handoff to provider. */
export const handOffTask: TaskDefinition = {
  id: 'hand-off',
  catalogue: 'T30',
  title: message('hand-off.title'),
  station: 'pod',
  during: ['rooming'],
  forms: { brief: [choose, order] },
  preconditions: [],
  items: () => ['handoff.facts', 'handoff.order', 'handoff.readback', 'scope.words', 'vs.report'],
  urgency: 1,
};
