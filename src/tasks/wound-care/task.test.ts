import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { Form } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld } from '../testing.ts';
import { lengthMm } from './facts.ts';
import { woundCareTask as task } from './task.ts';

const packs = readPacks('wound-care');
const rubric = 'rubric-sterile';
const room = (params: JsonMap = {}, form: Form = 'full', arrangement = 5) =>
  aWorld({
    packs,
    node: {
      id: 'lopez.wound-care',
      order: 'sutures',
      form,
      arrangement,
      params: { leftIn: false, ...params },
    },
    visit: { flow: 'orders' },
  });
const acts = (verb: string, list: string): Action[] => list.split(' ').map((target) => ({ verb, target }));
const fill = (verb: string, fields: Record<string, string>): Action[] =>
  Object.entries(fields).map(([target, value]) => ({ verb, target, value }));
const errors = (instead: Record<string, Action[]>, params: JsonMap = {}) =>
  errorsOf(task, room(params), rubric, instead);

describe('wound care', () => {
  it.each<[JsonMap, Form]>([
    [{}, 'full'],
    [{}, 'brief'],
    [{ leftIn: true }, 'full'],
    [{ sutures: 0 }, 'full'],
    [{ wound: 'gape' }, 'full'],
    [{ wound: 'pus' }, 'brief'],
    [{ wound: 'spreading_redness' }, 'full'],
  ])('is done cleanly by an expert (%j, %s)', (params, form) => {
    for (const arrangement of [0, 8, 4_321]) {
      const { effects, world } = expectExpert(task, room(params, form, arrangement), rubric);
      expect(effects).toContainEqual({ type: 'completeOrder', order: 'sutures' });
      expect(world.visit?.told.length).toBe(params.wound !== undefined || params.leftIn === true ? 1 : 0);
    }
  });

  const asked = 'order identify tetanus allergy thinner_diabetes pain';
  it.each([
    [asked.replace('identify', 'closed_name'), 'not-identified'],
    [asked.replace('tetanus', 'how_is_it'), 'no-tetanus'],
    ['order identify tetanus allergy', 'partly-asked'],
  ])('may begin with %s', (list, error) => {
    expect(errors({ ask: acts('take', list) })).toEqual([`wound.ask: ${error}`]);
  });

  const off = 'hands_gloves soak lift_note bag hands_again fresh_gloves';
  it.each([
    [off.replace('soak', 'tear'), ['wound.remove: torn-off']],
    ['hands_gloves soak bag hands_again fresh_gloves', ['wound.remove: not-noted']],
    ['soak hands_gloves lift_note bag hands_again fresh_gloves', ['wound.remove: wrong-order']],
    ['hands_gloves soak lift_note bag same_gloves', ['wound.gloves: same-gloves']],
    ['hands_gloves soak lift_note bag fresh_gloves', ['wound.gloves: no-hygiene']],
  ])('the old dressing may come off as %s', (order, expected) => {
    expect(errors({ remove: acts('append', order) })).toEqual(expected);
  });

  const seen = { edges: 'closed', drainage: 'none', redness: 'edge', words: 'described' };
  const ruler = String(lengthMm(room()));
  const close: Action = { verb: 'start', target: 'close' };
  it.each<[Action[], string]>([
    [[close, ...fill('record', seen)], 'wound.describe: not-measured'],
    [fill('record', { ...seen, mm: ruler }), 'wound.describe: not-looked'],
    [[close, ...fill('record', { ...seen, mm: ruler, redness: 'spreading' })], 'wound.describe: misread'],
    [[close, ...fill('record', { ...seen, mm: ruler, words: 'infected' })], 'wound.words: diagnosed'],
    [[close, ...fill('record', { ...seen, mm: ruler, words: 'fine' })], 'wound.words: looks-fine'],
  ])('may be looked at wrongly: %j', (look, error) => {
    expect(errors({ look })).toEqual([error]);
  });

  it.each([
    ['gape', 'go_on', 'went-on'],
    ['pus', 'finish_tell', 'went-on'],
    ['spreading_redness', 'clean_wait', 'not-reported'],
    ['healing', 'stop_tell', 'needless-stop'],
  ])('with %s one may %s', (wound, target, error) => {
    expect(errors({ flags: acts('take', target) }, { wound })).toEqual([`wound.redflag: ${error}`]);
  });

  it.each([
    ['around edges centre pat_dry', 'outside-in'],
    ['outside_in pat_dry', 'outside-in'],
    ['back_and_forth pat_dry', 'same-pad'],
    ['centre edges around', 'step-left-out'],
  ])('may be cleaned as %s', (order, error) => {
    expect(errors({ clean: acts('append', order) })).toEqual([`wound.clean: ${error}`]);
  });

  const cut = 'count_in lift_knot cut_under pull_toward every_other count_out';
  it.each([
    [cut.replace('cut_under', 'cut_above'), 'pulled-through'],
    [cut.replace('cut_under', 'cut_both'), 'piece-left'],
    [cut.replace('pull_toward', 'pull_away'), 'pulled-away'],
    [cut.replace(' every_other', ''), 'step-left-out'],
    ['lift_knot count_in cut_under pull_toward every_other count_out', 'wrong-order'],
  ])('sutures may come out as %s', (order, error) => {
    expect(errors({ sutures: acts('append', order) })).toEqual([`wound.sutures: ${error}`]);
  });

  it.each<[string, string, boolean, string]>([
    ['5', 'let_be', true, 'mismatch-hidden'],
    ['6', 'equal', true, 'mismatch-hidden'],
    ['5', 'look_tell', false, 'miscounted'],
  ])('may be counted as %s, %s', (out, answer, leftIn, error) => {
    expect(errors({ count: fill('record', { out, answer }) }, { leftIn })).toEqual([`wound.count: ${error}`]);
  });

  it.each([
    ['strips cotton_wool tape_dated', 'wrong-type'],
    ['strips tape_dated', 'left-open'],
    ['strips sterile_cover tape_plain', 'undated'],
    ['sterile_cover tape_dated', 'wrong-type'],
  ])('may be dressed with %s', (list, error) => {
    expect(errors({ dress: acts('take', list) })).toEqual([`wound.dress: ${error}`]);
  });

  it.each([
    ['dry_24_h sun return own_cream', 'medicine-advice'],
    ['dry_24_h signs sun all_good', 'promised'],
    ['dry_24_h sun', 'no-signs'],
    ['signs sun', 'partly-taught'],
  ])('may be taught as %s', (list, error) => {
    expect(errors({ teach: acts('take', list) })).toEqual([`wound.teach: ${error}`]);
  });

  it('may be charted badly', () => {
    expect(errors({ record: fill('enter', { state: 'done' }) })).toEqual(['wound.record: incomplete']);
    const untrue = { removed: '4', state: 'done', borne: 'well' };
    expect(errors({ record: fill('enter', untrue) })).toEqual(['wound.record: untrue']);
  });
});
