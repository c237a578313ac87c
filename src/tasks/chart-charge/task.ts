import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { matchLines } from './step-lines.ts';
import { closeCharts } from './step-open-charts.ts';
import { signSections } from './steps-sections.ts';

/**
 * T60 Chart and charge. Own sections signed, a slip mended by the book, done = charted = charged; unsigned work is held. With
 * `part: open_charts`: the list of charts still open at the end of the day.
 */
export const chartChargeTask: TaskDefinition = {
  id: 'chart-charge',
  catalogue: 'T60',
  title: message('chart-charge.title'),
  station: 'ehr',
  during: ['departed', 'departedEarly', 'transferred'],
  forms: {
    full: [signSections(60_000), matchLines(60_000, false), closeCharts],
    brief: [signSections(30_000), matchLines(42_000, true), closeCharts],
  },
  preconditions: [],
  items: (node) => (node.visit === undefined ? ['close.charts'] : VISIT_ITEMS),
};

const VISIT_ITEMS = [
  'doc.patient',
  'doc.sections',
  'doc.correction',
  'charge.lines',
  'charge.scope',
  'charge.release',
];
