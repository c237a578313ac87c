import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { CLINIC, readDetails, readNext, shelfItems } from '../day-work.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, perceivedParam, plain, plainText, solvePick, step } from '../task-helpers.ts';
import { type Cart, cartOf } from './cart.ts';

/** Looks at each thing; takes up what is not ready, so that it is reported and replaced now. */
export const checkCart = step({
  id: 'check',
  widget: 'pick',
  title: message('emergency-kit.check.step'),
  costMs: 24_000,
  panelSeconds: 8,
  spec: (world) => {
    const cart = cartOf(world);
    return {
      prompt: message('emergency-kit.check.prompt', { date: world.date }),
      shelf: arrange(cart.checked, world.node.arrangement).map((id) => ({
        id,
        label: message(`emergency-kit.item.${id}`),
        details: [seen(cart, id)],
      })),
      most: cart.checked.length,
      least: 0,
    };
  },
  effects: (world, observations) => [
    judgeCheck(cartOf(world), observations),
    {
      type: 'note',
      fact: 'cart.checked',
      details: { reported: observedList(observations, 'taken') },
    },
  ],
  solve: solveCheck,
});

function seen(cart: Cart, id: string): Message {
  switch (id) {
    case 'aed_light':
      return message('emergency-kit.seen.light', { light: cart.faulty === id ? 'off' : 'on' });
    case 'oxygen':
      return message('emergency-kit.seen.oxygen', { psi: cart.oxygenPsi, least: cart.leastPsi });
    case 'seal':
      return message('emergency-kit.seen.seal', { seal: plain(cart.seal), logged: plain(cart.loggedSeal) });
    case 'pads_date':
      return message('emergency-kit.seen.expires', { expires: cart.padsExpire });
    default:
      return message('emergency-kit.seen.expires', { expires: cart.epinephrineExpires });
  }
}

function judgeCheck(cart: Cart, observations: readonly Observation[]): Effect {
  const taken = observedList(observations, 'taken');
  const inspected = observedList(observations, 'inspected');
  if (cart.faulty !== '' && !taken.includes(cart.faulty)) return judge('kit.faults', false, 'missed');
  if (taken.some((one) => one !== cart.faulty)) return judge('kit.faults', false, 'false-alarm');
  return judge(
    'kit.faults',
    cart.checked.every((one) => inspected.includes(one)),
    'not-looked',
  );
}

/** Looks at everything, then takes up what its label says is not ready. */
function solveCheck(perceived: Perceived): Action {
  const next = readNext(perceived);
  if (next !== undefined) return next;
  const held = perceived.text.filter((line) => line.id === 'pick.held').map((line) => line.params?.item);
  const faulty = shelfItems(perceived).filter(
    (item) =>
      !held.includes(item) && readDetails(perceived.text, item).some((one) => isFaulty(perceived, one)),
  );
  return solvePick(perceived, faulty);
}

function isFaulty(perceived: Perceived, { id, params }: Message): boolean {
  if (id === 'emergency-kit.seen.light') return params?.light !== 'on';
  if (id === 'emergency-kit.seen.oxygen') return Number(params?.psi) < Number(params?.least);
  if (id === 'emergency-kit.seen.seal') return plainText(params?.seal) !== plainText(params?.logged);
  return String(params?.expires ?? '') < perceived.date;
}

/** Writes the number on the seal and what the gauge shows. */
export const logCart = step({
  id: 'log',
  widget: 'chart',
  title: message('emergency-kit.log.step'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => {
    const cart = cartOf(world);
    return {
      prompt: message('emergency-kit.log.prompt'),
      notes: [
        message('emergency-kit.on-cart', { seal: cart.seal, shown: plain(cart.seal), psi: cart.oxygenPsi }),
      ],
      fields: [
        {
          id: 'seal',
          label: message('emergency-kit.field.seal'),
          kind: 'choice',
          options: arrange(
            [...new Set([cart.seal, otherSeal(cart), twisted(cart.seal)])],
            world.node.arrangement,
          ).map((seal) => ({ id: `seal-${seal}`, label: plain(seal) })),
          required: false,
        },
        {
          id: 'psi',
          label: message('emergency-kit.field.psi'),
          kind: 'decimal',
          unit: 'psi',
          min: 0,
          step: 10,
        },
      ],
      sign: message('emergency-kit.log.sign'),
    };
  },
  effects: (world, observations) => {
    const cart = cartOf(world);
    const seal = observedText(observations, 'seal').replace(/^seal-/, '');
    return [judgeLog(cart, seal, Number(observedText(observations, 'psi'))), ...logEntry(world, seal)];
  },
  solve: (perceived) => {
    const { text } = perceived;
    return solveChart(perceived, {
      seal: `seal-${String(perceivedParam(text, 'emergency-kit.on-cart', {}, 'seal'))}`,
      psi: String(perceivedParam(text, 'emergency-kit.on-cart', {}, 'psi')),
    });
  },
});

function otherSeal(cart: Cart): string {
  return cart.loggedSeal === cart.seal ? String(Number(cart.seal) - 1) : cart.loggedSeal;
}

/** The last two digits in the wrong order. */
function twisted(seal: string): string {
  return `${seal.slice(0, 2)}${seal[3] ?? ''}${seal[2] ?? ''}`;
}

function judgeLog(cart: Cart, seal: string, psi: number): Effect {
  if (seal === '') return judge('kit.log', false, 'seal-missing');
  if (seal !== cart.seal) return judge('kit.log', false, 'wrong-seal');
  return judge('kit.log', psi === cart.oxygenPsi, 'wrong-gauge');
}

function logEntry(world: World, seal: string): readonly Effect[] {
  const { oxygenPsi, faulty } = cartOf(world);
  const value = { seal, oxygenPsi, fault: faulty, atMs: world.nowMs };
  return [{ type: 'writeChart', field: 'log.emergency-kit', value, person: CLINIC }];
}

/** A colleague checks and reports what is not ready, and writes the log. */
export function colleagueCheck(world: World): readonly Effect[] {
  const cart = cartOf(world);
  return [
    ...logEntry(world, cart.seal),
    { type: 'note', fact: 'cart.checked', details: { reported: cart.faulty === '' ? [] : [cart.faulty] } },
  ];
}
