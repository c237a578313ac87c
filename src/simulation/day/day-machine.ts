import { setup } from 'xstate';
import type { MachinePorts } from '../ports.ts';

export type DayEvent =
  | { type: 'day.start' }
  | { type: 'doors.opened' }
  | { type: 'midday.reached' }
  | { type: 'day.resume' }
  | { type: 'lastVisit.ended' }
  | { type: 'doors.closed' }
  | { type: 'day.signOff' }
  | { type: 'closing.ranOut' }
  | { type: 'debrief.finish' }
  | { type: 'alert.calm' }
  | { type: 'alert.busy' }
  | { type: 'alert.code' };

/** The day: its phase, and beside it how tense the clinic is. Time is the queue's; this machine only knows the order. */
export const dayMachine = setup({
  types: { events: {} as DayEvent },
  actions: { record: (_, _params: { fact: string }) => {} } satisfies MachinePorts,
}).createMachine({
  id: 'day',
  type: 'parallel',
  states: {
    phase: {
      initial: 'briefing',
      states: {
        briefing: { on: { 'day.start': 'setup' } },
        setup: {
          entry: { type: 'record', params: { fact: 'setup.started' } },
          on: { 'doors.opened': 'morning' },
        },
        morning: {
          entry: { type: 'record', params: { fact: 'doors.opened' } },
          on: { 'midday.reached': 'midday', 'lastVisit.ended': 'closing', 'doors.closed': 'closing' },
        },
        midday: {
          entry: { type: 'record', params: { fact: 'midday.reached' } },
          on: { 'day.resume': 'afternoon' },
        },
        afternoon: {
          entry: { type: 'record', params: { fact: 'afternoon.started' } },
          on: { 'lastVisit.ended': 'closing', 'doors.closed': 'closing' },
        },
        closing: {
          entry: { type: 'record', params: { fact: 'closing.started' } },
          on: { 'day.signOff': 'debrief', 'closing.ranOut': 'debrief' },
        },
        debrief: {
          entry: { type: 'record', params: { fact: 'day.signedOff' } },
          on: { 'debrief.finish': 'ended' },
        },
        ended: { type: 'final' },
      },
    },
    alert: {
      initial: 'calm',
      states: {
        calm: { on: { 'alert.busy': 'busy', 'alert.code': 'code' } },
        busy: { on: { 'alert.calm': 'calm', 'alert.code': 'code' } },
        code: { on: { 'alert.calm': 'calm' } },
      },
    },
  },
});
