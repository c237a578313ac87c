import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { deniedClaimTask } from './task.ts';

const packs = readPacks('denials', 'denied-claims');
const at = (name: string, arrangement = 4) =>
  aWorld({ packs, visit: null, node: { params: { case: name }, arrangement } });
const take = (id: string) => [{ verb: 'take', target: id }];

describe('a denied claim', () => {
  it.each([
    ['member_swapped', 'correct_and_resend'],
    ['marker_missing', 'correct_and_resend'],
    ['ended', 'other_payer'],
    ['too_late', 'appeal'],
    ['copay_share', 'bill_patient'],
    ['', 'bill_patient'],
  ])('%s goes the way %s', (name, way) => {
    const world = at(name);
    const played = playTask(deniedClaimTask, world);
    expect(judged(played.effects)).toEqual(deniedClaimTask.items(world.node));
    expect(played.world.chart.at(-1)?.value).toMatchObject({ way });
    expect(missingWords(played)).toEqual([]);
  });

  it.each([
    ['rebill_unchanged', 'rebill-unchanged'],
    ['bill_patient', 'patient-billed'],
    ['bill_patient_anyway', 'patient-billed'],
    ['stop', 'wrong-path'],
  ])('may go the way %s', (way, error) => {
    const { effects } = playTask(deniedClaimTask, at('member_swapped'), { path: take(way) });
    expect(errorsIn(effects)).toEqual([`denial.path: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });

  const decide = { verb: 'decide', target: 'registration' };
  it.each([
    [[decide], ['denial.found: not-found']],
    [
      [
        { verb: 'mark', target: 'claim/member', value: 'mismatch' },
        { verb: 'decide', target: 'coding' },
      ],
      ['denial.cause: wrong-cause'],
    ],
    [
      [
        { verb: 'mark', target: 'claim/member', value: 'mismatch' },
        { verb: 'mark', target: 'record/code', value: 'mismatch' },
        decide,
      ],
      ['denial.found: false-mark'],
    ],
  ])('may be read as %j', (cause, errors) => {
    const { effects } = playTask(deniedClaimTask, at('member_swapped'), { cause });
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});
