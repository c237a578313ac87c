import { setup } from 'xstate';
import type { MachinePorts } from '../ports.ts';

export type ProviderEvent =
  | { type: 'provider.came' }
  | { type: 'provider.picked' }
  | { type: 'provider.entered' }
  | { type: 'provider.left' }
  | { type: 'provider.charted' }
  | { type: 'provider.released' };

/** The provider's rhythm: off the floor, free, reviewing a chart, in a room, charting. Which room is the rules' choice. */
export const providerMachine = setup({
  types: { events: {} as ProviderEvent },
  actions: { record: (_, _params: { fact: string }) => {} } satisfies MachinePorts,
}).createMachine({
  id: 'provider',
  initial: 'offFloor',
  states: {
    offFloor: { on: { 'provider.came': 'free' } },
    free: { on: { 'provider.picked': 'reviewing' } },
    reviewing: { on: { 'provider.entered': 'inRoom', 'provider.released': 'free' } },
    inRoom: { on: { 'provider.left': 'charting', 'provider.released': 'free' } },
    charting: {
      entry: { type: 'record', params: { fact: 'provider.left' } },
      on: { 'provider.charted': 'free' },
    },
  },
});
