import { setup } from 'xstate';
import type { MachinePorts } from '../ports.ts';

export type LoopEvent = { type: 'loop.fellDue' } | { type: 'loop.ranOver' } | { type: 'loop.closed' };

const record = (fact: string) => ({ type: 'record' as const, params: { fact } });

/** A process that runs on its own: a cassette, a rest, an autoclave cycle, an observation, a promise. */
export const loopMachine = setup({
  types: { events: {} as LoopEvent },
  actions: { record: (_, _params: { fact: string }) => {} } satisfies MachinePorts,
}).createMachine({
  id: 'loop',
  initial: 'running',
  states: {
    running: { entry: record('loop.opened'), on: { 'loop.fellDue': 'due', 'loop.closed': 'closed' } },
    due: { entry: record('loop.fellDue'), on: { 'loop.ranOver': 'over', 'loop.closed': 'closed' } },
    over: { entry: record('loop.ranOver'), on: { 'loop.closed': 'closed' } },
    closed: { entry: record('loop.closed'), type: 'final' },
  },
});
