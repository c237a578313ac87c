import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { observeTask } from './task.ts';

const packs = readPacks('observation');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));

const theWorld = (truth: JsonMap = {}, params: JsonMap = {}, arrangement = 1) =>
  aWorld({
    packs,
    dialogues: { 'observe-explain': readDialogue('observe-explain') },
    node: { id: 'lopez.observe', params, arrangement },
    visit: { flow: 'orders', plan: { truth } },
  });
const play = (instead: Record<string, Action[]> = {}, world = theWorld(), early: string[] = []) =>
  playTask(observeTask, world, instead, { early });

describe('watching, done right', () => {
  it.each<[string, JsonMap, JsonMap]>([
    ['in the ordinary case', {}, {}],
    ['with the conversation of the visit', {}, { dialogue: 'observe-explain' }],
    ['after a blood draw', {}, { watch: 'blood_draw' }],
    ['with hives at five minutes', { reaction: 'hives' }, {}],
    ['with trouble breathing at the end', { reaction: 'breathing', reactionAt: 'last' }, {}],
  ])('%s', (_, truth, params) => {
    for (let arrangement = 0; arrangement < 6; arrangement += 1) {
      const world = theWorld(truth, params, arrangement);
      const played = play({}, world);
      expect(errorsIn(played.effects)).toEqual([]);
      const items = [...new Set(judged(played.effects))].sort();
      expect(items).toEqual([...observeTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(items)).toEqual([]);
      expect(played.world.loops).toEqual([]);
    }
  });

  it('holds the discharge back for the time of the pack', () => {
    const loops = play().effects.filter((one) => one.type === 'openLoop');
    expect(loops).toMatchObject([
      { kind: 'observation-check', dueMs: 300_000, blocks: false },
      { kind: 'observation', dueMs: 900_000, blocks: true },
    ]);
  });

  it('takes a reaction to the provider', () => {
    const { effects } = play({}, theWorld({ reaction: 'dizzy' }));
    expect(effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['reaction'] });
  });
});

describe('each error of watching', () => {
  it.each<[string, Record<string, Action[]>, JsonMap, string[]]>([
    ['not explained', { explain: acts('say', 'stay', 'nothing') }, {}, ['observe.explained: said']],
    ['sent out at once', { explain: acts('say', 'off-you-go', 'signs') }, {}, ['observe.stayed: sent-early']],
    ['a wave from the door', { 'check-five': acts('take', 'wave') }, {}, ['observe.checks: not-looked']],
    ['no last look', { 'check-last': acts('take', 'chart', 'let-go') }, {}, ['observe.checks: not-looked']],
    [
      'nothing charted',
      { 'check-last': acts('take', 'look', 'let-go') },
      {},
      ['observe.charted: not-charted'],
    ],
    [
      'a cue talked away',
      { 'check-five': acts('take', 'look', 'reassure') },
      { reaction: 'hives' },
      ['observe.cue: dismissed'],
    ],
  ])('%s', (_, instead, truth, errors) => {
    expect(errorsIn(play(instead, theWorld(truth)).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('let go before the time is over', () => {
    const { effects } = play({}, theWorld(), ['check-last']);
    expect(errorsIn(effects)).toEqual(['observe.stayed: sent-early']);
  });
});
