import { type Json, type JsonMap, listAt } from '../../../src/simulation/vocabulary/json.ts';
import type { DayPlan } from '../../../src/simulation/vocabulary/plan.ts';
import { BY_HAND } from './drill-hands.ts';
import { type Drill, oneVisit } from './drills.ts';
import { OFFICE } from './drills-office.ts';

const OLD_CHEST: JsonMap = { 'truth.chest.lastEpisode': '3d' };
const PARENT: JsonMap = { 'companions.0.authorised': true, 'truth.screening': { liveVaccineLast4w: false } };

/** The emergency of a patient who waits, as another kind than the scenario tells. */
function asEmergency(kind: string): (plan: DayPlan) => DayPlan {
  return (plan) => ({
    ...plan,
    events: plan.events.map((event) => ({
      ...event,
      nodes: event.nodes.map((node) => ({ ...node, params: { ...node.params, kind } })),
    })),
  });
}

const LATE_HOURS: JsonMap = { start: '08:00', doors: '08:10', close: '13:00' };
const CHEST_FLAG: JsonMap = {
  task: 'reason-for-visit',
  redflag: { text: 'by the way, a weight on my chest on the stairs', expect: 'report_not_interpret' },
};

/** The sooner one and a later one, and one past its date. */
const TWO_GOOD_LOTS: Json = [
  { lot: 'K71', exp: '+20d', qty: 3 },
  { lot: 'K72', exp: '+90d', qty: 3 },
  { lot: 'K55', exp: '-3d', qty: 3 },
];

/** Every kind of visit, as it usually goes. */
export const PLAIN: readonly Drill[] = [
  oneVisit('flu', 'flu-adult', { 'truth.flu': 'A', 'truth.pregnantPossible': true }, { seed: 2 }),
  oneVisit(
    'child',
    'child-immunization',
    { ...PARENT, 'truth.mildCold': false, 'truth.vfc': 'medicaid' },
    { day: { stock: { overrides: { dtap_ipv: { lots: TWO_GOOD_LOTS } } } } },
  ),
  oneVisit('new', 'new-patient-adult', {
    ...OLD_CHEST,
    'truth.fasting': true,
    'tasks.add': [{ task: 'chart-prep', params: { result: 'there' } }],
    'tasks.overrides': [
      CHEST_FLAG,
      { task: 'venipuncture', hardVein: false, label: 'right' },
      { task: 'ekg', artefact: 'clean' },
    ],
  }),
  oneVisit('recheck', 'bp-recheck', { 'tasks.spotlight': ['take-payment', 'check-insurance', 'forms-pack'] }),
];

/** What a day's hands and papers can do wrong beside the patients. */
const DESKS: readonly Drill[] = [
  oneVisit(
    'desk',
    'new-patient-adult',
    {
      ...OLD_CHEST,
      'patient.persona': 'ruiz-carmen-57',
      'tasks.add': [{ task: 'chart-prep' }, { task: 'denied-claim' }],
    },
    {
      seed: 6,
      day: {
        setup: [
          'huddle-board',
          'fridge-log',
          'room-check',
          { task: 'emergency-kit', fault: 'pads_date' },
          'kit-qc',
          'clean-instruments',
          'load-autoclave',
        ],
        closing: [
          { task: 'release-load', fault: 'pack' },
          { task: 'turn-over', part: 'closing', fridgeC10: 95, drawerShort: true },
          { task: 'chart-charge', part: 'open_charts' },
          { task: 'send-specimens', part: 'pending', slip: 'test' },
        ],
        events: { fixed: [{ use: 'walk-in@1', at: '09:30' }] },
      },
    },
  ),
  oneVisit(
    'quiet-desk',
    'bp-recheck',
    { 'patient.persona': 'boyd-ellen-61' },
    {
      seed: 27,
      day: {
        setup: [
          'huddle-board',
          'room-check',
          { task: 'emergency-kit', fault: '' },
          { task: 'kit-qc', fails: 'positive' },
          'load-autoclave',
          { task: 'call-results', situation: 'voicemail', person: 'castillo-luz-43' },
          { task: 'call-results', part: 'relay', situation: 'relay', person: 'clarke-ian-58' },
          { task: 'faint', needle: true, sign: 'none', person: 'delgado-iris-19' },
          { task: 'hard-conversation', dialogue: 'hard-threat' },
        ],
        closing: [
          { task: 'release-load', fault: 'printout', biological: 'growth' },
          { task: 'turn-over', part: 'closing' },
        ],
      },
    },
  ),
  {
    name: 'phones',
    seed: 7,
    day: {
      hours: LATE_HOURS,
      visits: [{ use: 'bp-recheck@1', at: '08:45' }],
      phone: { calls: 12, red: 3, between: ['08:10', '12:00'] },
      inbox: { messages: 10, wrongPatient: 1, between: ['08:05', '12:00'] },
    },
  },
];

