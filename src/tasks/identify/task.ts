import { message } from '../../simulation/vocabulary/messages.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { askWho, talkWho } from './step-ask.ts';
import { findChart } from './step-chart.ts';
import { confirmDetails } from './step-details.ts';

/**
 * T10 Who are you? An open question, then two identifiers against one chart among charts that look alike. The full form also
 * goes over address and phone.
 */
export const identifyTask: TaskDefinition = {
  id: 'identify',
  catalogue: 'T10',
  title: message('identify.title'),
  station: 'window',
  during: ['atWindow', 'waiting'],
  forms: { full: [talkWho, askWho, findChart, confirmDetails], brief: [askWho, findChart] },
  preconditions: [],
  items: (node) => [
    'id.open',
    ...(isForChild(node) ? ['id.child'] : []),
    'id.wrong_chart',
    ...(node.form === 'full' ? ['id.details'] : []),
  ],
  colleague: () => [{ type: 'writeChart', field: 'identified', value: 'said-and-matched' }],
  urgency: 2,
};

function isForChild(node: NodePlan): boolean {
  return typeof node.params.age === 'number' && node.params.age < 18;
}
