import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { LadderSpec } from '../../simulation/vocabulary/specs.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import { bareOption } from '../reading-field.ts';
import { requireWaysOut } from '../ways-out.ts';

type LadderNode = LadderSpec['nodes'][number];
type LadderAnswer = LadderNode['answers'][number];

export interface LadderState {
  readonly spec: LadderSpec;
  readonly path: readonly { readonly node: string; readonly answer: string }[];
  /** The rung that stands now, led to or chosen; `''` before. */
  readonly rung: string;
  readonly isDone: boolean;
}

export interface LadderPicture {
  readonly prompt: Message;
  readonly path: readonly { readonly node: string; readonly question: Message; readonly answer: Message }[];
  /** The question that waits for its answer; null when the ladder has led to its end. */
  readonly node: {
    readonly id: string;
    readonly question: Message;
    readonly evidence: readonly Message[];
    readonly answers: readonly Option[];
  } | null;
  /** Empty until the ladder has led to its end. */
  readonly rungs: readonly Option[];
  readonly rung: string;
}

/** W15 Ladder: answer a protocol's questions to its end, take the rung it leads to or another one, confirm. */
export const ladderWidget: Widget<LadderSpec, LadderState, LadderPicture> = {
  id: 'ladder',
  init(spec) {
    requireWaysOut(
      'ladder',
      spec.nodes.map(({ id, answers }) => ({
        id,
        leadsTo: answers.map((answer) => answer.go ?? ''),
      })),
    );
    if (nodeOf(spec, spec.start) === undefined)
      throw new Error(`ladder: no node ${spec.start} to start from`);
    if (spec.rungs.length === 0) throw new Error('ladder: no rung to choose');
    requireRungs(spec);
    return { spec, path: [], rung: '', isDone: false };
  },
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text,
  picture,
  isHot: () => false,
  isDone: (state) => state.isDone,
  outcome: ({ path, rung }): readonly Observation[] => [
    { field: 'path', value: path.map((one) => `${one.node}=${one.answer}`) },
    { field: 'rung', value: rung },
  ],
};

function legal(state: LadderState): readonly Affordance[] {
  if (state.isDone) return [];
  const { node, rungs } = picture(state);
  const affordances: Affordance[] = [];
  if (node !== null) {
    const label = message('ladder.answer', { label: node.question });
    const value = { kind: 'choice', options: node.answers } as const;
    affordances.push({ verb: 'answer', target: node.id, label, value });
  }
  for (const { id, label } of rungs) {
    if (id === state.rung) continue;
    affordances.push({ verb: 'choose', target: id, label: message('ladder.choose', { label }) });
  }
  if (state.path.length > 0) affordances.push({ verb: 'back', label: message('ladder.back') });
  if (node === null && state.rung !== '') {
    affordances.push({ verb: 'confirm', label: message('ladder.confirm') });
  }
  return affordances;
}

function after(state: LadderState, { verb, target = '', value = '' }: Action): LadderState {
  if (verb === 'answer') {
    const answer = answerOf(nodeOf(state.spec, target), value);
    const path = [...state.path, { node: target, answer: value }];
    return { ...state, path, rung: answer?.rung ?? '' };
  }
  if (verb === 'back') return { ...state, path: state.path.slice(0, -1), rung: '' };
  if (verb === 'choose') return { ...state, rung: target };
  return { ...state, isDone: true };
}

function text(state: LadderState): readonly Message[] {
  const { prompt, path, node, rungs, rung } = picture(state);
  const lines: Message[] = [prompt];
  path.forEach((one, index) => {
    lines.push(
      message('ladder.step', {
        node: one.node,
        answer: state.path[index]?.answer ?? '',
        question: one.question,
        label: one.answer,
      }),
    );
  });
  if (node !== null) {
    lines.push(message('ladder.question', { node: node.id, question: node.question }));
    lines.push(...node.evidence);
    for (const { id: answer, label } of node.answers) {
      lines.push(message('ladder.option', { node: node.id, answer, label }));
    }
  }
  for (const one of rungs) {
    const facts = { rung: one.id, label: one.label };
    lines.push(one.id === rung ? message('ladder.chosen', facts) : message('ladder.rung', facts));
  }
  return lines;
}

function picture({ spec, path, rung }: LadderState): LadderPicture {
  const last = path.at(-1);
  const hereId = last === undefined ? spec.start : answerOf(nodeOf(spec, last.node), last.answer)?.go;
  const here = hereId === undefined ? undefined : nodeOf(spec, hereId);
  return {
    prompt: spec.prompt,
    path: path.flatMap((one) => {
      const node = nodeOf(spec, one.node);
      const answer = answerOf(node, one.answer);
      if (node === undefined || answer === undefined) return [];
      return [{ node: node.id, question: node.question, answer: answer.label }];
    }),
    node:
      here === undefined
        ? null
        : {
            id: here.id,
            question: here.question,
            evidence: here.evidence ?? [],
            answers: here.answers.map(bareOption),
          },
    rungs: here === undefined ? spec.rungs.map(bareOption) : [],
    rung: here === undefined ? rung : '',
  };
}

function requireRungs({ nodes, rungs }: LadderSpec): void {
  for (const { rung } of nodes.flatMap((node) => node.answers)) {
    if (rung !== undefined && !rungs.some((one) => one.id === rung))
      throw new Error(`ladder: no rung ${rung}`);
  }
}

function nodeOf(spec: LadderSpec, id: string): LadderNode | undefined {
  return spec.nodes.find((node) => node.id === id);
}

function answerOf(node: LadderNode | undefined, id: string): LadderAnswer | undefined {
  return node?.answers.find((answer) => answer.id === id);
}
