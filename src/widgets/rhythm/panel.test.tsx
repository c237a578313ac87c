// @vitest-environment jsdom
import { render } from 'preact';
import { act as flush } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RhythmSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import { type Action, isLegal, observed } from '../../simulation/vocabulary/widget.ts';
import { english } from '../../text/catalogue.ts';
import { createWords } from '../../text/words.ts';
import { RHYTHM_EXAMPLES } from '../gallery-rhythm.ts';
import { loadPanels } from '../panels.ts';
import { WidgetPanel } from '../widget-panel.tsx';
import { rhythmWidget } from './widget.ts';

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

function open(spec: RhythmSpec) {
  let state = rhythmWidget.init(spec);
  const draw = () =>
    render(
      <WidgetPanel
        widget="rhythm"
        picture={rhythmWidget.picture(state)}
        legal={rhythmWidget.legal(state)}
        act={(action: Action) => {
          expect(isLegal(rhythmWidget.legal(state), action)).toBe(true);
          state = rhythmWidget.reduce(state, action);
          draw();
        }}
        words={words}
      />,
      root,
    );
  flush(draw);
  return {
    isDone: () => state.isDone,
    phase: () => state.phase,
    field: (name: string) => observed(rhythmWidget.outcome(state), name),
  };
}

function find(name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, label')];
  const found = all.find((one) => (one.textContent ?? '').startsWith(name));
  if (found === undefined) throw new Error(`there is no ${name} among ${all.map((one) => one.textContent)}`);
  return found;
}

function press(...names: string[]): void {
  for (const name of names) flush(() => find(name).click());
}

function key(name: string): void {
  const from =
    document.activeElement === document.body ? root.querySelector('.panel') : document.activeElement;
  flush(() => {
    from?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}

/** A form signs itself a moment after the key or click, when the last field has arrived. */
const signed = () => new Promise((done) => setTimeout(done, 20));

function type(label: string, value: string): void {
  const input = document.getElementById(find(label).getAttribute('for') ?? '') as HTMLInputElement;
  flush(() => {
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test('counts in steps by mouse, and reads each span out', async () => {
  const panel = open(RHYTHM_EXAMPLES.count);
  press('Wrist, fingertips', 'in steps', 'Start counting');
  for (let step = 0; step < 6; step += 1) press('Next 5 seconds');
  press('Stop counting');
  expect(root.querySelector('[role=log]')?.textContent).toContain('25 to 30 s: 7 beats, gaps differ.');
  type('Beats counted', '42');
  type('Pulse rate', '84');
  press('Irregular', 'Record');
  await signed();
  expect([panel.isDone(), panel.field('spanMs'), panel.field('rate')]).toEqual([true, 30_000, '84']);
});

test('counts in steps by keys alone', () => {
  const panel = open(RHYTHM_EXAMPLES.count);
  press('in steps');
  press('Over the heart');
  key('s');
  for (let step = 0; step < 12; step += 1) key('n');
  key('s');
  expect([panel.phase(), panel.field('spanMs')]).toEqual(['stopped', 60_000]);
});

test('a running watch is stopped where it stands, and shows beats only while it runs', async () => {
  const panel = open(RHYTHM_EXAMPLES.count);
  press('Wrist, fingertips', 'double', 'Start counting');
  await new Promise((done) => setTimeout(done, 200));
  press('Stop counting');
  expect(panel.phase()).toBe('stopped');
  const spanMs = Number(panel.field('spanMs'));
  expect(spanMs).toBeGreaterThan(40);
  expect(spanMs).toBeLessThan(5_000);
});

test('a blow is coached by the number keys, step by step, and its line is told', async () => {
  const panel = open(RHYTHM_EXAMPLES.coach);
  press('in steps');
  key('s');
  key('1');
  for (const next of ['n', 'n', '2', 'n', '3', 'n', '3', 'n', '3', 'n', '3', 'n', '3', 'n', 'n']) key(next);
  expect(panel.phase()).toBe('stopped');
  expect(root.querySelector('.display')?.textContent).toContain('shoots up at once, is smooth and ends flat');
  press('Keep', 'Record');
  await signed();
  expect([panel.isDone(), panel.field('end'), panel.field('verdict')]).toEqual([true, 'flat', 'keep']);
});

test('tones are played, guessing is seen in silence and put right', () => {
  const panel = open(RHYTHM_EXAMPLES.tones);
  press('Press no tone');
  expect(root.querySelector('.display')?.textContent).toContain('goes up all the same');
  press('“Only when you hear', 'Left, 1000 Hz');
  expect(root.querySelector('.display')?.textContent).toContain('Left, 1000 Hz: nothing');
  expect(panel.field('played')).toEqual(['tone-3']);
});
