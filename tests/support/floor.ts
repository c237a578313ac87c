import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { camelCaseKeys } from '../../assets/generators/camel-case.ts';
import { type ClinicMap, clinicMapOf } from '../../src/floor/map/clinic-map.ts';
import type { ActionView, DayView, VisitView } from '../../src/simulation/view/day-view.ts';

const path = join(import.meta.dirname, '../../scenarios/packs/clinic-layout.yaml');
const pack: unknown = camelCaseKeys(parse(readFileSync(path, 'utf8')));

/** The map of the shipped layout pack. */
export const clinicMap: ClinicMap = clinicMapOf(
  typeof pack === 'object' && pack !== null && 'data' in pack ? pack.data : undefined,
);

/** A patient who waits, unless the test says otherwise. */
export function aVisit(id: string, change: Partial<VisitView> = {}): VisitView {
  return {
    id,
    person: {
      id: `${id}-person`,
      first: id,
      last: 'Test',
      age: 40,
      pronouns: '',
      birthDate: '1986-01-01',
      language: 'en',
      look: {},
    },
    companions: [],
    reason: { id: 'plain', params: { text: '' } },
    type: 'acute',
    appointmentMs: 0,
    flow: 'waiting',
    place: 'waiting',
    masked: false,
    coughs: false,
    apart: false,
    mood: { band: 'calm', pips: 4, anxious: 'calm' },
    waitingMs: 0,
    informed: false,
    promisedMs: null,
    seenByProvider: false,
    orders: [],
    tasksLeft: 0,
    withColleague: [],
    alert: false,
    ...change,
  };
}

/** Something that can be done for a patient, unless the test says otherwise. */
export function anAction(id: string, change: Partial<ActionView> = {}): ActionView {
  return {
    id,
    title: { id: 'plain', params: { text: id } },
    command: { type: 'task.open', task: id },
    costMs: 0,
    urgency: 0,
    about: { kind: 'day', id },
    station: null,
    ...change,
  };
}

/** A quiet morning with the given patients and actions. */
export function aView(change: Partial<DayView> = {}): DayView {
  return {
    nowMs: 36_000_000,
    date: '2026-09-14',
    phase: 'morning',
    alert: 'calm',
    hours: { startMs: 0, doorsMs: 0, closeMs: 1, endMs: 2 },
    player: {
      station: 'pod',
      hands: 'clean',
      contact: null,
      openTask: null,
      huddlesLeft: 3,
      lingeredMs: 0,
    },
    needs: [],
    actions: [],
    visits: [],
    rooms: [],
    stations: clinicMap.stations.map(({ id }) => ({ id, actions: 0 })),
    loops: [],
    calls: [],
    inbox: [],
    provider: { name: 'Dr. Test', state: 'free', visit: null, room: null },
    colleagues: [],
    panel: null,
    acts: [],
    charts: [],
    things: [],
    events: [],
    ...change,
  };
}
