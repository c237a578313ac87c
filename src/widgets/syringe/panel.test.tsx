// @vitest-environment jsdom
import { act as flush } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { openPanel } from '../../../tests/support/panel.tsx';
import type { SyringeSpec } from '../../simulation/vocabulary/syringe-spec.ts';
import { ORAL_SYRINGE_EXAMPLE, SYRINGE_EXAMPLE } from '../gallery-syringe.ts';
import { loadPanels } from '../panels.ts';

let root: HTMLElement;
let close: () => void;

beforeAll(loadPanels);
afterEach(() => close());

function open(spec: SyringeSpec) {
  const panel = openPanel('syringe', spec);
  ({ root, close } = panel);
  return { isDone: panel.isDone, seen: panel.field };
}

function press(...names: string[]): void {
  for (const name of names) {
    const all = [...root.querySelectorAll<HTMLElement>('button, label')];
    const found = all.find((one) => (one.textContent ?? '').replace(/^[+✓−\d\s]*/, '').startsWith(name));
    if (found === undefined) throw new Error(`there is no ${name}`);
    flush(() => found.click());
  }
}

function key(name: string, shiftKey = false): void {
  const event = new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true });
  flush(() => {
    (document.activeElement ?? root).dispatchEvent(event);
  });
}

function option(name: string): void {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent === name);
  if (label === undefined) throw new Error(`there is no option ${name}`);
  flush(() => label.click());
}

test('by mouse: taken, mixed, drawn, flicked, cleared, labelled', () => {
  const panel = open(SYRINGE_EXAMPLE);
  option('1 mL');
  option('25 G, 5/8 in');
  press('Read label Vial “sterile diluent”, left');
  expect(root.textContent).toContain('11 Feb 2027');
  press('Vial “sterile diluent”, left', 'Scrub', 'Swirl');
  for (let times = 0; times < 52; times += 1) press('More');
  press('Flick the bubbles', 'Take the tip out', 'Less', 'Less');
  option('Amir Haddad, varicella, 9:12, T. Reyes');
  press('Done with this');
  expect(panel.isDone()).toBe(true);
  expect(['volumeUl', 'bubblesUl', 'diluent', 'label'].map(panel.seen)).toEqual([500, 0, 'own', 'right']);
  expect(panel.seen('done')).toEqual(['scrub', 'swirl', 'draw']);
});

test('by keys at the plunger: Shift goes ten steps, F flicks, O takes the tip out', () => {
  const panel = open(ORAL_SYRINGE_EXAMPLE);
  option('10 mL');
  root.querySelector<HTMLElement>('input[type="range"]')?.focus();
  for (let times = 0; times < 8; times += 1) key('ArrowUp', true);
  key('f');
  key('o');
  key('ArrowDown', true);
  expect([panel.seen('edgeUl'), panel.seen('expelledUl')]).toEqual([7_000, 800]);
  expect(root.textContent).toContain('0.8 mL was pushed out and is gone.');
});

test('the slider says where the front edge stands, and the same stands beside the picture', () => {
  open(ORAL_SYRINGE_EXAMPLE);
  option('5 mL');
  const slider = root.querySelector<HTMLInputElement>('input[type="range"]');
  flush(() => {
    if (slider === null) return;
    slider.value = '3300';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const said = 'The front edge stands half a line beyond the first line past 3';
  expect(slider?.getAttribute('aria-valuetext')).toBe(said);
  expect(root.querySelector('.syringe-edge')?.textContent).toBe(`${said}.`);
  expect(root.querySelectorAll('.syringe-lens .scale-line').length).toBeGreaterThan(15);
});
