import { type Message, message } from '../simulation/vocabulary/messages.ts';
import type { RhythmSpec } from '../simulation/vocabulary/rhythm-spec.ts';

/** Plain words: the gallery is for development and is not translated. */
function t(text: string): Message {
  return message('plain', { text });
}

const UNEVEN = [0, -260, 180, 320, -120, -340, 60, 240, -200, 140, -80, 300];

/** One example of each kind of rhythm, made up to show every part of its panel. */
export const RHYTHM_EXAMPLES: Readonly<Record<RhythmSpec['kind'] | 'breaths', RhythmSpec>> = {
  count: {
    kind: 'count',
    of: 'beats',
    prompt: t('Rosa, 67, sits. Takes a heart medicine. Count the pulse.'),
    holds: [
      {
        id: 'fingers',
        label: t('Wrist, fingertips'),
        pattern: { perMinute: 84, offsets: UNEVEN },
        depth: 1_000,
        shows: [],
        drawn: 'wrist',
      },
      {
        id: 'thumb',
        label: t('Wrist, thumb'),
        pattern: { perMinute: 84, offsets: UNEVEN },
        depth: 700,
        shows: [],
        drawn: 'thumb',
      },
      {
        id: 'apical',
        label: t('Over the heart'),
        pattern: { perMinute: 84, offsets: UNEVEN },
        depth: 1_000,
        shows: [],
        drawn: 'heart',
      },
    ],
    stepMs: 5_000,
    longestMs: 60_000,
    readings: [
      { id: 'count', label: t('Beats counted'), kind: 'decimal', min: 0, max: 300, step: 1 },
      { id: 'rate', label: t('Pulse rate'), kind: 'decimal', unit: '/min', min: 0, max: 300, step: 1 },
      {
        id: 'rhythm',
        label: t('Rhythm'),
        kind: 'choice',
        options: [
          { id: 'regular', label: t('Regular') },
          { id: 'irregular', label: t('Irregular') },
        ],
      },
    ],
  },
  breaths: {
    kind: 'count',
    of: 'breaths',
    prompt: t('Your fingers are still on the wrist. Count the breaths.'),
    holds: [
      {
        id: 'quiet',
        label: t('Say nothing, watch the chest'),
        pattern: { perMinute: 16, offsets: [] },
        depth: 1_000,
        shows: [],
        drawn: 'chest',
      },
    ],
    stepMs: 5_000,
    longestMs: 60_000,
    readings: [{ id: 'rate', label: t('Breathing rate'), kind: 'decimal', unit: '/min', min: 0, max: 120 }],
  },
  coach: {
    kind: 'coach',
    prompt: t('First effort. Rosa sits tall, the clip is on her nose, the lips are round the mouthpiece.'),
    notes: [t('The best so far: none.')],
    cues: [
      { id: 'in', label: t('“Deep in!”') },
      { id: 'blast', label: t('“BLAST!”') },
      { id: 'go', label: t('“Keep going!”') },
    ],
    breath: {
      fillMs: 2_000,
      holdMs: 1_500,
      flagMs: 2_000,
      flatMs: 6_000,
      halfMs: 450,
      mostMl: 3_400,
      tidal: 300,
      fault: 'none',
    },
    after: [],
    stepMs: 1_000,
    longestMs: 25_000,
    readings: [
      {
        id: 'verdict',
        label: t('This effort'),
        kind: 'choice',
        options: [
          { id: 'keep', label: t('Keep') },
          { id: 'reject', label: t('Do not count') },
        ],
      },
    ],
  },
  tones: {
    kind: 'tones',
    prompt: t('Ivy has the phones on, at 25 dB. Play each tone, watch the hand.'),
    tones: ['Right, 500 Hz', 'Right, 1000 Hz', 'Left, 500 Hz', 'Left, 1000 Hz'].map((label, index) => ({
      id: `tone-${index}`,
      label: t(label),
      isHeard: index !== 3,
    })),
    isGuessing: true,
    readings: ['Right, 500 Hz', 'Right, 1000 Hz', 'Left, 500 Hz', 'Left, 1000 Hz'].map((label, index) => ({
      id: `tone-${index}`,
      label: t(`${label} answered`),
      kind: 'choice',
      options: [
        { id: 'heard', label: t('Heard') },
        { id: 'not-heard', label: t('Not heard') },
      ],
    })),
  },
};
