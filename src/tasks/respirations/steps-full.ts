import { message } from '../../simulation/vocabulary/messages.ts';
import type { RhythmCountSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { countTiming, longestCount, patternOf, solveCount } from '../rhythm-counts.ts';
import { arrange, plainText, step } from '../task-helpers.ts';
import {
  effortOf,
  isUneven,
  needsFullMinute,
  RATE_AND_EFFORT,
  rateShown,
  respEffects,
  type Watched,
} from './facts.ts';

const WAYS = ['quiet', 'told', 'talking'] as const;
/** A chest that has to work moves more. */
const DEPTH = { easy: 1_000, laboured: 1_500 } as const;

/** Hold the wrist as if the pulse were counted, watch the chest by the watch; write the rate and how hard it looks. */
export const countByWatch = step({
  id: 'count',
  widget: 'rhythm',
  title: message('respirations.step'),
  costMs: 36_000,
  panelSeconds: 24,
  touch: 'patient',
  spec: countSpec,
  effects: (world, observations) => {
    const hold = observedText(observations, 'hold');
    const watched = WAYS.find((one) => one === hold) ?? 'quiet';
    const found = {
      rate: Number(observedText(observations, 'rate')),
      effort: observedText(observations, 'effort'),
      shown: rateShown(world, watched),
    };
    return [
      ...respEffects(world, found, methodProblem(world, watched, observations)),
      {
        type: 'note',
        fact: 'respirations.counted',
        details: { written: found.rate, shown: found.shown, true: rateShown(world, 'quiet'), watched },
      },
    ];
  },
  solve: (perceived) => {
    const effort = perceived.text.find((line) => line.params?.effort !== undefined)?.params?.effort;
    return solveCount(perceived, 'quiet', ({ count }) => ({ count, rate: count, effort: plainText(effort) }));
  },
});

function countSpec(world: World): RhythmCountSpec {
  const effort = effortOf(world);
  return {
    kind: 'count',
    of: 'breaths',
    prompt: message('respirations.prompt-full', { patient: world.person?.first ?? '' }),
    holds: arrange(WAYS, world.node.arrangement).map((id) => ({
      id,
      label: message(`respirations.way.${id}`),
      pattern: patternOf(world, isUneven(world) ? 'irregular' : 'regular', rateShown(world, id)),
      depth: DEPTH[effort],
      shows: [message(`respirations.effort-seen.${effort}`, { effort })],
      drawn: 'chest',
    })),
    ...countTiming(world),
    readings: [
      { id: 'count', label: message('respirations.field.count'), kind: 'decimal', min: 0, max: 150, step: 1 },
      ...RATE_AND_EFFORT,
    ],
  };
}

/** Once it has been said, it cannot be unsaid: every count after that is one that the patient knows of. */
function methodProblem(
  world: World,
  watched: Watched,
  observations: readonly Observation[],
): string | undefined {
  const wasTold = observedList(observations, 'runs').some((run) => run.startsWith('told>'));
  if (wasTold || watched === 'told') return 'announced';
  if (watched === 'talking') return 'talked';
  const length = longestCount(world, observations, ['quiet']);
  return length === 'full' || (length === 'half' && !needsFullMinute(world)) ? undefined : 'too-short';
}
