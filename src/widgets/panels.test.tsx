// @vitest-environment jsdom
import { render } from 'preact';
import { act as flush } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Action, Widget, WidgetId } from '../simulation/vocabulary/widget.ts';
import { isLegal, observed } from '../simulation/vocabulary/widget.ts';
import { english } from '../text/catalogue.ts';
import { createWords } from '../text/words.ts';
import { EXAMPLES } from './gallery-specs.ts';
import { loadedPanel, loadPanels } from './panels.ts';
import { widgets } from './registry.ts';
import { WidgetPanel } from './widget-panel.tsx';

const words = createWords('en-US', [english]);
const ids = Object.keys(widgets) as WidgetId[];
let root: HTMLElement;

beforeAll(loadPanels);

beforeEach(() => {
  // jsdom lays nothing out and so cannot scroll.
  Element.prototype.scrollIntoView = () => {};
  root = document.createElement('main');
  document.body.append(root);
});

afterEach(() => {
  flush(() => render(null, root));
  root.remove();
});

/** Opens an example's panel; `acts` are what the panel asked for, `state()` where that has led. */
function open(id: WidgetId) {
  const widget: Widget<never, unknown, unknown> = widgets[id];
  const acts: Action[] = [];
  let state = widget.init(EXAMPLES[id] as never);
  const draw = () =>
    render(
      <WidgetPanel
        widget={id}
        picture={widget.picture(state)}
        legal={widget.legal(state)}
        act={(action) => {
          expect(isLegal(widget.legal(state), action)).toBe(true);
          acts.push(action);
          state = widget.reduce(state, action);
          draw();
        }}
        words={words}
      />,
      root,
    );
  flush(draw);
  return {
    acts,
    isDone: () => widget.isDone(state),
    field: (name: string) => observed(widget.outcome(state), name),
  };
}

/** The first button or label that begins with these words. */
function find(name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, label')];
  const found = all.find((one) => (one.textContent ?? '').replace(/^[+✓]/, '').startsWith(name));
  if (found === undefined) throw new Error(`there is no ${name} among ${all.map((one) => one.textContent)}`);
  return found;
}

function press(...names: string[]): void {
  for (const name of names) flush(() => find(name).click());
}

function key(name: string, from: Element | null = document.activeElement, ctrlKey = false): void {
  flush(() => {
    from?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, cancelable: true }),
    );
  });
}

function type(label: string, value: string): void {
  const id = find(label).getAttribute('for') ?? '';
  const input = document.getElementById(id) as HTMLInputElement;
  flush(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test.each(ids)('%s shows everything its picture holds, and every key of its help has words', (id) => {
  open(id);
  const shown = root.textContent ?? '';
  const picture = JSON.stringify(widgets[id].picture(widgets[id].init(EXAMPLES[id] as never) as never));
  const texts = [...picture.matchAll(/"id":"plain","params":\{"text":"((?:[^"\\]|\\.)*)"/g)];
  const hidden = ['The record takes 80 to 115 °F.'];
  const missing = texts
    .map((one) => one[1] ?? '')
    .filter((one) => !shown.includes(one) && !hidden.includes(one));
  expect(missing).toEqual([]);
  const keys = loadedPanel(id)?.keys ?? [];
  expect(keys).not.toEqual([]);
  for (const one of keys) expect(words(one.label)).not.toContain('⟦');
});

test('compare: a tap marks and unmarks, keys move between documents', () => {
  const panel = open('compare');
  press('14 May 1991', '14 May 1991');
  expect(panel.field('marked')).toEqual([]);
  find('04 May 1991').focus();
  key('ArrowRight');
  key('m');
  press('Ask again first', 'Finish check');
  expect(panel.field('marked')).toEqual(['spoken/date-of-birth']);
  expect(panel.isDone()).toBe(true);
});

test('sequence: focus stays among the cards while they are used up', () => {
  const panel = open('sequence');
  find('Gloves').focus();
  press('Gloves');
  expect(document.activeElement?.textContent).toContain('Goggles');
  press('Mask');
  key('Backspace');
  press('Do it in this order');
  expect(panel.field('order')).toEqual(['gloves']);
  expect(panel.isDone()).toBe(true);
});

test('timed-read: what was seen stands in the display, a refused value is not entered', () => {
  const panel = open('timed-read');
  press('30 seconds');
  expect(root.querySelector('.display')?.textContent).toContain('You count 36 beats');
  type('Pulse', '72');
  type('Pulse', '720');
  expect(panel.field('pulse')).toBe('');
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('20');
  expect(find('Pulse').parentElement?.querySelector('input')?.value).toBe('720');
});

test('chart: refuses in the words of the record and is not signed with a hole in it', async () => {
  const panel = open('chart');
  type('Temperature', '1013');
  expect(root.querySelector('[role="alert"]')?.textContent).toBe('The record takes 80 to 115 °F.');
  press('Sign vitals');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(panel.isDone()).toBe(false);
  expect(document.activeElement?.id).toBe(find('Temperature').getAttribute('for'));
});

test('talk: digits say a line, S listens, the transcript keeps both sides', () => {
  const panel = open('talk');
  find('Acknowledge').focus();
  key('s');
  key('1', root.querySelector('.panel'));
  expect(panel.field('said')).toEqual(['open/listen', 'why/time']);
  expect(root.querySelector('.transcript')?.textContent).toContain('So what happened?');
  press('Close conversation');
  expect(panel.isDone()).toBe(true);
});

test('ladder: letters answer, Backspace goes back, the end asks for a rung', () => {
  const panel = open('ladder');
  find('Yes').focus();
  for (const name of ['y', 'Backspace', 'n', '2']) key(name, root.querySelector('.panel'));
  expect(panel.field('path')).toEqual(['breath=no', 'long=weeks']);
  press('Act on this');
  expect(panel.isDone()).toBe(false);
  press('Nurse now', 'Act on this');
  expect(panel.field('rung')).toBe('nurse-now');
});

test('pick: V reads a label, a tap takes, a full hand takes no more', () => {
  const panel = open('pick');
  find('DTaP-IPV, box B').focus();
  key('v');
  press('DTaP-IPV, box B', 'Tdap', 'Diluent');
  expect(panel.field('inspected')).toEqual(['dtap-ipv-b']);
  expect(panel.field('taken')).toEqual(['dtap-ipv-b', 'tdap']);
  press('Use these 2');
  expect(panel.isDone()).toBe(true);
});

test('sort: bins take the chosen item and go on to the next', () => {
  const panel = open('sort');
  press('MA', 'Urgent now', 'MA');
  find('“Is my result bad?”').focus();
  key('2');
  expect(panel.field('placed')).toEqual([
    'refill>ma',
    'chest>urgent-now',
    'form>ma',
    'result>provider-today',
  ]);
  press('Finish sorting');
  expect(panel.isDone()).toBe(true);
});

test.each(['timed-read', 'chart'] as const)('%s: no key acts while it is typed into a field', (id) => {
  const panel = open(id);
  const field = root.querySelector('textarea');
  expect(field).not.toBeNull();
  field?.focus();
  for (const name of ['m', 's', '1', 'y', 'v', 'Backspace', 'ArrowDown']) key(name, field);
  expect(panel.acts).toEqual([]);
  expect(document.activeElement).toBe(field);
});
