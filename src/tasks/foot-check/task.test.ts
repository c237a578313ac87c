import { describe, expect, it } from 'vitest';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { FEET, PLACES } from './feet.ts';
import { footCheckTask } from './task.ts';

const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const mark = (...targets: string[]): Action[] =>
  targets.map((target) => ({ verb: 'mark', target, value: 'finding' }));
const enter = (values: Readonly<Record<string, string>>): Action[] =>
  Object.entries({ words: 'described', provider: 'told', patient: 'provider-will', ...values }).map(
    ([target, value]) => ({ verb: 'enter', target, value }),
  );

const theWorld = (foot?: string, arrangement = 3) =>
  aWorld({
    node: { id: 'hassan.foot-check', arrangement },
    visit: { plan: { truth: foot === undefined ? {} : { foot } } },
  });

const everyFinding = ['cut', 'redness', 'odor'].flatMap((finding) =>
  FEET.flatMap((foot) => PLACES.map((place) => `${finding}-${foot}-${place}`)),
);

describe('a foot check, done right', () => {
  it.each([undefined, 'none', ...everyFinding])('with %s', (foot) => {
    for (let arrangement = 0; arrangement < 4; arrangement += 1) {
      const world = theWorld(foot, arrangement);
      const played = playTask(footCheckTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...footCheckTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
      const isTold = played.effects.some((one) => one.type === 'tell');
      expect(isTold).toBe(foot !== undefined && foot !== 'none');
    }
  });
});

describe('each error of a foot check', () => {
  it.each<[string, string, Record<string, Action[]>, string[]]>([
    [
      'socks left on',
      'cut-left-toes',
      { bare: acts('take', 'through-socks', 'light', 'filament') },
      ['foot.bare: covered', 'foot.look: missed'],
    ],
    [
      'only the foot that is asked about',
      'cut-left-toes',
      { bare: acts('take', 'sore-only', 'light', 'filament') },
      ['foot.bare: one-foot', 'foot.look: missed'],
    ],
    ['nothing ready', 'none', { bare: acts('take', 'bare-right', 'bare-left') }, ['foot.set_up: not-ready']],
    ['a cut overlooked', 'cut-left-toes', { look: [] }, ['foot.look: missed']],
    ['a mark on whole skin', 'none', { look: mark('right/heel') }, ['foot.look: imagined']],
    ['a name for it', 'redness-right-sole', { tell: enter({ words: 'named' }) }, ['foot.words: named']],
    ['fine in the chart', 'odor-right-toes', { tell: enter({ words: 'fine' }) }, ['foot.record: untrue']],
    [
      'left in the chart',
      'cut-right-heel',
      { tell: enter({ provider: 'chart-only' }) },
      ['foot.tell: not-told'],
    ],
    ['a cream advised', 'none', { tell: enter({ patient: 'cream' }) }, ['scope.words: said']],
  ])('%s', (_, foot, instead, errors) => {
    const { effects } = playTask(footCheckTask, theWorld(foot), instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});
