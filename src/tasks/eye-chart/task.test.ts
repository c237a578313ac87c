import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { eyeChartTask } from './task.ts';

const packs = readPacks('screening-tests', 'eye-chart-lines');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));

interface Sketch {
  readonly truth?: JsonMap;
  readonly age?: number;
  readonly glasses?: boolean;
  readonly arrangement?: number;
}

const VISION = { vision: { right: 30, left: 40, both: 25 } };

function theWorld({ truth = VISION, age = 4, glasses = false, arrangement = 7 }: Sketch = {}) {
  return aWorld({
    packs,
    person: aPerson({ age, birthDate: `${2026 - age}-06-30`, look: { glasses } }),
    node: { id: 'haddad.eye-chart', arrangement },
    visit: { flow: 'orders', plan: { truth } },
  });
}

const play = (instead: Record<string, Action[]> = {}, sketch: Sketch = {}) =>
  playTask(eyeChartTask, theWorld(sketch), instead);

describe('the eye chart, done right', () => {
  it.each<[string, Sketch]>([
    ['at four', {}],
    ['at four, glasses on', { glasses: true }],
    ['at nine', { age: 9 }],
    ['with a plan that says nothing', { truth: {} }],
    ['with a line that is not printed', { truth: { vision: { right: 32, left: 32, both: 32 } } }],
  ])('%s', (_, sketch) => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      const played = play({}, { ...sketch, arrangement });
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...eyeChartTask.items(theWorld().node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
    }
  });

  it('charts each eye', () => {
    const { world } = play();
    const value = (field: string) => world.chart.find((one) => one.field === field)?.value;
    expect([value('vision.right'), value('vision.left'), value('vision.both')]).toEqual([
      '20/30',
      '20/40',
      '20/25',
    ]);
    expect(value('vision.correction')).toBe('sc');
  });
});

const set = (...options: string[]) => ({ 'set-up': acts('take', ...options) });
const reading = (looks: readonly string[], right: string, left: string, both: string): Action[] => [
  ...acts('start', ...looks),
  { verb: 'record', target: 'right', value: right },
  { verb: 'record', target: 'left', value: left },
  { verb: 'record', target: 'both', value: both },
];
const EYES = ['right', 'left', 'both'];

describe('each error of the eye chart', () => {
  it.each<[string, Record<string, Action[]>, Sketch, string[]]>([
    ['too far', set('chart-lea', 'feet-20', 'cover'), {}, ['vision.distance: wrong-distance']],
    [
      'letters for a four-year-old',
      set('chart-snellen', 'feet-10', 'cover'),
      {},
      ['vision.distance: wrong-chart'],
    ],
    ['a pressed eye', set('chart-lea', 'feet-10', 'press'), {}, ['vision.cover: pressed']],
    ['no cover', set('chart-lea', 'feet-10'), {}, ['vision.cover: not-covered']],
    [
      'glasses off',
      set('chart-lea', 'feet-10', 'cover', 'glasses-off'),
      { glasses: true },
      ['vision.glasses: glasses-off'],
    ],
    [
      'both eyes first',
      { read: reading(['both', 'right', 'left'], 'line-30', 'line-40', 'line-25') },
      {},
      ['vision.order: wrong-order'],
    ],
    [
      'a line too small',
      { read: reading(EYES, 'line-25', 'line-40', 'line-25') },
      {},
      ['vision.line: wrong-line'],
    ],
    [
      'one eye not tested',
      { read: reading(['right', 'left'], 'line-30', 'line-40', 'line-25') },
      {},
      ['vision.order: wrong-order', 'vision.line: not-tested'],
    ],
    ['nothing charted', { record: [] }, {}, ['vision.record: incomplete']],
    [
      'eyes swapped in the chart',
      {
        record: [
          { verb: 'enter', target: 'right', value: 'line-40' },
          { verb: 'enter', target: 'left', value: 'line-30' },
          { verb: 'enter', target: 'both', value: 'line-25' },
          { verb: 'enter', target: 'correction', value: 'sc' },
        ],
      },
      {},
      ['vision.record: untrue'],
    ],
  ])('%s', (_, instead, sketch, errors) => {
    expect(errorsIn(play(instead, sketch).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});
