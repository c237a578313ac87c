import { describe, expect, it } from 'vitest';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { DialoguePlan } from '../../simulation/vocabulary/plan.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { identifyTask } from './task.ts';

const twin = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-04-05', age: 36 });
const other = aPerson({ id: 'stone-ivy-33', first: 'Ivy', last: 'Stone', birthDate: '1993-02-01', age: 33 });
const persons = { 'lopez-maria-34': aPerson(), 'lopes-maria-36': twin, 'stone-ivy-33': other };
const said = (id: string, tags: string[], error?: string) => ({
  id,
  intent: 'ask' as const,
  text: `prose:x/${id}`,
  tags,
  ...(error === undefined ? {} : { error }),
  effect: {},
  learns: [],
});
const talk: DialoguePlan = {
  id: 'identify-open@lopez',
  details: {},
  beats: [{ id: 'ask', lines: [said('say', ['open']), said('read-out', ['closed'], 'id.open')] }],
};
const record = { chartCandidates: ['lopez-maria-34', 'lopes-maria-36', 'stone-ivy-33'] };

const adult = (form: 'full' | 'brief' = 'brief', arrangement = 0) =>
  aWorld({ persons, node: { form, arrangement }, visit: { flow: 'atWindow', plan: { record } } });
const child = () =>
  aWorld({
    person: { id: 'haddad-amir-4', first: 'Amir', last: 'Haddad', age: 4, birthDate: '2022-06-30' },
    node: { params: { age: 4 } },
    visit: { flow: 'atWindow' },
  });

describe('who are you', () => {
  it.each([0, 3, 11, 250_001])('finds the chart, however the charts lie (%i)', (arrangement) => {
    const world = adult('brief', arrangement);
    const played = playTask(identifyTask, world);
    expect(judged(played.effects)).toEqual(['id.open', 'id.wrong_chart']);
    expect(identifyTask.items(world.node)).toEqual(['id.open', 'id.wrong_chart']);
    expect(played.world.chart).toContainEqual(
      expect.objectContaining({ field: 'identified', value: 'said-and-matched', person: 'lopez-maria-34' }),
    );
    expect(missingWords(played)).toEqual([]);
  });

  it('also goes over the details in the full form', () => {
    const played = playTask(identifyTask, adult('full'));
    expect(judged(played.effects)).toEqual(identifyTask.items(adult('full').node));
    expect(missingWords(played)).toEqual([]);
  });

  it('is spoken in the full form, where there is a conversation for it', () => {
    const world = { ...adult('full'), dialogues: { 'identify-open@lopez': talk } };
    const spoken = { ...world, node: { ...world.node, params: { dialogue: 'identify-open@lopez' } } };
    const played = playTask(identifyTask, spoken);
    expect(played.steps.map((one) => one.step)).toEqual(['talk', 'chart', 'details']);
    expect(judged(played.effects)).toEqual(identifyTask.items(spoken.node));
    expect(missingWords(played)).toEqual([]);
    const closed = playTask(identifyTask, spoken, { talk: [{ verb: 'say', target: 'read-out' }] });
    expect(errorsIn(closed.effects)).toEqual(['id.open: said']);
    expect(unrated(['id.open: said'])).toEqual([]);
    expect(closed.world.chart.find((one) => one.field === 'identified')?.value).toBe('matched-by-card');
  });

  it('asks who has come with a child', () => {
    const played = playTask(identifyTask, child());
    expect(judged(played.effects)).toEqual(['id.open', 'id.child', 'id.wrong_chart']);
    expect(identifyTask.items(child().node)).toEqual(['id.open', 'id.child', 'id.wrong_chart']);
    expect(missingWords(played)).toEqual([]);
  });

  it.each([
    ['closed', 'id.open: closed'],
    ['appointment', 'id.open: closed'],
    ['surname', 'id.open: one-identifier'],
  ])('asked by %s', (question, error) => {
    const played = playTask(identifyTask, adult(), { ask: [{ verb: 'take', target: question }] });
    expect(errorsIn(played.effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
    expect(missingWords(played)).toEqual([]);
    expect(played.world.chart.at(-1)?.value).toBe('matched-by-card');
  });

  it('shows a bare yes, and no birth date, after a closed question', () => {
    const { steps } = playTask(identifyTask, adult(), { ask: [{ verb: 'take', target: 'closed' }] });
    const said = steps[1]?.text.filter((line) => line.params?.document === 'said');
    expect(said?.map((line) => line.params?.field ?? '')).toEqual(['', 'answer']);
  });

  it('may leave the adult unasked', () => {
    const { effects } = playTask(identifyTask, child(), { ask: [{ verb: 'take', target: 'open-child' }] });
    expect(errorsIn(effects)).toEqual(['id.child: adult-not-asked']);
  });

  it.each([
    ['lopes-maria-36', 'wrong-chart', 'lopes-maria-36'],
    ['new-chart', 'duplicate', 'lopez-maria-34.duplicate'],
  ])('may open %s', (chosen, error, person) => {
    const { effects, world } = playTask(identifyTask, adult(), {
      chart: [{ verb: 'decide', target: chosen }],
    });
    expect(effects).toContainEqual({
      type: 'judge',
      item: 'id.wrong_chart',
      errorId: error,
      reached: true,
    });
    expect(unrated([`id.wrong_chart: ${error}`])).toEqual([]);
    expect(world.chart.at(-1)).toMatchObject({ field: 'identified', person });
  });

  it.each([
    [['changed'], 'not-confirmed'],
    [['skip'], 'not-confirmed'],
    [['changed', 'aloud'], 'overheard'],
  ])('may go over the details by %j', (taken, error) => {
    const details = taken.map((target) => ({ verb: 'take', target }));
    const { effects } = playTask(identifyTask, adult('full'), { details });
    expect(errorsIn(effects)).toEqual([`id.details: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });

  it('is left behind by a colleague too', () => {
    expect(identifyTask.colleague?.(adult())).toEqual([
      { type: 'writeChart', field: 'identified', value: 'said-and-matched' },
    ]);
  });
});
