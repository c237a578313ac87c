import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { needleStickTask } from './task.ts';

const packs = readPacks('sharps-waste');
const theWorld = (params: JsonMap = { how: 'recap' }, arrangement = 4) =>
  aWorld({ packs, node: { params, arrangement }, hands: 'gloved-soiled' });
const alone = aWorld({ packs, visit: null, node: { id: 'needle-stick.needle-stick', params: {} } });
const RIGHT = ['make_safe', 'wash', 'report', 'source_patient', 'evaluation', 'log'];
const without = (card: string) => RIGHT.filter((one) => one !== card);
const acts = (...cards: string[]): Record<string, Action[]> => ({
  answer: cards.map((target) => ({ verb: 'append', target })),
});
const wrote = (device: string, how: string, place: string): Record<string, Action[]> => ({
  log: Object.entries({ device, how, place }).map(([target, value]) => ({ verb: 'enter', target, value })),
});

describe('a needle-stick', () => {
  it.each([
    ['with a cap', theWorld()],
    ['with a needle left lying', theWorld({ how: 'left-lying' })],
    ['on a day of its own', alone],
  ])('%s is answered right', (_, world) => {
    const played = playTask(needleStickTask, world);
    expect(errorsIn(played.effects)).toEqual([]);
    expect([...judged(played.effects)].sort()).toEqual([...needleStickTask.items(world.node)].sort());
    expect(missingWords(played)).toEqual([]);
    expect(unrated(judged(played.effects))).toEqual([]);
    expect(played.world.chart.at(-1)).toMatchObject({ field: 'log.sharps', person: 'clinic' });
    expect(needleStickTask.forms.brief.reduce((sum, one) => sum + one.costMs, 0)).toBe(90_000);
  });

  it('is solved whatever the arrangement, and washes the hands', () => {
    for (let arrangement = 0; arrangement < 30; arrangement += 1) {
      const { effects, world } = playTask(needleStickTask, theWorld({ how: 'recap' }, arrangement));
      expect(errorsIn(effects)).toEqual([]);
      expect(world.hands).toBe('clean');
    }
  });

  it.each<[string, Record<string, Action[]>, string[]]>([
    ['the needle left', acts(...without('make_safe')), ['expo.sharp: left-lying']],
    ['squeezed', acts('make_safe', 'squeeze', ...RIGHT.slice(1)), ['expo.wash: squeezed']],
    ['bleached', acts(...RIGHT, 'bleach'), ['expo.wash: bleach']],
    ['not washed', acts(...without('wash')), ['expo.wash: not-washed']],
    [
      'reported later',
      acts('make_safe', 'wash', 'finish_first', ...RIGHT.slice(2)),
      ['expo.report: delayed'],
    ],
    ['not reported', acts(...without('report')), ['expo.report: hidden']],
    ['hidden', acts('make_safe', 'wash', 'hide'), ['expo.report: hidden', 'expo.care: not-evaluated']],
    ['not evaluated', acts(...without('evaluation')), ['expo.care: not-evaluated']],
    ['in another order', acts('report', ...without('report')), ['expo.order: wrong-order']],
    ['a log without device', wrote('a-needle', 'recap', 'room'), ['expo.log: incomplete']],
    ['a log without place', wrote('safety', 'recap', 'blank'), ['expo.log: incomplete']],
    ['an untrue log', wrote('safety', 'left-lying', 'room'), ['expo.log: untrue']],
  ])('%s is an error', (_, instead, errors) => {
    const { effects } = playTask(needleStickTask, theWorld(), instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('that is hidden has no line in the log', () => {
    const { steps } = playTask(needleStickTask, theWorld(), acts('hide'));
    expect(steps.map((one) => one.step)).toEqual(['answer']);
  });
});
