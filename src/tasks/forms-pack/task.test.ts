import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { DialoguePlan } from '../../simulation/vocabulary/plan.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { swappedDigits } from './step-scan.ts';
import { formsPackTask } from './task.ts';

const packs = readPacks('forms');
const take = (...items: string[]) => items.map((target) => ({ verb: 'take', target }));

const established = (arrangement = 0) =>
  aWorld({ packs, node: { arrangement }, visit: { flow: 'atWindow', plan: { type: 'acute' } } });
const fresh = () =>
  aWorld({
    packs,
    visit: { flow: 'atWindow', plan: { type: 'new', record: { outsideRecords: [{ doc: 'letter' }] } } },
  });

const line = (id: string, error?: string) => ({
  id,
  intent: 'act' as const,
  text: `prose:x/${id}`,
  tags: error === undefined ? ['next'] : ['unverified'],
  ...(error === undefined ? {} : { error }),
  effect: {},
  learns: [],
});
const talk: DialoguePlan = {
  id: 'unauthorised-adult',
  details: {},
  beats: [
    {
      id: 'who',
      lines: [line('rebook'), line('wink', 'consent.unauthorised_adult'), line('scold', 'flow.courtesy')],
    },
  ],
};

const sitter = aPerson({ id: 'lund-signe-22', first: 'Signe', last: 'Lund', age: 22 });
const child = (role: string, authorised: boolean, letter = false, dialogues = {}) =>
  aWorld({
    packs,
    dialogues,
    person: { id: 'haddad-amir-4', first: 'Amir', last: 'Haddad', age: 4 },
    persons: { [sitter.id]: sitter },
    node: { params: { age: 4 } },
    visit: {
      flow: 'atWindow',
      plan: {
        type: 'well_child',
        companions: [
          { person: sitter.id, role, authorised, details: { letter } },
          { person: 'haddad-sami-2', role: 'sibling', authorised: false, details: {} },
        ],
      },
    },
  });

