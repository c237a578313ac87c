import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { venipunctureTask } from './task.ts';

const packs = readPacks('lab-draw', 'bp-technique', 'clinic-core');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const maria = aPerson();
const other = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-05-14' });
const TALK = 'comfort-needle-adult@lopez';
const stockOf = (id: string) => ({
  id: `tubes_${id}`,
  store: 'lab',
  par: 5,
  lots: [{ lot: 'T1', expires: '2027-01-31', quantity: 9 }],
  locked: false,
});

function theWorld(
  params: JsonMap = {},
  truth: JsonMap = {},
  over: { anxiety?: number; arrangement?: number } = {},
): World {
  return aWorld({
    packs,
    person: maria,
    persons: { [maria.id]: maria, [other.id]: other },
    dialogues: {
      [TALK]: readDialogue('comfort-needle-adult'),
      'faint-reassurance': readDialogue('faint-reassurance'),
    },
    node: {
      id: 'lopez.venipuncture',
      order: 'labs',
      arrangement: over.arrangement ?? 12,
      params: {
        tubes: ['light_blue', 'gold', 'lavender'],
        label: 'right',
        hardVein: false,
        dialogue: TALK,
        ...params,
      },
    },
    stock: ['gold', 'lavender'].map(stockOf),
    visit: {
      flow: 'orders',
      anxiety: over.anxiety ?? 35,
      plan: { truth, record: { chartCandidates: [maria.id, other.id] } },
    },
  });
}

const play = (instead: Record<string, Action[]> = {}, world = theWorld()) =>
  playTask(venipunctureTask, world, instead);
const cleanIn = (world: World) => {
  const played = play({}, world);
  expect(errorsIn(played.effects)).toEqual([]);
  expect([...judged(played.effects)].sort()).toEqual([...venipunctureTask.items(world.node)].sort());
  expect(missingWords(played)).toEqual([]);
  expect(unrated(judged(played.effects))).toEqual([]);
  return played;
};

describe('a blood draw, done right', () => {
  it.each<[string, World]>([
    ['an ordinary one', theWorld()],
    ['without a talk', theWorld({ dialogue: false })],
    ['a left arm to spare', theWorld({}, { armLimits: { left: 'mastectomy_side' } })],
    ['a fistula', theWorld({}, { armLimits: { right: 'fistula_or_graft' } })],
    ['a blood thinner', theWorld({}, { bloodThinner: true })],
    ['labels of a like name', theWorld({ label: 'other' })],
    ['labels of yesterday', theWorld({ label: 'old-date' })],
    ['a vein that gives nothing', theWorld({ hardVein: true })],
    [
      'every tube there is',
      theWorld({ tubes: ['gray', 'red', 'light_green', 'blood_culture', 'gold', 'light_blue', 'lavender'] }),
    ],
  ])('%s', (_, world) => {
    cleanIn(world);
  });

  it('is solved whatever the arrangement, with whatever is drawn', () => {
    for (let arrangement = 0; arrangement < 50; arrangement += 1) {
      const world = theWorld({}, {}, { arrangement });
      const params = { tubes: world.node.params.tubes ?? [], dialogue: TALK };
      cleanIn({ ...world, node: { ...world.node, params } });
    }
  });

  it('leaves labelled tubes on the tray, takes them from stock and charts the draw', () => {
    const { world, effects } = play();
    expect(world.things.map(({ item, at, label }) => [item, at, label])).toEqual([
      ['tube-light_blue', 'tray', maria.id],
      ['tube-gold', 'tray', maria.id],
      ['tube-lavender', 'tray', maria.id],
    ]);
    expect(effects.filter((one) => one.type === 'takeStock')).toHaveLength(2);
    expect(world.chart.at(-1)?.value).toMatchObject({
      tubes: ['light_blue', 'gold', 'lavender'],
      borne: 'well',
    });
    expect(effects.some((one) => one.type === 'openLoop')).toBe(false);
  });

  it('costs what the catalogue says', () => {
    const ordinary = venipunctureTask.forms.brief.filter((one) => !['missed', 'dizzy'].includes(one.id));
    expect(ordinary.reduce((sum, one) => sum + one.costMs, 0)).toBe(96_000);
  });

  it('stops for somebody who is dizzy, and goes on when they lie', () => {
    const { steps, effects } = play({}, theWorld({ dialogue: false }, {}, { anxiety: 72 }));
    expect(steps.map((one) => one.step)).toContain('dizzy');
    expect(errorsIn(effects)).toEqual([]);
    expect(effects.some((one) => one.type === 'offerTask')).toBe(false);
  });
});

