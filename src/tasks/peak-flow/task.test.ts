import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { peakFlowTask } from './task.ts';

const packs = readPacks('spirometry');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const write = (verb: string, values: Readonly<Record<string, string>>): Action[] =>
  Object.entries(values).map(([target, value]) => ({ verb, target, value }));
const theWorld = (peakFlow: JsonMap = {}, arrangement = 3) =>
  aWorld({
    packs,
    node: { id: 'lopez.peak-flow', order: 'peak', arrangement },
    visit: { flow: 'orders', plan: { truth: { peakFlow } } },
  });
const YELLOW = { ownBest: 400, blows: [300, 310, 290] };
const RED = { ownBest: 400, blows: [180, 190, 170] };
const CARDS = ['stand', 'zero', 'deep', 'lips', 'blow'];

it.each<[string, JsonMap]>([
  ['what the pack plays', {}],
  ['green', { ownBest: 400, blows: [320, 380, 350] }],
  ['the edge of green', { ownBest: 400, blows: [320, 320, 310] }],
  ['yellow', YELLOW],
  ['red', RED],
])('the expert is clean with %s', (_, peakFlow) => {
  for (let arrangement = 0; arrangement < 6; arrangement += 1) {
    const world = theWorld(peakFlow, arrangement);
    const played = playTask(peakFlowTask, world);
    expect(errorsIn(played.effects)).toEqual([]);
    expect([...judged(played.effects)].sort()).toEqual([...peakFlowTask.items(world.node)].sort());
    expect(missingWords(played)).toEqual([]);
    expect(unrated(judged(played.effects))).toEqual([]);
  }
});

describe('each error of the peak flow', () => {
  it.each<[string, Record<string, Action[]>, string, JsonMap?]>([
    ['sitting', { ready: acts('append', ...CARDS.slice(1)) }, 'peak.ready: posture'],
    ['pointer left', { ready: acts('append', 'stand', 'deep', 'lips', 'blow') }, 'peak.ready: pointer-left'],
    ['puffed cheeks', { ready: acts('append', ...CARDS, 'cheeks') }, 'peak.ready: weak'],
    [
      'in no order',
      { ready: acts('append', 'stand', 'deep', 'zero', 'lips', 'blow') },
      'peak.ready: wrong-order',
    ],
    [
      'one blow',
      { blows: [...acts('start', 'blow-1'), ...write('record', { best: '300' })] },
      'peak.best: too-few',
      YELLOW,
    ],
    [
      'the last',
      { blows: [...acts('start', 'blow-1', 'blow-2', 'blow-3'), ...write('record', { best: '290' })] },
      'peak.best: not-best',
      { ownBest: 400, blows: [300, 310, 290] },
    ],
    [
      'a wrong zone',
      { report: write('enter', { zone: 'green', next: 'tell' }) },
      'peak.zone: wrong-zone',
      YELLOW,
    ],
    [
      'yellow kept',
      { report: write('enter', { zone: 'yellow', next: 'chart' }) },
      'peak.report: yellow-unreported',
      YELLOW,
    ],
    [
      'red told later',
      { report: write('enter', { zone: 'red', next: 'tell' }) },
      'peak.report: red-unreported',
      RED,
    ],
  ])('%s', (_, instead, error, peakFlow) => {
    expect(errorsIn(playTask(peakFlowTask, theWorld(peakFlow), instead).effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
  });
});
