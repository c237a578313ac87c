// @vitest-environment jsdom
import { render } from 'preact';
import { act as flush } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BodyMapSpec } from '../../simulation/vocabulary/body-map-spec.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { isLegal, observed, observedList } from '../../simulation/vocabulary/widget.ts';
import { english } from '../../text/catalogue.ts';
import { createWords } from '../../text/words.ts';
import { BODY_MAP_EXAMPLES } from '../gallery-body-map.ts';
import { loadPanels } from '../panels.ts';
import { WidgetPanel } from '../widget-panel.tsx';
import { bodyMapWidget as widget } from './widget.ts';

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

function open(spec: BodyMapSpec) {
  const acts: Action[] = [];
  let state = widget.init(spec);
  const draw = () =>
    render(
      <WidgetPanel
        widget="body-map"
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
    placed: () => observedList(widget.outcome(state), 'placed'),
    places: () => observed(widget.outcome(state), 'places'),
  };
}

function item(name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-item="${name}"]`);
  if (found === null) throw new Error(`there is no ${name}`);
  return found;
}

function press(...names: string[]): void {
  for (const name of names) flush(() => item(name).click());
}

function key(name: string, ctrlKey = false): void {
  const from = document.activeElement;
  flush(() => {
    from?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, cancelable: true }),
    );
  });
}

/** A click on the picture, which jsdom does not lay out: one pixel a millimetre. */
function tap(xMm: number, yMm: number, widthMm = 440, heightMm = 400): void {
  const svg = root.querySelector('svg.body-picture');
  if (svg === null) throw new Error('there is no picture');
  svg.getBoundingClientRect = () => new DOMRect(0, 0, widthMm, heightMm);
  flush(() => {
    svg.dispatchEvent(new MouseEvent('click', { clientX: xMm, clientY: yMm, bubbles: true }));
  });
}

test('by keys: find, place, nudge with the arrows, confirm', () => {
  const panel = open(BODY_MAP_EXAMPLES.chest);
  for (const one of ['angle', 'space-2', 'space-3', 'space-4', 'space-5', 'mid-clavicular']) {
    item(`find:${one}`).focus();
    press(`find:${one}`);
  }
  expect(root.querySelector('.found')?.textContent).toContain('2nd');
  press('point:v1', 'point:v2', 'point:v4');
  item('point:v4').focus();
  key('n');
  for (const arrow of ['ArrowLeft', 'ArrowUp']) key(arrow);
  expect(panel.placed()).toEqual(['v1-red>v1', 'v2-yellow>v2', 'v4-blue>v4'].map(nameAsWritten));
  expect(panel.places()).toContainEqual(expect.objectContaining({ dxMm: -10, dyMm: -10 }));
  key('Enter', true);
  expect(panel.isDone()).toBe(true);
});

/** The gallery's things are named by their labels. */
function nameAsWritten(placed: string): string {
  const [thing = '', point = ''] = placed.split('>');
  return `${thing.replace('-', ', ').replace('v', 'V')}>${point}`;
}

test('by mouse: a finger feels, a thing in hand is put down and snaps to a described point', () => {
  const panel = open(BODY_MAP_EXAMPLES.chest);
  tap(222, 118);
  tap(90, 330);
  expect(root.textContent).toContain(words('body-map.felt-nothing'));
  press('find:space-2', 'find:space-3', 'find:space-4');
  root.querySelector('.panel')?.dispatchEvent(new Event('focus'));
  item('point:v1').focus();
  key('1');
  tap(206, 185);
  tap(300, 300);
  expect(panel.acts.map((one) => one.verb)).toEqual(['feel', 'feel', 'find', 'find', 'find', 'place', 'put']);
  expect(panel.places()).toContainEqual(expect.objectContaining({ thing: 'V1, red', dxMm: 0, dyMm: 0 }));
});

test('a picture that is mirrored is tapped and nudged as it is seen', () => {
  const panel = open({ ...BODY_MAP_EXAMPLES.arm, landmarks: [] });
  tap(30, 100, 200, 380);
  expect(panel.places()).toContainEqual(expect.objectContaining({ xMm: 172, yMm: 102 }));
  root.querySelector<HTMLElement>('.nudges button')?.focus();
  key('ArrowLeft');
  expect(panel.places()).toContainEqual(expect.objectContaining({ xMm: 182, yMm: 102 }));
});

test('says what there is before anything is found, and where nothing can be described yet', () => {
  open({ ...BODY_MAP_EXAMPLES.thigh, notes: [message('plain', { text: 'A note.' })] });
  expect(root.textContent).toContain('A note.');
  expect(root.textContent).toContain('Already there: DTaP-IPV');
  expect(root.textContent).toContain(words('body-map.no-points'));
  expect(root.querySelectorAll('svg [class="map-point"]')).toHaveLength(0);
});
