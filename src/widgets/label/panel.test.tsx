// @vitest-environment jsdom
import { act as flush } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { openPanel } from '../../../tests/support/panel.tsx';
import { LABEL_EXAMPLE } from '../gallery-syringe.ts';
import { loadPanels } from '../panels.ts';

let root: HTMLElement;
let close: () => void;

beforeAll(loadPanels);
afterEach(() => close());

function open() {
  const panel = openPanel('label', LABEL_EXAMPLE);
  ({ root, close } = panel);
  return { isDone: panel.isDone, seen: panel.field };
}

function find(name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, label')];
  const found = all.find((one) => (one.textContent ?? '').startsWith(name));
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

function press(...names: string[]): void {
  for (const name of names) flush(() => find(name).click());
}

function key(name: string, ctrlKey = false): void {
  const event = new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, cancelable: true });
  flush(() => {
    document.activeElement?.dispatchEvent(event);
  });
}

test('what is in hand is stuck on, peeled off, and read back', () => {
  const panel = open();
  press('Done with the labels');
  expect(panel.isDone()).toBe(false);
  press('Here at the chair', 'Scan Sheet', 'Print new', 'Fresh sheet');
  expect(root.textContent).toContain('Lopes, Maria');
  press('Stick on the gold', 'Stick on the lavender', 'Read them back');
  expect(root.querySelector('.label-said')?.textContent).toContain('was read back');
  press('Peel off the gold');
  expect(root.querySelector('.label-said')?.textContent).toContain('not read back');
  press('Stick on the gold', 'Read them back', 'Done with the labels');
  expect(panel.seen('stuck')).toEqual(['gold>fresh', 'lavender>fresh']);
  expect([panel.seen('where'), panel.seen('isReadBack')]).toEqual(['chair', 'yes']);
});

test('arrows move between labels and targets, V scans, Ctrl+Enter ends it', () => {
  const panel = open();
  find('Sheet in').focus();
  key('v');
  expect(panel.seen('scanned')).toEqual(['sheet']);
  key('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Stick on the gold');
  press('At the bench');
  key('Enter', true);
  expect(panel.isDone()).toBe(true);
  expect([panel.seen('stuck'), panel.seen('where')]).toEqual([[], 'bench']);
});
