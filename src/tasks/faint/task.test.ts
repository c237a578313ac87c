import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask, type WorldSketch } from '../testing.ts';
import { faintTask } from './task.ts';

const packs = readPacks('emergency-cards', 'emergency-values');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const dialogues = { 'faint-reassurance@x': readDialogue('faint-reassurance') };

const visitor = (params: JsonMap = {}, arrangement = 2) =>
  aWorld({
    packs,
    dialogues,
    visit: null,
    node: {
      id: 'x.faint',
      params: { sign: 'none', dialogue: 'faint-reassurance@x', ...params },
      arrangement,
    },
  });
const withNeedle = (sketch: WorldSketch = {}) =>
  aWorld({ packs, node: { params: { needle: true }, arrangement: 3 }, visit: { flow: 'orders' }, ...sketch });

describe('a faint, answered right', () => {
  it.each([
    ['a visitor', visitor()],
    ['a visitor who is hurt', visitor({ sign: 'injury' })],
    ['a visitor with pain in the chest', visitor({ sign: 'chest_pain' })],
    ['a visitor who was out for long', visitor({ sign: 'longer_than_1_to_2_min' })],
    ['a patient with a needle in the arm', withNeedle()],
  ])('%s', (_, world) => {
    const played = playTask(faintTask, world);
    expect(errorsIn(played.effects)).toEqual([]);
    expect([...judged(played.effects)].sort()).toEqual([...faintTask.items(world.node)].sort());
    expect(missingWords(played)).toEqual([]);
    expect(unrated(judged(played.effects))).toEqual([]);
  });

  it('is solved whatever the arrangement, with whatever sign is drawn', () => {
    const signs = new Set<string>();
    for (let arrangement = 0; arrangement < 60; arrangement += 1) {
      const { sign: _, ...params } = visitor().node.params;
      const world = visitor({}, arrangement);
      const { effects, world: after } = playTask(faintTask, { ...world, node: { ...world.node, params } });
      expect(errorsIn(effects)).toEqual([]);
      const note = after.chart.findLast((one) => one.field === 'incident.faint')?.value as JsonMap;
      signs.add(String(note.sign));
    }
    expect([...signs].sort()).toEqual(['chest_pain', 'injury', 'longer_than_1_to_2_min', 'none']);
  });

  it('lies flat for ten minutes, is seen by the provider, and costs what the catalogue says', () => {
    const { effects } = playTask(faintTask, withNeedle());
    expect(effects).toContainEqual(
      expect.objectContaining({ type: 'openLoop', kind: 'flat', dueMs: 600_000 }),
    );
    expect(effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['fainted'] });
    expect(effects).toContainEqual({ type: 'moveVisit', event: 'settle' });
    expect(faintTask.forms.brief.reduce((sum, one) => sum + one.costMs, 0)).toBe(120_000);
  });

  it('keeps the first panels hot', () => {
    const hot = faintTask.forms.brief.filter((one) => {
      const spec = one.skip?.(visitor()) === true ? {} : one.spec(visitor());
      return 'hot' in spec && spec.hot === true;
    });
    expect(hot.map((one) => one.id)).toEqual(['respond', 'settle', 'rise']);
  });
});

const right = ['shout', 'lower_flat', 'airway', 'legs_up'];
const needleRight = ['shout', 'needle_safe', 'lower_flat', 'airway', 'legs_up'];
const first = (...cards: string[]) => ({ respond: acts('append', ...cards) });

