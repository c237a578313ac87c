// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { openPanel } from '../../../tests/support/panel.tsx';
import { TRAY_EXAMPLES } from '../gallery-tray.ts';
import { loadPanels } from '../panels.ts';

let panel: ReturnType<typeof openPanel>;
beforeAll(loadPanels);
afterEach(() => panel.close());

const open = () => {
  panel = openPanel('tray', TRAY_EXAMPLES.field);
  panel.press('away', 'left', 'right', 'near');
};

test('takes up and puts down by pressing; a way is asked for where there are several', () => {
  open();
  panel.press('punch', 'punch-drop', 'b2', 'bowl', 'c2', 'solution', 'c2');
  expect(panel.field('placed')).toEqual(['punch>b2', 'bowl>c2', 'solution>c2']);
  expect(panel.field('breaks')).toEqual([]);
  panel.pressButton('It is ready');
  expect(panel.isDone()).toBe(true);
});

test('says what an arm would pass over, and what has happened', () => {
  open();
  panel.press('bowl');
  expect(panel.item('c3').textContent).toContain('your arm would pass over 1 sterile place');
  panel.press('c3');
  expect(panel.root.querySelector('.breaks')?.textContent).toContain(
    'Bowl: your arm passed over the open field, at C2.',
  );
  panel.item('bowl').focus();
  panel.key('b');
  expect(panel.field('unannounced')).toEqual([]);
  panel.pressButton('Throw all of it away');
  expect(panel.field('placed')).toEqual([]);
  expect(panel.field('resets')).toBe(1);
});

test('is played by keys: arrows on the cloth, S walks around, Backspace lays back', () => {
  open();
  panel.press('bowl');
  panel.item('b2').focus();
  panel.key('ArrowUp');
  expect(document.activeElement).toBe(panel.item('b3'));
  panel.key('ArrowRight');
  expect(document.activeElement).toBe(panel.item('c3'));
  panel.key('s');
  panel.key('s');
  expect(panel.root.textContent).toContain('You stand at the far side.');
  panel.key('Backspace');
  expect(panel.acts.at(-1)).toEqual({ verb: 'putDown' });
});

test('a label is read, and what lies wrong is taken off', () => {
  open();
  panel.pressButton('Look closer');
  expect(panel.root.textContent).toContain('Strip changed, pouch dry and whole');
  panel.press('bowl', 'a1');
  expect(panel.field('border')).toEqual(['bowl']);
  panel.pressButton('Take off');
  expect(panel.field('placed')).toEqual([]);
});

test('a chamber has neither wrap nor announcement', () => {
  panel = openPanel('tray', TRAY_EXAMPLES.chamber);
  panel.press('pouch-probe', 'pouch-probe-flat', 'slot-2');
  expect(panel.field('ways')).toEqual(['pouch-probe=flat']);
  expect(panel.root.textContent).not.toContain('broken sterility');
});
