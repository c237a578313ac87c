import type { CuffSpec } from '../simulation/vocabulary/cuff-spec.ts';
import { type Message, message } from '../simulation/vocabulary/messages.ts';

/** Plain words: the gallery is for development and is not translated. */
function t(text: string): Message {
  return message('plain', { text });
}

/** An arm with a gap below its first sounds, made up to show every part of the panel. */
export const CUFF_EXAMPLE: CuffSpec = {
  prompt: t('Ellen Boyd, 61, has rested. Feel for the pulse first; then listen.'),
  notes: [t('Left arm, large cuff. Back, feet and arm are supported.')],
  fit: [
    {
      id: 'edge',
      label: t('Lower edge of the cuff'),
      options: [
        { id: 'crease', label: t('In the crease') },
        { id: 'above', label: t('Two fingers above') },
      ],
    },
    {
      id: 'listen',
      label: t('Chest piece'),
      options: [
        { id: 'artery', label: t('On the artery, lightly') },
        { id: 'hard', label: t('On the artery, pressed'), shift: { sysMmHg: 0, diaMmHg: -6 } },
        { id: 'under', label: t('Under the cuff') },
      ],
    },
  ],
  arm: { sysMmHg: 138, diaMmHg: 86, beatMs: 790, gap: { topMmHg: 130, bottomMmHg: 108 }, uneven: null },
  rates: [20, 25, 30, 50, 80],
  fast: { overRate: 30, atRate: 50, shift: { sysMmHg: -5, diaMmHg: 4 }, worseBelowBpm: 60 },
  again: { shift: { sysMmHg: 0, diaMmHg: 4 }, afterPulseMs: 15_000, afterListeningMs: 60_000 },
  waitsMs: [15_000, 30_000, 60_000],
};
