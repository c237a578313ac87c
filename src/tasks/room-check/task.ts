import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { changeSharps, meetShortage } from './steps-event.ts';
import { chooseZones, mendFaults } from './steps-round.ts';

/** T04 Room check: eight of twelve places looked at, what is wrong mended or reported. `part: sharps` and `part: supply` are events. */
export const roomCheckTask: TaskDefinition = {
  id: 'room-check',
  catalogue: 'T04',
  title: message('room-check.title'),
  station: 'exam1',
  during: [],
  forms: { brief: [chooseZones, mendFaults, changeSharps, meetShortage] },
  preconditions: [],
  items: (node) => {
    if (node.params.part === 'sharps') return ['room.safety'];
    if (node.params.part === 'supply') return ['room.supply'];
    return ['room.zones', 'room.safety', 'room.privacy', 'room.stock'];
  },
  urgency: 1,
};
