import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { messageItems } from './mail.ts';
import { answerMessage } from './step-answer.ts';
import { checkAccount } from './step-check.ts';
import { sortMessage } from './step-sort.ts';

/** T53 Portal sort: whose message is it, which desk does it belong to, what is answered. */
export const portalSortTask: TaskDefinition = {
  id: 'portal-sort',
  catalogue: 'T53',
  title: message('portal-sort.title'),
  station: 'ehr',
  during: [],
  forms: { brief: [checkAccount, sortMessage, answerMessage] },
  preconditions: [],
  items: messageItems,
};
