import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { venipunctureTask } from './task.ts';

const packs = readPacks('lab-draw', 'bp-technique', 'clinic-core', 'body-sites');
const maria = aPerson();
const other = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-05-14' });
const TALK = 'comfort-needle-adult@lopez';

function theWorld(truth: JsonMap = {}, arrangement = 12): World {
  return aWorld({
    packs,
    person: maria,
    persons: { [maria.id]: maria, [other.id]: other },
    dialogues: { [TALK]: readDialogue('comfort-needle-adult') },
    node: {
      id: 'lopez.venipuncture',
      order: 'labs',
      form: 'full',
      arrangement,
      params: { tubes: ['light_blue', 'gold'], label: 'right', hardVein: false, dialogue: TALK },
    },
    visit: {
      flow: 'orders',
      anxiety: 35,
      plan: { truth, record: { chartCandidates: [maria.id, other.id] } },
    },
  });
}

const play = (instead: Record<string, Action[]> = {}, world = theWorld()) =>
  playTask(venipunctureTask, world, instead);
const FELT = ['crease', 'pulse', 'median-cubital', 'cephalic', 'basilic'];

/** What is felt, where the needle and where the tourniquet go, and how the needle is moved from there. */
function site(
  needle: string,
  tourniquet = 'hand-above',
  felt = FELT,
  ...ways: string[]
): Record<string, Action[]> {
  return {
    site: [
      ...felt.map((target) => ({ verb: 'find', target })),
      { verb: 'place', target: 'needle', value: needle },
      { verb: 'place', target: 'tourniquet', value: tourniquet },
      ...ways.map((value) => ({ verb: 'nudge', target: 'needle', value })),
    ],
  };
}

describe('a blood draw by hand', () => {
  it.each<[string, JsonMap]>([
    ['an ordinary one', {}],
    ['a left arm to spare', { armLimits: { left: 'mastectomy_side' } }],
    ['a fistula on the right', { armLimits: { right: 'fistula' } }],
  ])('%s is solved whatever the arrangement', (_, truth) => {
    for (let arrangement = 0; arrangement < 20; arrangement += 1) {
      const world = theWorld(truth, arrangement);
      const played = play({}, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...venipunctureTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
    }
  });

  it('costs what the catalogue says, no step more than a minute', () => {
    const steps = (venipunctureTask.forms.full ?? []).filter((one) => !['missed', 'dizzy'].includes(one.id));
    expect(steps.reduce((sum, one) => sum + one.costMs, 0)).toBe(180_000);
    for (const one of steps) expect(one.costMs <= 60_000 && one.costMs % 1_000 === 0).toBe(true);
  });

  it('charts the arm that was chosen', () => {
    const { world } = play({}, theWorld({ armLimits: { left: 'mastectomy_side' } }));
    expect(world.chart.at(-1)?.value).toMatchObject({ arm: 'right' });
  });

  it.each<[string, Record<string, Action[]>, JsonMap, string[]]>([
    [
      'the side of the nodes',
      { arm: [{ verb: 'take', target: 'left' }] },
      { armLimits: { left: 'mastectomy_side' } },
      ['draw.arm: restricted-arm'],
    ],
    [
      'the fistula',
      { arm: [{ verb: 'take', target: 'left' }] },
      { armLimits: { left: 'fistula' } },
      ['draw.arm: fistula-arm'],
    ],
    ['the little-finger side', site('basilic'), {}, ['draw.site: last-choice']],
    ['the thumb side', site('cephalic'), {}, ['draw.site: second-choice']],
    ['where it beats', site('on-pulse'), {}, ['draw.felt: on-pulse']],
    [
      'beside the vein',
      site('median_cubital', 'hand-above', FELT, 'right', 'down'),
      {},
      ['draw.felt: off-vein'],
    ],
    [
      'a vein that was not felt',
      {
        site: [
          { verb: 'find', target: 'crease' },
          { verb: 'put', target: 'needle', value: '1700' },
          { verb: 'place', target: 'tourniquet', value: 'hand-above' },
        ],
      },
      {},
      ['draw.felt: not-felt'],
    ],
    ['the tourniquet at the crease', site('median_cubital', 'near'), {}, ['draw.tourniquet: too-near']],
    ['the tourniquet at the armpit', site('median_cubital', 'armpit'), {}, ['draw.tourniquet: too-far']],
    ['the tourniquet on the forearm', site('median_cubital', 'below'), {}, ['draw.tourniquet: below']],
  ])('%s', (_, instead, truth, errors) => {
    const { effects } = play(instead, theWorld(truth));
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
    const items = judged(effects).map((one) => one.split(':')[0]);
    expect([...items].sort()).toEqual([...venipunctureTask.items(theWorld().node)].sort());
  });
});
