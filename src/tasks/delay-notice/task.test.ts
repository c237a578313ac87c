import { describe, expect, it } from 'vitest';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { delayNoticeTask } from './task.ts';

const world = aWorld({ visit: null, node: { id: 'provider-late.delay-notice', params: { minutes: 18 } } });
const takes = (step: string, ...targets: string[]): Record<string, Action[]> => ({
  [step]: targets.map((target) => ({ verb: 'take', target })),
});

describe('a delay', () => {
  it('is told, and the time is used', () => {
    const played = playTask(delayNoticeTask, world);
    expect(errorsIn(played.effects)).toEqual([]);
    expect(judged(played.effects)).toEqual(delayNoticeTask.items(world.node));
    expect(missingWords(played)).toEqual([]);
    expect(unrated(judged(played.effects))).toEqual([]);
  });

  it.each<[Record<string, Action[]>, string[]]>([
    [takes('say', 'soon'), ['late.told: vague']],
    [takes('say', 'nothing'), ['late.told: not-told']],
    [takes('say', 'patient'), ['privacy.speech: said']],
    [takes('plan', 'prework', 'order', 'room-all'), ['late.plan: no-room-left']],
    [takes('plan', 'prework', 'wait-and-see'), ['late.plan: idle']],
    [takes('plan'), ['late.plan: idle']],
  ])('may go wrong (%#)', (instead, errors) => {
    expect(errorsIn(playTask(delayNoticeTask, world, instead).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});
