import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { textOr } from '../pack-rows.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, solvePick, step } from '../task-helpers.ts';
import { answersOf, rightAction, screenOf, screenRow, sumOf } from './answers.ts';

/** How the form is given. */
const give = step({
  id: 'give',
  widget: 'pick',
  title: message('screening-forms.give.step'),
  costMs: 12_000,
  panelSeconds: 4,
  spec: (world) => ({
    prompt: message('screening-forms.give.prompt', {
      patient: world.person?.first ?? '',
      companions: world.visit?.companions.length ?? 0,
    }),
    shelf: arrange(['alone', 'together', 'aloud'], world.node.arrangement).map((id) => ({
      id,
      label: message(`screening-forms.give.${id}`),
    })),
  }),
  effects: (_, observations) => [
    judge('screen.private', observedList(observations, 'taken').includes('alone'), 'not-private', {
      reached: true,
    }),
  ],
  solve: (perceived) => solvePick(perceived, ['alone']),
});

/** Add up and act. */
const score = step({
  id: 'score',
  widget: 'chart',
  title: message('screening-forms.score.step'),
  costMs: 30_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('screening-forms.score.prompt', { screen: textOr(screenOf(world), 'id', 'mood') }),
    notes: answersOf(world).map((points, index) =>
      message('screening-forms.answer', {
        number: index + 1,
        points,
        question: message(`screening-forms.question.q${index + 1}`),
      }),
    ),
    fields: [
      { id: 'sum', label: message('screening-forms.field.sum'), kind: 'decimal', min: 0, max: 27, step: 1 },
      {
        id: 'action',
        label: message('screening-forms.field.action'),
        kind: 'choice',
        options: arrange(['file', 'longer', 'tell-stay', 'tell-leave', 'folder'], world.node.arrangement).map(
          (id) => ({ id, label: message(`screening-forms.action.${id}`) }),
        ),
      },
    ],
    sign: message('screening-forms.sign'),
  }),
  effects: (world, observations) => {
    const sum = Number(observedText(observations, 'sum'));
    const action = observedText(observations, 'action');
    return [
      { type: 'writeChart', field: 'screen.score', value: sum },
      { type: 'writeChart', field: 'screen.action', value: action },
      judge('screen.score', sum === sumOf(answersOf(world)), 'miscounted'),
      ...actionEffects(world, action),
    ];
  },
  solve: (perceived) => {
    const answers = perceived.text.flatMap((line) =>
      line.id === 'screening-forms.answer' ? [Number(line.params?.points ?? 0)] : [],
    );
    const prompt = perceived.text.find((line) => line.id === 'screening-forms.score.prompt');
    const screen = screenRow(perceived, String(prompt?.params?.screen ?? 'mood'));
    return solveChart(perceived, { sum: String(sumOf(answers)), action: rightAction(screen, answers) });
  },
});

function actionEffects(world: World, action: string): readonly Effect[] {
  const right = rightAction(screenOf(world), answersOf(world));
  const told = action === 'tell-stay' || action === 'tell-leave';
  const facts = right === 'tell-stay' ? ['self-harm', 'screening-yes'] : ['screening-yes'];
  return [
    ...(told || action === 'longer' ? [{ type: 'tell', to: 'provider', facts } as const] : []),
    actionJudgement(right, action),
  ];
}

function actionJudgement(right: string, action: string): Effect {
  if (right === 'tell-stay') {
    const isTold = action === 'tell-stay' || action === 'tell-leave';
    return judge('screen.action', action === 'tell-stay', isTold ? 'left-alone' : 'not-told', {
      reached: true,
    });
  }
  // A patient who is asked one form more, or not left, has lost nothing.
  if (right === 'longer')
    return judge('screen.action', ['longer', 'tell-stay'].includes(action), 'wrong-row');
  return judge('screen.action', action === 'file', action === 'folder' ? 'wrong-row' : 'needless');
}

/** T26 Screening forms. */
export const screeningFormsTask: TaskDefinition = {
  id: 'screening-forms',
  catalogue: 'T26',
  title: message('screening-forms.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [give, score] },
  preconditions: [],
  items: () => ['screen.private', 'screen.score', 'screen.action'],
  urgency: 1,
};
