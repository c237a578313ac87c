import type { TaskDefinition } from '../simulation/vocabulary/task.ts';
import { bloodPressureTask } from './blood-pressure/task.ts';
import { checkInsuranceTask } from './check-insurance/task.ts';
import { escortTask } from './escort/task.ts';
import { formsPackTask } from './forms-pack/task.ts';
import { greetTask } from './greet/task.ts';
import { heightWeightTask } from './height-weight/task.ts';
import { identifyTask } from './identify/task.ts';
import { oximetryTask } from './oximetry/task.ts';
import { ppeTask } from './ppe/task.ts';
import { pulseTask } from './pulse/task.ts';
import { rapidFluTask } from './rapid-flu/task.ts';
import { respirationsTask } from './respirations/task.ts';
import { temperatureTask } from './temperature/task.ts';

/** Every task the game knows; adding one is a folder and one line here. */
const TASKS: readonly TaskDefinition[] = [
  bloodPressureTask,
  checkInsuranceTask,
  escortTask,
  formsPackTask,
  greetTask,
  heightWeightTask,
  identifyTask,
  oximetryTask,
  ppeTask,
  pulseTask,
  rapidFluTask,
  respirationsTask,
  temperatureTask,
];

/** The book of tasks by id, as a session takes it. */
export const taskBook: Readonly<Record<string, TaskDefinition>> = Object.fromEntries(
  TASKS.map((task) => [task.id, task]),
);
