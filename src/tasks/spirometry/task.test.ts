import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { spirometryTask } from './task.ts';

const packs = readPacks('spirometry');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const steady = { efforts: [{ fault: 'none', share: 1_000 }] };

function theWorld(form: 'full' | 'brief', spiro: JsonMap = steady, arrangement = 5): World {
  return aWorld({
    packs,
    node: { id: 'lopez.spirometry', order: 'spiro', form, arrangement },
    visit: { flow: 'orders', plan: { truth: { spiro } } },
  });
}

const record = (...values: (readonly [string, string])[]): Action[] =>
  values.map(([target, value]) => ({ verb: 'record', target, value }));

/** A well-led breath by the watch, and what is said of it. */
const blow = (verdict: string, next: string, urgeUntilMs = 8_000): Action[] => [
  { verb: 'start' },
  { verb: 'cue', target: 'in', instrumentMs: 0 },
  { verb: 'cue', target: 'blast', instrumentMs: 2_300 },
  ...[3_900, 5_500, 7_000]
    .filter((ms) => ms < urgeUntilMs)
    .map((instrumentMs) => ({ verb: 'cue', target: 'go', instrumentMs })),
  { verb: 'stop', instrumentMs: 25_000 },
  ...record(['verdict', verdict], ['next', next]),
];

