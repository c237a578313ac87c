import { setup } from 'xstate';
import type { MachinePorts } from '../ports.ts';

export type PhoneEvent =
  | { type: 'phone.rang' }
  | { type: 'phone.answered' }
  | { type: 'phone.wentToVoicemail' }
  | { type: 'phone.ended' };

const record = (fact: string) => ({ type: 'record' as const, params: { fact } });

/** One call: it rings, is answered or goes to voicemail, where it becomes a call-back. */
export const phoneMachine = setup({
  types: { events: {} as PhoneEvent },
  actions: { record: (_, _params: { fact: string }) => {} } satisfies MachinePorts,
}).createMachine({
  id: 'phone',
  initial: 'idle',
  states: {
    idle: { on: { 'phone.rang': 'ringing' } },
    ringing: {
      entry: record('phone.rang'),
      on: { 'phone.answered': 'answered', 'phone.wentToVoicemail': 'voicemail' },
    },
    answered: { entry: record('phone.answered'), on: { 'phone.ended': 'ended' } },
    voicemail: {
      entry: record('phone.wentToVoicemail'),
      on: { 'phone.answered': 'answered', 'phone.ended': 'ended' },
    },
    ended: { type: 'final' },
  },
});
