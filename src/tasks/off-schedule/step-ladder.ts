import type { Effect } from '../../simulation/vocabulary/effects.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedText } from '../../simulation/vocabulary/widget.ts';
import { rowById, rowsAt, textOr } from '../pack-rows.ts';
import { arrange, CONFIRM, dialogueErrors, doneStep, judge, offers, pack, step } from '../task-helpers.ts';
import { fullName, talkOf } from '../visit-facts.ts';
import { answersFor, type Situation, situationOf } from './situation.ts';

/** The policy as a ladder, the red flag first. What was said at the window counts as well. */
export const followPolicy = step({
  id: 'policy',
  widget: 'ladder',
  title: message('off-schedule.policy.step'),
  costMs: 18_000,
  panelSeconds: 8,
  spec: (world) => {
    const ladder = ladderOf(world);
    return {
      prompt: message('off-schedule.policy.prompt', { name: fullName(world.person) }),
      start: textOr(ladder, 'start', 'red_flag'),
      nodes: rowsAt(ladder, 'nodes').map((node) => nodeSpec(world, node)),
      rungs: arrange(rungsOf(ladder), world.node.arrangement).map((id) => ({
        id,
        label: message(`off-schedule.rung.${id}`),
      })),
    };
  },
  effects: (world, observations) => policyEffects(world, observedText(observations, 'rung')),
  solve: solvePolicy,
});

function ladderOf(from: World | Perceived): JsonMap {
  return (pack(from, 'off-schedule').ladder ?? {}) as JsonMap;
}

/** The policy's steps and what people do instead of them. */
function rungsOf(ladder: JsonMap): readonly string[] {
  return [...rowsAt(ladder, 'rungs'), ...rowsAt(ladder, 'wrong')].map((row) => textOr(row, 'id', ''));
}

function nodeSpec(world: World, node: JsonMap) {
  const id = textOr(node, 'id', '');
  return {
    id,
    question: message(`off-schedule.question.${id}`),
    evidence: [evidenceFor(id, situationOf(world))],
    answers: rowsAt(node, 'answers').map((answer) => ({
      id: textOr(answer, 'id', ''),
      label: message(`off-schedule.answer.${textOr(answer, 'id', '')}`),
      ...(typeof answer.go === 'string' ? { go: answer.go } : {}),
      ...(typeof answer.rung === 'string' ? { rung: answer.rung } : {}),
    })),
  };
}

/** What is known that bears on a question. The answer a careful reader gives stands in the params, as in dialogues. */
function evidenceFor(node: string, situation: Situation): Message {
  const answer = answersFor(situation)[node] ?? '';
  if (node === 'red_flag' && situation.cue !== '') return message(situation.cue, { answer });
  return message(`off-schedule.evidence.${node}`, { answer, lateMin: situation.lateMin });
}

/** The rung the policy leads to. */
function rightRung(world: World): string {
  const ladder = ladderOf(world);
  const answers = answersFor(situationOf(world));
  let node = rowById(ladder, 'nodes', textOr(ladder, 'start', ''));
  while (node !== undefined) {
    const answer = rowById(node, 'answers', answers[textOr(node, 'id', '')] ?? '');
    const rung = textOr(answer, 'rung', '');
    if (rung !== '') return rung;
    node = rowById(ladder, 'nodes', textOr(answer, 'go', ''));
  }
  return '';
}

function policyEffects(world: World, rung: string): readonly Effect[] {
  const talk = talkOf(world);
  const said =
    talk === undefined ? [] : dialogueErrors(world, talk.id, doneStep(world, 'off-schedule', 'talk'));
  const right = rightRung(world);
  const isTurnedAway = right === 'nurse_now' && rung !== right;
  const isDecided = rung === 'own_judgement';
  const isRude = rung === 'full';
  const judged = (item: string, isWrong: boolean, error: string): Effect =>
    judge(item, !isWrong && !said.includes(item), isWrong ? error : 'said', { reached: true });
  return [
    judged('flow.red_flag', isTurnedAway, 'turned-away'),
    judged('flow.judged', isDecided, 'decided'),
    judged('flow.courtesy', isRude, 'brusque'),
    judge('flow.rung', rung === right, rung === 'pay_late_fee' ? 'fee-first' : 'wrong-rung'),
    ...(rung === 'nurse_now' ? [{ type: 'tell', to: 'nurse', facts: ['red_flag'] } as const] : []),
    { type: 'writeChart', field: 'disposition', value: rung },
  ];
}

/** Answers each question by what is known, and takes the rung the ladder leads to. */
function solvePolicy(perceived: Perceived): Action {
  const asked = perceived.text.find((line) => line.id === 'ladder.question');
  if (asked === undefined) return CONFIRM;
  const known = perceived.text.find(
    ({ id, params }) => params?.answer !== undefined && id !== 'ladder.option' && id !== 'ladder.step',
  );
  const value = String(known?.params?.answer ?? '');
  const node = String(asked.params?.node ?? '');
  return offers(perceived, 'answer', node) ? { verb: 'answer', target: node, value } : CONFIRM;
}
