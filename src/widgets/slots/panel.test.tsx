// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { openPanel } from '../../../tests/support/panel.tsx';
import { SLOTS_EXAMPLE } from '../gallery-tray.ts';
import { loadPanels } from '../panels.ts';

let panel: ReturnType<typeof openPanel>;
beforeAll(loadPanels);
afterEach(() => panel.close());

test('a press books, another takes out, a shut time takes nothing', () => {
  panel = openPanel('slots', SLOTS_EXAMPLE);
  panel.press('tue-0', 'wed-1', 'thu-0');
  expect(panel.field('placed')).toEqual(['osei>wed-1']);
  panel.press('wed-1');
  expect(panel.field('placed')).toEqual([]);
});

test('shows what it runs into', () => {
  panel = openPanel('slots', SLOTS_EXAMPLE);
  panel.press('osei-30', 'wed-2');
  expect(panel.root.querySelector('.slot-clashes')?.textContent).toContain('lies on a booking: Wed, 09:45.');
  expect(panel.item('wed-3').getAttribute('aria-pressed')).toBe('true');
});

test('is a table with headers, moved in by arrows', () => {
  panel = openPanel('slots', SLOTS_EXAMPLE);
  const headers = [...panel.root.querySelectorAll('th[scope]')].map((one) => one.textContent);
  expect(headers).toEqual(expect.arrayContaining(['TueDr. Shah', '09:15']));
  panel.item('tue-0').focus();
  panel.key('ArrowDown');
  panel.key('ArrowRight');
  expect(document.activeElement).toBe(panel.item('wed-1'));
  expect(panel.item('wed-1').textContent).toContain('Interpreter there');
  panel.press('wed-1');
  panel.key('Backspace');
  panel.key('Enter', true);
  expect(panel.field('placed')).toEqual([]);
  expect(panel.isDone()).toBe(true);
});
