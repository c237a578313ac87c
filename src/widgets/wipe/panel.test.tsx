// @vitest-environment jsdom
import { act as flush } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openPanel } from '../../../tests/support/panel.tsx';
import { WIPE_EXAMPLE } from '../gallery-tray.ts';
import { loadPanels } from '../panels.ts';

let panel: ReturnType<typeof openPanel>;
beforeAll(loadPanels);
afterEach(() => {
  vi.useRealTimers();
  panel.close();
});

const pointer = (name: string, type: string) =>
  flush(() => void panel.item(name).dispatchEvent(new MouseEvent(type, { bubbles: true })));
const passes = () => panel.acts.filter((one) => one.verb === 'wipe').length;

test('a press is a pass, and the zone says how long it stays wet', () => {
  panel = openPanel('wipe', WIPE_EXAMPLE);
  panel.press('devices');
  expect(panel.item('devices').textContent).toContain('wet 1 min more');
  expect(panel.item('devices').textContent).toContain('too little');
  panel.press('devices', 'devices');
  expect(panel.item('devices').textContent).toContain('enough');
  expect(panel.field('lasting')).toEqual(['devices']);
});

test('held, it goes on; the click that ends the hold adds nothing', () => {
  panel = openPanel('wipe', WIPE_EXAMPLE);
  vi.useFakeTimers();
  pointer('devices', 'pointerdown');
  flush(() => void vi.advanceTimersByTime(1_300));
  pointer('devices', 'pointerup');
  panel.press('devices');
  expect(passes()).toBe(3);
  flush(() => void vi.advanceTimersByTime(5_000));
  expect(passes()).toBe(3);
});

test('for who cannot hold, one press begins and another ends', () => {
  panel = openPanel('wipe', WIPE_EXAMPLE);
  panel.pressButton('Keep wiping');
  vi.useFakeTimers();
  panel.press('stool');
  flush(() => void vi.advanceTimersByTime(900));
  panel.press('stool');
  flush(() => void vi.advanceTimersByTime(5_000));
  expect(passes()).toBe(3);
});

test('keys: T rubs dry, V takes soil off, W waits, Ctrl+Enter leaves', () => {
  panel = openPanel('wipe', WIPE_EXAMPLE);
  panel.item('table_top').focus();
  panel.key('v');
  panel.press('table_top');
  panel.key('w');
  panel.key('t');
  expect(panel.item('table_top').textContent).toContain('rubbed dry');
  panel.key('Enter', true);
  expect(panel.isDone()).toBe(true);
  expect(panel.field('deeds')).toEqual(['clean:table_top', 'wipe:table_top', 'wait:', 'dry:table_top']);
});
