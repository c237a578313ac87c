// @vitest-environment jsdom
import { render } from 'preact';
import { act as flush } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { english } from '../../text/catalogue.ts';
import { createWords } from '../../text/words.ts';
import { STRIP_EXAMPLES } from '../gallery-strips.ts';
import { loadPanels } from '../panels.ts';
import { WidgetPanel } from '../widget-panel.tsx';
import { timedReadWidget as widget } from './widget.ts';

const words = createWords('en-US', [english]);
let root: HTMLElement;

beforeAll(loadPanels);
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  flush(() => render(null, root));
  root.remove();
});

function open(example: string): void {
  const spec = STRIP_EXAMPLES[example];
  if (spec === undefined) throw new Error(`there is no example ${example}`);
  let state = widget.init(spec);
  const draw = () =>
    render(
      <WidgetPanel
        widget="timed-read"
        picture={widget.picture(state)}
        legal={widget.legal(state)}
        act={(action) => {
          state = widget.reduce(state, action);
          draw();
        }}
        words={words}
      />,
      root,
    );
  flush(draw);
}

function press(name: string): void {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name));
  if (found === undefined) throw new Error(`there is no ${name}`);
  flush(() => found.click());
}

const seen = () => root.querySelector('[aria-live]');

test('a device is read off its picture; its words are there for ears, and for eyes once asked for', () => {
  open('cassette');
  press('Look');
  expect(root.querySelectorAll('.device-line.look-line, .device-line.look-faint')).toHaveLength(2);
  expect(seen()?.className).toBe('visually-hidden');
  expect(seen()?.textContent).toBe('C: a lineA: a faint lineB: no line');
  press('Say it in words');
  expect(seen()?.className).toBe('display');
  press('Look at the stick');
  expect(root.querySelector('.device-line.ink-blue')).not.toBeNull();
});

test('the strip lies beside its chart: ten pads, every block with its value', () => {
  open('strip');
  press('60 seconds');
  expect(root.querySelectorAll('.dip-name')).toHaveLength(10);
  expect(root.querySelector('.dip-strip')?.textContent).toContain('Nitritenegativepositive');
  expect(seen()?.querySelectorAll('p')).toHaveLength(10);
});
