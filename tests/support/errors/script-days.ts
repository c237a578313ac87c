import { DRILLS } from './drill-days.ts';
import { type Drill, oneVisit } from './drills.ts';

/** One of the drills by its name. */
export function drill(name: string): Drill {
  const found = DRILLS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no drill ${name}`);
  return found;
}

export const RED_CALL: Drill = {
  name: 'red-call',
  seed: 7,
  day: {
    visits: [{ use: 'bp-recheck@1', at: '09:15' }],
    phone: { calls: 1, red: 1, between: ['08:20', '08:40'], only: ['call-chest-pressure'] },
  },
};

export const TWO_PATIENTS: Drill = {
  name: 'two-patients',
  seed: 7,
  day: {
    visits: [
      { use: 'flu-adult@1', at: '08:35', set: { 'truth.flu': 'A', 'truth.pregnantPossible': false } },
      { use: 'bp-recheck@1', at: '09:00' },
    ],
  },
};

export const ONE_ROOM: Drill = {
  name: 'one-room',
  seed: 7,
  day: {
    visits: [
      { use: 'bp-recheck@1', at: '08:35' },
      { use: 'flu-adult@1', at: '08:50', set: { 'truth.flu': 'A' } },
    ],
    clinic: {
      providers: 1,
      layout: 'clinic-layout@1',
      rooms: ['exam1', 'procedure'],
      colleagues: { tomas: 'front_desk', dee: 'float' },
    },
  },
};

export const NOT_RUN = { 'tasks.overrides': [{ task: 'rapid-flu', qc: 'not_run' }] };
export const KIT_QC = { day: { setup: ['kit-qc'] } };
export const UNCHECKED_KIT = oneVisit('unchecked', 'flu-adult', { ...NOT_RUN, 'truth.flu': 'A' }, KIT_QC);
export const UNCHECKED_INVALID_KIT = oneVisit(
  'unchecked-invalid',
  'flu-adult',
  { ...NOT_RUN, 'truth.flu': 'first_kit_invalid', 'truth.fluRepeat': 'invalid' },
  KIT_QC,
);
export const ONLY_LABOURED = oneVisit('only-laboured', 'flu-adult', {
  'truth.effort': 'laboured',
  'truth.tempC10': 368,
  'truth.pulse': 80,
});
export const SYSTEM_DOWN = oneVisit(
  'system-down',
  'bp-recheck',
  {},
  { day: { events: { fixed: [{ use: 'system-down@1', at: '08:35' }] } } },
);
export const SORE_THROAT = oneVisit(
  'sore-throat',
  'bp-recheck',
  {},
  { seed: 1, day: { events: { fixed: [{ use: 'walk-in@1', at: '08:35' }] } } },
);
export const CHEST_NOW = oneVisit(
  'chest-now',
  'new-patient-adult',
  { 'truth.chest.lastEpisode': '20min' },
  { patch: (plan) => ({ ...plan, events: [] }) },
);
export const CHILD_WITH_COLD = oneVisit('child-with-cold', 'child-immunization', {
  'companions.0.authorised': true,
  'truth.screening': { liveVaccineLast4w: false },
  'truth.mildCold': true,
});
export const FULL_BOOK: Drill = {
  name: 'full-book',
  seed: 7,
  day: {
    visits: [
      { use: 'bp-recheck@1', at: '08:40' },
      { use: 'flu-adult@1', at: '08:50', set: { 'truth.flu': 'A' } },
      { use: 'child-immunization@1', at: '09:00', set: { 'companions.0.authorised': true } },
    ],
    setup: ['huddle-board'],
  },
};
