import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { arrange, judge, solvePick, step } from '../task-helpers.ts';

/** What a respiratory patient is offered at first contact (respiratory hygiene and cough etiquette: CDC, AAP). */
const SOURCE_CONTROL = ['mask', 'tissues', 'seat-apart'] as const;

/**
 * T09 Greet and screen. One panel: what do you do first for the person at the window? The cough is seen and heard in the
 * panel's text. The respiratory questions are asked of everybody; mask, tissues and a seat apart are for whoever coughs.
 */
const greet = step({
  id: 'greet',
  widget: 'pick',
  title: message('greet.step'),
  costMs: 24_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message(world.visit?.plan.cough ? 'greet.prompt-cough' : 'greet.prompt', {
      patient: world.person?.first ?? '',
    }),
    shelf: arrange(
      ['welcome', 'screen', ...SOURCE_CONTROL, 'wait-turn'].map((id) => ({
        id,
        label: message(`greet.option.${id}`),
      })),
      world.node.arrangement,
    ),
    most: 5,
    least: 1,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isCoughing = world.visit?.plan.cough ?? false;
    const isMasked = taken.includes('mask');
    return [
      { type: 'moveVisit', event: 'acknowledge' },
      ...(isMasked ? [{ type: 'moveVisit', event: 'mask' } as const] : []),
      judge(
        'greet.acknowledge',
        taken.includes('welcome') && !taken.includes('wait-turn'),
        'not-acknowledged',
      ),
      judge('greet.screen', taken.includes('screen'), 'not-screened'),
      ...(isCoughing ? [judge('greet.mask', isMasked, 'unmasked', { reached: true })] : []),
    ];
  },
  solve: (perceived) => {
    const coughs = perceived.text.some((line) => line.id === 'greet.prompt-cough');
    return solvePick(perceived, ['welcome', 'screen', ...(coughs ? SOURCE_CONTROL : [])]);
  },
});

export const greetTask: TaskDefinition = {
  id: 'greet',
  catalogue: 'T09',
  title: message('greet.title'),
  station: 'window',
  during: ['atWindow', 'waiting'],
  forms: { brief: [greet] },
  preconditions: [],
  items: (node) => [
    'greet.acknowledge',
    'greet.screen',
    ...(node.params.cough === true ? ['greet.mask'] : []),
  ],
  urgency: 2,
};
