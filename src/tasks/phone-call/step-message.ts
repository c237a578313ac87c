import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { ChartSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { textOr, textsAt } from '../pack-rows.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, pack, perceivedParam, plain, plainText, step } from '../task-helpers.ts';
import { factsAt, messageFields, peopleOf, rightRung } from './caller.ts';
import { isBroken } from './step-talk.ts';

const PROMISE = 'promise';
const WAYS = ['provider', 'nurse', 'front_desk', 'billing', 'refill_queue', 'privacy_note'] as const;

/** The message: what was said, word for word where it matters, for whom, with a number and a time. */
export const writeMessage = step({
  id: 'message',
  widget: 'chart',
  title: message('phone-call.message.step'),
  costMs: 15_000,
  panelSeconds: 12,
  spec: (world) => ({
    prompt: message('phone-call.message.prompt'),
    notes: [
      message('phone-call.number', { whose: numberOf(world).whose, number: plain(numberOf(world).number) }),
      message('phone-call.chosen', {
        rung: chosenRung(world),
        shown: message(`phone-call.rung.${chosenRung(world)}`),
        call: textOr(world.node.params, 'call', 'other'),
      }),
    ],
    fields: fieldsOf(world),
    sign: message('phone-call.message.sign'),
  }),
  effects: (world, observations) => [
    ...judgeMessage(world, observations),
    judgeCallback(observations),
    judgePromise(world, observations),
    {
      type: 'writeChart',
      field: 'phone.message',
      value: Object.fromEntries(
        [...messageFields(world).map((one) => one.id), 'callback', 'routed_to'].map((id) => [
          id,
          observedText(observations, id),
        ]),
      ),
    },
    ...followUps(world),
  ],
  solve: solveMessage,
});

function chosenRung(world: World): string {
  return observedText(ownStep(world, 'route'), 'rung');
}

/** Which number to call: the one the caller gave, or the one in the patient's record when nobody may be told. */
function numberOf(world: World): { readonly whose: string; readonly number: string; readonly other: string } {
  const { caller, patient } = peopleOf(world);
  const isOnFile = world.node.params.callback === 'patient_on_file';
  const number = (isOnFile ? patient : caller)?.phone ?? '';
  const others = [(isOnFile ? caller : patient)?.phone, twisted(number)];
  const other = others.find((one) => one !== undefined && one !== '' && one !== number) ?? twisted(number);
  return { whose: isOnFile ? 'record' : 'caller', number, other };
}

/** The last two digits in the wrong order; the next number when they are alike. */
function twisted(number: string): string {
  const [left = '', right = ''] = [number.at(-2), number.at(-1)];
  return left === right
    ? `${number.slice(0, -1)}${(Number(right) + 1) % 10}`
    : `${number.slice(0, -2)}${right}${left}`;
}

function fieldsOf(world: World): ChartSpec['fields'] {
  const by = world.node.arrangement;
  const choice = (id: string, options: readonly { id: string; label: Message }[], index: number) => ({
    id,
    label: message(`phone-call.part.${id}`),
    kind: 'choice' as const,
    options: arrange(options, by + index),
    required: false,
  });
  const { number, other } = numberOf(world);
  return [
    ...messageFields(world).map(({ id, text }, index) =>
      choice(
        id,
        [
          { id: 'said', label: text },
          { id: 'vague', label: message(`phone-call.vague.${id}`) },
        ],
        index,
      ),
    ),
    choice(
      'callback',
      [
        { id: 'right', label: plain(number) },
        { id: 'other', label: plain(other) },
      ],
      7,
    ),
    choice(
      'routed_to',
      WAYS.map((id) => ({ id, label: message(`phone-call.way.${id}`) })),
      9,
    ),
  ];
}

/** Starred fields make the message useless when they are missing; the others make it worse. */
function judgeMessage(world: World, observations: readonly Observation[]): readonly Effect[] {
  if (isBroken(world, 'phone.message')) return [];
  const starred = textsAt(pack(world, 'phone-protocols'), 'message.starred');
  const written = messageFields(world).filter((one) => one.id !== PROMISE);
  const is = (id: string) => observedText(observations, id);
  const missing = written.filter((one) => is(one.id) === '');
  if (missing.some((one) => starred.includes(one.id)) || is('routed_to') === '')
    return [judge('phone.message', false, 'starred-missing')];
  // A wrong rung has been judged already; its message can only go the wrong way.
  const isWrongWay = is('routed_to') !== textOr(world.node.params, 'routedTo', 'nurse');
  if (isWrongWay && chosenRung(world) === rightRung(world))
    return [judge('phone.message', false, 'wrong-way')];
  if (is('reason_quote') === 'vague') return [judge('phone.message', false, 'paraphrased')];
  const isVague = written.some((one) => is(one.id) === 'vague');
  return [judge('phone.message', missing.length === 0 && !isVague, isVague ? 'vague' : 'incomplete')];
}

function judgeCallback(observations: readonly Observation[]): Effect {
  const callback = observedText(observations, 'callback');
  return judge('phone.callback', callback === 'right', callback === '' ? 'missing' : 'wrong-number');
}

function judgePromise(world: World, observations: readonly Observation[]): Effect {
  const isAsked = messageFields(world).some((one) => one.id === PROMISE);
  return judge('phone.promise', !isAsked || observedText(observations, PROMISE) === 'said', 'no-time');
}

/** What the call leaves to be done by the medical assistant: a refill to take in, a visit to book. */
function followUps(world: World): readonly Effect[] {
  if (chosenRung(world) !== 'ma_handles') return [];
  const { id, params } = world.node;
  const shared = { person: textOr(params, 'person', ''), dialogue: textOr(params, 'dialogue', '') };
  const [refill, booking] = [factsAt(world, 'refill'), factsAt(world, 'booking')];
  const isRefill = refill.drug !== undefined;
  const isBooking = booking.type !== undefined;
  return [
    ...(isRefill
      ? [
          {
            type: 'offerTask',
            task: 'refill',
            suffix: `${id}.refill`,
            params: { ...shared, refill },
          } as const,
        ]
      : []),
    ...(isBooking
      ? [
          {
            type: 'offerTask',
            task: 'book-visit',
            suffix: `${id}.booking`,
            params: { ...shared, booking },
          } as const,
        ]
      : []),
  ];
}

/** Where a message goes from a rung; what the medical assistant handles goes by the kind of call. */
const WAY_OF_RUNG: Readonly<Record<string, string>> = {
  call_911_stay: 'provider',
  nurse_provider_now: 'nurse',
  nurse_message_today: 'nurse',
  provider_queue: 'provider',
  no_disclosure: 'privacy_note',
};
const WAY_OF_CALL: Readonly<Record<string, string>> = { billing: 'billing', refill: 'refill_queue' };

/** Writes what was said, the number that was given, and the way that follows from rung and kind of call. */
function solveMessage(perceived: Perceived): Action {
  const { text } = perceived;
  const fields = text
    .filter((line) => line.id === 'chart.field')
    .map((line) => String(line.params?.field ?? ''));
  const number = plainText(perceivedParam(text, 'phone-call.number', {}, 'number'));
  const callback = text.find(
    (line) =>
      line.id === 'chart.option' &&
      line.params?.field === 'callback' &&
      plainText(line.params.label) === number,
  );
  const [rung, call] = ['rung', 'call'].map((one) =>
    String(perceivedParam(text, 'phone-call.chosen', {}, one)),
  );
  return solveChart(perceived, {
    ...Object.fromEntries(fields.map((field) => [field, 'said'])),
    callback: plainText(callback?.params?.option),
    routed_to: WAY_OF_RUNG[rung ?? ''] ?? WAY_OF_CALL[call ?? ''] ?? 'front_desk',
  });
}
