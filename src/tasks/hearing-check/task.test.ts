import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { hearingCheckTask } from './task.ts';

const packs = readPacks('screening-tests');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));

const theWorld = (truth: JsonMap = { hearing: { right: 'pass', left: 'pass' } }, arrangement = 1) =>
  aWorld({
    packs,
    node: { id: 'haddad.hearing-check', arrangement },
    visit: { flow: 'orders', plan: { truth } },
  });
const play = (instead: Record<string, Action[]> = {}, truth?: JsonMap) =>
  playTask(hearingCheckTask, theWorld(truth), instead);

describe('the hearing check, done right', () => {
  it.each<[string, JsonMap]>([
    ['both ears hear', { hearing: { right: 'pass', left: 'pass' } }],
    ['one ear misses a tone', { hearing: { right: 'pass', left: 'refer' } }],
    ['tones missed by name', { hearing: { right: [500, 1000], left: 'pass' } }],
    ['a plan that says nothing', {}],
  ])('%s', (_, truth) => {
    for (let arrangement = 0; arrangement < 8; arrangement += 1) {
      const world = theWorld(truth, arrangement);
      const played = playTask(hearingCheckTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...hearingCheckTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
    }
  });

  it('charts an ear that missed a tone as such', () => {
    const { world } = play({}, { hearing: { right: 'pass', left: 'refer' } });
    const value = (field: string) => world.chart.find((one) => one.field === field)?.value;
    expect([value('hearing.right'), value('hearing.left')]).toEqual(['pass', 'missed']);
  });
});

const grid = (looks: readonly string[], notHeard: readonly string[] = []): Action[] => [
  ...acts('start', ...looks),
  ...['right', 'left'].flatMap((ear) =>
    [500, 1000, 2000, 4000].map((tone) => {
      const target = `${ear}-${tone}hz`;
      return { verb: 'record', target, value: notHeard.includes(target) ? 'not-heard' : 'heard' };
    }),
  ),
];
const chart = (right: string, left: string): Action[] => [
  { verb: 'enter', target: 'right', value: right },
  { verb: 'enter', target: 'left', value: left },
];
const MISSES = { hearing: { right: 'pass', left: 'refer' } };

describe('each error of the hearing check', () => {
  it.each<[string, Record<string, Action[]>, JsonMap | undefined, string[]]>([
    [
      'phones swapped',
      { 'set-up': acts('take', 'door', 'phones-swapped', 'explain', 'face-away') },
      undefined,
      ['hearing.side: swapped'],
    ],
    [
      'a noisy room',
      { 'set-up': acts('take', 'phones-right', 'explain', 'face-away') },
      undefined,
      ['hearing.set_up: noisy'],
    ],
    [
      'dials in sight',
      { 'set-up': acts('take', 'door', 'phones-right', 'explain', 'face-dials') },
      undefined,
      ['hearing.set_up: sees-dials'],
    ],
    [
      'not explained',
      { 'set-up': acts('take', 'door', 'phones-right') },
      undefined,
      ['hearing.set_up: not-explained'],
    ],
    ['one ear not tested', { test: grid(['right']) }, undefined, ['hearing.grid: not-tested']],
    [
      'a wrong grid',
      { test: grid(['right', 'left'], ['right-500hz']) },
      undefined,
      ['hearing.grid: wrong-grid'],
    ],
    ['nothing charted', { record: [] }, undefined, ['hearing.record: incomplete']],
    [
      'a pass without a response',
      { record: chart('all-heard', 'all-heard') },
      MISSES,
      ['hearing.record: pass-without-response'],
    ],
    [
      'a miss that was none',
      { record: chart('some-missed', 'all-heard') },
      undefined,
      ['hearing.record: untrue'],
    ],
  ])('%s', (_, instead, truth, errors) => {
    expect(errorsIn(play(instead, truth).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});

describe('the hearing check, tone by tone', () => {
  const atTheDials = (truth: JsonMap, arrangement = 1) => {
    const world = theWorld(truth, arrangement);
    return { ...world, node: { ...world.node, form: 'full' as const } };
  };
  const cells = ['right', 'left'].flatMap((ear) => [500, 1000, 2000, 4000].map((tone) => `${ear}-${tone}hz`));
  const written = (notHeard: readonly string[] = []): Action[] =>
    cells.map((target) => ({
      verb: 'record',
      target,
      value: notHeard.includes(target) ? 'not-heard' : 'heard',
    }));
  const GUESSES = { hearing: { right: 'pass', left: 'refer', guesses: true } };
  const HEARS = { hearing: { right: 'pass', left: 'pass' } };

  it.each<[string, JsonMap]>([
    ['both ears hear', HEARS],
    ['one ear misses a tone', { hearing: { right: 'pass', left: 'refer' } }],
    ['somebody who guesses', GUESSES],
    ['a plan that says nothing', {}],
  ])('the expert is clean with %s', (_, truth) => {
    for (let arrangement = 0; arrangement < 8; arrangement += 1) {
      const world = atTheDials(truth, arrangement);
      const played = playTask(hearingCheckTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...hearingCheckTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
    }
  });

  const play1: Action[] = cells.map((target) => ({ verb: 'play', target }));
  const silence: Action = { verb: 'silence' };
  it.each<[string, JsonMap, Action[], string[]]>([
    ['one ear only', HEARS, [silence, ...play1.slice(0, 4), ...written()], ['hearing.grid: not-tested']],
    ['a wrong grid', HEARS, [silence, ...play1, ...written(['left-500hz'])], ['hearing.grid: wrong-grid']],
    ['no silence', HEARS, [...play1, ...written()], ['hearing.guess: not-watched']],
    [
      'a guess taken for an answer',
      GUESSES,
      [silence, ...play1, ...written()],
      ['hearing.grid: wrong-grid', 'hearing.guess: guess-taken'],
    ],
  ])('%s', (_, truth, test, errors) => {
    expect(errorsIn(playTask(hearingCheckTask, atTheDials(truth), { test }).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});
