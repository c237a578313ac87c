// @vitest-environment jsdom
import { render } from 'preact';
import { act as flush } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { isLegal, observed } from '../../simulation/vocabulary/widget.ts';
import { english } from '../../text/catalogue.ts';
import { createWords } from '../../text/words.ts';
import { LABEL_EXAMPLE } from '../gallery-syringe.ts';
import { loadPanels } from '../panels.ts';
import { WidgetPanel } from '../widget-panel.tsx';
import { labelWidget as widget } from './widget.ts';

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

function open() {
  let state = widget.init(LABEL_EXAMPLE);
  const act = (action: Action) => {
    expect(isLegal(widget.legal(state), action)).toBe(true);
    state = widget.reduce(state, action);
    draw();
  };
  const draw = () =>
    render(
      <WidgetPanel
        widget="label"
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
