import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep } from '../../simulation/vocabulary/task.ts';
import { labelStep } from '../waived-label-step.ts';
import { DIP } from './dip.ts';

/** The cup comes back: its side is labelled beside the patient, not its lid. */
export function labelCupStep(costMs: number): AnyStep {
  return labelStep(DIP, costMs, {
    title: message('urine-dip.label'),
    prompt: message('urine-dip.label-prompt'),
    thing: 'urine-cup',
  });
}
