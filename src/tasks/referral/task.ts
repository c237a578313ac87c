import { mapAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { numberOr, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import {
  arrange,
  CONFIRM,
  judge,
  pack,
  perceivedParam,
  plain,
  plainText,
  solvePick,
  step,
} from '../task-helpers.ts';
import { chaseDays, isInNetwork, isSoonEnough, referralOf, specialists } from './facts.ts';

/** What goes into the packet: what the other side needs, and no more. */
const fillPacket = step({
  id: 'packet',
  widget: 'pick',
  title: message('referral.packet.step'),
  costMs: 24_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('referral.packet.prompt', {
      specialty: message(`referral.specialty.${referralOf(world).specialty}`),
    }),
    shelf: arrange(packetCards(world), world.node.arrangement).map((id) => ({
      id,
      label: message(`referral.packet.${id}`),
    })),
    most: packetCards(world).length,
    least: 1,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const packet = mapAt(pack(world, 'referral-desk'), 'packet');
    const isComplete = textsAt(packet, 'must').every((one) => taken.includes(one));
    const isLean = textsAt(packet, 'wrong').every((one) => !taken.includes(one));
    const isForeign = taken.includes('family_chart');
    const error = isForeign ? 'other-person' : isComplete ? 'too-much' : 'missing-attachment';
    return [judge('ref.packet', isComplete && isLean, error)];
  },
  solve: (perceived) => solvePick(perceived, textsAt(pack(perceived, 'referral-desk'), 'packet.must')),
});

function packetCards(from: World | Perceived): readonly string[] {
  const packet = mapAt(pack(from, 'referral-desk'), 'packet');
  return [...textsAt(packet, 'must'), ...textsAt(packet, 'wrong')];
}

/** Who, how soon, and when somebody looks whether it happened. */
const sendReferral = step({
  id: 'route',
  widget: 'chart',
  title: message('referral.route.step'),
  costMs: 30_000,
  panelSeconds: 10,
  spec: (world) => {
    const { specialty, urgency, payer } = referralOf(world);
    const chase = mapAt(pack(world, 'scheduling'), 'referral.chaseDays');
    return {
      prompt: message('referral.route.prompt'),
      notes: [
        message('referral.note.order', {
          specialty: message(`referral.specialty.${specialty}`),
          kind: specialty,
          urgency,
        }),
        message('referral.note.plan', { payer, name: plain(payerName(world, payer)) }),
        ...specialists(world).map((row) => noteOf(row, payer)),
      ],
      fields: [
        {
          id: 'to',
          label: message('referral.field.to'),
          kind: 'choice',
          options: arrange(specialists(world), world.node.arrangement).map((row) => ({
            id: textOr(row, 'id', ''),
            label: plain(textOr(row, 'name', '')),
          })),
        },
        {
          id: 'urgency',
          label: message('referral.field.urgency'),
          kind: 'choice',
          options: ['now', 'soon', 'routine'].map((id) => ({ id, label: message(`referral.urgency.${id}`) })),
        },
        {
          id: 'chase',
          label: message('referral.field.chase'),
          kind: 'choice',
          options: [
            ...new Set(Object.values(chase).map((days) => `in-${String(days)}-days`)),
            'patient_calls',
          ].map((id) => ({
            id,
            label:
              id === 'patient_calls'
                ? message('referral.chase.patient_calls')
                : message('referral.chase.days', { days: Number(id.split('-')[1]) }),
          })),
        },
      ],
      sign: message('referral.route.sign'),
    };
  },
  effects: (world, observations) => {
    const { specialty, urgency, payer } = referralOf(world);
    const row = specialists(world).find((one) => one.id === observedText(observations, 'to'));
    const isFitting = textOr(row, 'specialty', '') === specialty;
    const isInside = isFitting && isInNetwork(row, payer);
    const isTimely = observedText(observations, 'urgency') === urgency && isSoonEnough(world, row, urgency);
    const chase = observedText(observations, 'chase');
    const isTracked = chase === `in-${chaseDays(world, urgency)}-days`;
    return [
      judge('ref.network', isInside, isFitting ? 'out-of-network' : 'wrong-specialty'),
      judge('ref.urgency', isTimely, 'too-late'),
      judge('ref.tracking', isTracked, chase === 'patient_calls' ? 'not-tracked' : 'wrong-date'),
      { type: 'writeChart', field: 'referral', value: { to: textOr(row, 'id', ''), urgency, chase } },
      ...(world.node.order === undefined
        ? []
        : [{ type: 'completeOrder', order: world.node.order } as const]),
    ];
  },
  solve: solveRoute,
});

function payerName(world: World, payer: string): string {
  const row = rowsAt(pack(world, 'payer-basic'), 'payers').find((one) => one.id === payer);
  return textOr(row, 'name', payer);
}

function noteOf(row: ReturnType<typeof specialists>[number], payer: string) {
  const specialty = textOr(row, 'specialty', '');
  return message('referral.note.specialist', {
    id: textOr(row, 'id', ''),
    name: plain(textOr(row, 'name', '')),
    specialty: message(`referral.specialty.${specialty}`),
    kind: specialty,
    days: numberOr(row, 'withinDays', 0),
    network: isInNetwork(row, payer) ? 'inside' : 'outside',
  });
}

/** The first specialist of the field, inside the network and soon enough. */
function solveRoute(perceived: Perceived): Action {
  const note = (id: string) => perceived.text.find((line) => line.id === `referral.note.${id}`)?.params;
  const urgency = plainText(note('order')?.urgency);
  const offered = perceived.text
    .filter((line) => line.id === 'referral.note.specialist')
    .map((line) => line.params);
  const row = offered.find(
    (one) =>
      one?.kind === note('order')?.kind &&
      one?.network === 'inside' &&
      isSoonEnough(
        perceived,
        specialists(perceived).find((own) => own.id === one?.id),
        urgency,
      ),
  );
  const wanted: [string, string][] = [
    ['to', plainText(row?.id)],
    ['urgency', urgency],
    ['chase', `in-${chaseDays(perceived, urgency)}-days`],
  ];
  const open = wanted.find(
    ([field, value]) => perceivedParam(perceived.text, 'chart.field', { field }, 'value') !== value,
  );
  return open === undefined ? CONFIRM : { verb: 'enter', target: open[0], value: open[1] };
}

/** T55 Referral: a lean packet, a specialist inside the network and soon enough, and a day on which somebody asks. */
export const referralTask: TaskDefinition = {
  id: 'referral',
  catalogue: 'T55',
  title: message('referral.title'),
  station: 'ehr',
  during: ['orders', 'dischargeable', 'departed'],
  forms: { brief: [fillPacket, sendReferral] },
  preconditions: [],
  items: () => ['ref.packet', 'ref.network', 'ref.urgency', 'ref.tracking'],
};
