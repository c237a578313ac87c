import { describe, expect, it } from 'vitest';
import { anAction, aView, aVisit } from '../../../tests/support/floor.ts';
import type { DayView, LoopView } from '../../simulation/view/day-view.ts';
import { loopRingsOf } from './loop-rings.ts';
import { roomSignsOf } from './room-signs.ts';
import { stationMarksOf } from './station-marks.ts';

const room = (state: string, dryMs: number | null = null, occupant: string | null = null) => ({
  id: 'exam1',
  kind: 'exam',
  state,
  occupant,
  dryMs,
});
const signOf = (one: ReturnType<typeof room>, change: Partial<DayView> = {}) =>
  roomSignsOf(aView({ rooms: [one], ...change }))[0];

describe('a room shows its state by more than colour', () => {
  it.each([
    ['ready', false, 'ready', null],
    ['dirty', false, 'clean', 'floor.room.dirty'],
    ['blocked', false, 'empty', 'floor.room.blocked'],
  ])('%s', (state, isDoorClosed, flag, text) => {
    const sign = signOf(room(state));
    expect(sign).toMatchObject({ isDoorClosed, flag });
    expect(sign?.plate?.text ?? null).toBe(text);
  });
  it('wet: how long still, in steps of five seconds', () => {
    expect(signOf(room('wet', 36_000_000 + 68_200))?.plate).toMatchObject({ leftMs: 70_000 });
  });
  it('occupied: a closed door, and whom the patient waits for', () => {
    const visits = [aVisit('a', { flow: 'rooming', place: 'exam1' })];
    expect(signOf(room('occupied', null, 'a'), { visits })).toMatchObject({
      isDoorClosed: true,
      flag: 'assistant',
    });
    const ready = [aVisit('a', { flow: 'ready', place: 'exam1' })];
    expect(signOf(room('occupied', null, 'a'), { visits: ready })?.flag).toBe('provider');
  });
});

describe('rings of loops', () => {
  const loop = (change: Partial<LoopView>): LoopView => ({
    id: 'loop.1',
    kind: 'bp-rest',
    title: { id: 'plain' },
    phase: 'running',
    openedMs: 36_000_000 - 60_000,
    dueMs: 36_000_000 + 180_000,
    overMs: null,
    visit: null,
    task: null,
    ...change,
  });
  it('fill over the patient they are about', () => {
    const [ring] = loopRingsOf(aView({ visits: [aVisit('a')], loops: [loop({ visit: 'a' })] }));
    expect(ring).toMatchObject({ over: { kind: 'figure', id: 'patient:a' }, share: 0.25, phase: 'running' });
  });
  it('stand at the station where something must be fetched', () => {
    const actions = [
      anAction('read', {
        station: 'lab',
        task: { node: 'a.flu', definition: 'rapid-flu', step: 1, steps: 2, begun: true },
      }),
    ];
    const [ring] = loopRingsOf(
      aView({ visits: [aVisit('a')], actions, loops: [loop({ visit: 'a', task: 'a.flu', phase: 'due' })] }),
    );
    expect(ring).toMatchObject({ over: { kind: 'station', id: 'lab' }, phase: 'due' });
  });
  it('leave wet surfaces to the rooms', () => {
    expect(loopRingsOf(aView({ loops: [loop({ kind: 'wet-surface' })] }))).toEqual([]);
  });
});

it('gives the first ten stations the keys of the Board', () => {
  const marks = stationMarksOf(aView());
  expect(marks.map((mark) => mark.key).slice(0, 11)).toEqual([...'1234567890', null]);
  expect(marks.filter((mark) => mark.isHere).map((mark) => mark.id)).toEqual(['pod']);
});