describe('forms of a grown-up', () => {
  it.each([0, 1, 2, 3, 4, 7, 8, 12, 15, 4_711])('are chosen and looked over (%i)', (arrangement) => {
    const world = established(arrangement);
    const played = playTask(formsPackTask, world);
    expect(judged(played.effects)).toEqual(['forms.needed', 'forms.complete']);
    expect(formsPackTask.items(world.node)).toEqual(['forms.needed', 'forms.complete']);
    expect(missingWords(played)).toEqual([]);
  });

  it('are renewed when the consent has lapsed, and only then', () => {
    const chosen = (arrangement: number) =>
      playTask(formsPackTask, established(arrangement)).world.chart[0]?.value;
    expect(chosen(0)).toEqual(['visit_questions']);
    expect(chosen(3)).toEqual(['consent_treat', 'financial_policy', 'visit_questions']);
  });

  it('are many for somebody new', () => {
    const played = playTask(formsPackTask, fresh());
    expect(errorsIn(played.effects)).toEqual([]);
    expect(played.steps[0]?.observations[0]?.value).toHaveLength(6);
    expect(missingWords(played)).toEqual([]);
  });

  it.each([
    [['visit_questions', 'history', 'records_request', 'financial_policy', 'privacy_notice'], 'core-missing'],
    [['visit_questions', 'history', 'records_request', 'financial_policy', 'consent_treat'], 'core-missing'],
    [['visit_questions', 'history', 'financial_policy', 'consent_treat', 'privacy_notice'], 'missing'],
    [
      [
        'visit_questions',
        'history',
        'records_request',
        'financial_policy',
        'consent_treat',
        'privacy_notice',
        'abn',
      ],
      'extra',
    ],
  ])('may be %j', (forms, error) => {
    const { effects } = playTask(formsPackTask, fresh(), { choose: take(...forms) });
    expect(errorsIn(effects)).toEqual([`forms.needed: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });

  it.each([
    ['fine', []],
    ['agree', ['forms.explained: said']],
    ['must', ['forms.refused_care: said']],
    ['forge', ['forms.complete: said']],
  ])('may have the notice talked over: %s', (said, errors) => {
    const beats = [
      {
        id: 'give',
        lines: [
          line('fine'),
          line('agree', 'forms.explained'),
          line('must', 'forms.refused_care'),
          line('forge', 'forms.complete'),
        ],
      },
    ];
    const world = fresh();
    const spoken = {
      ...world,
      dialogues: { 'privacy-notice@ruiz': { id: 'privacy-notice@ruiz', beats, details: {} } },
      node: { ...world.node, form: 'full' as const, params: { dialogue: 'privacy-notice@ruiz' } },
    };
    const played = playTask(formsPackTask, spoken, { notice: [{ verb: 'say', target: said }] });
    expect(errorsIn(played.effects)).toEqual(errors);
    expect(judged(played.effects)).toHaveLength(formsPackTask.items(spoken.node).length);
    expect(unrated(errors)).toEqual([]);
    expect(judged(playTask(formsPackTask, spoken).effects)).toEqual(formsPackTask.items(spoken.node));
  });

  it('may come back with a slip nobody sees, or none that somebody does', () => {
    const missed = playTask(formsPackTask, established(4), { scan: [] });
    expect(errorsIn(missed.effects)).toEqual(['forms.complete: slip-left']);
    const imagined = playTask(formsPackTask, established(0), {
      scan: [{ verb: 'mark', target: 'page/name', value: 'fix' }],
    });
    expect(errorsIn(imagined.effects)).toEqual(['forms.complete: false-mark']);
    expect(unrated(['forms.complete: slip-left', 'forms.complete: false-mark'])).toEqual([]);
  });
});

describe('forms of a child', () => {
  it.each([
    ['parent', true, false],
    ['grandparent', true, true],
  ])('go on with a %s who may consent', (role, authorised, letter) => {
    const world = child(role, authorised, letter, { 'unauthorised-adult': talk });
    const played = playTask(formsPackTask, world);
    expect(judged(played.effects)).toEqual(formsPackTask.items(world.node));
    expect(played.world.visit?.flow).toBe('atWindow');
    expect(played.world.chart.at(-1)).toMatchObject({ field: 'consent', value: 'given' });
    expect(missingWords(played)).toEqual([]);
  });

  it.each([{}, { 'unauthorised-adult': talk }])('wait for another day with a sitter', (dialogues) => {
    const world = child('babysitter', false, false, dialogues);
    const played = playTask(formsPackTask, world);
    expect(errorsIn(played.effects)).toEqual([]);
    expect(judged(played.effects)).toEqual(expect.arrayContaining([...formsPackTask.items(world.node)]));
    expect(played.world.visit?.flow).toBe('rescheduled');
    expect(played.world.chart.at(-1)).toMatchObject({ field: 'consent', value: 'guardianNeeded' });
    expect(missingWords(played)).toEqual([]);
  });

  it('may be signed by somebody without authority', () => {
    const { effects, steps } = playTask(
      formsPackTask,
      child('babysitter', false, false, { 'unauthorised-adult': talk }),
      {
        adult: [{ verb: 'decide', target: 'accept' }],
      },
    );
    expect(effects).toContainEqual({
      type: 'judge',
      item: 'consent.unauthorised_adult',
      errorId: 'accepted',
      reached: true,
    });
    expect(steps.map((one) => one.step)).not.toContain('talk');
  });

  it.each([
    ['wink', 'consent.unauthorised_adult: said'],
    ['scold', 'flow.courtesy: said'],
  ])('may be talked about badly: %s', (said, error) => {
    const { effects } = playTask(
      formsPackTask,
      child('babysitter', false, false, { 'unauthorised-adult': talk }),
      {
        talk: [{ verb: 'say', target: said }],
      },
    );
    expect(errorsIn(effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
    expect(judged(effects).filter((one) => one.startsWith('consent.'))).toHaveLength(1);
  });

  it('may be refused to a parent', () => {
    const { effects, world } = playTask(formsPackTask, child('parent', true), {
      adult: [{ verb: 'decide', target: 'stop' }],
    });
    expect(errorsIn(effects)).toEqual(['consent.unauthorised_adult: turned-away']);
    expect(unrated(errorsIn(effects))).toEqual([]);
    expect(world.visit?.flow).toBe('atWindow');
  });
});

describe('forms by a colleague', () => {
  it('leave the forms, and consent where the patient gives it', () => {
    expect(formsPackTask.colleague?.(established())).toEqual([
      { type: 'writeChart', field: 'forms', value: ['visit_questions'] },
      { type: 'writeChart', field: 'consent', value: 'given' },
    ]);
  });
});

describe('swapped digits', () => {
  it('always give another number', () => {
    expect(swappedDigits('555-0101')).toBe('555-0110');
    expect(swappedDigits('555-0122')).toBe('555-0120');
    expect(swappedDigits('XQ4471900')).toBe('XQ4471908');
  });
});
