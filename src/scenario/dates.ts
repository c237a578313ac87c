/** Civil calendar arithmetic on ISO dates (`2026-09-14`), without time zones. */

/** Days since 1970-01-01 of an ISO date (proleptic Gregorian calendar). */
export function dayNumber(date: string): number {
  const [yearText, monthText, dayText] = date.split('-');
  const month = Number(monthText);
  const year = Number(yearText) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(dayText) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The ISO date of a day number. */
export function isoDate(dayNumberSince1970: number): string {
  const shifted = dayNumberSince1970 + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An ISO date some days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return isoDate(dayNumber(date) + days);
}

/** Whole years from a birth date to a date. */
export function yearsBetween(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * Birth date of somebody aged `34y`, `5m` or `7w` on a date. For years the birthday (`05-04`) is kept; weeks and months are
 * counted back from the date, so that a baby has the age the scenario is about.
 */
export function birthDateOf(age: string, birthday: string, date: string): string {
  const number = Number.parseInt(age, 10);
  if (age.endsWith('w')) return addDays(date, -7 * number);
  if (age.endsWith('d')) return addDays(date, -number);
  if (age.endsWith('m')) return addDays(date, -Math.round((number * 1461) / 48));
  const year = Number(date.slice(0, 4)) - number - (birthday > date.slice(5) ? 1 : 0);
  return `${year}-${birthday}`;
}
