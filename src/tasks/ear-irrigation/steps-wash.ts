import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { byRank, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { judge, plainText, solvePick, solveSequence, step } from '../task-helpers.ts';
import { orderDone } from '../waived-test.ts';
import { feltBy, isHeld, orderedEar, pullFor } from './facts.ts';

/** The syringe in the hand: which way the ear goes, and where the water. */
export const wash: AnyStep = step({
  id: 'wash',
  widget: 'sequence',
  title: message('ear-irrigation.wash.step'),
  costMs: 30_000,
  panelSeconds: 8,
  touch: 'patient',
  skip: isHeld,
  spec: (world) => {
    const { rank, wrong } = procedureOf(world, 'ear-irrigation', 'wash');
    const age = world.person?.age ?? 40;
    return {
      prompt: message('ear-irrigation.wash.prompt', { first: world.person?.first ?? '', age }),
      cards: dealt(world, [...rank.keys(), ...wrong]).map((id) => ({
        id,
        label: message(`ear-irrigation.card.${id}`, { pull: pullFor(world, age) }),
      })),
    };
  },
  effects: (world, observations) => {
    const error = washError(world, observedList(observations, 'order'));
    return [
      judge('ear.technique', error === '', error, { reached: true }),
      { type: 'soilHands', by: 'fluid' },
      { type: 'give', product: 'ear_wash' },
    ];
  },
  solve: (perceived) => {
    const procedure = procedureOf(perceived, 'ear-irrigation', 'wash');
    return solveSequence(perceived, byRank([...procedure.rank.keys()], procedure));
  },
});

function washError(world: World, order: readonly string[]): string {
  const procedure = procedureOf(world, 'ear-irrigation', 'wash');
  const wrong = { bear_it: 'pain-dismissed', drum: 'at-drum', plug: 'blocked', pull_other: 'wrong-pull' };
  const found = Object.entries(wrong).find(([card]) => order.includes(card));
  if (found !== undefined) return found[1];
  if (![...procedure.rank.keys()].every((card) => order.includes(card))) return 'incomplete';
  return isInRankOrder(order, procedure) ? '' : 'wrong-order';
}

/** After the second syringe the patient says how it feels. */
export const notice: AnyStep = step({
  id: 'notice',
  widget: 'pick',
  title: message('ear-irrigation.notice.step'),
  costMs: 20_000,
  panelSeconds: 8,
  skip: isHeld,
  spec: (world) => ({
    prompt: message(`ear-irrigation.felt.${feltBy(world)}`, { felt: feltBy(world) }),
    shelf: dealt(world, ['stop', 'slower', 'dry', 'look', 'fine', 'more']).map((id) => ({
      id,
      label: message(`ear-irrigation.notice.${id}`),
    })),
    most: 4,
  }),
  effects: (world, observations) => noticeEffects(world, observedList(observations, 'taken')),
  solve: (perceived) => {
    const felt = plainText(perceived.text.find((line) => line.params?.felt !== undefined)?.params?.felt);
    return solvePick(perceived, [...(felt === 'none' ? [] : ['stop']), 'dry', 'look']);
  },
});

function noticeEffects(world: World, taken: readonly string[]): readonly Effect[] {
  const isFelt = feltBy(world) !== 'none';
  const isGoingOn = taken.includes('more') || taken.includes('slower');
  const isStopped = taken.includes('stop') && !isGoingOn;
  const isLooked = taken.includes('look') && taken.includes('dry');
  return [
    judge('ear.stop', isFelt ? isStopped : !isGoingOn, isFelt ? 'went-on' : 'needless', { reached: true }),
    judge('ear.look', isLooked, taken.includes('look') ? 'left-wet' : 'not-looked'),
    judge('scope.words', !taken.includes('fine'), 'said', { reached: true }),
    ...(isFelt && isStopped ? [{ type: 'tell', to: 'provider', facts: ['ear_felt'] } as const] : []),
    { type: 'setGloves', on: false },
  ];
}

const HELD = 'ear-irrigation.was.held';

/** What stands in the chart. */
export const record: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('ear-irrigation.record.step'),
  costMs: 16_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('ear-irrigation.record.prompt', { ear: orderedEar(world) }),
    notes: [message(isHeld(world) ? HELD : 'ear-irrigation.was.washed')],
    fields: [
      {
        id: 'entry',
        label: message('ear-irrigation.field.entry'),
        kind: 'choice',
        options: dealt(world, ['whole', 'short', 'held', 'named']).map((id) => ({
          id,
          label: message(`ear-irrigation.entry.${id}`),
        })),
      },
    ],
    sign: message('ear-irrigation.record.sign'),
  }),
  effects: (world, observations) => recordEffects(world, observations),
  solve: (perceived) => {
    return solveChart(perceived, { entry: noteSaysHeld(perceived) ? 'held' : 'whole' });
  },
});

function noteSaysHeld({ text }: Perceived): boolean {
  return text.some(({ id }) => id === HELD);
}

function recordEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const entry = observedText(observations, 'entry');
  const right = isHeld(world) ? 'held' : 'whole';
  const errors: Readonly<Record<string, string>> = { short: 'incomplete', named: 'interpreted' };
  return [
    judge('ear.record', entry === right, errors[entry] ?? 'untrue'),
    { type: 'writeChart', field: 'ear-irrigation', value: entry },
    ...orderDone(world),
  ];
}
