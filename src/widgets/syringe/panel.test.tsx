// @vitest-environment jsdom
import { render } from 'preact';
import { act as flush } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SyringeSpec } from '../../simulation/vocabulary/syringe-spec.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { isLegal, observed } from '../../simulation/vocabulary/widget.ts';
import { english } from '../../text/catalogue.ts';
import { createWords } from '../../text/words.ts';
import { ORAL_SYRINGE_EXAMPLE, SYRINGE_EXAMPLE } from '../gallery-syringe.ts';
import { loadPanels } from '../panels.ts';
import { WidgetPanel } from '../widget-panel.tsx';
import { syringeWidget as widget } from './widget.ts';

const words = createWords('en-US', [english]);
let root: HTMLElement;

beforeAll(loadPanels);
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  flush(() => render(null, root));
  root.remove();
});

function open(spec: SyringeSpec) {
  let state = widget.init(spec);
  const act = (action: Action) => {
    expect(isLegal(widget.legal(state), action)).toBe(true);
    state = widget.reduce(state, action);
    draw();
  };
  const draw = () =>
    render(
      <WidgetPanel
        widget="syringe"
        picture={widget.picture(state)}
        legal={widget.legal(state)}
        act={act}
        words={words}
      />,
      root,
    );
  flush(draw);
  return {
    isDone: () => widget.isDone(state),
    seen: (name: string) => observed(widget.outcome(state), name),
  };
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
