import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { nebulizerTask } from './task.ts';

const packs = readPacks('nebulizer');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const record = (...values: (readonly [string, string])[]): Action[] =>
  values.map(([target, value]) => ({ verb: 'record', target, value }));
const theWorld = (neb: JsonMap = {}, arrangement = 4) =>
  aWorld({
    packs,
    node: { id: 'lopez.nebulizer', order: 'neb', arrangement },
    visit: { flow: 'orders', plan: { truth: { neb } } },
  });
const BAD = { pulseRise: 34 };

describe('the nebulizer, done right', () => {
  it.each<[string, JsonMap]>([
    ['an ordinary course', {}],
    ['a pulse that jumps', BAD],
    ['palpitations', { palpitations: true }],
    ['a rise that is still borne', { pulseRise: 20 }],
  ])('%s', (_, neb) => {
    for (let arrangement = 0; arrangement < 8; arrangement += 1) {
      const world = theWorld(neb, arrangement);
      const played = playTask(nebulizerTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...nebulizerTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
    }
  });
});

const CARDS = ['identify', 'protect', 'upright', 'fill', 'seal', 'air', 'breathe'];
const without = (card: string) => ({ 'set-up': acts('append', ...CARDS.filter((one) => one !== card)) });
const given = (value: string): Record<string, Action[]> => ({
  record: [{ verb: 'enter', target: 'given', value }],
});

describe('each error of the nebulizer', () => {
  it.each<[string, Record<string, Action[]>, string[], JsonMap?]>([
    ['another drug', { dose: acts('take', 'ipratropium') }, ['neb.drug: wrong-drug']],
    ['past its date', { dose: acts('take', 'albuterol_old') }, ['neb.date: expired']],
    ['no readings before', { before: [] }, ['neb.before: missing']],
    [
      'a slip before',
      { before: record(['pulse', '69'], ['resp', '24'], ['spo2', '95']) },
      ['neb.before: misread'],
    ],
    ['nobody asked', without('identify'), ['neb.identity: not-asked']],
    ['no protection', without('protect'), ['neb.protect: unprotected']],
    ['a loose mouthpiece', without('seal'), ['neb.set_up: left-out']],
    ['half a dose', { 'set-up': acts('append', ...CARDS, 'half') }, ['neb.set_up: half-dose']],
    ['no order', { 'set-up': acts('append', ...[...CARDS].reverse()) }, ['neb.set_up: wrong-order']],
    ['left alone', { 'set-up': acts('append', ...CARDS, 'alone') }, ['neb.stay: left-alone']],
    [
      'a jump ignored',
      { watch: [...acts('start', 'minute'), ...record(['next', 'go-on'])] },
      ['neb.stop: ignored'],
      BAD,
    ],
    [
      'stopped for nothing',
      { watch: [...acts('start', 'minute'), ...record(['next', 'stop'])] },
      ['neb.stop: needless'],
    ],
    ['a kit used again', { finish: record(['kit', 'drawer']) }, ['neb.kit: reused']],
    ['no readings after', { after: [] }, ['neb.after: missing']],
    [
      'a slip after',
      { after: record(['pulse', '96'], ['resp', '20'], ['spo2', '97']) },
      ['neb.after: misread'],
    ],
    ['nothing charted', { record: [] }, ['neb.record: incomplete']],
    ['what was not given charted', given('none'), ['neb.record: untrue']],
  ])('%s', (_, instead, errors, neb) => {
    expect(errorsIn(playTask(nebulizerTask, theWorld(neb), instead).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('taken away while it mists, and measured again too soon', () => {
    const early = (step: string) =>
      errorsIn(playTask(nebulizerTask, theWorld(), {}, { early: [step] }).effects);
    expect(early('finish')).toEqual(['neb.whole: cut-short']);
    expect(early('after')).toEqual(['neb.after: too-early']);
    expect(unrated(['neb.whole: cut-short', 'neb.after: too-early'])).toEqual([]);
  });
});
