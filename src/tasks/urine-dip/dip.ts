import type { WaivedTest } from '../waived-test.ts';

/** All items that a dip shows. */
export const DIP_ITEMS: readonly string[] = [
  'poc.identity',
  'dip.instruct',
  'poc.kit',
  'poc.label',
  'dip.gloves',
  'dip.technique',
  'dip.bottle',
  'poc.timer',
  'poc.window',
  'poc.read',
  'poc.wrong_patient',
  'dip.record',
  'scope.words',
  'poc.tell',
];

/** What is shared with the other waived tests: the bottle is their kit. In ms, as the full form spends them. */
export const DIP: WaivedTest = {
  task: 'urine-dip',
  kit: 'kit-urine-strip',
  items: DIP_ITEMS.filter((item) => item !== 'poc.identity' && item !== 'dip.instruct'),
  costs: { kit: 12_000, swab: 12_000, start: 15_000, read: 30_000, record: 15_000, tell: 6_000 },
};
