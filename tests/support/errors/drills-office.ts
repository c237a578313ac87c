import { type Drill, oneVisit } from './drills.ts';

/** Days with one patient each of the office visits: a throat, a sugar, a curve, an arm, a form. */
export const OFFICE: readonly Drill[] = [
  oneVisit('strep', 'strep-throat', { 'truth.strep': 'negative' }, { seed: 2 }),
  oneVisit('sugar', 'diabetes-follow-up', {
    'truth.foot': 'cut-left-toes',
    'truth.a1cDue': true,
    'truth.glucose': 268,
  }),
  oneVisit('curve', 'well-child', { 'truth.weightGrams': 15_400, 'truth.heightMm': 1_080 }),
  oneVisit('curve-even', 'well-child', { 'truth.weightGrams': 18_400, 'truth.heightMm': 1_095 }),
  oneVisit('arm', 'tb-read', { 'truth.back': 'third_day', 'truth.indurationMm': 12 }),
  oneVisit('arm-early', 'tb-read', { 'truth.back': 'early' }),
  oneVisit('arm-late', 'tb-read', { 'truth.back': 'late', 'truth.indurationMm': 0 }),
  oneVisit('form', 'sports-physical'),
];
