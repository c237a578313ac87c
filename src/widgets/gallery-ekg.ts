import { message } from '../simulation/vocabulary/messages.ts';
import type { TimedReadSpec } from '../simulation/vocabulary/specs.ts';
import { stripText } from './ekg-strip/strip.ts';

const TRACES = ['clean', 'wander', 'tremor', 'ac_60_hz', 'interrupted', 'flat_one_lead', 'arm_reversal'];

/** A strip with each disturbance, as a timed read: `?only=timed-read&variant=tremor`. */
export const EKG_EXAMPLES: Readonly<Record<string, TimedReadSpec>> = Object.fromEntries(
  TRACES.map((trace) => {
    const figure = { kind: 'ekg-strip', trace, beatMs: 800 } as const;
    const label = message('plain', { text: 'Watch ten seconds' });
    const readings = [
      { id: 'seen', label: message('plain', { text: 'What do you do' }), kind: 'text' as const },
    ];
    return [
      trace,
      {
        prompt: message('plain', { text: 'The machine runs.' }),
        looks: [{ id: '10s', label, shows: stripText(figure), figure }],
        readings,
      },
    ];
  }),
);
