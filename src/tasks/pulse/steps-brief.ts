import { message } from '../../simulation/vocabulary/messages.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { solveReadings } from '../solve-readings.ts';
import { arrange, perceivedParam, plainText, step } from '../task-helpers.ts';
import { truthOf } from '../vital-signs.ts';
import {
  APICAL_BELOW_MONTHS,
  isIrregular,
  methodProblem,
  pulseEffects,
  pulsePrompt,
  RATE_AND_RHYTHM,
} from './facts.ts';

const SECONDS = [15, 30, 60] as const;

/** Count for a given time, feel the rhythm, write both and where. */
export const count = step({
  id: 'count',
  widget: 'timed-read',
  title: message('pulse.step'),
  costMs: 12_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => ({
    prompt: pulsePrompt(world, 'pulse.prompt'),
    looks: SECONDS.map((seconds) => ({
      id: `${seconds}s`,
      label: message('pulse.look', { seconds }),
      shows: [
        message('pulse.shows', {
          seconds,
          count: Math.round((truthOf(world, 'pulse') * seconds) / 60),
          rhythm: isIrregular(world) ? 'irregular' : 'regular',
        }),
      ],
    })),
    readings: [
      ...RATE_AND_RHYTHM,
      {
        id: 'site',
        label: message('pulse.field.site'),
        kind: 'choice',
        options: arrange(['fingers', 'thumb', 'apical'], world.node.arrangement).map((id) => ({
          id,
          label: message(`pulse.site.${id}`),
        })),
      },
    ],
  }),
  effects: (world, observations) => {
    const looks = observedList(observations, 'looks');
    const length = looks.includes('60s') ? 'full' : looks.includes('30s') ? 'half' : 'short';
    const site = observedText(observations, 'site');
    const found = {
      rate: Number(observedText(observations, 'rate')),
      rhythm: observedText(observations, 'rhythm'),
      isApical: site === 'apical',
    };
    return pulseEffects(world, found, methodProblem(world, site, length));
  },
  solve: (perceived) => {
    // A full minute is right for everybody; half a minute only for some.
    const rate = perceivedParam(perceived.text, 'pulse.shows', { seconds: 60 }, 'count');
    const rhythm = perceivedParam(perceived.text, 'pulse.shows', { seconds: 60 }, 'rhythm');
    const ageMonths = Number(perceivedParam(perceived.text, 'pulse.prompt', {}, 'ageMonths'));
    return solveReadings(perceived, '60s', {
      rate: plainText(rate),
      rhythm: plainText(rhythm),
      site: ageMonths < APICAL_BELOW_MONTHS ? 'apical' : 'fingers',
    });
  },
});