describe.each(['full', 'brief'] as const)('the breathing test, %s', (form) => {
  it.each<[string, JsonMap]>([
    ['a steady blower', steady],
    ['what the pack draws', {}],
    [
      'somebody who coughs',
      {
        efforts: [
          { fault: 'cough', share: 1_000 },
          { fault: 'none', share: 990 },
        ],
      },
    ],
    [
      'somebody weak at first',
      {
        efforts: [
          { fault: 'early', share: 900 },
          { fault: 'none', share: 990 },
        ],
      },
    ],
    [
      'efforts that do not agree',
      { efforts: [1_000, 930, 935, 980].map((share) => ({ fault: 'none', share })) },
    ],
    [
      'somebody who never agrees',
      {
        efforts: [1_000, 800, 1_000, 700, 600, 500, 400, 300].map((share, index) => ({
          fault: index === 2 ? 'cough' : 'none',
          share,
        })),
      },
    ],
    ['narrow airways', { ...steady, halfMs: 700, fvcMl: 2_600 }],
    ['dizziness', { ...steady, dizzyAfter: 2 }],
    ['a reason against it', { ...steady, reason: 'surgery' }],
  ])('the expert is clean with %s', (_, spiro) => {
    for (let arrangement = 0; arrangement < 8; arrangement += 1) {
      const world = theWorld(form, spiro, arrangement);
      const played = playTask(spirometryTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...spirometryTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
      expect(played.effects.filter((one) => one.type === 'completeOrder')).toHaveLength(1);
    }
  });

  const play = (instead: Record<string, Action[]>, spiro: JsonMap = steady) =>
    errorsIn(playTask(spirometryTask, theWorld(form, spiro), instead).effects);

  it.each<[string, Record<string, Action[]>, JsonMap, string[]]>([
    ['nothing asked', { ask: record(['then', 'blow']) }, steady, ['spiro.ask: not-asked']],
    [
      'a reason kept back',
      { ask: [...acts('start', 'surgery'), ...record(['then', 'blow'])] },
      { ...steady, reason: 'surgery' },
      ['spiro.ask: reason-unreported'],
    ],
    [
      'a false alarm',
      {
        ask: [
          ...acts('start', 'heart', 'surgery', 'lungs', 'pressure', 'inhaler', 'smoke_meal'),
          ...record(['then', 'provider']),
        ],
      },
      steady,
      ['spiro.ask: false-alarm'],
    ],
    [
      'nobody asked for the name',
      { ready: acts('append', 'seat', 'show', 'mouthpiece', 'clip') },
      steady,
      ['spiro.identity: not-asked'],
    ],
    [
      'an old mouthpiece',
      { ready: acts('append', 'order_identify', 'seat', 'show', 'wipe_old', 'clip') },
      steady,
      ['spiro.mouthpiece: not-new'],
    ],
    [
      'leaning back',
      { ready: acts('append', 'order_identify', 'lean', 'show', 'mouthpiece', 'clip') },
      steady,
      ['spiro.ready: posture'],
    ],
    [
      'dentures out',
      { ready: acts('append', 'order_identify', 'seat', 'dentures_out', 'show', 'mouthpiece', 'clip') },
      steady,
      ['spiro.ready: dentures-out'],
    ],
    [
      'not shown',
      { ready: acts('append', 'order_identify', 'seat', 'mouthpiece', 'clip') },
      steady,
      ['spiro.ready: not-shown'],
    ],
    [
      'no clip',
      { ready: acts('append', 'order_identify', 'seat', 'show', 'mouthpiece') },
      steady,
      ['spiro.ready: no-clip'],
    ],
    [
      'in no order',
      { ready: acts('append', 'order_identify', 'seat', 'show', 'clip', 'mouthpiece') },
      steady,
      ['spiro.ready: wrong-order'],
    ],
    ['an opinion', { words: acts('say', 'looks-fine') }, steady, ['scope.words: said']],
    ['nothing charted', { record: [] }, steady, ['spiro.record: incomplete']],
    [
      'a wrong value',
      { record: ['fvc', 'fev1', 'efforts'].map((target) => ({ verb: 'enter', target, value: '3' })) },
      steady,
      ['spiro.record: misread'],
    ],
  ])('%s', (_, instead, spiro, errors) => {
    expect(play(instead, spiro)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});

describe('coaching by hand', () => {
  const play = (instead: Record<string, Action[]>, spiro: JsonMap = steady) =>
    errorsIn(playTask(spirometryTask, theWorld('full', spiro), instead).effects);
  const cough = {
    efforts: [
      { fault: 'cough', share: 1_000 },
      { fault: 'none', share: 1_000 },
    ],
  };

  it.each<[string, Record<string, Action[]>, JsonMap, string[]]>([
    ['silence after the blast', { 'effort-1': blow('reject', 'another', 0) }, steady, ['spiro.coach: weak']],
    [
      'a cough kept',
      { 'effort-1': blow('keep', 'another') },
      cough,
      ['spiro.accept: bad-accepted', 'spiro.enough: too-few'],
    ],
    [
      'a good one thrown away',
      { 'effort-1': blow('reject', 'another') },
      steady,
      ['spiro.accept: good-rejected', 'spiro.enough: too-many'],
    ],
    ['two are thought enough', { 'effort-2': blow('keep', 'enough') }, steady, ['spiro.enough: too-few']],
    [
      'three that do not agree',
      { 'effort-3': blow('keep', 'enough') },
      { efforts: [1_000, 930, 935, 980].map((share) => ({ fault: 'none', share })) },
      ['spiro.enough: not-repeatable'],
    ],
    ['one more for luck', { 'effort-3': blow('keep', 'another') }, steady, ['spiro.enough: too-many']],
    [
      'on through dizziness',
      { 'effort-2': blow('keep', 'another') },
      { ...steady, dizzyAfter: 2 },
      ['spiro.stop: ignored'],
    ],
    ['stopped for nothing', { 'effort-3': blow('keep', 'stop') }, steady, ['spiro.stop: needless']],
  ])('%s', (_, instead, spiro, errors) => {
    expect(play(instead, spiro)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});

describe('judging the lines', () => {
  const play = (instead: Record<string, Action[]>, spiro: JsonMap = steady, arrangement = 5) =>
    errorsIn(playTask(spirometryTask, theWorld('brief', spiro, arrangement), instead).effects);
  const place = (...bins: string[]): Action[] =>
    bins.map((value, index) => ({ verb: 'place', target: `effort-${index + 1}`, value }));
  const cough = {
    efforts: [{ fault: 'cough', share: 1_000 }, ...[1, 2, 3].map(() => ({ fault: 'none', share: 1_000 }))],
  };
  const next = (value: string) => ({ after: [...acts('start', 'patient'), ...record(['next', value])] });
  /** Of eight arrangements, one in which everything needed has been blown, and one in which an effort is missing. */
  const found = (spiro: JsonMap, isMet: boolean) =>
    Array.from({ length: 40 }, (_, index) => index).find(
      (arrangement) => play(next('enough'), spiro, arrangement).length === (isMet ? 0 : 1),
    ) ?? 0;

  it('weak words', () => {
    expect(play({ coach: acts('append', 'deep_in', 'gently') })).toEqual(['spiro.coach: weak']);
  });

  it('a cough kept, a good one thrown away', () => {
    const arrangement = found(cough, true);
    expect(play({ curves: place('keep', 'keep', 'keep', 'keep') }, cough, arrangement)).toContain(
      'spiro.accept: bad-accepted',
    );
    expect(play({ curves: place('reject', 'reject', 'keep', 'keep') }, cough, arrangement)).toContain(
      'spiro.accept: good-rejected',
    );
  });

  it('too few, too many, through dizziness, for nothing', () => {
    expect(play(next('enough'), steady, found(steady, false))).toEqual(['spiro.enough: too-few']);
    expect(play(next('another'), steady, found(steady, true))).toEqual(['spiro.enough: too-many']);
    expect(play(next('enough'), { ...steady, dizzyAfter: 2 })).toEqual(['spiro.stop: ignored']);
    expect(play(next('stop'), steady)).toEqual(['spiro.stop: needless']);
  });
});
