import { setup } from 'xstate';
import type { MachinePorts } from '../ports.ts';

export type RoomEvent =
  | { type: 'room.occupied' }
  | { type: 'room.vacated' }
  | { type: 'room.wetted' }
  | { type: 'room.dried' }
  | { type: 'room.soiled' }
  | { type: 'room.blocked' }
  | { type: 'room.unblocked' };

const record = (fact: string) => ({ type: 'record' as const, params: { fact } });

/** A room a patient can be in. Occupying a wet or dirty one is possible; only an occupied one is refused, by the session. */
export const roomMachine = setup({
  types: { events: {} as RoomEvent },
  actions: { record: (_, _params: { fact: string }) => {} } satisfies MachinePorts,
}).createMachine({
  id: 'room',
  initial: 'ready',
  states: {
    ready: { on: { 'room.occupied': 'occupied', 'room.soiled': 'dirty', 'room.blocked': 'blocked' } },
    occupied: { on: { 'room.vacated': 'dirty' } },
    dirty: {
      entry: record('room.vacated'),
      on: {
        'room.wetted': 'wet',
        'room.occupied': 'occupied',
        'room.dried': 'ready',
        'room.blocked': 'blocked',
      },
    },
    wet: {
      entry: record('room.wetted'),
      on: { 'room.dried': 'ready', 'room.occupied': 'occupied', 'room.soiled': 'dirty' },
    },
    blocked: { on: { 'room.unblocked': 'dirty' } },
  },
});
