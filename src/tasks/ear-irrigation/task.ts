import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { ask, decide, tray } from './steps-before.ts';
import { notice, record, wash } from './steps-wash.ts';

/** T68 Ear irrigation: ask what forbids it, body-warm water, stream at the roof, stop when it hurts or turns, look again. */
export const earIrrigationTask: TaskDefinition = {
  id: 'ear-irrigation',
  catalogue: 'T68',
  title: message('ear-irrigation.title'),
  station: 'room',
  during: ['orders', 'dischargeable'],
  forms: { brief: [ask, decide, tray, wash, notice, record] },
  preconditions: [],
  items: () => [
    'ear.identity',
    'ear.ask',
    'ear.side',
    'ear.forbidden',
    'ear.splash',
    'ear.water',
    'ear.tray',
    'ear.technique',
    'ear.stop',
    'ear.look',
    'scope.words',
    'ear.record',
  ],
  urgency: 1,
  aliases: {
    'ear.decide': { step: 'decide', verb: 'enter' },
    'ear.wash': { step: 'wash', verb: 'append' },
    'ear.notice': { step: 'notice', verb: 'take' },
    'ear.confirm': { step: 'decide', verb: 'confirm' },
  },
};
