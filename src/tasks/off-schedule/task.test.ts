import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { DialoguePlan } from '../../simulation/vocabulary/plan.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { offScheduleTask } from './task.ts';

const packs = readPacks('off-schedule');
const line = (id: string, tags: string[], error?: string) => ({
  id,
  intent: 'ask' as const,
  text: `prose:x/${id}`,
  tags,
  ...(error === undefined ? {} : { error }),
  effect: {},
  learns: [],
});
const dialogue: DialoguePlan = {
  id: 'walk-in',
  details: {},
  beats: [
    {
      id: 'ask',
      who: 'patient',
      line: 'prose:x/line',
      cue: 'prose:x/cue',
      lines: [
        line('verify', ['verify', 'plain']),
        line('slot', ['parked'], 'flow.red_flag'),
        line('viral', ['dismiss'], 'flow.judged'),
        line('vague', ['rush']),
      ],
    },
  ],
};
const at = (params: JsonMap, dialogues = {}) =>
  aWorld({ packs, dialogues, visit: null, node: { params, arrangement: 3 } });
const withTalk = (params: JsonMap = {}) =>
  at({ situation: 'walk_in', dialogue: 'walk-in', slotOpen: true, ...params }, { 'walk-in': dialogue });
const dispositionOf = (played: ReturnType<typeof playTask>) => played.world.chart.at(-1)?.value;

describe('somebody off schedule', () => {
  it.each([
    [{ situation: 'walk_in', slotOpen: true }, 'offer_slot'],
    [{ situation: 'walk_in', slotOpen: false }, 'ask_provider_walk_in'],
    [{ situation: 'walk_in', redFlag: true }, 'nurse_now'],
    [{ situation: 'late', lateMin: 12 }, 'room_shortened'],
    [{ situation: 'late', lateMin: 25 }, 'ask_provider_late'],
    [{ situation: 'late', lateMin: 25, becauseOfUs: true }, 'room_shortened'],
    [{ situation: 'late', lateMin: 5, redWords: ['chest_pain'] }, 'nurse_now'],
    [{ situation: 'early' }, 'seat_and_tell'],
    [{ situation: 'no_show' }, 'no_show'],
  ])('%j leads to %s', (params, rung) => {
    const world = at(params);
    const played = playTask(offScheduleTask, world);
    expect(judged(played.effects)).toEqual(offScheduleTask.items(world.node));
    expect(dispositionOf(played)).toBe(rung);
    expect(missingWords(played)).toEqual([]);
  });

  it.each([
    [{}, 'offer_slot'],
    [{ redWords: ['trouble_breathing'] }, 'nurse_now'],
  ])('is talked with first (%j)', (params, rung) => {
    const played = playTask(offScheduleTask, withTalk(params));
    expect(errorsIn(played.effects)).toEqual([]);
    expect(dispositionOf(played)).toBe(rung);
    expect(missingWords(played)).toEqual([]);
  });

  it('is asked for a name when nobody has', () => {
    const played = playTask(offScheduleTask, withTalk(), { talk: [{ verb: 'say', target: 'vague' }] });
    expect(errorsIn(played.effects)).toEqual([]);
    expect(dispositionOf(played)).toBe('identify_first');
    expect(missingWords(played)).toEqual([]);
  });

  const taking = (rung: string): Action[] => [
    { verb: 'answer', target: 'red_flag', value: 'yes' },
    ...(rung === 'nurse_now' ? [] : [{ verb: 'choose', target: rung }]),
  ];
  it.each([
    [{ redFlag: true }, 'offer_slot', ['flow.red_flag: turned-away', 'flow.rung: wrong-rung']],
    [{ slotOpen: true }, 'own_judgement', ['flow.judged: decided', 'flow.rung: wrong-rung']],
    [{ slotOpen: true }, 'full', ['flow.courtesy: brusque', 'flow.rung: wrong-rung']],
    [{ situation: 'late' }, 'pay_late_fee', ['flow.rung: fee-first']],
  ])('%j answered with %s', (params, rung, errors) => {
    const { effects } = playTask(offScheduleTask, at(params), { policy: taking(rung) });
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it.each([
    ['slot', 'flow.red_flag: said'],
    ['viral', 'flow.judged: said'],
  ])('may be told %s', (said, error) => {
    const played = playTask(offScheduleTask, withTalk({ redWords: ['trouble_breathing'] }), {
      talk: [{ verb: 'say', target: said }],
    });
    expect(errorsIn(played.effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
  });
});
