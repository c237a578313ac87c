import { describe, expect, it } from 'vitest';
import { listAt, mapAt } from '../src/simulation/vocabulary/json.ts';
import type { DayPlan, VisitPlan } from '../src/simulation/vocabulary/plan.ts';
import type { ChartEntry, World } from '../src/simulation/vocabulary/task.ts';
import { taskBook } from '../src/tasks/registry.ts';
import { aChartEntry, aWorld, errorsIn, judged, playTask } from '../src/tasks/testing.ts';
import { planOf } from './support/day.ts';

const ORDER = [
  'escort',
  'height-weight',
  'blood-pressure',
  'temperature',
  'pulse',
  'respirations',
  'oximetry',
  'reason-for-visit',
  'allergies-medicines',
  'screening-forms',
  'exam-prep',
  'hand-off',
];

/** The record as the session opens it, as far as rooming reads it. */
function openedRecord({ record, person }: VisitPlan): ChartEntry[] {
  const entries = [
    ...listAt(record, 'allergies').map((one) => aChartEntry('allergy', one)),
    ...listAt(record, 'meds').map((one) => aChartEntry('medicine', one)),
    ...Object.entries(mapAt(record, 'lastVisit')).map(([field, one]) => aChartEntry(`last.${field}`, one)),
  ];
  return entries.map((one) => ({ ...one, person }));
}

function waitingWorld(plan: DayPlan, visit: VisitPlan): World {
  return {
    ...aWorld({
      nowMs: visit.arrivesMs ?? visit.appointmentMs,
      date: plan.date,
      packs: plan.packs,
      persons: plan.persons,
      dialogues: plan.dialogues,
      chart: openedRecord(visit),
      rooms: plan.layout.rooms.map((one) => ({ ...one, state: 'ready', occupant: null })),
      visit: {
        flow: 'waiting',
        room: null,
        anxiety: visit.anxiety,
        plan: visit,
        companions: visit.companions,
      },
    }),
    person: plan.persons[visit.person] ?? null,
  };
}

/** Rooms one patient the right way and answers what was judged wrongly or not as announced. */
function roomed(plan: DayPlan, visit: VisitPlan): readonly string[] {
  const problems: string[] = [];
  let world = waitingWorld(plan, visit);
  let notes: ReturnType<typeof playTask>['notes'] = [];
  const planned = ORDER.flatMap((task) => visit.nodes.find((one) => one.task === task) ?? []);
  for (const node of planned) {
    const queue = [node];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const definition = taskBook[next.task];
      if (definition === undefined) throw new Error(`no task ${next.task}`);
      const played = playTask(definition, { ...world, node: next }, {}, { notes });
      world = played.world;
      notes = played.notes;
      const expected = [...definition.items(next)].sort().join(' ');
      const found = [...judged(played.effects)].sort().join(' ');
      if (errorsIn(played.effects).length > 0 || expected !== found) {
        problems.push(`${next.id}: ${found} (announced ${expected})`);
      }
      for (const effect of played.effects) {
        if (effect.type !== 'offerTask') continue;
        queue.push({
          ...next,
          id: `${visit.id}.${effect.suffix}`,
          task: effect.task,
          params: effect.params ?? {},
        });
      }
    }
  }
  return problems;
}

describe('rooming the visits of the shipped day', () => {
  it.each([1, 2, 3, 5, 8, 13, 21, 34])('is clean for the expert, seed %i', (seed) => {
    const plan = planOf('mixed-monday', seed);
    expect(plan.visits.length).toBeGreaterThan(3);
    expect(plan.visits.flatMap((visit) => roomed(plan, visit))).toEqual([]);
  });
});
