import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { rapidTestTask } from './task.ts';

const packs = readPacks('kit-strep', 'clia-waived');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const shelf = (id: string) => ({
  id,
  store: 'lab',
  par: 4,
  lots: [{ lot: 'S14', expires: '2027-01-12', quantity: 4 }],
  locked: false,
});

const theWorld = (kit: string, truth: JsonMap, arrangement = 2) =>
  aWorld({
    packs,
    node: { id: 'lopez.rapid-test', params: { kit }, arrangement },
    visit: { flow: 'orders', plan: { truth } },
    stock: [shelf('kit-strep'), shelf('kit-hcg-urine')],
  });

describe('a rapid test, done right', () => {
  it.each<[string, JsonMap, string, unknown]>([
    ['kit-strep', { strep: 'positive' }, 'strep', 'positive'],
    ['kit-strep', { strep: 'negative' }, 'strep', 'negative'],
    ['kit-hcg-urine', { hcg: true }, 'hcg', 'positive'],
    ['kit-hcg-urine', {}, 'hcg', 'negative'],
    ['kit-glucose', { glucose: 52 }, 'glucose', 52],
    ['kit-glucose', { glucose: 310 }, 'glucose', 310],
    ['kit-glucose', {}, 'glucose', 95],
  ])('%s with %j', (kit, truth, field, value) => {
    for (let arrangement = 0; arrangement < 6; arrangement += 1) {
      const world = theWorld(kit, truth, arrangement);
      const played = playTask(rapidTestTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...rapidTestTask.items(world.node)].sort());
      expect(played.world.chart.find((one) => one.field === field)?.value).toBe(value);
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
    }
  });

  it('opens the window of its own card', () => {
    const loop = (kit: string) =>
      playTask(rapidTestTask, theWorld(kit, {})).effects.find((one) => one.type === 'openLoop');
    expect(loop('kit-strep')).toMatchObject({ dueMs: 300_000, overMs: 600_000 });
    expect(loop('kit-hcg-urine')).toMatchObject({ dueMs: 180_000, overMs: 600_000 });
    expect(loop('kit-glucose')).toBeUndefined();
  });

  it('costs what the catalogue says for either kind', () => {
    const costs = (kit: string) =>
      playTask(rapidTestTask, theWorld(kit, {})).steps.reduce(
        (sum, played) => sum + (rapidTestTask.forms.brief.find((one) => one.id === played.step)?.costMs ?? 0),
        0,
      );
    expect([costs('kit-strep'), costs('kit-glucose')]).toEqual([54_000, 54_000]);
  });
});

