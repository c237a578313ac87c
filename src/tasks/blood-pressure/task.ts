import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { wantsSecond } from './pressure.ts';
import { laterReadings, measure, write } from './steps-full.ts';
import { ask, prepare } from './steps-prepare.ts';
import { read, second } from './steps-read.ts';

/** What only the full form can show: the cuff itself. */
const HANDS_ON = ['vs.bp_place', 'vs.bp_estimate', 'vs.bp_pump', 'vs.bp_bleed'];

/** T21 Blood pressure by ear: ask, seat and choose; rest in quiet; read and write. */
export const bloodPressureTask: TaskDefinition = {
  id: 'blood-pressure',
  catalogue: 'T21',
  title: message('blood-pressure.title'),
  station: 'room',
  during: ['rooming'],
  forms: {
    brief: [ask, prepare, read, second],
    full: [ask, prepare, measure, write, ...laterReadings],
  },
  preconditions: [],
  items: (node) => [
    'vs.bp_ask',
    'vs.bp_arm',
    'vs.bp_cuff',
    'vs.bp_posture',
    'vs.bp_rest',
    'vs.bp',
    'vs.bp_charted',
    ...(wantsSecond(node.params) ? ['vs.bp_second'] : []),
    ...(node.form === 'full' ? HANDS_ON : []),
  ],
  urgency: 1,
};
