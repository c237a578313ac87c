import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import { aWorld, playTask } from '../testing.ts';
import { escortTask } from './task.ts';

const rubric = 'rubric-rooming';
const take = (...targets: readonly string[]) => targets.map((target) => ({ verb: 'take', target }));
const room = (id: string, state: string, occupant: string | null = null) => ({
  id,
  kind: 'exam',
  state,
  occupant,
});
const waiting = (...rooms: readonly ReturnType<typeof room>[]) =>
  aWorld({
    packs: readPacks('clinic-core'),
    visit: { flow: 'waiting', room: null, plan: { title: 'Fever and cough' } },
    rooms: [...rooms, { id: 'procedure', kind: 'procedure', state: 'ready', occupant: null }],
  });

describe('escort', () => {
  it('takes the patient to the ready room, called by a minimal name', () => {
    const { world } = expectExpert(escortTask, waiting(room('exam1', 'wet'), room('exam2', 'ready')), rubric);
    expect(world.visit).toMatchObject({ flow: 'rooming', room: 'exam2' });
  });

  it('can only wait while no room is free, and judges nothing then', () => {
    const { steps } = playTask(
      { ...escortTask, forms: { brief: escortTask.forms.brief.slice(0, 1) } },
      waiting(room('exam1', 'occupied', 'haddad')),
    );
    expect(steps[0]?.effects).toEqual([{ type: 'redo' }]);
  });

  it('does not offer an occupied room or the procedure room', () => {
    const world = waiting(room('exam1', 'occupied', 'haddad'), room('exam2', 'ready'));
    expect(() => playTask(escortTask, world, { room: take('exam1') })).toThrow('not on offer');
    expect(() => playTask(escortTask, world, { room: take('procedure') })).toThrow('not on offer');
  });

  it.each(['wet', 'dirty'])('lets a patient into a %s room, and that is an error', (state) => {
    const errors = errorsOf(escortTask, waiting(room('exam1', state)), rubric, { room: take('exam1') });
    expect(errors).toEqual(['escort.room_ready: not-ready']);
  });

  it.each([
    [['reason', 'pace', 'ask-open'], ['escort.call: reason-aloud']],
    [['full', 'pace', 'ask-open'], ['escort.call: too-much-said']],
    [['next', 'pace', 'ask-open'], ['escort.call: not-named']],
    [['minimal', 'ahead', 'ask-open'], ['escort.support: left-behind']],
    [['minimal', 'pace', 'ask-closed'], ['escort.identity: closed-question']],
    [['minimal', 'pace'], ['escort.identity: not-confirmed']],
  ])('%j makes %j', (call, expected) => {
    expect(errorsOf(escortTask, waiting(room('exam1', 'ready')), rubric, { call: take(...call) })).toEqual(
      expected,
    );
  });

  it('costs the patient trust in the place when the reason is called out', () => {
    const { effects } = playTask(escortTask, waiting(room('exam1', 'ready')), { call: take('reason') });
    expect(effects).toContainEqual({ type: 'changePatience', by: -15, because: 'privacy-breach' });
  });
});
