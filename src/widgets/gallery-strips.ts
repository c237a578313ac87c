import type { Message } from '../simulation/vocabulary/messages.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import type { TimedReadSpec } from '../simulation/vocabulary/specs.ts';

/** Plain words: the gallery is for development and is not translated. */
function t(text: string): Message {
  return message('plain', { text });
}

const VALUES = ['negative', 'trace', '1+', '2+', '3+', '4+'];
const PADS: readonly (readonly [string, readonly string[], number])[] = [
  ['Glucose', VALUES, 0],
  ['Bilirubin', VALUES.slice(0, 5), 0],
  ['Ketone', VALUES, 2],
  ['Specific gravity', ['1.000', '1.005', '1.010', '1.015', '1.020', '1.025', '1.030'], 4],
  ['Urobilinogen', ['normal', '1+', '2+', '3+'], 0],
  ['Blood', VALUES, 1],
  ['pH', ['5', '6', '7', '8', '9'], 1],
  ['Protein', VALUES, 1],
  ['Nitrite', ['negative', 'positive'], 1],
  ['Leukocytes', VALUES, 3],
];

/** A cassette with a faint line, a stick, and a dipped strip beside its chart. */
export const STRIP_EXAMPLES: Readonly<Record<string, TimedReadSpec>> = {
  cassette: {
    prompt: t('Read the device.'),
    looks: [
      {
        id: 'now',
        label: t('Look'),
        shows: [t('C: a line'), t('A: a faint line'), t('B: no line')],
        figure: {
          kind: 'test-device',
          shape: 'cassette',
          lines: [
            { letter: 'C', look: 'line', ink: 'red' },
            { letter: 'A', look: 'faint', ink: 'red' },
            { letter: 'B', look: 'none', ink: 'red' },
          ],
        },
      },
      {
        id: 'stick',
        label: t('Look at the stick'),
        shows: [t('C: a line'), t('T: a line')],
        figure: {
          kind: 'test-device',
          shape: 'dipstick',
          lines: [
            { letter: 'C', look: 'line', ink: 'red' },
            { letter: 'T', look: 'line', ink: 'blue' },
          ],
        },
      },
    ],
    readings: [{ id: 'c', label: t('Control'), kind: 'text' }],
  },
  strip: {
    prompt: t('Read the pads.'),
    looks: [
      {
        id: '60s',
        label: t('60 seconds'),
        shows: PADS.map(([name, values, block]) => t(`${name}: as at ${values[block]}`)),
        figure: {
          kind: 'dip-strip',
          pads: PADS.map(([name, values, block]) => ({ name: t(name), block, values: values.map(t) })),
        },
      },
    ],
    readings: [{ id: 'glucose', label: t('Glucose'), kind: 'text' }],
  },
};
