import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { ChartSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep, solveLadder } from '../day-work.ts';
import { rowsAt, textOr } from '../pack-rows.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, pack, perceivedParam, plain, plainText, step } from '../task-helpers.ts';
import { type Request, requestOf, rightRung } from './request.ts';

/** Offered beside the protocol's own rungs: what is quickest, and not ours to do. */
const SEND_NOW = 'send_now';
const PEND = 'pend_by_protocol';

/** The refill protocol, question by question. */
export const followProtocol = step({
  id: 'protocol',
  widget: 'ladder',
  title: message('refill.protocol.step'),
  costMs: 18_000,
  panelSeconds: 10,
  spec: (world) => {
    const ladder = pack(world, 'refill-protocol');
    return {
      prompt: message('refill.protocol.prompt', { drug: requestOf(world).drug }),
      start: textOr(ladder, 'ladder.start', 'red_flag'),
      nodes: rowsAt(ladder, 'ladder.nodes').map((row) => ({
        id: textOr(row, 'id', ''),
        question: message(`refill.question.${textOr(row, 'id', '')}`),
        evidence: [evidenceFor(requestOf(world), textOr(row, 'id', ''))],
        answers: rowsAt(row, 'answers').map((answer) => ({
          id: textOr(answer, 'id', ''),
          label: message(`refill.answer.${textOr(answer, 'id', '')}`),
          ...(typeof answer.go === 'string' ? { go: answer.go } : {}),
          ...(typeof answer.rung === 'string' ? { rung: answer.rung } : {}),
        })),
      })),
      rungs: [...rowsAt(ladder, 'ladder.rungs').map((row) => textOr(row, 'id', '')), SEND_NOW].map((id) => ({
        id,
        label: message(`refill.rung.${id}`),
      })),
    };
  },
  effects: (world, observations) => {
    const rung = observedText(observations, 'rung');
    return [
      ...judgeRung(world, rung),
      { type: 'note', fact: 'refill.routed', details: { rung } },
      ...(rung === PEND ? [] : [{ type: 'writeChart', field: 'refill', value: rung } as const]),
    ];
  },
  solve: (perceived) => solveLadder(perceived, (question) => answerTo(perceived, question), undefined),
});

/** What the request and the record say about a question. `passes` is what a reader sees in it. */
function evidenceFor(request: Request, question: string): Message {
  const passes = passesOf(request)[question] ?? true;
  return message(`refill.evidence.${question}`, {
    drug: request.drug,
    isControlled: request.isControlled,
    isEarly: request.isEarly,
    passes,
  });
}

function passesOf(request: Request): Readonly<Record<string, boolean>> {
  return {
    red_flag: !request.hasSymptoms,
    controlled: !request.isControlled && !request.isEarly,
    duplicate: !request.isDuplicate,
    active: request.isOnList,
    visit: request.isVisitInTime,
    labs: request.areLabsInTime,
  };
}

/** Questions that ask for something wrong: to these a request that passes is answered with no. */
const ASKS_FOR_TROUBLE = ['red_flag', 'controlled', 'duplicate'];

function answerTo(perceived: Perceived, question: string): string {
  const passes =
    perceived.text.find((line) => line.id === `refill.evidence.${question}`)?.params?.passes === true;
  return passes !== ASKS_FOR_TROUBLE.includes(question) ? 'yes' : 'no';
}

function judgeRung(world: World, rung: string): readonly Effect[] {
  const isRight = rung === rightRung(requestOf(world));
  if (rung === SEND_NOW) {
    return [
      judge('refill.authorised', false, 'wrong-rung', { reached: true }),
      judge('refill.verbatim', true, ''),
      judge('refill.pharmacy', true, ''),
    ];
  }
  const routed = judge('refill.routed', isRight, 'wrong-rung');
  // Where nothing is pended there is nothing to copy or to sign.
  if (rung === PEND) return [routed];
  return [
    routed,
    ...['refill.authorised', 'refill.verbatim', 'refill.pharmacy'].map((item) => judge(item, true, '')),
  ];
}

/** What was last written is pended for the signature, word for word. */
export const pendRefill = step({
  id: 'pend',
  widget: 'chart',
  title: message('refill.pend.step'),
  costMs: 18_000,
  panelSeconds: 8,
  spec: (world) => {
    const { drug, asked, listed } = requestOf(world);
    return {
      prompt: message('refill.pend.prompt'),
      notes: [
        message('refill.last-written', { drug }),
        message('refill.asked-for', { asked: plain(asked), listed: plain(listed) }),
      ],
      fields: fieldsOf(world),
      sign: message('refill.pend.sign'),
    };
  },
  effects: (world, observations) => [
    judgeOrder(observations),
    judge('refill.pharmacy', observedText(observations, 'pharmacy') === 'asked', 'wrong-pharmacy'),
    judge('refill.authorised', observedText(observations, 'next') === 'to_provider', 'signed', {
      reached: true,
    }),
    {
      type: 'writeChart',
      field: 'refill',
      value: {
        order: observedText(observations, 'order'),
        pharmacy:
          observedText(observations, 'pharmacy') === 'asked'
            ? requestOf(world).asked
            : requestOf(world).listed,
        next: observedText(observations, 'next'),
      },
    },
  ],
  solve: (perceived) => {
    const asked = plainText(perceivedParam(perceived.text, 'refill.asked-for', {}, 'asked'));
    const pharmacy = perceived.text.find(
      (line) =>
        line.id === 'chart.option' &&
        line.params?.field === 'pharmacy' &&
        plainText(line.params.label) === asked,
    );
    return solveChart(perceived, {
      order: 'exact',
      pharmacy: plainText(pharmacy?.params?.option),
      next: 'to_provider',
    });
  },
  skip: (world) => observedText(ownStep(world, 'protocol'), 'rung') !== PEND,
});

function fieldsOf(world: World): ChartSpec['fields'] {
  const { drug, asked, listed } = requestOf(world);
  const by = world.node.arrangement;
  const field = (id: string, options: readonly { id: string; label: Message }[], required = true) => ({
    id,
    label: message(`refill.field.${id}`),
    kind: 'choice' as const,
    options: arrange(options, by),
    required,
  });
  const others = listed === asked ? message('refill.other-pharmacy') : plain(listed);
  return [
    field(
      'order',
      ['exact', 'larger', 'stronger'].map((id) => ({ id, label: message(`refill.order.${id}`, { drug }) })),
      false,
    ),
    field('pharmacy', [
      { id: 'asked', label: plain(asked) },
      { id: 'other', label: others },
    ]),
    field(
      'next',
      ['to_provider', 'sign_send'].map((id) => ({ id, label: message(`refill.next.${id}`) })),
    ),
  ];
}

function judgeOrder(observations: readonly Observation[]): Effect {
  const order = observedText(observations, 'order');
  return judge('refill.verbatim', order === 'exact', order === '' ? 'missing' : 'changed');
}
