import { message } from '../../simulation/vocabulary/messages.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { IDENTIFIED, isMinor } from '../visit-facts.ts';
import { formsFor, occasionOf } from './facts.ts';
import { chooseForms } from './step-choose.ts';
import { explainNotice, hasNoticeTalk, NOTICE_ITEMS } from './step-notice.ts';
import { scanForms } from './step-scan.ts';
import { checkAdult, tellAdult } from './steps-adult.ts';

/**
 * T13 Forms pack: all and only the forms this visit needs, complete; and, for a minor, an adult who may consent. Without one
 * the visit is set for another day.
 */
export const formsPackTask: TaskDefinition = {
  id: 'forms-pack',
  catalogue: 'T13',
  title: message('forms-pack.title'),
  station: 'window',
  during: ['atWindow', 'waiting'],
  forms: {
    full: [chooseForms, explainNotice, scanForms, checkAdult, tellAdult],
    brief: [chooseForms, scanForms, checkAdult, tellAdult],
  },
  preconditions: [IDENTIFIED],
  items: (node) => [
    'forms.needed',
    ...(hasNoticeTalk(node) ? NOTICE_ITEMS : []),
    'forms.complete',
    ...(isForChild(node) ? ['consent.unauthorised_adult'] : []),
  ],
  // A colleague does not decide about an adult without authority: that comes back to whoever rooms the child.
  colleague: (world) => [
    {
      type: 'writeChart',
      field: 'forms',
      value: formsFor(world.packs.forms ?? {}, occasionOf(world), world.date),
    },
    ...(isMinor(world.person) ? [] : [{ type: 'writeChart', field: 'consent', value: 'given' } as const]),
  ],
  urgency: 1,
};

function isForChild(node: NodePlan): boolean {
  return typeof node.params.age === 'number' && node.params.age < 18;
}
