import type { TaskDefinition } from '../simulation/vocabulary/task.ts';
import { chartPrepTask } from './chart-prep/task.ts';
import { checkInsuranceTask } from './check-insurance/task.ts';
import { emergencyKitTask } from './emergency-kit/task.ts';
import { formsPackTask } from './forms-pack/task.ts';
import { fridgeLogTask } from './fridge-log/task.ts';
import { greetTask } from './greet/task.ts';
import { huddleBoardTask } from './huddle-board/task.ts';
import { identifyTask } from './identify/task.ts';
import { kitQcTask } from './kit-qc/task.ts';
import { loadAutoclaveTask } from './load-autoclave/task.ts';
import { roomCheckTask } from './room-check/task.ts';

/**
 * The tasks a day can begin with: setting up, and the first patient at the window. A page loads them with the simulation and all
 * others after; which they are is a matter of waiting alone, never of what the day does.
 */
export const OPENING_TASKS: readonly TaskDefinition[] = [
  chartPrepTask,
  checkInsuranceTask,
  emergencyKitTask,
  formsPackTask,
  fridgeLogTask,
  greetTask,
  huddleBoardTask,
  identifyTask,
  kitQcTask,
  loadAutoclaveTask,
  roomCheckTask,
];
