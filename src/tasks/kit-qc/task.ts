import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { runControls } from './step-controls.ts';
import { colleagueLog, logControls } from './step-log.ts';
import { readControls } from './step-read.ts';

/** T06 Test-kit QC: both controls on the box in use, read in the window, logged; a kit that failed is locked. */
export const kitQcTask: TaskDefinition = {
  id: 'kit-qc',
  catalogue: 'T06',
  title: message('kit-qc.title'),
  station: 'lab',
  during: [],
  forms: { brief: [runControls, readControls, logControls] },
  preconditions: [],
  items: () => ['qc.controls', 'qc.read', 'qc.verdict', 'qc.record'],
  colleague: colleagueLog,
  urgency: 2,
};
