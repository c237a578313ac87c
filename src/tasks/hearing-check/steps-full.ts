import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { RhythmTonesSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observed, observedList } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt, numberOr } from '../pack-rows.ts';
import { CONFIRM, judge, pack, plainText, step } from '../task-helpers.ts';
import { cell, EARS, gridFields, hears, judgeGrid, testedEar, tones } from './grid.ts';

/** Plays each tone in each ear, watches the hand, tries silence, and writes down what was answered. */
export const testByTone: AnyStep = step({
  id: 'test',
  widget: 'rhythm',
  title: message('hearing-check.test'),
  costMs: 36_000,
  panelSeconds: 26,
  spec: tonesSpec,
  effects: (world, observations) => {
    const played = observedList(observations, 'played');
    const areAllPlayed = cells(world).every((one) => played.includes(one));
    return [judgeGrid(world, observations, areAllPlayed), judgeGuess(world, observations)];
  },
  solve: solveTones,
});

function cells(world: World): readonly string[] {
  return EARS.flatMap((ear) => tones(world).map((tone) => cell(ear, tone)));
}

function tonesSpec(world: World): RhythmTonesSpec {
  return {
    kind: 'tones',
    prompt: message('hearing-check.tones-prompt', {
      patient: world.person?.first ?? '',
      level: numberOr(pack(world, 'screening-tests'), 'hearing.levelDbMax', 0),
    }),
    tones: EARS.flatMap((ear) =>
      tones(world).map((tone) => ({
        id: cell(ear, tone),
        label: message('hearing-check.tone', { tone, name: message(`hearing-check.ear.${ear}`) }),
        isHeard: hears(world, testedEar(world, ear), tone),
      })),
    ),
    isGuessing: isGuessing(world),
    readings: gridFields(world),
  };
}

/** Some raise the hand to please, by the plan. */
function isGuessing(world: World): boolean {
  return isTrueAt(world.visit?.plan.truth, 'hearing.guesses');
}

function judgeGuess(world: World, observations: readonly Observation[]): Effect {
  const hasWatched = Number(observed(observations, 'silences') ?? 0) > 0;
  const wasReminded = observed(observations, 'reminded') === true;
  if (isGuessing(world) && !wasReminded) return judge('hearing.guess', false, 'guess-taken');
  return judge('hearing.guess', hasWatched || wasReminded, 'not-watched');
}

/** Silence first: a hand that goes up then is told again. After that tone by tone, each written down at once. */
function solveTones(perceived: Perceived): Action {
  const answer = perceived.text.find((line) => line.params?.last !== undefined);
  const last = plainText(answer?.params?.last);
  if (last === '') return { verb: 'silence' };
  if (last === 'silence' && answer?.params?.hand === 'up') return { verb: 'remind' };
  const open = perceived.text.find((line) => line.id === 'rhythm.reading' && line.params?.value === '');
  const reading = plainText(open?.params?.reading);
  if (reading === '') return CONFIRM;
  if (last !== reading) return { verb: 'play', target: reading };
  return {
    verb: 'record',
    target: reading,
    value: answer?.params?.hand === 'up' ? 'heard' : 'not-heard',
  };
}
