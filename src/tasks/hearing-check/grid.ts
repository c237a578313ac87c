import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../../simulation/vocabulary/specs.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { doneStep, judge, pack } from '../task-helpers.ts';

export const EARS = ['right', 'left'] as const;
export type Ear = (typeof EARS)[number];

/** The tones of the screen, in hertz, from the pack. */
export function tones(world: Pick<World, 'packs'>): readonly number[] {
  const list = jsonAt(pack(world, 'screening-tests'), 'hearing.tonesHz');
  return Array.isArray(list) ? list.filter((one) => typeof one === 'number') : [];
}

/** Whether this ear answers a tone, by the plan: `pass`, `refer` (the highest tone is missed), or a list of tones missed. */
export function hears(world: World, ear: Ear, tone: number): boolean {
  const truth = jsonAt(world.visit?.plan.truth, `hearing.${ear}`);
  if (Array.isArray(truth)) return !truth.includes(tone);
  return truth !== 'refer' || tone !== Math.max(...tones(world));
}

/** The ear a phone really sits on: swapped phones test the other one. */
export function testedEar(world: World, ear: Ear): Ear {
  const isSwapped = observedList(doneStep(world, 'hearing-check', 'set-up'), 'taken').includes(
    'phones-swapped',
  );
  if (!isSwapped) return ear;
  return ear === 'right' ? 'left' : 'right';
}

/** The id of one cell of the grid. */
export function cell(ear: Ear, tone: number): string {
  return `${ear}-${tone}hz`;
}

/** The grid to be filled: heard or not, tone by tone. */
export function gridFields(world: World): readonly ReadingField[] {
  return EARS.flatMap((ear) =>
    tones(world).map((tone) => ({
      id: cell(ear, tone),
      label: message('hearing-check.cell', { tone, name: message(`hearing-check.ear.${ear}`) }),
      kind: 'choice' as const,
      options: ['heard', 'not-heard'].map((id) => ({ id, label: message(`hearing-check.${id}`) })),
    })),
  );
}

/** Every tone was tested, and the grid says what was answered. */
export function judgeGrid(world: World, observations: readonly Observation[], isTested: boolean): Effect {
  if (!isTested) return judge('hearing.grid', false, 'not-tested');
  const isSame = EARS.every((ear) =>
    tones(world).every((tone) => {
      const isHeard = hears(world, testedEar(world, ear), tone);
      return observedText(observations, cell(ear, tone)) === (isHeard ? 'heard' : 'not-heard');
    }),
  );
  return judge('hearing.grid', isSame, 'wrong-grid');
}
