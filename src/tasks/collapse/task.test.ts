import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { KINDS } from './kinds.ts';
import { collapseTask } from './task.ts';

const packs = readPacks('emergency-cards', 'emergency-values');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const theWorld = (params: JsonMap, truth: JsonMap = {}, arrangement = 9): World =>
  aWorld({ packs, node: { params, arrangement }, visit: { flow: 'emergency', room: null, plan: { truth } } });
const chest = theWorld({ cue: 'tells_window_pressure_now' });
const reaction = theWorld({ cue: 'breathing' });
const arrest = theWorld({});
const low = theWorld({ kind: 'hypoglycaemia' });
const fit = theWorld({ kind: 'seizure' });
const choking = theWorld({ kind: 'choking' });
const play = (world: World, instead: Record<string, Action[]> = {}) => playTask(collapseTask, world, instead);

describe('an emergency, answered right', () => {
  it.each([
    ['chest pain', chest],
    ['a reaction', reaction],
    ['a reaction of a child', theWorld({ kind: 'anaphylaxis' }, { weightGrams: 17_000 })],
    ['an arrest', arrest],
    ['low sugar', theWorld({ kind: 'hypoglycaemia' })],
    ['a seizure', theWorld({ kind: 'seizure' })],
    ['choking', theWorld({ kind: 'choking' })],
    [
      'an arrest of a visitor',
      aWorld({ packs, visit: null, node: { id: 'x.collapse', params: { kind: 'arrest' } } }),
    ],
  ])('%s', (_, world) => {
    const played = play(world);
    expect(errorsIn(played.effects)).toEqual([]);
    expect([...judged(played.effects)].sort()).toEqual([...collapseTask.items(world.node)].sort());
    expect(missingWords(played)).toEqual([]);
    expect(unrated(judged(played.effects))).toEqual([]);
  });

  it('is solved whatever the arrangement', () => {
    for (let arrangement = 0; arrangement < 30; arrangement += 1) {
      for (const kind of KINDS) {
        expect(errorsIn(play(theWorld({ kind }, {}, arrangement)).effects)).toEqual([]);
      }
    }
  });

  it('settles the visit, tells the provider, costs what the catalogue says and keeps its panels hot', () => {
    const { effects } = play(chest);
    expect(effects).toContainEqual({ type: 'moveVisit', event: 'settle' });
    expect(effects).toContainEqual({ type: 'tell', to: 'provider', facts: ['chest', 'chest_now', 'urgent'] });
    expect(collapseTask.forms.brief.reduce((sum, one) => sum + one.costMs, 0)).toBe(120_000);
    const hot = collapseTask.forms.brief.filter((one) => {
      const spec = one.spec(chest);
      return 'hot' in spec && spec.hot === true;
    });
    expect(hot.map((one) => one.id)).toEqual(['first', 'send', 'act', 'hand']);
  });

  it('hands a small child the small pen', () => {
    const { steps } = play(theWorld({ kind: 'anaphylaxis' }, { weightGrams: 17_000 }));
    expect(steps[3]?.observations[0]?.value).toEqual(['pen-small']);
  });
});

const CHEST = ['room_now', 'rest_stay', 'vitals', 'ekg_10', 'call_911', 'ordered', 'repeat'];
const REACTION = ['stop', 'shout_911', 'epinephrine', 'flat', 'vitals', 'second_dose', 'record'];
const LOW = ['glucose', 'fast_carbs', 'provider', 'recheck'];
const FIT = ['time_it', 'lower', 'side', 'call_911', 'after'];
const CHOKING = ['ask', 'back_blows', 'thrusts', 'repeat', 'unresponsive'];
const ARREST = ['check', 'help_aed', 'compress', 'aed', 'swap'];
const act = (...cards: string[]) => ({ act: acts('append', ...cards) });
const first = (target: string) => ({ first: acts('take', target) });
const send = (...targets: string[]) => ({ send: acts('take', ...targets) });
const hand = (target: string) => ({ hand: acts('take', target) });
const sheet = (times: string, words: string, over: string): Record<string, Action[]> => ({
  sheet: Object.entries({ times, words, over }).map(([target, value]) => ({ verb: 'enter', target, value })),
});

