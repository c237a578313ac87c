import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { arrange, CONFIRM, judge, plainText, step } from '../task-helpers.ts';
import { fundingOf, givenDoses } from './given.ts';

/** What is the same for all doses of the visit: dates, who gave them, where the record stays, stock, registry. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  date: ['today', 'yesterday'],
  'vis-date': ['today', 'last-visit'],
  'given-by': ['name-and-title', 'initials', 'provider'],
  address: ['checked', 'unchecked'],
  funding: ['private', 'vfc'],
  registry: ['send-now', 'some-day'],
};

const RIGHT: Readonly<Record<string, string>> = {
  date: 'today',
  'vis-date': 'today',
  'given-by': 'name-and-title',
  address: 'checked',
  registry: 'send-now',
};

/** Signs the record: what the law asks once a visit, the stock that was used, and the registry. */
export const signRecord: AnyStep = step({
  id: 'sign',
  widget: 'chart',
  title: message('record-vaccine.sign-step'),
  costMs: 15_000,
  panelSeconds: 12,
  spec: (world) => ({
    prompt: message('record-vaccine.sign-prompt', { date: world.date }),
    notes: [message(`record-vaccine.stock.${stockUsed(world)}`)],
    fields: Object.entries(CHOICES).map(([id, options]) => field(world, id, options)),
    sign: message('record-vaccine.sign'),
  }),
  effects: (world, observations) => [
    judgeSigned(observations),
    judge('imm.funding', observedText(observations, 'funding') === stockUsed(world), 'wrong-stock'),
    judge('imm.registry_sent', observedText(observations, 'registry') === 'send-now', 'not-sent'),
    judge(
      'imm.given_is_ordered',
      givenDoses(world).every((one) => one.product === one.ordered),
      'differs',
    ),
    ...signedEntries(world, observations),
  ],
  solve: solveSign,
});

function stockUsed(world: World): string {
  return fundingOf(world) === 'vfc' ? 'vfc' : 'private';
}

function field(world: World, id: string, options: readonly string[]): ReadingField {
  return {
    id,
    label: message(`record-vaccine.field.${id}`),
    kind: 'choice',
    required: false,
    options: arrange(options, world.node.arrangement).map((option) => ({
      id: option,
      label: message(`record-vaccine.option.${option}`),
    })),
  };
}

function judgeSigned(observations: readonly Observation[]): Effect {
  const entered = ['date', 'vis-date', 'given-by', 'address'].map((id) => [
    id,
    observedText(observations, id),
  ]);
  if (entered.some(([, value]) => value === '')) return judge('imm.signed', false, 'incomplete');
  const isTrue = entered.every(([id = '', value]) => value === RIGHT[id]);
  return judge('imm.signed', isTrue, 'untrue');
}

function signedEntries(world: World, observations: readonly Observation[]): readonly Effect[] {
  const isSent = observedText(observations, 'registry') === 'send-now';
  const value = {
    by: observedText(observations, 'given-by'),
    date: observedText(observations, 'date') === 'today' ? world.date : '',
    visGiven: observedText(observations, 'vis-date') === 'today' ? world.date : '',
    funding: observedText(observations, 'funding'),
  };
  return [
    { type: 'writeChart', field: 'immunization.record', value, status: 'signed' },
    ...(isSent ? [{ type: 'writeChart', field: 'registry.sent', value: world.date } as const] : []),
  ];
}

function solveSign(perceived: Perceived): Action {
  const empty = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const id = plainText(empty?.params?.field);
  if (id === '') return CONFIRM;
  const isVfc = perceived.text.some((line) => line.id === 'record-vaccine.stock.vfc');
  const value = id === 'funding' ? (isVfc ? 'vfc' : 'private') : (RIGHT[id] ?? '');
  return { verb: 'enter', target: id, value };
}
