import type { Effect } from '../../simulation/vocabulary/effects.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { type Reading, truePressureOf } from '../vital-signs.ts';
import { preparationOf } from './preparation.ts';
import { shiftsOf } from './pressure.ts';

/**
 * For the debrief: what was written, what the same body reads with right technique, and what each cause has added. It is a fact
 * of the day, not a verdict; nothing shows it before the day is over.
 */
export function noteOfReading(
  world: World,
  reading: 'first' | 'later',
  rested: boolean,
  written: Reading,
): Effect {
  const truth = truePressureOf(world, reading);
  return {
    type: 'note',
    fact: 'pressure.read',
    details: {
      sys: written.value,
      dia: written.dia ?? 0,
      rightSys: truth.value,
      rightDia: truth.dia ?? 0,
      causes: shiftsOf(world, preparationOf(world), reading, rested).map(({ because, sys, dia }) => ({
        because,
        sys,
        dia,
      })),
    },
  };
}
