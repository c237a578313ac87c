import { describe, expect, it } from 'vitest';
import { createSession } from '../src/simulation/session.ts';
import { aDay, books, clock, planOf } from './support/day.ts';

const TAKE_MASK = ['welcome', 'screen', 'mask'].map((target) => ({ verb: 'take', target }));
const CONFIRM = { verb: 'confirm' };

describe('a session', () => {
  it('does nothing before the day is started, and says so', () => {
    const session = createSession(planOf('flu-alone'), books);
    session.advanceTo(clock('12:00'));
    expect(session.nowMs).toBe(clock('8:00'));
    expect(session.dispatch({ type: 'player.wait', ms: 60_000 })).toEqual({
      accepted: false,
      refusal: 'dayNotRunning',
    });
    expect(session.logEntries()).toEqual([]);
  });

  it('refuses what cannot be done with a code, without cost and without a line in the log', () => {
    const day = aDay('flu-alone');
    const logged = day.session.logEntries().length;
    expect(day.refusalOf({ type: 'task.open', task: 'nobody.greet' })).toBe('unknownTask');
    expect(day.refusalOf({ type: 'task.open', task: `${day.patient}.greet` })).toBe('notOffered');
    expect(day.refusalOf({ type: 'visit.checkIn', visit: day.patient, seat: 'near' })).toBe('notNow');
    expect(day.refusalOf({ type: 'hands.unglove' })).toBe('notGloved');
    expect(day.refusalOf({ type: 'player.wait', ms: 0.5 })).toBe('tooLong');
    expect(day.session.logEntries()).toHaveLength(logged);
    expect(day.session.nowMs).toBe(clock('8:00'));
  });

  it('charges a step when it is confirmed, not while it can still be changed', () => {
    const day = aDay('flu-alone');
    const task = `${day.patient}.greet`;
    day.untilFlow(day.patient, 'atWindow').opens(task);
    const openedMs = day.session.nowMs;
    day.acts(task, ...TAKE_MASK, { verb: 'putBack', target: 'mask' }, { verb: 'take', target: 'mask' });
    expect(day.session.nowMs).toBe(openedMs);
    day.acts(task, CONFIRM);
    expect(day.session.nowMs).toBe(openedMs + 24_000);
  });

  it('lets a wrong act happen and makes it a fact: the unmasked cough', () => {
    const day = aDay('flu-alone');
    const task = `${day.patient}.greet`;
    day
      .untilFlow(day.patient, 'atWindow')
      .opens(task)
      .acts(task, { verb: 'take', target: 'welcome' }, CONFIRM);
    const errors = day.facts('error.made').map((fact) => ('item' in fact ? fact.item : ''));
    expect(errors).toEqual(['greet.screen', 'greet.mask']);
    expect(day.session.view().visits[0]?.masked).toBe(false);
  });

  it('keeps a parked panel as it was', () => {
    const day = aDay('flu-alone');
    const task = `${day.patient}.greet`;
    day
      .untilFlow(day.patient, 'atWindow')
      .opens(task)
      .acts(task, ...TAKE_MASK);
    const picture = day.session.view().panel?.picture;
    day.does({ type: 'task.park', task }).opens(task);
    expect(day.session.view().panel?.picture).toEqual(picture);
  });

  it('ends by itself when closing runs out, and takes nothing after that', () => {
    const day = aDay('flu-alone').until('23:00');
    expect(day.session.view().phase).toBe('debrief');
    expect(day.facts('item.omitted').length).toBeGreaterThan(5);
    expect(day.refusalOf({ type: 'player.wait', ms: 60_000 })).toBe('dayNotRunning');
  });

  it('lets an ignored patient lose patience and leave unseen', () => {
    const day = aDay('flu-alone');
    day.untilFlow(day.patient, 'atWindow').does({ type: 'visit.checkIn', visit: day.patient, seat: 'near' });
    day.untilFlow(day.patient, 'leftUnseen');
    expect(day.facts('patient.ended')).toEqual([expect.objectContaining({ patience: 0, how: 'leftUnseen' })]);
  });

  it('makes waiting bearable by telling why and how long', () => {
    const untold = aDay('flu-alone');
    const told = aDay('flu-alone');
    for (const day of [untold, told]) {
      day
        .untilFlow(day.patient, 'atWindow')
        .does({ type: 'visit.checkIn', visit: day.patient, seat: 'near' });
    }
    told.does({ type: 'visit.update', visit: told.patient, minutes: 30 });
    untold.untilFlow(untold.patient, 'leftUnseen');
    told.session.advanceTo(untold.session.nowMs);
    expect(told.flow(told.patient)).toBe('waiting');
  });
});

describe('hands', () => {
  it('are clean after a rub, and meet door handles on the way', () => {
    const day = aDay('flu-alone').does({ type: 'hands.clean', by: 'rub' });
    expect(day.session.view().player.hands).toBe('clean');
    day.does({ type: 'player.go', station: 'lab' });
    expect(day.session.view().player.hands).toBe('soiled');
  });

  it('take gloves only when clean', () => {
    const day = aDay('flu-alone');
    expect(day.refusalOf({ type: 'hands.glove' })).toBe('handsNotClean');
    day.does({ type: 'hands.clean', by: 'rub' }).does({ type: 'hands.glove' });
    expect(day.session.view().player.hands).toBe('gloved-clean');
    expect(day.refusalOf({ type: 'hands.clean', by: 'rub' })).toBe('alreadyGloved');
  });
});
