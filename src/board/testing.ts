import type { DayView, VisitView } from '../simulation/view/day-view.ts';
import { message } from '../simulation/vocabulary/messages.ts';

/** A visit as the view shows it, for tests; what is not said is an ordinary adult who waits. */
export function aVisit(change: Partial<VisitView> = {}): VisitView {
  return {
    id: 'lopez',
    person: {
      id: 'lopez-maria-34',
      first: 'Maria',
      last: 'Lopez',
      age: 34,
      pronouns: 'she/her',
      birthDate: '1992-05-04',
      language: 'en',
      look: {},
    },
    companions: [],
    reason: message('plain', { text: 'Fever' }),
    type: 'acute',
    appointmentMs: 31_500_000,
    flow: 'waiting',
    place: 'waiting',
    masked: false,
    coughs: false,
    apart: false,
    mood: { band: 'calm', pips: 4, anxious: 'calm' },
    waitingMs: 240_000,
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

/** A view for tests: a quiet morning unless something else is said. */
export function aView(change: Partial<DayView> = {}): DayView {
  return {
    nowMs: 32_000_000,
    date: '2026-09-14',
    phase: 'morning',
    alert: 'calm',
    hours: { startMs: 28_800_000, doorsMs: 30_600_000, closeMs: 38_700_000, endMs: 43_200_000 },
    player: {
      station: 'window',
      hands: 'clean',
      contact: null,
      openTask: null,
      huddlesLeft: 3,
      lingeredMs: 0,
    },
    needs: [],
    actions: [],
    visits: [aVisit()],
    rooms: [],
    stations: [],
    loops: [],
    calls: [],
    inbox: [],
    provider: { name: 'Dr. Shah', state: 'free', visit: null, room: null },
    colleagues: [],
    panel: null,
    acts: [],
    charts: [],
    things: [],
    events: [],
    ...change,
  };
}
