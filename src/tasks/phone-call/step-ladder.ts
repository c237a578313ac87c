import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { LadderSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep, solveLadder } from '../day-work.ts';
import { isTrueAt, rowsAt, textOr } from '../pack-rows.ts';
import { judge, pack, step } from '../task-helpers.ts';
import { factsAt, heard, hearsLevel, isRed, itemOfRung, rightRung } from './caller.ts';
import { isBroken, judgeUnbroken } from './step-talk.ts';

/** What the routing decides, besides the rung itself. */
const ROUTED = ['phone.red_flag', 'phone.advice', 'phone.disclosure'] as const;

/** The protocol, question by question, to the rung that this call belongs on. */
export const chooseRung = step({
  id: 'route',
  widget: 'ladder',
  title: message('phone-call.route.step'),
  costMs: 9_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('phone-call.route.prompt'),
    start: textOr(pack(world, 'phone-protocols'), 'ladder.start', 'emergency'),
    nodes: rowsAt(pack(world, 'phone-protocols'), 'ladder.nodes').map((row) => ladderNode(world, row)),
    rungs: rungIds(world).map((id) => ({ id, label: message(`phone-call.rung.${id}`) })),
  }),
  effects: (world, observations) => {
    const rung = observedText(observations, 'rung');
    return [
      ...judgeRung(world, rung),
      { type: 'note', fact: 'call.routed', details: { rung, red: isRed(world) } },
    ];
  },
  solve: (perceived) => solveLadder(perceived, (question) => answerTo(perceived, question), undefined),
});

function ladderNode(world: World, row: ReturnType<typeof rowsAt>[number]): LadderSpec['nodes'][number] {
  const id = textOr(row, 'id', '');
  return {
    id,
    question: message(`phone-call.question.${id}`),
    evidence: evidenceFor(world, id),
    answers: rowsAt(row, 'answers').map((answer) => ({
      id: textOr(answer, 'id', ''),
      label: message(`phone-call.answer.${textOr(answer, 'id', '')}`),
      ...(typeof answer.go === 'string' ? { go: answer.go } : {}),
      ...(typeof answer.rung === 'string' ? { rung: answer.rung } : {}),
    })),
  };
}

function rungIds(world: World): readonly string[] {
  const data = pack(world, 'phone-protocols');
  return [...rowsAt(data, 'symptoms.levels'), ...rowsAt(data, 'symptoms.otherRungs')].map((row) =>
    textOr(row, 'id', ''),
  );
}

/** What is known that bears on a question: the caller's words, the player's own check, what the chart holds. */
function evidenceFor(world: World, node: string): readonly Message[] {
  if (node === 'identity') {
    const decision = observedText(ownStep(world, 'verify'), 'decision');
    return [message('phone-call.you-found', { decision })];
  }
  return node === 'provider' ? [...heard(world), ...providerFacts(world)] : heard(world);
}

function providerFacts(world: World): readonly Message[] {
  const [refill, result] = [factsAt(world, 'refill'), factsAt(world, 'result')];
  const isInTime =
    textOr(refill, 'lastVisit', 'in_time') === 'in_time' && textOr(refill, 'labs', 'in_time') === 'in_time';
  const call = textOr(world.node.params, 'call', '');
  return [
    ...(refill.drug === undefined
      ? []
      : [
          message('phone-call.facts.refill', {
            drug: textOr(refill, 'drug', ''),
            isControlled: isTrueAt(refill, 'controlled'),
            isEarly: isTrueAt(refill, 'early'),
            isInTime,
          }),
        ]),
    ...(result.test === undefined
      ? []
      : [
          message('phone-call.facts.result', {
            test: textOr(result, 'test', ''),
            isReviewed: isTrueAt(result, 'reviewed'),
          }),
        ]),
    ...(call === 'pharmacy' ? [message('phone-call.facts.pharmacy')] : []),
  ];
}

function judgeRung(world: World, rung: string): readonly Effect[] {
  if (rung === rightRung(world)) return judgeUnbroken(world, [...ROUTED, 'phone.rung']);
  const item = itemOfRung(world, rung);
  const others = judgeUnbroken(
    world,
    ROUTED.filter((one) => one !== item),
  );
  if (isBroken(world, item)) return others;
  return [judge(item, false, 'wrong-rung', { reached: item !== 'phone.rung' }), ...others];
}

/** What a careful listener answers. */
function answerTo(perceived: Perceived, question: string): string {
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  if (question === 'emergency') return yes(hearsLevel(perceived, 'call_911_stay'));
  if (question === 'now_word') return yes(hearsLevel(perceived, 'nurse_provider_now'));
  if (question === 'symptom') return yes(hearsLevel(perceived, 'nurse_message_today'));
  const shown = (id: string) => perceived.text.find((line) => line.id === id)?.params;
  if (question === 'identity') return yes(shown('phone-call.you-found')?.decision === 'verified');
  const refill = shown('phone-call.facts.refill');
  const isOutside =
    refill !== undefined &&
    (refill.isControlled === true || refill.isEarly === true || refill.isInTime !== true);
  const isUnread = shown('phone-call.facts.result')?.isReviewed === false;
  return yes(isOutside || isUnread || perceived.text.some((line) => line.id === 'phone-call.facts.pharmacy'));
}