/** Somebody who has to be seen by tomorrow. */
const URGENT_BOOKING: Drill = {
  name: 'urgent-booking',
  seed: 7,
  day: {
    visits: [{ use: 'bp-recheck@1', at: '08:45' }],
    phone: { calls: 1, between: ['08:10', '08:20'], only: ['call-book-physical'] },
  },
  patch: (plan) => {
    const booking = plan.packs.booking ?? {};
    const requests = listAt(booking, 'requests').map((one) => ({ ...(one as JsonMap), withinDays: 1 }));
    return { ...plan, packs: { ...plan.packs, booking: { ...booking, requests } } };
  },
};

/** A child whose visit has no words of its own for the moment of the needle. */
function withoutComfortWords(plan: DayPlan): DayPlan {
  const visits = plan.visits.map((visit) => ({
    ...visit,
    nodes: visit.nodes.map((node) => {
      const { dialogue: _left, ...params } = node.params;
      return node.task === 'inject-vaccine' ? { ...node, params } : node;
    }),
  }));
  return { ...plan, visits };
}

/** Patients with something out of the ordinary. */
const UNUSUAL: readonly Drill[] = [
  oneVisit(
    'flu-invalid',
    'flu-adult',
    { 'truth.flu': 'first_kit_invalid', 'truth.fluRepeat': 'A', 'claim.trap': 'dx_pointer_wrong' },
    {
      seed: 8,
      day: {
        stock: {
          overrides: {
            'kit-clearband-flu': {
              lots: [
                { lot: 'C3', exp: '+6d', qty: 2 },
                { lot: 'C1', exp: '-1d', qty: 2 },
              ],
            },
          },
        },
      },
    },
  ),
  oneVisit('flu-ill', 'flu-adult', {
    'truth.effort': 'laboured',
    'truth.rhythm': 'irregular',
    'truth.spo2State': ['cold_finger'],
    'truth.armLimits': { left: 'picc' },
    'truth.spo2': 96,
  }),
  oneVisit('flu-drink', 'flu-adult', {
    'window.cough': false,
    'truth.tempState': ['hot_or_cold_drink', 'earwax'],
    'truth.armLimits': { right: 'fistula_or_graft' },
  }),
  oneVisit('flu-dose', 'flu-adult', {
    'provider.orders': [
      {
        id: 'dose',
        kind: 'screen',
        task: 'give-oral-dose',
        drug: 'penicillin',
        doseMg: 250,
        strengthMg: 125,
        perMl: 5,
      },
      { id: 'meter', kind: 'screen', task: 'rapid-test', kit: 'kit-glucose' },
      { id: 'trace', kind: 'ekg', urgency: 'routine' },
      { id: 'drop', kind: 'capillary', kit: 'kit-haemoglobin' },
    ],
    'truth.glucose': 40,
    'truth.haemoglobinX10': 72,
  }),
  oneVisit('recheck-dose', 'bp-recheck', {
    'provider.orders': [
      {
        id: 'dose',
        kind: 'screen',
        task: 'give-oral-dose',
        drug: 'ibuprofen',
        doseMg: 200,
        strengthMg: 100,
        perMl: 5,
      },
    ],
    'teach.misunderstanding': 'cuff_over_sleeve',
  }),
  oneVisit('infant', 'flu-adult', { 'patient.persona': 'osei-kofi-7w' }),
  oneVisit('dip', 'bp-recheck', {
    'provider.orders': [
      { id: 'dip', kind: 'urine_dip' },
      {
        id: 'dose',
        kind: 'screen',
        task: 'give-oral-dose',
        drug: 'ibuprofen',
        doseMg: 150,
        strengthMg: 100,
        perMl: 5,
      },
      { id: 'labs', kind: 'venipuncture', tubes: ['gold', 'lavender'] },
    ],
    'truth.urine': { nitrite: 'positive', leukocytes: 'two_plus', blood: 'trace' },
    'tasks.spotlight': ['urine-dip', 'give-oral-dose', 'send-specimens'],
    'tasks.overrides': [
      { task: 'venipuncture', hardVein: false, label: 'right' },
      { task: 'send-specimens', slip: 'none' },
    ],
  }),
  oneVisit('dip-brief', 'bp-recheck', {
    'provider.orders': [{ id: 'dip', kind: 'urine_dip' }],
    'truth.urine': { glucose: 'four_plus', ketone: 'three_plus' },
  }),
  oneVisit('infant-drop', 'flu-adult', {
    'patient.persona': 'osei-kofi-7w',
    'provider.orders': [{ id: 'drop', kind: 'capillary', kit: 'kit-lead' }],
  }),
  URGENT_BOOKING,
  oneVisit('child-plain-words', 'child-immunization', PARENT, { patch: withoutComfortWords }),
  oneVisit('sitter', 'child-immunization', { 'companions.0.authorised': 'babysitter_none' }),
  oneVisit(
    'child-afraid',
    'child-immunization',
    {
      ...PARENT,
      'truth.screening': { liveVaccineLast4w: false, fainted: true },
      'truth.reaction': 'hives',
      'truth.hearing': { right: 'refer', left: 'pass' },
      'traits.anxiety': 100,
    },
    { day: { events: { fixed: [{ use: 'fridge-alarm@1', at: '09:00' }] } } },
  ),
  oneVisit('new-limits', 'new-patient-adult', {
    ...OLD_CHEST,
    'truth.fasting': true,
    'truth.armLimits': { right: 'mastectomy_side' },
    'truth.bloodThinner': true,
    'truth.wantsChaperone': true,
    'truth.moodAnswers': [2, 2, 1, 1, 1, 1, 1, 1, 2],
    'provider.orders': [
      { id: 'labs', kind: 'venipuncture', tubes: ['light_blue', 'gold', 'lavender'] },
      { id: 'trace', kind: 'ekg', urgency: 'routine' },
      { id: 'rx', kind: 'prescription', drug: 'sulfa antibiotic' },
    ],
    'tasks.overrides': [
      { task: 'venipuncture', hardVein: true, label: 'old-date' },
      { task: 'ekg', artefact: 'arm_reversal' },
      { task: 'exam-prep', exam: 'pelvic' },
      { task: 'screening-forms', screen: 'mood_long' },
    ],
  }),
  oneVisit('new-afraid', 'new-patient-adult', {
    ...OLD_CHEST,
    'truth.fasting': true,
    'truth.armLimits': { left: 'fistula' },
    'traits.anxiety': 100,
    'tasks.overrides': [
      { task: 'venipuncture', hardVein: false, label: 'other' },
      { task: 'exam-prep', exam: 'breast' },
    ],
  }),
];

const EMERGENCIES: readonly Drill[] = ['chest_pain', 'anaphylaxis', 'arrest'].map((kind) =>
  oneVisit(kind, 'new-patient-adult', { 'truth.chest.lastEpisode': '20min' }, { patch: asEmergency(kind) }),
);

/** Days in which, between them, every error that one slip can make can be made; the plain ones first. */
export const DRILLS: readonly Drill[] = [
  ...PLAIN,
  ...DESKS,
  ...UNUSUAL,
  ...EMERGENCIES,
  ...BY_HAND,
  ...OFFICE,
];
