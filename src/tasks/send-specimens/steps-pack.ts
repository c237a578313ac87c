import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ChartSpec } from '../../simulation/vocabulary/specs.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { CLINIC, ownStep, solveSort } from '../day-work.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, step } from '../task-helpers.ts';
import { orderDone } from '../waived-test.ts';
import { courierMs } from './courier.ts';
import { specimensOf } from './specimens.ts';
import { isStopped, nameOf } from './step-match.ts';

const PAPER = 'requisition';
const BINS = ['sealed_room', 'sealed_cold', 'outer', 'loose'] as const;

/** Specimens sealed in, warm or cold as the laboratory's card says; the paper dry in the outer pocket. */
export const packBag = step({
  id: 'pack',
  widget: 'sort',
  title: message('send-specimens.pack.step'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('send-specimens.pack.prompt'),
    items: [
      ...arrange(specimensOf(world), world.node.arrangement).map((one) => ({
        id: one.id,
        label: message('send-specimens.carry', { kind: nameOf(one), carry: one.carry }),
      })),
      { id: PAPER, label: message('send-specimens.paper') },
    ],
    bins: BINS.map((id) => ({ id, label: message(`send-specimens.bin.${id}`) })),
    complete: true,
  }),
  effects: (world, observations) => {
    const placed = observedList(observations, 'placed');
    const all = specimensOf(world);
    const binOf = (id: string) => placed.find((one) => one.startsWith(`${id}>`))?.slice(id.length + 1) ?? '';
    const isSealed = all.every((one) => binOf(one.id).startsWith('sealed'));
    const isRight = all.every(
      (one) => !binOf(one.id).startsWith('sealed') || binOf(one.id) === `sealed_${one.carry}`,
    );
    return [
      judge('send.temperature', isRight, 'wrong'),
      judge('send.bag', isSealed && binOf(PAPER) === 'outer', isSealed ? 'paper-inside' : 'not-sealed'),
    ];
  },
  solve: (perceived) =>
    solveSort(perceived, (item) => {
      const line = perceived.text.find((one) => one.id === 'sort.item' && one.params?.item === item);
      const label = line?.params?.label;
      const carry = typeof label === 'object' ? label.params?.carry : undefined;
      return carry === undefined ? 'outer' : `sealed_${String(carry)}`;
    }),
  skip: isStopped,
});

const QUARTER_MS = 900_000;

/** The sending log: what, when, for which pick-up, by whom. */
export const logSending = step({
  id: 'log',
  widget: 'chart',
  title: message('send-specimens.log.step'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('send-specimens.log.prompt'),
    notes: [message('send-specimens.times', { at: world.nowMs, courier: courierMs(world) })],
    fields: fieldsOf(world),
    sign: message('send-specimens.log.sign'),
  }),
  effects: (world, observations) => [
    judge('send.log', isLogged(observations), 'incomplete'),
    ...sent(world),
    ...orderDone(world),
  ],
  solve: (perceived) => solveChart(perceived, { time: 'now', pickup: 'courier', initials: 'own' }),
  skip: isStopped,
});

function fieldsOf(world: World): ChartSpec['fields'] {
  const field = (id: string, options: readonly (readonly [string, number])[]) => ({
    id,
    label: message(`send-specimens.log.${id}`),
    kind: 'choice' as const,
    required: false,
    options: arrange(options, world.node.arrangement).map(([option, at]) => ({
      id: option,
      label: message('send-specimens.time', { at }),
    })),
  });
  const courier = courierMs(world);
  return [
    field('time', [
      ['now', world.nowMs],
      ['later', world.nowMs + QUARTER_MS],
    ]),
    field('pickup', [
      ['courier', courier],
      ['missed', courier + 4 * QUARTER_MS],
    ]),
    {
      id: 'initials',
      label: message('send-specimens.log.initials'),
      kind: 'choice',
      required: false,
      options: [{ id: 'own', label: message('send-specimens.initials.own') }],
    },
  ];
}

function isLogged(observations: readonly Observation[]): boolean {
  const is = (field: string, value: string) => observedText(observations, field) === value;
  return is('time', 'now') && is('pickup', 'courier') && is('initials', 'own');
}

function sent(world: World): readonly Effect[] {
  const all = specimensOf(world);
  const placed = observedList(ownStep(world, 'pack'), 'placed');
  const value = { specimens: all.map((one) => one.id), placed, atMs: world.nowMs };
  return [
    ...all.flatMap((one) =>
      one.item === '' || world.visit === null
        ? []
        : [{ type: 'moveItem', item: one.item, to: 'courier' } as const],
    ),
    { type: 'writeChart', field: 'log.sent', value, ...(world.visit === null ? { person: CLINIC } : {}) },
    { type: 'note', fact: 'specimens.sent', details: value },
  ];
}
