import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { isHard } from './facts.ts';
import { label } from './step-label.ts';
import { labelByHand } from './step-label-hand.ts';
import { after, record } from './steps-after.ts';
import { ask, site, talk, tubes } from './steps-before.ts';
import { dizzy, draw, missed } from './steps-draw.ts';
import { arm, vein } from './steps-vein.ts';

/** The same step, with the time it takes where the hands do it all. */
function slower(step: AnyStep, costMs: number): AnyStep {
  return { ...step, costMs };
}

/**
 * T36 Venipuncture. Params: `tubes` (rows of lab-draw), `dialogue` (the talk about the needle), `hardVein` (no blood at two
 * tries), `label` (`right`, `other`, `old-date`: what the printer has put out). Filled tubes become things `tube-<row>`.
 */
export const venipunctureTask: TaskDefinition = {
  id: 'venipuncture',
  catalogue: 'T36',
  title: message('venipuncture.title'),
  station: 'room',
  during: ['orders', 'dischargeable'],
  forms: {
    full: [
      slower(talk, 18_000),
      slower(ask, 16_000),
      arm,
      vein,
      slower(tubes, 16_000),
      missed,
      dizzy,
      slower(draw, 44_000),
      labelByHand,
      slower(after, 14_000),
      slower(record, 14_000),
    ],
    brief: [talk, ask, site, tubes, missed, dizzy, draw, label, after, record],
  },
  preconditions: [],
  items: (node) => [
    ...(typeof node.params.dialogue === 'string' ? ['talk.honest', 'scope.words'] : []),
    'draw.identity',
    'draw.ask',
    'draw.arm',
    'draw.site',
    ...(node.form === 'full' ? ['draw.felt', 'draw.tourniquet'] : []),
    'draw.tubes',
    'draw.order',
    ...(isHard(node) ? ['draw.tries'] : ['draw.gloves', 'draw.technique', 'draw.sharps']),
    'draw.label',
    'draw.unlabelled',
    'draw.after',
    'draw.record',
  ],
  urgency: 1,
};