describe('the A1c from the same finger', () => {
  const a1cWorld = (truth: JsonMap) =>
    aWorld({
      packs,
      node: { id: 'hassan.rapid-test', params: { kit: 'kit-glucose', a1c: true }, arrangement: 4 },
      visit: { flow: 'orders', plan: { truth } },
    });

  it.each([74, 84, 91, 101])('is run, read and told as the card says: %i tenths', (a1cX10) => {
    const world = a1cWorld({ glucose: 212, a1cX10 });
    const played = playTask(rapidTestTask, world);
    expect(errorsIn(played.effects)).toEqual([]);
    expect([...judged(played.effects)].sort()).toEqual([...rapidTestTask.items(world.node)].sort());
    expect(missingWords(played)).toEqual([]);
    expect(unrated(judged(played.effects))).toEqual([]);
    expect(played.world.chart.find((one) => one.field === 'a1c')?.value).toBe(a1cX10 / 10);
    const isTold = played.effects.some((one) => one.type === 'tell' && one.facts.includes('a1c'));
    expect(isTold).toBe(a1cX10 >= 90);
    expect(played.effects).toContainEqual(expect.objectContaining({ kind: 'analyser', dueMs: 360_000 }));
  });

  it.each<[string, Record<string, Action[]>, string[]]>([
    ['an old cartridge', { fill: acts('append', 'fill', 'start') }, ['poc.cartridge: unchecked']],
    [
      'a squeezed drop',
      { fill: acts('append', 'cartridge', 'fill', 'squeeze', 'start') },
      ['poc.fill: poor-sample'],
    ],
    [
      'a capillary left lying',
      { fill: acts('append', 'cartridge', 'fill', 'set-aside', 'start') },
      ['poc.run_in_time: late-run'],
    ],
    [
      'a display nobody looked at',
      { display: [{ verb: 'record', target: 'a1c', value: '8.4' }] },
      ['poc.a1c: not-looked'],
    ],
    [
      'a digit off',
      { display: [...acts('start', 'now'), { verb: 'record', target: 'a1c', value: '8.8' }] },
      ['poc.a1c: misread'],
    ],
    [
      'a high value left in the chart',
      {
        display: [...acts('start', 'now'), { verb: 'record', target: 'a1c', value: '9.1' }],
        report: [
          { verb: 'enter', target: 'value', value: '212' },
          { verb: 'enter', target: 'provider', value: 'left-in-chart' },
          { verb: 'enter', target: 'patient', value: 'provider-will' },
        ],
      },
      ['poc.critical: unreported'],
    ],
  ])('%s', (name, instead, errors) => {
    const a1cX10 = name.startsWith('a high') ? 91 : 84;
    const { effects } = playTask(rapidTestTask, a1cWorld({ glucose: 212, a1cX10 }), instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});

const drop = ['code', 'wash', 'wipe-first', 'second-drop'];
const enter = (values: Readonly<Record<string, string>>): Action[] =>
  Object.entries(values).map(([target, value]) => ({ verb: 'enter', target, value }));
const report = (over: Readonly<Record<string, string>>) => ({
  report: enter({ value: '52', provider: 'told-now', patient: 'provider-will', ...over }),
});

describe('each error of a rapid test', () => {
  const strepSites = ['site-right_tonsil', 'site-left_tonsil', 'site-posterior_wall'];
  it.each<[string, string, Record<string, Action[]>, string[]]>([
    [
      'the tongue touched',
      'kit-strep',
      { swab: acts('append', 'ask-open', 'label-own', ...strepSites, 'poor') },
      ['poc.swab: poor-sample'],
    ],
    [
      'one tonsil',
      'kit-strep',
      { swab: acts('append', 'ask-open', 'label-own', 'site-left_tonsil') },
      ['poc.swab: one-site'],
    ],
    ['nobody asked', 'kit-glucose', { strip: acts('append', ...drop) }, ['poc.identity: not-asked']],
    [
      'a closed question',
      'kit-glucose',
      { strip: acts('append', 'ask-closed', ...drop) },
      ['poc.identity: closed-question'],
    ],
    [
      'no code',
      'kit-glucose',
      { strip: acts('append', 'ask-open', ...drop.slice(1)) },
      ['poc.kit: code-unchecked'],
    ],
    [
      'a squeezed finger',
      'kit-glucose',
      { strip: acts('append', 'ask-open', ...drop, 'milk') },
      ['poc.swab: poor-sample'],
    ],
    [
      'a number misread',
      'kit-glucose',
      {
        meter: [
          { verb: 'start', target: 'now' },
          { verb: 'record', target: 'glucose', value: '25' },
        ],
        ...report({ value: '25' }),
      },
      ['poc.read: misread'],
    ],
    [
      'a low value left in the chart',
      'kit-glucose',
      report({ provider: 'left-in-chart' }),
      ['poc.critical: unreported'],
    ],
    ['a meaning given', 'kit-glucose', report({ patient: 'said-value-is-bad' }), ['scope.words: said']],
    ['another value charted', 'kit-glucose', report({ value: '152' }), ['poc.record: wrong-result']],
  ])('%s', (_, kit, instead, errors) => {
    const { effects } = playTask(rapidTestTask, theWorld(kit, { glucose: 52, strep: 'positive' }), instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});
