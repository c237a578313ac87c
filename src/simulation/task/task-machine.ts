import { setup } from 'xstate';
import type { MachinePorts } from '../ports.ts';

export type TaskEvent =
  | { type: 'task.opened' }
  | { type: 'task.parked' }
  | { type: 'task.stepped' }
  | { type: 'task.finished' }
  | { type: 'task.delegated' }
  | { type: 'task.redone' }
  | { type: 'task.abandoned' };

const record = (fact: string) => ({ type: 'record' as const, params: { fact } });

/** The one generic task: offered, open, parked, done or abandoned. Its steps are the definition's; its index is data. */
export const taskMachine = setup({
  types: { events: {} as TaskEvent },
  actions: { record: (_, _params: { fact: string }) => {} } satisfies MachinePorts,
}).createMachine({
  id: 'task',
  initial: 'offered',
  states: {
    offered: { on: { 'task.opened': 'open', 'task.delegated': 'delegated', 'task.abandoned': 'abandoned' } },
    open: {
      entry: record('task.opened'),
      on: {
        'task.parked': 'parked',
        'task.stepped': 'parked',
        'task.finished': 'done',
        'task.redone': 'offered',
        'task.abandoned': 'abandoned',
      },
    },
    parked: {
      entry: record('task.parked'),
      on: {
        'task.opened': 'open',
        'task.redone': 'offered',
        'task.abandoned': 'abandoned',
        'task.finished': 'done',
      },
    },
    delegated: { on: { 'task.finished': 'done', 'task.abandoned': 'abandoned' } },
    done: { entry: record('task.finished'), on: { 'task.redone': 'offered' } },
    abandoned: { entry: record('task.abandoned'), type: 'final' },
  },
});
