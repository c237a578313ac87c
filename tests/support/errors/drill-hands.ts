import type { JsonMap } from '../../../src/simulation/vocabulary/json.ts';
import { type Drill, oneVisit } from './drills.ts';

/** A patient for whom the provider orders something that is done by hand. */
function ordered(name: string, kind: string, more: JsonMap, seed = 7): Drill {
  return oneVisit(
    name,
    'bp-recheck',
    { 'provider.orders': [{ id: kind, kind, urgency: 'routine' }], ...more },
    { seed },
  );
}

const BIOPSY = ['sterile-tray', 'assist', 'turn-over'];
const SUTURES = ['sterile-tray', 'wound-care'];
const at = (task: string, params: JsonMap): JsonMap => ({ task, ...params });

/** Sterile trays, procedures, wounds, wiped rooms, a chamber loaded and a visit booked by hand. */
export const BY_HAND: readonly Drill[] = [
  ordered('biopsy', 'biopsy', {
    'tasks.spotlight': BIOPSY,
    'tasks.overrides': [at('assist', { mismatch: true, missing: true })],
  }),
  ordered(
    'biopsy-brief',
    'biopsy',
    { 'tasks.overrides': [at('assist', { mismatch: false, missing: false })] },
    3,
  ),
  ordered('sutures', 'suture_removal', {
    'truth.wound': 'healing',
    'truth.sutures': 6,
    'tasks.spotlight': SUTURES,
    'tasks.overrides': [at('wound-care', { leftIn: true })],
  }),
  ordered(
    'sutures-all-out',
    'suture_removal',
    {
      'truth.wound': 'healing',
      'truth.sutures': 4,
      'tasks.overrides': [at('wound-care', { leftIn: false })],
    },
    12,
  ),
  ordered('wound-red', 'dressing_change', { 'truth.wound': 'pus', 'tasks.spotlight': ['wound-care'] }),
  oneVisit('room-by-hand', 'new-patient-adult', {
    'truth.chest.lastEpisode': '3d',
    'truth.fasting': true,
    'tasks.spotlight': ['turn-over'],
  }),
  oneVisit(
    'decon-by-hand',
    'bp-recheck',
    {},
    {
      seed: 5,
      day: {
        setup: [
          { task: 'clean-instruments', form: 'full' },
          { task: 'load-autoclave', form: 'full', daysSinceTest: 7 },
          { task: 'book-visit', form: 'full', request: 'follow_up_interpreter' },
        ],
        closing: [{ task: 'release-load', form: 'full', fault: 'pack' }],
      },
    },
  ),
  oneVisit(
    'urgent-by-hand',
    'bp-recheck',
    {},
    { day: { setup: [{ task: 'book-visit', form: 'full', request: 'nurse_says_tomorrow' }] } },
  ),
];
