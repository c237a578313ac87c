import { setup } from 'xstate';
import type { MachinePorts } from '../ports.ts';
import type { PatienceBand } from '../vocabulary/ids.ts';

export type VisitEvent =
  | { type: 'visit.arrived' }
  | { type: 'appointment.missed' }
  | { type: 'visit.rescheduled' }
  | { type: 'visit.checkedIn' }
  | { type: 'visit.roomed' }
  | { type: 'visit.becameReady' }
  | { type: 'provider.entered' }
  | { type: 'orders.placed' }
  | { type: 'provider.leftWithoutOrders' }
  | { type: 'provider.sentBack' }
  | { type: 'orders.completed' }
  | { type: 'orders.reopened' }
  | { type: 'result.flagged' }
  | { type: 'visit.discharged' }
  | { type: 'visit.leftEarly' }
  | { type: 'patience.ranOut' }
  | { type: 'emergency.started' }
  | { type: 'emergency.settled' }
  | { type: 'patient.transferred' }
  | { type: 'chart.opened' }
  | { type: 'chart.completed' }
  | { type: 'chart.signed' }
  | { type: 'chart.mixedUp' }
  | { type: 'claim.captured' }
  | { type: 'claim.held' }
  | { type: 'claim.clean' }
  | { type: 'claim.willDeny' }
  | { type: `comfort.${PatienceBand}` }
  | { type: 'safety.nearMiss' }
  | { type: 'safety.reached' }
  | { type: 'safety.reported' }
  | { type: 'consent.given' }
  | { type: 'consent.guardianNeeded' }
  | { type: 'consent.refused' };

const record = (fact: string) => ({ type: 'record' as const, params: { fact } });
const leave = { 'patience.ranOut': 'leftUnseen', 'emergency.started': 'emergency' } as const;

/**
 * One patient's visit. Soft by design: it never blocks a wrong act, it only knows what can follow what. Where the patient
 * is in the flow, how the chart and the claim stand, comfort, safety and consent run side by side.
 */
export const visitMachine = setup({
  types: { events: {} as VisitEvent },
  actions: { record: (_, _params: { fact: string }) => {} } satisfies MachinePorts,
}).createMachine({
  id: 'visit',
  type: 'parallel',
  states: {
    flow: {
      initial: 'scheduled',
      states: {
        scheduled: {
          on: {
            'visit.arrived': 'atWindow',
            'appointment.missed': 'noShow',
            'visit.rescheduled': 'rescheduled',
          },
        },
        atWindow: {
          entry: record('visit.arrived'),
          on: {
            'visit.checkedIn': 'waiting',
            'visit.roomed': 'rooming',
            'visit.rescheduled': 'rescheduled',
            ...leave,
          },
        },
        waiting: {
          entry: record('visit.checkedIn'),
          on: { 'visit.roomed': 'rooming', 'visit.rescheduled': 'rescheduled', ...leave },
        },
        rooming: {
          entry: record('visit.roomed'),
          on: {
            'visit.becameReady': 'ready',
            'visit.rescheduled': 'rescheduled',
            'emergency.started': 'emergency',
          },
        },
        ready: {
          entry: record('visit.becameReady'),
          on: { 'provider.entered': 'withProvider', 'visit.rescheduled': 'rescheduled', ...leave },
        },
        withProvider: {
          entry: record('provider.entered'),
          on: {
            'orders.placed': 'orders',
            'provider.leftWithoutOrders': 'dischargeable',
            'provider.sentBack': 'rooming',
            'emergency.started': 'emergency',
          },
        },
        orders: {
          entry: record('orders.placed'),
          on: {
            'orders.completed': 'dischargeable',
            'result.flagged': 'withProvider',
            'visit.leftEarly': 'departedEarly',
            'visit.rescheduled': 'rescheduled',
            ...leave,
          },
        },
        dischargeable: {
          entry: record('visit.cleared'),
          on: {
            'visit.discharged': 'departed',
            'visit.leftEarly': 'departedEarly',
            'orders.reopened': 'orders',
            'emergency.started': 'emergency',
          },
        },
        // The provider sees every patient after an emergency.
        emergency: {
          entry: record('emergency.started'),
          on: { 'emergency.settled': 'withProvider', 'patient.transferred': 'transferred' },
        },
        departed: { entry: record('visit.departed'), type: 'final' },
        departedEarly: { entry: record('visit.leftEarly'), type: 'final' },
        leftUnseen: { entry: record('visit.leftUnseen'), type: 'final' },
        noShow: { entry: record('appointment.missed'), type: 'final' },
        rescheduled: { entry: record('visit.rescheduled'), type: 'final' },
        transferred: { entry: record('patient.transferred'), type: 'final' },
      },
    },
    chart: {
      initial: 'unopened',
      on: { 'chart.mixedUp': '.wrongChart' },
      states: {
        unopened: { on: { 'chart.opened': 'open', 'chart.signed': 'signed' } },
        open: { on: { 'chart.completed': 'complete', 'chart.signed': 'signed' } },
        complete: { on: { 'chart.signed': 'signed' } },
        signed: {},
        wrongChart: { on: { 'chart.signed': 'signed' } },
      },
    },
    claim: {
      initial: 'none',
      on: {
        'claim.captured': '.captured',
        'claim.held': '.held',
        'claim.clean': '.clean',
        'claim.willDeny': '.willDeny',
      },
      states: { none: {}, captured: {}, held: {}, clean: {}, willDeny: {} },
    },
    comfort: {
      initial: 'calm',
      on: {
        'comfort.calm': '.calm',
        'comfort.restless': '.restless',
        'comfort.irritated': '.irritated',
        'comfort.angry': '.angry',
        'comfort.leaving': '.leaving',
      },
      states: { calm: {}, restless: {}, irritated: {}, angry: {}, leaving: {} },
    },
    safety: {
      initial: 'ok',
      on: { 'safety.reached': '.reached', 'safety.reported': '.reported' },
      states: { ok: { on: { 'safety.nearMiss': 'nearMiss' } }, nearMiss: {}, reached: {}, reported: {} },
    },
    consent: {
      initial: 'unknown',
      on: {
        'consent.given': '.given',
        'consent.guardianNeeded': '.guardianNeeded',
        'consent.refused': '.refused',
      },
      states: { unknown: {}, given: {}, guardianNeeded: {}, refused: {} },
    },
  },
});
