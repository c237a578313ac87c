import { expect, test } from 'vitest';
import { message } from '../simulation/vocabulary/messages.ts';
import { patientInFocus, patientsInOrder } from './ordering.ts';
import { aView, aVisit } from './testing.ts';

const here = aVisit({ id: 'here', flow: 'rooming', appointmentMs: 3 });
const early = aVisit({ id: 'early', flow: 'waiting', appointmentMs: 2 });
const gone = aVisit({ id: 'gone', flow: 'departed', appointmentMs: 1 });
const later = aVisit({ id: 'later', flow: 'scheduled', appointmentMs: 4 });
const view = aView({ visits: [gone, later, here, early] });

test('puts those who are here first, by appointment, and those who have gone last', () => {
  expect(patientsInOrder(view).map((one) => one.id)).toEqual(['early', 'here', 'later', 'gone']);
});

test('looks at the selected patient, else at the first who needs something, else at the first here', () => {
  const need = {
    id: 'n',
    urgency: 2 as const,
    title: message('plain'),
    why: message('plain'),
    visit: 'here',
    station: null,
    command: { type: 'day.start' as const },
  };
  expect(patientInFocus(view, 'gone')?.id).toBe('gone');
  expect(patientInFocus({ ...view, needs: [need] }, null)?.id).toBe('here');
  expect(patientInFocus(view, null)?.id).toBe('early');
  expect(patientInFocus(aView({ visits: [later] }), null)).toBeUndefined();
});
