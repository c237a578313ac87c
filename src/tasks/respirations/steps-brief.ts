import { message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { solveReadings } from '../solve-readings.ts';
import { perceivedParam, plainText, step } from '../task-helpers.ts';
import { effortOf, needsFullMinute, RATE_AND_EFFORT, rateShown, respEffects } from './facts.ts';

const LOOKS = [
  { id: 'quiet-15s', seconds: 15, isTold: false },
  { id: 'quiet-30s', seconds: 30, isTold: false },
  { id: 'quiet-60s', seconds: 60, isTold: false },
  { id: 'told-30s', seconds: 30, isTold: true },
] as const;

/** Watch the chest without saying so; write the rate and how hard it looks. */
export const count = step({
  id: 'count',
  widget: 'timed-read',
  title: message('respirations.step'),
  costMs: 12_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('respirations.prompt', { patient: world.person?.first ?? '' }),
    looks: LOOKS.map(({ id, seconds, isTold }) => ({
      id,
      label: message(isTold ? 'respirations.look.told' : 'respirations.look.quiet', { seconds }),
      shows: [
        message('respirations.shows', {
          look: id,
          seconds,
          count: Math.round((rateShown(world, isTold ? 'told' : 'quiet') * seconds) / 60),
        }),
        message(`respirations.effort-seen.${effortOf(world)}`, { effort: effortOf(world) }),
      ],
    })),
    readings: RATE_AND_EFFORT,
  }),
  effects: (world, observations) => {
    const isTold = observedText(observations, 'duration') === 'told-30s';
    const found = {
      rate: Number(observedText(observations, 'rate')),
      effort: observedText(observations, 'effort'),
      shown: rateShown(world, isTold ? 'told' : 'quiet'),
    };
    return respEffects(world, found, methodProblem(world, observations));
  },
  solve: (perceived) => {
    const rate = perceivedParam(perceived.text, 'respirations.shows', { look: 'quiet-60s' }, 'count');
    const effort = perceived.text.find((line) => line.params?.effort !== undefined)?.params?.effort;
    return solveReadings(perceived, 'quiet-60s', { rate: plainText(rate), effort: plainText(effort) });
  },
});

function methodProblem(world: World, observations: readonly Observation[]): string | undefined {
  const looks = observedList(observations, 'looks');
  if (looks.includes('told-30s')) return 'announced';
  if (looks.includes('quiet-60s')) return undefined;
  return looks.includes('quiet-30s') && !needsFullMinute(world) ? undefined : 'too-short';
}
