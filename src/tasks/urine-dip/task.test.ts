import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { padsOf, trueBlock } from './pads.ts';
import { urineDipTask } from './task.ts';

const packs = readPacks('kit-urine-strip', 'kit-strep', 'clia-waived');
const maria = aPerson();
const other = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-04-05' });
const bottle = (id: string, lot: string, expires: string) => ({
  id,
  store: 'lab',
  par: 2,
  lots: [{ lot, expires, quantity: 40 }],
  locked: false,
});
const CLOUDY = { nitrite: 'positive', leukocytes: 'two_plus', blood: 'trace', specificGravity: 'sg_1025' };

function theWorld(form: 'brief' | 'full', urine: JsonMap = CLOUDY, arrangement = 2) {
  const world = aWorld({
    packs,
    node: { id: 'lopez.urine-dip', form, arrangement },
    visit: { flow: 'orders', plan: { truth: { urine } } },
    stock: [bottle('urine-strip', 'U22', '2027-01-12'), bottle('kit-strep', 'S14', '2027-01-12')],
  });
  return { ...world, persons: { ...world.persons, [other.id]: other } };
}

function expectExpert(world: World) {
  const played = playTask(urineDipTask, world);
  expect(errorsIn(played.effects)).toEqual([]);
  expect([...judged(played.effects)].sort()).toEqual([...urineDipTask.items(world.node)].sort());
  expect(unrated(judged(played.effects))).toEqual([]);
  expect(missingWords(played)).toEqual([]);
  return played;
}

function errorsOf(world: World, instead: Record<string, Action[]>): readonly string[] {
  const errors = errorsIn(playTask(urineDipTask, world, instead).effects);
  expect(unrated(errors)).toEqual([]);
  return errors;
}

describe.each(['brief', 'full'] as const)('a urine dip, %s, done right', (form) => {
  it.each([[CLOUDY], [{}], [{ glucose: 'four_plus', ketone: 'three_plus', ph: 'ph_9' }]])('%j', (urine) => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      const world = theWorld(form, urine, arrangement);
      const played = expectExpert(world);
      const entry = played.world.chart.find((one) => one.field === 'urine.record')?.value as JsonMap;
      for (const pad of padsOf(world)) expect(entry[pad.id]).toBe(pad.blocks[trueBlock(world, pad)]);
      const found = Object.keys(urine).length === 0 ? 'clear' : 'findings';
      expect(played.world.chart.find((one) => one.field === 'urine')?.value).toBe(found);
      expect(played.world.things.find((one) => one.item === 'urine-cup')?.label).toBe(maria.id);
      expect(played.world.hands).toBe('soiled');
    }
  });

  it('reads every pad at its time, in that order', () => {
    const { steps } = playTask(urineDipTask, theWorld(form));
    const looks = steps
      .filter((one) => one.step.startsWith('read'))
      .map((one) => one.observations.find(({ field }) => field === 'looks')?.value);
    expect(looks).toEqual([['at-30', 'at-40', 'at-45', 'at-60'], ['at-120']]);
  });

  it('costs what the catalogue says', () => {
    const sum = (urineDipTask.forms[form] ?? []).reduce((all, one) => all + one.costMs, 0);
    expect(sum).toBe(form === 'full' ? 108_000 : 60_000);
  });
});

it('is not run where no bottle may be used, and somebody hears why', () => {
  const world = { ...theWorld('full'), stock: [bottle('urine-strip', 'U19', '2026-01-12')] };
  const { steps, effects } = expectExpert(world);
  expect(steps.map((one) => one.step)).toEqual(['instruct', 'kit']);
  expect(effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['no_valid_kit'] });
});

const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const say = (...lines: string[]) => ({ instruct: acts('say', ...lines) });
const BRIEF_ORDER = ['read-bottle', 'label-cup', 'gloves', 'dip', 'timer', 'drag', 'cap'];
const dips = (...order: string[]) => ({ dip: acts('append', ...order) });
const without = (left: string, put: string[] = []) =>
  dips(...BRIEF_ORDER.flatMap((one) => (one === left ? put : [one])));

const PADS = padsOf({ packs });
/** Looks at these moments and writes down what is true, but for some pads. */
function reads(looks: number[], over: Record<string, number> = {}, last = false): Action[] {
  const world = theWorld('brief');
  const own = PADS.filter((pad) => (pad.id === 'leukocytes') === last);
  return [
    ...looks.map((one) => ({ verb: 'start', target: `at-${one}` })),
    ...own.map((pad) => ({
      verb: 'record',
      target: pad.id,
      value: `b-${over[pad.id] ?? trueBlock(world, pad)}`,
    })),
  ];
}
const IN_TIME = [30, 40, 45, 60];
const record = (over: Record<string, string>) => ({
  record: Object.entries({ chart: maria.id, values: 'ten', lot: 'lot-U22', time: 'read', ...over })
    .filter(([, value]) => value !== '')
    .map(([target, value]): Action => ({ verb: 'enter', target, value })),
});

