import type { LabelSpec } from '../simulation/vocabulary/label-spec.ts';
import type { Message } from '../simulation/vocabulary/messages.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import type { SyringeSpec } from '../simulation/vocabulary/syringe-spec.ts';

/** Plain words: the gallery is for development and is not translated. */
function t(text: string): Message {
  return message('plain', { text });
}

/** A powder with its diluents, small barrels, needles that look alike. */
export const SYRINGE_EXAMPLE: SyringeSpec = {
  prompt: t('Varicella, order 0.5 mL under the skin. Draw it up.'),
  notes: [t('Amir, 4 years, 17 kg'), t('Label: swirl gently, do not shake')],
  barrels: [
    { id: 'half', label: t('0.5 mL'), capacityUl: 500, lineUl: 10, numberUl: 100, stepUl: 10 },
    { id: 'one', label: t('1 mL'), capacityUl: 1_000, lineUl: 10, numberUl: 100, stepUl: 10 },
    { id: 'three', label: t('3 mL'), capacityUl: 3_000, lineUl: 100, numberUl: 500, stepUl: 50 },
  ],
  needles: [
    { id: 'short', label: t('25 G, 5/8 in'), gauge: 25, inches: '5/8' },
    { id: 'middle', label: t('25 G, 1 in'), gauge: 25, inches: '1' },
    { id: 'long', label: t('22 G, 1 1/2 in'), gauge: 22, inches: '1 1/2' },
  ],
  vial: { label: t('Varicella vial'), holdsUl: 600, isDry: true },
  diluents: [
    { id: 'own', label: t('Vial “sterile diluent”, left'), holdsUl: 700, details: [t('Merck, 11 Feb 2027')] },
    {
      id: 'old',
      label: t('Vial “sterile diluent”, right'),
      holdsUl: 700,
      details: [t('Merck, 11 Feb 2025')],
    },
    { id: 'saline', label: t('Vial “saline 0.9 %”'), holdsUl: 700 },
  ],
  acts: [
    { id: 'check', label: t('Hold it to the order') },
    { id: 'scrub', label: t('Scrub the stopper') },
    { id: 'swirl', label: t('Swirl') },
    { id: 'shake', label: t('Shake well') },
  ],
  labels: [
    { id: 'right', label: t('Amir Haddad, varicella, 9:12, T. Reyes') },
    { id: 'other', label: t('Amir Haddad, MMR, 9:12, T. Reyes') },
  ],
  bubbleEveryUl: 240,
};

/** An oral syringe: no needle, a bottle, thicker barrels. */
export const ORAL_SYRINGE_EXAMPLE: SyringeSpec = {
  prompt: t('Ibuprofen suspension, 7.5 mL by mouth.'),
  barrels: [
    { id: 'five', label: t('5 mL'), capacityUl: 5_000, lineUl: 200, numberUl: 1_000, stepUl: 100 },
    { id: 'ten', label: t('10 mL'), capacityUl: 10_000, lineUl: 200, numberUl: 1_000, stepUl: 100 },
  ],
  vial: { label: t('Bottle'), holdsUl: 100_000 },
  bubbleEveryUl: 3_000,
};

/** Two tubes, a sheet of somebody else's labels, a printer. */
export const LABEL_EXAMPLE: LabelSpec = {
  prompt: t('The tubes are full. Label them.'),
  notes: [t('Requisition: Lopez, Maria, 04 May 1992')],
  labels: [
    {
      id: 'sheet',
      label: t('Sheet in the printer'),
      lines: [t('Lopes, Maria'), t('05 Apr 1990'), t('14 Sep 2026, 8:40')],
    },
    {
      id: 'fresh',
      label: t('Fresh sheet'),
      lines: [t('Lopez, Maria'), t('04 May 1992'), t('14 Sep 2026, 8:41')],
      isPrinted: true,
    },
  ],
  targets: [
    { id: 'gold', label: t('the gold tube') },
    { id: 'lavender', label: t('the lavender tube'), lines: [t('full, turned over')] },
  ],
  places: [
    { id: 'chair', label: t('Here at the chair, now'), hasPatient: true },
    { id: 'bench', label: t('At the bench, later') },
  ],
  print: t('Print new labels'),
  readBack: { label: t('Read them back with the patient'), says: [t('“Maria Lopez, May 4th, 1992.”')] },
};
