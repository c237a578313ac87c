import { expect, test } from 'vitest';
import { addDays, birthDateOf, dayNumber, isoDate, yearsBetween } from './dates.ts';

test('day numbers go there and back over leap years', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  for (const date of ['2024-02-29', '2000-02-29', '1999-12-31', '2026-09-14']) {
    expect(isoDate(dayNumber(date))).toBe(date);
    expect(dayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  }
  expect(addDays('2026-02-27', 3)).toBe('2026-03-02');
});

test('birth dates give the age on the day, before and after the birthday', () => {
  for (const birthday of ['09-13', '09-14', '09-15', '02-28']) {
    const birth = birthDateOf('34y', birthday, '2026-09-14');
    expect(birth.slice(5)).toBe(birthday);
    expect(yearsBetween(birth, '2026-09-14')).toBe(34);
  }
  expect(birthDateOf('7w', '07-27', '2026-09-14')).toBe('2026-07-27');
});