describe('each error of a urine dip', () => {
  it.each<[string, Record<string, Action[]>, string[]]>([
    ['a closed question', say('ask-closed', 'plain', 'put-right'), ['poc.identity: closed-question']],
    ['no question', say('no-question', 'plain', 'put-right'), ['poc.identity: not-asked']],
    ['too short', say('ask-open', 'vague'), ['dip.instruct: vague']],
    ['too learned', say('ask-open', 'jargon'), ['dip.instruct: jargon']],
    ['a nod', say('ask-open', 'plain', 'nod'), ['dip.instruct: not-corrected']],
    ['bottle not read', without('read-bottle'), ['poc.kit: code-unchecked']],
    ['no label', without('label-cup', ['label-later']), ['poc.label: unlabelled']],
    ['on the lid', without('label-cup', ['label-lid']), ['poc.label: unlabelled']],
    ['another name', without('label-cup', ['label-other']), ['poc.label: wrong-label']],
    [
      'labelled after the dip',
      dips('read-bottle', 'gloves', 'dip', 'timer', 'drag', 'cap', 'label-cup'),
      ['poc.label: unlabelled'],
    ],
    ['bare hands', without('gloves'), ['dip.gloves: no-gloves']],
    ['soaked', without('dip', ['soak']), ['dip.technique: soaked']],
    ['not dipped', without('dip'), ['dip.technique: not-dipped']],
    ['not drained', without('drag'), ['dip.technique: pads-run']],
    ['old urine', without('dip', ['old-cup', 'dip']), ['dip.technique: old-urine']],
    ['bottle open', without('cap'), ['dip.bottle: left-open']],
    ['no timer', without('timer', ['by-feel']), ['poc.timer: not-timed']],
    ['all at once, at the end', { read: reads([60]) }, ['poc.window: late']],
    ['all at once, at the start', { read: reads([30]) }, ['poc.window: early']],
    ['the last pad much later', { 'read-last': reads([240], { leukocytes: 4 }, true) }, ['poc.window: late']],
    [
      'the ketone pad as it was at thirty seconds',
      { read: reads(IN_TIME, { specific_gravity: 3, blood: 0, nitrite: 0 }) },
      ['poc.window: early'],
    ],
    ['another block', { read: reads(IN_TIME, { protein: 4 }) }, ['poc.read: misread']],
    ['one block beside is right', { read: reads(IN_TIME, { protein: 1, blood: 0 }) }, []],
    ['written without a look', { read: reads([]) }, ['poc.read: not-looked']],
    ['the wrong chart', record({ chart: other.id }), ['poc.wrong_patient: wrong-chart']],
    ['some values', record({ values: 'beyond' }), ['dip.record: values-missing']],
    ['no lot', record({ lot: '' }), ['dip.record: lot-missing']],
    ['another time', record({ time: 'later' }), ['dip.record: time-missing']],
    ['says what it is', { tell: acts('say', 'infection', 'report') }, ['scope.words: said']],
    ['hints', { tell: acts('say', 'hint', 'report') }, ['scope.words: said']],
    ['an opinion', { tell: acts('say', 'provider-will', 'diagnosis') }, ['poc.tell: interpreted']],
    ['nobody told', { tell: acts('say', 'provider-will', 'later') }, ['poc.tell: not-told']],
  ])('%s', (_, instead, errors) => {
    expect(errorsOf(theWorld('brief'), instead)).toEqual(errors);
  });

  it('opened before its time, the strip shows nothing yet; opened late, more than there is', () => {
    const early = playTask(urineDipTask, theWorld('brief'), {}, { early: ['read'] });
    const seen = (played: typeof early, pad: string) =>
      played.steps.find((one) => one.step === 'read')?.text.find((line) => line.params?.pad === pad)?.params;
    expect(
      early.steps.find((one) => one.step === 'read')?.text.some((line) => line.id === 'timed-read.looked'),
    ).toBe(true);
    expect(seen(early, 'glucose')?.block).toBe(0);
  });

  it('is judged on the cup in full', () => {
    const stick = (target: string, value: string): Action => ({ verb: 'stick', target, value });
    const label = [{ verb: 'go', target: 'chair' }, stick('wrapper', 'own'), { verb: 'readBack' }];
    expect(errorsOf(theWorld('full'), { label })).toEqual(['poc.label: unlabelled']);
    const kit = acts('take', 'kit-strep/S14');
    expect(errorsOf(theWorld('full'), { kit })).toEqual(['poc.kit: wrong-kit']);
  });
});