describe('each error of a faint', () => {
  it.each<[string, Record<string, Action[]>, string[]]>([
    ['nobody called', first('lower_flat', 'airway', 'legs_up'), ['faint.help: not-called']],
    ['called late', first('lower_flat', 'shout', 'airway', 'legs_up'), ['faint.order: wrong-order']],
    ['left alone', first(...right, 'leave'), ['faint.alone: left']],
    ['sat up', first(...right, 'sit_up'), ['faint.upright: sat-up']],
    ['walked away', first(...right, 'walk'), ['faint.upright: walked']],
    ['water', first(...right, 'water'), ['faint.mouth: water']],
    ['ammonia', first(...right, 'ammonia'), ['faint.mouth: ammonia']],
    ['not lowered', first('shout', 'airway', 'legs_up'), ['faint.order: not-lowered']],
    ['not checked', first('shout', 'lower_flat', 'legs_up'), ['faint.order: not-checked']],
    ['legs left', first('shout', 'lower_flat', 'airway'), ['faint.order: legs-left']],
    ['raised by words', { talk: acts('say', 'orient', 'help-up', 'doctor') }, ['faint.upright: said']],
    ['false comfort', { talk: acts('say', 'nothing', 'slow', 'doctor') }, ['talk.honest: said']],
    ['a cause named', { talk: acts('say', 'orient', 'slow', 'needle') }, ['scope.words: said']],
    ['rests alone', { settle: acts('take', 'alone') }, ['faint.provider: not-seen', 'faint.alone: left']],
    [
      'onto a chair',
      { settle: acts('take', 'chair') },
      ['faint.provider: not-seen', 'faint.upright: sat-up'],
    ],
    ['no provider', { settle: acts('take', 'no-fuss') }, ['faint.provider: not-seen']],
    ['up in one go', { rise: acts('append', 'at-once', 'company') }, ['faint.upright: stood-up']],
    ['home alone', { rise: acts('append', 'sit', 'check', 'stand', 'drive') }, ['faint.home: alone']],
    ['no times', { note: wrote('about', 'seen', 'flag') }, ['faint.note: no-time']],
    ['a cause written', { note: wrote('watched', 'cause', 'flag') }, ['faint.note: interpreted']],
    ['no alert', { note: wrote('watched', 'seen', 'none') }, ['faint.note: incomplete']],
    ['a needless ambulance', { watch: measured('46', 'ambulance') }, ['faint.escalate: needless']],
    ['a value misread', { watch: measured('64', 'provider') }, ['faint.values: misread']],
    ['no look', { watch: measured('46', 'provider').slice(1) }, ['faint.values: not-looked']],
  ])('%s', (_, instead, errors) => {
    const { effects } = playTask(faintTask, visitor(), instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
    const items = judged(effects).map((one) => one.split(':')[0]);
    expect([...items].sort()).toEqual([...faintTask.items(visitor().node)].sort());
  });

  it.each([
    [['shout', 'lower_flat', 'airway', 'legs_up'], 'faint.needle: left-in'],
    [['shout', 'lower_flat', 'needle_safe', 'airway', 'legs_up'], 'faint.needle: left-in'],
  ])('the needle still in (%j)', (cards, error) => {
    expect(errorsIn(playTask(faintTask, withNeedle(), first(...cards)).effects)).toContain(error);
    expect(errorsIn(playTask(faintTask, withNeedle(), first(...needleRight)).effects)).toEqual([]);
    expect(unrated([error])).toEqual([]);
  });

  it('no ambulance on a sign of the card', () => {
    const { effects } = playTask(faintTask, visitor({ sign: 'injury' }), {
      watch: measured('46', 'provider'),
    });
    expect(errorsIn(effects)).toEqual(['faint.escalate: not-called']);
    expect(unrated(['faint.escalate: not-called'])).toEqual([]);
  });

  it('away for more than a minute is leaving', () => {
    const [respond, watch, ...rest] = faintTask.forms.brief;
    const begun = playTask(
      { ...faintTask, forms: { brief: [respond, watch].flatMap((one) => one ?? []) } },
      visitor(),
    );
    const late = { ...begun.world, nowMs: begun.world.nowMs + 61_000 };
    const { effects } = playTask({ ...faintTask, forms: { brief: rest.slice(1) } }, late);
    expect(errorsIn(effects)).toEqual(['faint.alone: left']);
  });

  it('getting up before the ten minutes are over is too soon', () => {
    const { effects } = playTask(faintTask, visitor(), {}, { early: ['rise'] });
    expect(errorsIn(effects)).toEqual(['faint.upright: stood-up']);
  });
});

function measured(pulse: string, call: string): Action[] {
  return [
    { verb: 'start', target: 'stay' },
    { verb: 'record', target: 'pulse', value: pulse },
    { verb: 'record', target: 'sys', value: '82' },
    { verb: 'record', target: 'dia', value: '50' },
    { verb: 'record', target: 'call', value: call },
  ];
}

function wrote(time: string, words: string, alert: string): Action[] {
  return Object.entries({ time, words, alert }).map(([target, value]) => ({ verb: 'enter', target, value }));
}
