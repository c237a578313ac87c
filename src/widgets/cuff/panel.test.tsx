// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openPanel } from '../../../tests/support/panel.tsx';
import { setSoundLevel } from '../../sound/sound-level.ts';
import { loadPanel } from '../panels.ts';
import { aCuff } from './testing.ts';

let panel: ReturnType<typeof openPanel<'cuff'>>;
beforeAll(async () => void (await loadPanel('cuff')));
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  panel.close();
  vi.useRealTimers();
  setSoundLevel({ isOn: true, volume: 80 });
});

const keys = (name: string, times: number) => {
  for (let time = 0; time < times; time += 1) panel.key(name);
};
/** The panel's own keys hear what is pressed anywhere in it. */
const focusPanel = () => panel.root.querySelector<HTMLElement>('.panel')?.focus();
const results = () =>
  ['palpated', 'peak', 'first', 'last', 'fastest', 'strained', 'tries'].map((one) => panel.field(one));

/** A whole reading by keys: the pulse first, then listening one mark at a time. */
function readByKeys(): void {
  focusPanel();
  keys('ArrowUp', 10);
  panel.key('l');
  panel.press('wait/30s', 'stethoscope');
  keys('ArrowUp', 12);
  while (panel.field('first') === null || panel.root.querySelector('.sound-soft, .sound-silence') === null) {
    panel.key('ArrowDown');
    if (panel.field('first') === null && panel.root.querySelector('.cuff-caption.sound-tap')) panel.key('j');
    if (panel.field('first') !== null && panel.root.querySelector('.cuff-caption.sound-soft')) break;
  }
  while (panel.root.querySelector('.cuff-caption.sound-silence') === null) panel.key('ArrowDown');
  panel.key('k');
  panel.key('l');
  panel.key('Enter', true);
}

test('reads a pressure by keys alone, one mark at a time', () => {
  panel = openPanel('cuff', aCuff());
  readByKeys();
  expect(results()).toEqual([130, 150, 128, 78, 0, false, 1]);
  expect(panel.isDone()).toBe(true);
});

test('reads the same with the sound off: equal decisions, equal observations', () => {
  panel = openPanel('cuff', aCuff());
  readByKeys();
  const heard = results();
  panel.close();
  setSoundLevel({ isOn: false, volume: 0 });
  panel = openPanel('cuff', aCuff());
  focusPanel();
  panel.press('stethoscope');
  expect(panel.root.textContent).toContain('Sound is off in the settings');
  panel.press('fingers');
  readByKeys();
  expect(results()).toEqual(heard);
});

test('reads with the valve open: marks go with the instrument’s clock, an empty cuff shuts by itself', async () => {
  panel = openPanel('cuff', aCuff());
  panel.press('stethoscope');
  for (let time = 0; time < 12; time += 1) panel.press('squeeze');
  panel.press('rate/30', 'valve');
  const isSounding = () => panel.root.querySelector('.cuff-caption.sound-tap') !== null;
  for (let frame = 0; frame < 2_000 && !isSounding(); frame += 1) await vi.advanceTimersByTimeAsync(16);
  panel.press('first');
  expect(panel.field('first')).toBeLessThanOrEqual(128);
  expect(panel.field('first')).toBeGreaterThanOrEqual(124);
  expect(panel.acts.at(-1)).toMatchObject({ verb: 'mark', value: 'first' });
  expect(panel.acts.at(-1)?.instrumentMs).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(panel.acts.at(-1)?.verb).toBe('release');
});

test('what cannot be done now can be found and does nothing', () => {
  panel = openPanel('cuff', aCuff());
  focusPanel();
  for (const key of ['j', 'k', 'v', 'l', 'ArrowDown']) panel.key(key);
  panel.press('release');
  expect(panel.acts).toEqual([]);
  keys('ArrowUp', 1);
  expect(panel.button('Stethoscope').getAttribute('aria-disabled')).toBe('true');
  panel.key('n');
  expect(panel.root.querySelector('[aria-atomic]')?.textContent).toContain('20');
});
