import type { Clinic } from '../clinic.ts';
import { dayPhase } from '../clinic.ts';
import type { Command } from '../vocabulary/commands.ts';
import * as clinicCommands from './clinic-commands.ts';
import type { Ask, Asked } from './intent.ts';
import { askAct, askOpen, askPark } from './task-commands.ts';

const ASKS: { readonly [T in Command['type']]: Ask<T> } = {
  'day.start': clinicCommands.askStart,
  'day.resume': clinicCommands.askResume,
  'day.signOff': clinicCommands.askSignOff,
  'debrief.finish': clinicCommands.askFinish,
  'player.go': clinicCommands.askGo,
  'player.wait': clinicCommands.askWait,
  'player.linger': clinicCommands.askLinger,
  'task.open': askOpen,
  'task.park': askPark,
  'task.act': askAct,
  'visit.checkIn': clinicCommands.askCheckIn,
  'visit.update': clinicCommands.askUpdate,
  'visit.lookIn': clinicCommands.askLookIn,
  'visit.discharge': clinicCommands.askDischarge,
  'provider.alert': clinicCommands.askAlert,
  'hands.clean': clinicCommands.askClean,
  'hands.glove': clinicCommands.askGlove,
  'hands.unglove': clinicCommands.askUnglove,
  'phone.answer': clinicCommands.askAnswer,
  'error.report': clinicCommands.askReport,
  'huddle.call': clinicCommands.askHuddle,
};

/** Commands that are asked outside the running hours of a day. */
const OUTSIDE = ['day.start', 'day.resume', 'debrief.finish'];

/** What a command would do now, or why it cannot be done. Changes nothing. */
export function ask(clinic: Clinic, command: Command): Asked {
  const phase = dayPhase(clinic);
  if (phase === 'ended') return 'dayOver';
  const isRunning = phase !== 'briefing' && phase !== 'debrief' && phase !== 'midday';
  if (!isRunning && !OUTSIDE.includes(command.type)) return 'dayNotRunning';
  const handler = ASKS[command.type] as Ask<Command['type']> | undefined;
  return handler === undefined ? 'notLegal' : handler(clinic, command as never);
}
