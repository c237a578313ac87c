import { describe, expect, it } from 'vitest';
import { anAction, aView } from '../../../tests/support/floor.ts';
import { choicesFor, onlyChoice } from './choices.ts';

const about = (kind: 'visit' | 'hands' | 'wait', id: string) => ({ about: { kind, id } });

describe('a click', () => {
  const view = aView({
    actions: [
      anAction('greet', { ...about('visit', 'a'), station: 'window' }),
      anAction('seat', { ...about('visit', 'a'), station: 'window', urgency: 2 }),
      anAction('answer', { station: 'phone' }),
      anAction('rub', about('hands', 'hands')),
      anAction('wait', about('wait', 'wait')),
    ],
  });
  const ids = (choices: ReturnType<typeof choicesFor>) => choices.actions.map((one) => one.id);

  it('on a patient offers all about them, most pressing first', () => {
    const choices = choicesFor(view, { kind: 'visit', id: 'a' });
    expect(ids(choices)).toEqual(['seat', 'greet']);
    expect(onlyChoice(choices)).toBeNull();
  });
  it('on a station with one thing to do does it', () => {
    const choices = choicesFor(view, { kind: 'station', id: 'phone' });
    expect(onlyChoice(choices)).toEqual({ type: 'task.open', task: 'answer' });
  });
  it('on a station with nothing to do goes there', () => {
    const choices = choicesFor(view, { kind: 'station', id: 'lab' });
    expect(onlyChoice(choices)).toEqual({ type: 'player.go', station: 'lab' });
  });
  it('on the station where the player stands, with nothing to do, does nothing', () => {
    expect(onlyChoice(choicesFor(view, { kind: 'station', id: 'pod' }))).toBeNull();
  });
  it('on the player offers hands and waiting', () => {
    expect(ids(choicesFor(view, { kind: 'player' }))).toEqual(['rub', 'wait']);
  });
});
