import { describe, expect, it } from 'vitest';
import { aView, aVisit, clinicMap as map } from '../../../tests/support/floor.ts';
import type { DayView, VisitView } from '../../simulation/view/day-view.ts';
import { castOf, EMPTY_MEMORY, moodOf } from './cast.ts';

const cast = (visits: readonly VisitView[], change: Partial<DayView> = {}, memory = EMPTY_MEMORY) =>
  castOf(aView({ visits, ...change }), map, memory);
const figure = (figures: ReturnType<typeof cast>['figures'], id: string) => {
  const found = figures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`nobody is ${id}`);
  return found;
};

describe('the cast', () => {
  it('has nobody who has not come or has gone', () => {
    const gone = ['scheduled', 'departed', 'leftUnseen', 'noShow'] as const;
    const { figures } = cast(gone.map((flow) => aVisit(flow, { flow, place: null })));
    expect(figures.filter((one) => one.kind === 'patient')).toEqual([]);
  });
  it('queues in the order of arrival, and moves up', () => {
    const at = { flow: 'atWindow', place: 'window' } as const;
    const first = cast([aVisit('b', at)]);
    const both = cast([aVisit('a', at), aVisit('b', at)], {}, first.memory);
    expect(figure(both.figures, 'patient:b').place).toBe('queue1');
    expect(figure(both.figures, 'patient:a').place).toBe('queue2');
    const left = cast([aVisit('a', at), aVisit('b')], {}, both.memory);
    expect(figure(left.figures, 'patient:a').place).toBe('queue1');
  });
  it('never puts two people on one chair, and leaves whoever sits where they are', () => {
    const family = { companions: [{ first: 'Jo', role: 'parent', look: {} }] };
    const before = cast([aVisit('a', family), aVisit('b', { apart: true })]);
    const after = cast([aVisit('c'), aVisit('b', { apart: true }), aVisit('a', family)], {}, before.memory);
    const seats = [...after.memory.seating.values()];
    expect(new Set(seats).size).toBe(4);
    for (const [id, seat] of before.memory.seating) expect(after.memory.seating.get(id)).toBe(seat);
  });
  it('seats who is apart more than 6 ft from strangers while there is room, companions beside the patient', () => {
    const family = { apart: true, companions: [{ first: 'Jo', role: 'parent', look: {} }] };
    const { memory } = cast([aVisit('a'), aVisit('b', family)]);
    const seat = (id: string) => map.seats.find((one) => one.id === memory.seating.get(id));
    expect(seat('patient:a')?.near).not.toContain(memory.seating.get('patient:b'));
    expect(seat('patient:b')?.near).toContain(memory.seating.get('companion:b.0'));
  });
  it('gives a wheelchair its bay, and nobody else', () => {
    const wheels = aVisit('w', { person: { ...aVisit('w').person, look: { aid: 'wheelchair' } } });
    const crowd = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => aVisit(id));
    const { figures, memory } = cast([...crowd, wheels]);
    expect(memory.seating.get('patient:w')).toBe('seat8');
    expect(memory.seating.has('patient:h')).toBe(false);
    expect(figure(figures, 'patient:h').at.pose).toBe('stand');
  });
  it('keeps a patient in sight when the view names no place for a moment', () => {
    const before = cast([aVisit('a', { flow: 'rooming', place: 'exam2' })]);
    const after = cast([aVisit('a', { flow: 'rooming', place: null })], {}, before.memory);
    expect(figure(after.figures, 'patient:a').place).toBe('exam2.patient');
  });
  it('puts the provider into the room, facing the patient, or nowhere before they come', () => {
    const provider = { name: 'Dr. Test', state: 'inRoom', visit: 'a', room: 'exam1' };
    const { figures } = cast([aVisit('a', { flow: 'withProvider', place: 'exam1' })], { provider });
    expect(figure(figures, 'provider').at).toMatchObject({ id: 'exam1.provider', facing: 'west' });
    const early = cast([], { provider: { ...provider, state: 'offFloor', room: null } });
    expect(early.figures.some((one) => one.id === 'provider')).toBe(false);
  });
});

it('shows the mood of the patience ladder on the face', () => {
  const mood = (band: VisitView['mood']['band'], anxious: VisitView['mood']['anxious'] = 'calm') =>
    moodOf(aVisit('a', { mood: { band, pips: 2, anxious } }));
  expect(['calm', 'restless', 'irritated', 'angry', 'leaving'].map((band) => mood(band as 'calm'))).toEqual([
    'calm',
    'restless',
    'irritated',
    'angry',
    'angry',
  ]);
  expect(mood('calm', 'afraid')).toBe('restless');
  expect(moodOf(aVisit('a', { coughs: true }))).toBe('unwell');
});
