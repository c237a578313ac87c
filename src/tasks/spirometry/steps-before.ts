import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { byRank, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { CONFIRM, judge, offers, solveSequence, step } from '../task-helpers.ts';
import { patientLabel } from '../waived-test.ts';
import { questions, reasonAgainst } from './facts.ts';

/** The card's questions before the first blow: a yes goes to the provider. */
export const ask: AnyStep = step({
  id: 'ask',
  widget: 'timed-read',
  title: message('spirometry.ask'),
  costMs: 12_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: patientLabel(world, 'spirometry.ask-prompt'),
    looks: questions(world).map((id) => ({
      id,
      label: message(`spirometry.question.${id}`),
      shows: [
        message(reasonAgainst(world) === id ? `spirometry.yes.${id}` : 'spirometry.no', {
          asked: id,
          isYes: reasonAgainst(world) === id,
        }),
      ],
    })),
    readings: [
      {
        id: 'then',
        label: message('spirometry.then'),
        kind: 'choice',
        options: dealt(world, ['blow', 'provider']).map((id) => ({
          id,
          label: message(`spirometry.then.${id}`),
        })),
      },
    ],
  }),
  effects: (world, observations) => {
    const error = askError(world, observations);
    return [
      judge('spiro.ask', error === '', error),
      ...(observedText(observations, 'then') === 'provider' && reasonAgainst(world) !== ''
        ? [{ type: 'tell', to: 'provider', facts: ['spirometry_reason'] } as const]
        : []),
    ];
  },
  solve: solveAsk,
});

function askError(world: World, observations: readonly Observation[]): string {
  const asked = observedList(observations, 'looks');
  const isToProvider = observedText(observations, 'then') === 'provider';
  const reason = reasonAgainst(world);
  if (reason !== '' && asked.includes(reason)) return isToProvider ? '' : 'reason-unreported';
  if (!questions(world).every((one) => asked.includes(one))) return 'not-asked';
  return isToProvider ? 'false-alarm' : '';
}

/** Asks one question after the other; a yes is taken to the provider at once. */
function solveAsk(perceived: Perceived): Action {
  const asked = perceived.text.find((line) => line.params?.asked !== undefined);
  const list = questions(perceived);
  const next = list[list.indexOf(String(asked?.params?.asked ?? '')) + 1];
  const isYes = asked?.params?.isYes === true;
  if (!isYes && next !== undefined) return { verb: 'start', target: next };
  if (offers(perceived, 'clear', 'then')) return CONFIRM;
  return { verb: 'record', target: 'then', value: isYes ? 'provider' : 'blow' };
}

const RIGHT = ['order_identify', 'seat', 'show', 'mouthpiece', 'clip'] as const;
const WRONG = ['dentures_out', 'lean', 'wipe_old'] as const;

/** Who it is, how they sit, what they will do, a new mouthpiece, the clip. */
export const ready: AnyStep = step({
  id: 'ready',
  widget: 'sequence',
  title: message('spirometry.ready'),
  costMs: 14_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => ({
    prompt: patientLabel(world, 'spirometry.ready-prompt'),
    cards: dealt(world, [...RIGHT, ...WRONG]).map((id) => ({
      id,
      label: message(`spirometry.card.${id}`, { first: world.person?.first ?? '' }),
    })),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const error = readyError(world, order);
    return [
      judge('spiro.identity', order.includes('order_identify'), 'not-asked'),
      judge('spiro.mouthpiece', order.includes('mouthpiece') && !order.includes('wipe_old'), 'not-new'),
      judge('spiro.ready', error === '', error),
    ];
  },
  solve: (perceived) =>
    solveSequence(perceived, byRank(RIGHT, procedureOf(perceived, 'spirometry', 'ready'))),
});

function readyError(world: World, order: readonly string[]): string {
  if (order.includes('lean') || !order.includes('seat')) return 'posture';
  if (order.includes('dentures_out')) return 'dentures-out';
  if (!order.includes('show')) return 'not-shown';
  if (!order.includes('clip')) return 'no-clip';
  return isInRankOrder(order, procedureOf(world, 'spirometry', 'ready')) ? '' : 'wrong-order';
}
