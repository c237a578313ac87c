import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { kitIdOf } from '../waived-kit.ts';
import { kitStep } from '../waived-kit-step.ts';
import { labelStep } from '../waived-label-step.ts';
import { readStep } from '../waived-read-step.ts';
import { recordStep } from '../waived-record-step.ts';
import { startStep } from '../waived-start-step.ts';
import { swabStep } from '../waived-swab-step.ts';
import { tellStep } from '../waived-tell-step.ts';
import { WAIVED_ITEMS, type WaivedTest } from '../waived-test.ts';
import { ANALYSER_ITEMS } from './analyser-steps.ts';
import { METER_ITEMS, meterSteps } from './meter-steps.ts';

const TEST: WaivedTest = {
  task: 'rapid-test',
  kit: 'kit-strep',
  costs: { kit: 12_000, swab: 12_000, start: 9_000, read: 6_000, record: 9_000, tell: 6_000 },
};

/** In full the specimen takes longer, and the label is a step of its own before the room is left. */
const FULL: WaivedTest = { ...TEST, costs: { ...TEST.costs, swab: 24_000, read: 9_000, record: 12_000 } };

const METER = 'kit-glucose';

/** A step that belongs to one kind of device only. */
function onlyWhen(isWanted: (world: World) => boolean, one: AnyStep): AnyStep {
  const skip = (world: World) => !isWanted(world) || one.skip?.(world) === true;
  return { ...one, skip } as AnyStep;
}

const isMeter = (world: World) => kitIdOf(world, TEST.kit) === METER;
const isDevice = (world: World) => !isMeter(world);

const DEVICE_STEPS = [
  kitStep(TEST),
  swabStep(TEST),
  startStep(TEST),
  readStep(TEST),
  recordStep(TEST),
  tellStep(TEST),
];

const FULL_DEVICE_STEPS = [
  kitStep(FULL),
  swabStep(FULL, { withLabel: false }),
  labelStep(FULL, 18_000),
  startStep(FULL),
  readStep(FULL),
  recordStep(FULL),
  tellStep(FULL),
];

/**
 * T33 Strep, pregnancy and glucose: the skeleton of the rapid flu test with other cards. Kit `kit-strep`, `kit-hcg-urine` or
 * `kit-glucose`; a meter has no window to wait for, and its value may have to be told at once.
 */
export const rapidTestTask: TaskDefinition = {
  id: TEST.task,
  catalogue: 'T33',
  title: message('rapid-test.title'),
  station: 'room',
  during: ['rooming', 'orders'],
  forms: {
    brief: [
      ...DEVICE_STEPS.map((one) => onlyWhen(isDevice, one)),
      ...meterSteps.map((one) => onlyWhen(isMeter, one)),
    ],
    full: [
      ...FULL_DEVICE_STEPS.map((one) => onlyWhen(isDevice, one)),
      ...meterSteps.map((one) => onlyWhen(isMeter, one)),
    ],
  },
  preconditions: [],
  items: (node) => {
    if (node.params.kit !== METER) return WAIVED_ITEMS;
    return node.params.a1c === true ? [...METER_ITEMS, ...ANALYSER_ITEMS] : METER_ITEMS;
  },
  urgency: 2,
  aliases: {
    'dipstick.take': { step: 'kit', verb: 'take' },
    'dipstick.putBack': { step: 'kit', verb: 'putBack' },
    'dipstick.read': { step: 'read', verb: 'confirm' },
    'meter.report': { step: 'report', verb: 'enter' },
    'analyser.fill': { step: 'fill', verb: 'append' },
  },
};
