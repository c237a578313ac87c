import { describe, expect, it } from 'vitest';
import { anAction, aView, aVisit } from '../../../tests/support/floor.ts';
import type { ActionView } from '../../simulation/view/day-view.ts';
import { bubblesOf } from './bubble-plan.ts';

const task = (definition: string, visit: string, change: Partial<ActionView> = {}): ActionView =>
  anAction(`task:${definition}`, {
    about: { kind: 'visit', id: visit },
    station: 'waiting',
    task: { node: `${visit}.${definition}`, definition, step: 0, steps: 2, begun: false },
    ...change,
  });
const bubble = (change: Parameters<typeof aView>[0], id: string) =>
  bubblesOf(aView(change)).find((one) => one.id === id);

describe('bubbles over patients', () => {
  it('show the most pressing task, patience and the place in the rail', () => {
    const visits = [aVisit('later', { appointmentMs: 2 }), aVisit('a', { appointmentMs: 1 })];
    const actions = [task('temperature', 'a'), task('blood-pressure', 'a', { urgency: 2 })];
    expect(bubble({ visits, actions }, 'patient:a')).toMatchObject({
      bubble: 'task',
      icon: 'cuff',
      pips: 4,
      number: 1,
    });
    expect(bubble({ visits, actions }, 'patient:later')).toMatchObject({ bubble: 'wait', number: 2 });
  });
  it('are urgent when patience is nearly gone or something must be done at once', () => {
    const angry = aVisit('a', { mood: { band: 'angry', pips: 1, anxious: 'calm' } });
    expect(bubble({ visits: [angry] }, 'patient:a')?.bubble).toBe('urgent');
    const actions = [task('faint', 'b', { urgency: 3 })];
    expect(bubble({ visits: [aVisit('b')], actions }, 'patient:b')?.bubble).toBe('urgent');
  });
  it('do not show what still has to run', () => {
    const waiting = task('rapid-flu', 'a', { urgency: 2, caution: { id: 'plain' } });
    const actions = [waiting, task('temperature', 'a')];
    expect(bubble({ visits: [aVisit('a')], actions }, 'patient:a')?.icon).toBe('thermometer');
  });
  it('show the stethoscope while the provider is at work', () => {
    const visit = aVisit('a', { flow: 'withProvider', place: 'exam1' });
    expect(bubble({ visits: [visit] }, 'patient:a')).toMatchObject({ bubble: 'wait', icon: 'stethoscope' });
  });
});

describe('bubbles over stations', () => {
  it('show work that is nobody’s in particular, and none for a patient’s', () => {
    const actions = [
      anAction('clean', {
        station: 'exam2',
        urgency: 1,
        task: { node: 'clean', definition: 'turn-over', step: 0, steps: 1, begun: false },
      }),
      task('rapid-flu', 'a', { station: 'lab' }),
    ];
    expect(bubble({ actions }, 'station:exam2')).toMatchObject({ icon: 'spray', pips: null, number: null });
    expect(bubble({ actions }, 'station:lab')).toBeUndefined();
  });
});
