import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { fieldStep } from './step-field.ts';
import { choosePack } from './step-pack.ts';
import { recordPack, watchField } from './steps-after.ts';

/** T46 Sterile tray: a pack that may be opened, a field without a break or with a break announced and mended, never left alone. */
export const sterileTrayTask: TaskDefinition = {
  id: 'sterile-tray',
  catalogue: 'T46',
  title: message('sterile-tray.title'),
  station: 'procedure',
  during: ['orders'],
  forms: {
    full: [choosePack, fieldStep('full'), watchField, recordPack],
    brief: [choosePack, fieldStep('brief'), watchField, recordPack],
  },
  preconditions: [],
  items: () => [
    'tray.pack',
    'tray.order',
    'tray.border',
    'tray.field',
    'tray.things',
    'tray.watched',
    'tray.record',
  ],
  redoOnReport: true,
};
