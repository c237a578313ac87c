import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { rowById, textOr } from '../pack-rows.ts';
import { arrange, CONFIRM, doneStep, judge, pack, plain, plainText, step } from '../task-helpers.ts';
import { topicsOf } from './handout-step.ts';
import { errorsSaid } from './talk-step.ts';

const METHODS = ['sheet-and-talk', 'sheet-only', 'none'] as const;
const RESULTS = ['said-back', 'again-needed', 'not-asked'] as const;

/** Charts what was taught, how, and what came back. */
export const chartTeaching: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('teach.record'),
  costMs: 15_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('teach.record-prompt'),
    notes: [message(`teach.came-back.${resultOf(world)}`)],
    fields: [
      {
        id: 'topic',
        label: message('teach.field.topic'),
        kind: 'choice',
        required: false,
        options: topicsOf(world).map((topic) => ({ id: topic, label: plain(titleOf(world, topic)) })),
      },
      {
        id: 'method',
        label: message('teach.field.method'),
        kind: 'choice',
        required: false,
        options: arrange(METHODS, world.node.arrangement).map((id) => ({
          id,
          label: message(`teach.method.${id}`),
        })),
      },
      {
        id: 'result',
        label: message('teach.field.result'),
        kind: 'choice',
        required: false,
        options: RESULTS.map((id) => ({ id, label: message(`teach.result.${id}`) })),
      },
    ],
    sign: message('teach.sign'),
  }),
  effects: (world, observations) => [
    { type: 'writeChart', field: 'teaching', value: entryOf(observations) },
    judgeEntry(world, observations),
  ],
  solve: solveEntry,
});

function titleOf(world: World, topic: string): string {
  return textOr(rowById(pack(world, 'teach-core'), 'topics', topic), 'title', topic);
}

/** What the talk came to: said back, said back wrongly or with the misunderstanding left, or never asked. */
function resultOf(world: World): (typeof RESULTS)[number] {
  const talk = doneStep(world, 'teach', 'talk');
  if (!observedList(talk, 'tags').includes('teach_back')) return 'not-asked';
  return errorsSaid(world, talk).includes('teach.misunderstanding') ? 'again-needed' : 'said-back';
}

function entryOf(observations: readonly Observation[]) {
  return {
    topic: observedText(observations, 'topic'),
    method: observedText(observations, 'method'),
    result: observedText(observations, 'result'),
  };
}

function judgeEntry(world: World, observations: readonly Observation[]) {
  const { topic, method, result } = entryOf(observations);
  if (topic === '' || method === '' || result === '') return judge('teach.record', false, 'incomplete');
  const isTrue = result === resultOf(world) && method === 'sheet-and-talk';
  return judge('teach.record', isTrue, 'untrue');
}

function solveEntry(perceived: Perceived): Action {
  const empty = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const field = plainText(empty?.params?.field);
  if (field === '') return CONFIRM;
  if (field === 'method') return { verb: 'enter', target: field, value: 'sheet-and-talk' };
  if (field === 'result') {
    const came = RESULTS.find((one) => perceived.text.some((line) => line.id === `teach.came-back.${one}`));
    return { verb: 'enter', target: field, value: came ?? 'not-asked' };
  }
  const first = perceived.text.find((line) => line.id === 'chart.option' && line.params?.field === field);
  return { verb: 'enter', target: field, value: plainText(first?.params?.option) };
}
