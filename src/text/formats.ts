import type { FORMATS } from './pattern.ts';

type Format = (typeof FORMATS)[number];
type Formatter = (value: string | number) => string;

/** The formatters of a locale. A value that is not what the format wants is shown as it is. */
export function createFormats(locale: string): Readonly<Record<Format, Formatter>> {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' });
  const months = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return {
    clock: numeric(clock),
    duration: numeric(duration),
    number: numeric((value) => numbers.format(value)),
    money: numeric((cents) => money.format(cents / 100)),
    date(value) {
      const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value));
      if (found === null) return String(value);
      const [, year = '', month = '', day = ''] = found;
      return `${day} ${months.format(Date.UTC(2000, Number(month) - 1, 1))} ${year}`;
    },
  };
}

function numeric(format: (value: number) => string): Formatter {
  return (value) => {
    const number = Number(value);
    return value === '' || !Number.isFinite(number) ? String(value) : format(number);
  };
}

/** Milliseconds since midnight as the clinic's clock shows them: `8:05`, `14:30`. */
function clock(atMs: number): string {
  const minutes = Math.floor(atMs / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Milliseconds as a length of time in whole seconds: `45 s`, `5 min`, `1 min 30 s`, `2 h 5 min`. */
function duration(ms: number): string {
  const sign = ms < 0 ? '−' : '';
  const seconds = Math.round(Math.abs(ms) / 1_000);
  const parts: [number, string][] = [
    [Math.floor(seconds / 3_600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  const said = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return said.length === 0 ? '0 s' : sign + said.join(' ');
}