describe('each error of an emergency', () => {
  it.each<[string, World, Record<string, Action[]>, string[]]>([
    ['the line finished first', chest, first('finish'), ['em.help: late']],
    ['watched for a while', reaction, first('wait'), ['em.help: late']],
    ['run for the doctor', arrest, first('fetch'), ['em.alone: left']],
    ['left in the middle', chest, act(...CHEST, 'leave'), ['em.alone: left']],
    ['no provider', chest, send('aed_cart', 'times'), ['em.call: not-called']],
    ['no ambulance', reaction, send('reaction_kit', 'times'), ['em.call: not-called']],
    ['the wrong kit', reaction, send('call_911', 'aed_cart', 'times'), ['em.kit: wrong-kit']],
    ['the first-aid box', arrest, send('call_911', 'first_aid_box', 'times'), ['em.kit: wrong-kit']],
    ['no times kept', arrest, send('call_911', 'aed_cart'), ['em.times: no-keeper']],
    [
      'no compressions',
      arrest,
      act('check', 'help_aed', 'aed', 'swap'),
      ['em.compressions: left-out', 'em.order: step-left-out'],
    ],
    [
      'a long pulse first',
      arrest,
      act('check', 'help_aed', 'long_pulse', 'compress', 'aed', 'swap'),
      ['em.compressions: delayed'],
    ],
    ['waiting first', arrest, act('wait_provider', ...ARREST), ['em.compressions: delayed']],
    [
      'antihistamine first',
      reaction,
      act('stop', 'antihistamine', ...REACTION.slice(1)),
      ['em.epinephrine: antihistamine-first'],
    ],
    [
      'no epinephrine',
      reaction,
      act(...REACTION.filter((one) => one !== 'epinephrine')),
      ['em.epinephrine: left-out', 'em.order: step-left-out'],
    ],
    [
      'epinephrine when the doctor comes by',
      reaction,
      act('stop', 'wait_provider', ...REACTION.slice(1)),
      ['em.epinephrine: delayed'],
    ],
    ['into the arm', reaction, act(...REACTION, 'arm'), ['em.epinephrine: into-arm']],
    ["a drug of one's own", chest, act(...CHEST, 'own_drug'), ['em.drug: no-order']],
    ['walked', reaction, act(...REACTION, 'walk'), ['em.harm: walked']],
    ['the family drives', chest, act(...CHEST, 'private_car'), ['em.harm: private-car']],
    ['forms first', chest, act('paperwork', ...CHEST), ['em.harm: paperwork']],
    ['blood first', chest, act('labs_first', ...CHEST), ['em.harm: labs-first']],
    ['an opinion', chest, act(...CHEST, 'its_gas'), ['scope.words: said']],
    ['out of order', chest, act(...[...CHEST].reverse()), ['em.order: wrong-order']],
    ['half a card', chest, act('room_now', 'vitals'), ['em.order: step-left-out']],
    ['the other pen', reaction, hand('pen-small'), ['em.hand: wrong-item']],
    ['the other drug', chest, hand('nitroglycerin'), ['em.hand: wrong-item']],
    ['juice to somebody drowsy', low, act(...LOW, 'juice_drowsy'), ['em.harm: drowsy-fed']],
    ['chocolate', low, act(...LOW, 'chocolate'), ['em.harm: chocolate']],
    ['insulin', low, act(...LOW, 'insulin'), ['em.harm: insulin']],
    ['the insulin pen handed over', low, hand('insulin'), ['em.hand: wrong-item']],
    ['a spoon between the teeth', fit, act('spoon', ...FIT), ['em.harm: in-mouth']],
    ['held down', fit, act(...FIT, 'hold_down'), ['em.harm: held-down']],
    ['a finger in the mouth', choking, act(...CHOKING, 'blind_sweep'), ['em.harm: swept']],
    ['thrusts alone', choking, act('thrusts_only', ...CHOKING), ['em.harm: thrusts-only']],
    ['no times written', arrest, sheet('none', 'seen', 'told'), ['em.sheet: no-times']],
    ['a diagnosis written', chest, sheet('clock', 'named-chest_pain', 'told'), ['em.sheet: interpreted']],
    ['left on the counter', arrest, sheet('clock', 'seen', 'left'), ['em.sheet: incomplete']],
  ])('%s', (_, world, instead, errors) => {
    const { effects } = play(world, instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
    const items = judged(effects).map((one) => one.split(':')[0]);
    expect([...items].sort()).toEqual([...collapseTask.items(world.node)].sort());
  });

  it('away for more than a minute is leaving, and too late', () => {
    const [one, two, ...rest] = collapseTask.forms.brief;
    const begun = playTask(
      { ...collapseTask, forms: { brief: [one, two].flatMap((step) => step ?? []) } },
      reaction,
    );
    const late = { ...begun.world, nowMs: begun.world.nowMs + 61_000 };
    const { effects } = playTask({ ...collapseTask, forms: { brief: rest } }, late);
    expect(errorsIn(effects)).toEqual(['em.alone: left', 'em.epinephrine: delayed']);
  });
});