const draws = (...cards: string[]) => ({ draw: acts('append', ...cards) });
const RIGHT = [
  'gloves',
  'tourniquet_feel',
  'clean_dry',
  'needle_in',
  'fill_invert',
  'tourniquet_off',
  'needle_out',
  'sharps',
];
const without = (card: string) => RIGHT.filter((one) => one !== card);
const asks = (...ids: string[]) => ({ ask: acts('take', ...ids) });
const QUESTIONS = ['latex', 'blood_thinner', 'fainted', 'arm_limits'];
const labels = (target: string): Record<string, Action[]> => ({ label: [{ verb: 'decide', target }] });
const wrote = (over: Record<string, string> = {}): Record<string, Action[]> => ({
  record: Object.entries({ arm: 'left', tubes: '3', time: 'now', borne: 'well', ...over })
    .filter(([, value]) => value !== '')
    .map(([target, value]) => ({ verb: 'enter', target, value })),
});

describe('each error of a blood draw', () => {
  it.each<[string, Record<string, Action[]>, string[]]>([
    ['a lie', { talk: acts('say', 'ask', 'quick', 'truth') }, ['talk.honest: said']],
    ['a guess at the result', { talk: acts('say', 'ask', 'couch', 'results') }, ['scope.words: said']],
    ['a closed question', asks('closed', ...QUESTIONS), ['draw.identity: closed-question']],
    ['nobody asked who it is', asks(...QUESTIONS), ['draw.identity: not-asked']],
    ['the arm not asked about', asks('open', 'latex', 'blood_thinner', 'fainted'), ['draw.ask: not-asked']],
    [
      'fainting not asked about',
      asks('open', 'latex', 'blood_thinner', 'arm_limits'),
      ['draw.ask: partly-asked'],
    ],
    ['the last vein first', { site: acts('take', 'left-basilic') }, ['draw.site: last-choice']],
    ['a tube missing', { tubes: acts('append', 'light_blue', 'gold') }, ['draw.tubes: tube-missing']],
    [
      'a tube too many',
      { tubes: acts('append', 'light_blue', 'gold', 'lavender', 'gray') },
      ['draw.tubes: needless-tube'],
    ],
    ['EDTA first', { tubes: acts('append', 'lavender', 'light_blue', 'gold') }, ['draw.order: wrong-order']],
    ['bare hands', draws(...without('gloves')), ['draw.gloves: none']],
    [
      'gloves late',
      draws(...without('gloves'), 'gloves'),
      ['draw.gloves: none', 'draw.technique: wrong-order'],
    ],
    ['a long tourniquet', draws('tourniquet_early', ...RIGHT), ['draw.technique: tourniquet-long']],
    ['pumping', draws(...RIGHT, 'pump_fist'), ['draw.technique: pumped']],
    [
      'wet skin',
      draws(...RIGHT.map((one) => (one === 'clean_dry' ? 'clean_wet' : one))),
      ['draw.technique: wet'],
    ],
    ['skin not cleaned', draws(...without('clean_dry')), ['draw.technique: not-cleaned']],
    ['felt again', draws(...RIGHT, 'retouch'), ['draw.technique: retouched']],
    [
      'not mixed',
      draws(...RIGHT.map((one) => (one === 'fill_invert' ? 'fill_only' : one))),
      ['draw.technique: not-mixed'],
    ],
    ['no tourniquet', draws(...without('tourniquet_feel')), ['draw.technique: step-left-out']],
    [
      'the needle before the tourniquet',
      draws(...without('tourniquet_off'), 'needle_before_tourniquet'),
      ['draw.technique: needle-first'],
    ],
    [
      'the tourniquet last',
      draws(...without('tourniquet_off'), 'tourniquet_off'),
      ['draw.technique: needle-first'],
    ],
    [
      'out of order',
      draws('gloves', 'clean_dry', 'tourniquet_feel', ...RIGHT.slice(3)),
      ['draw.technique: wrong-order'],
    ],
    ['a cap', draws(...RIGHT, 'recap'), ['draw.sharps: recapped']],
    ['a needle left', draws(...without('sharps')), ['draw.sharps: left-lying']],
    ['labels before', draws('label_before', ...RIGHT), ['draw.label: pre-labelled']],
    ['labels at the bench', labels('bench'), ['draw.unlabelled: left-room', 'draw.label: not-at-chair']],
    ['no read-back', labels('stick-silent'), ['draw.label: not-read-back']],
    ['labels printed twice', labels('reprint'), ['draw.label: needless-reprint']],
    ['no pressure', { after: acts('append', 'bandage', 'gloves-off', 'rub') }, ['draw.after: not-pressed']],
    ['a bent arm', { after: acts('append', 'press', 'bandage', 'bend') }, ['draw.after: bent-arm']],
    ['no look', { after: acts('append', 'press', 'gloves-off', 'rub') }, ['draw.after: not-checked']],
    ['no time', wrote({ time: 'morning' }), ['draw.record: incomplete']],
    ['an empty field', wrote({ borne: '' }), ['draw.record: incomplete']],
    [
      'another arm charted',
      { ...wrote({ arm: 'right' }), site: acts('take', 'left-median_cubital') },
      ['draw.record: untrue'],
    ],
  ])('%s', (_, instead, errors) => {
    const { effects } = play(instead, theWorld());
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
    const items = judged(effects).map((one) => one.split(':')[0]);
    expect([...items].sort()).toEqual([...venipunctureTask.items(theWorld().node)].sort());
  });

  it.each<[string, World, Record<string, Action[]>, string]>([
    [
      'the side of the nodes',
      theWorld({}, { armLimits: { left: 'mastectomy_side' } }),
      { site: acts('take', 'left-median_cubital') },
      'draw.arm: restricted-arm',
    ],
    [
      'the fistula',
      theWorld({}, { armLimits: { left: 'fistula' } }),
      { site: acts('take', 'left-median_cubital') },
      'draw.arm: fistula-arm',
    ],
    [
      'two minutes with a thinner',
      theWorld({}, { bloodThinner: true }),
      { after: acts('append', 'press', 'bandage', 'gloves-off', 'rub') },
      'draw.after: short-pressure',
    ],
    ['another name', theWorld({ label: 'other' }), labels('stick'), 'draw.label: mislabelled'],
    ['a date of yesterday', theWorld({ label: 'old-date' }), labels('stick'), 'draw.label: wrong-date'],
    ['a third try', theWorld({ hardVein: true }), { missed: acts('take', 'third') }, 'draw.tries: third-try'],
    ['digging', theWorld({ hardVein: true }), { missed: acts('take', 'probe') }, 'draw.tries: probed'],
  ])('%s', (_, world, instead, error) => {
    const { effects } = play(instead, world);
    expect(errorsIn(effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
  });

  it.each([
    ['finish', 'draw.dizzy: kept-drawing', true],
    ['forward', 'draw.dizzy: sat-forward', false],
  ])('dizzy, and %s', (choice, error, isNeedleIn) => {
    const world = theWorld({ dialogue: false }, {}, { anxiety: 80 });
    const { effects } = play({ dizzy: acts('take', choice) }, world);
    expect(errorsIn(effects)).toEqual([error, 'draw.dizzy: went-on']);
    expect(unrated(errorsIn(effects))).toEqual([]);
    expect(effects).toContainEqual({
      type: 'offerTask',
      task: 'faint',
      suffix: 'faint',
      params: { needle: isNeedleIn, sign: 'none', dialogue: 'faint-reassurance' },
      hot: true,
    });
  });

  it('a lie and a joke bring the fear on', () => {
    const said = { talk: acts('say', 'relax', 'quick', 'no') };
    const { steps } = play({ ...said }, theWorld());
    expect(steps.map((one) => one.step)).toContain('dizzy');
  });

  it('a cap goes into the finger', () => {
    expect(play(draws(...RIGHT, 'recap')).effects).toContainEqual({
      type: 'offerTask',
      task: 'needle-stick',
      suffix: 'needle-stick',
      params: { how: 'recap' },
      hot: true,
    });
  });

  it.each([
    ['bench', theWorld(), [null, null, null]],
    ['stick', theWorld({ label: 'other' }), [other.id, other.id, other.id]],
  ])('tubes that the laboratory will not take come back by phone (%s)', (choice, world, names) => {
    const { world: after, effects } = play(labels(choice), world);
    expect(after.things.map((one) => one.label)).toEqual(names);
    expect(effects).toContainEqual(
      expect.objectContaining({ type: 'openLoop', kind: 'lab-call', dueMs: 5_400_000 }),
    );
    expect(effects).toContainEqual(expect.objectContaining({ type: 'note', fact: 'tube.unlabelled' }));
  });

  it('an arm nobody asked about shows nothing', () => {
    const world = theWorld({}, { armLimits: { left: 'fistula' } });
    const { steps } = play(asks('open', 'latex', 'blood_thinner', 'fainted'), world);
    const prompt = steps.find((one) => one.step === 'site')?.text[0]?.params;
    expect([prompt?.left, prompt?.right]).toEqual(['unknown', 'unknown']);
  });
});
