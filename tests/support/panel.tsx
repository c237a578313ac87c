import { render } from 'preact';
import { act as flush } from 'preact/test-utils';
import { expect } from 'vitest';
import type { SpecOf } from '../../src/simulation/vocabulary/specs.ts';
import type { Action, Widget, WidgetId } from '../../src/simulation/vocabulary/widget.ts';
import { isLegal, observed } from '../../src/simulation/vocabulary/widget.ts';
import { english } from '../../src/text/catalogue.ts';
import { createWords } from '../../src/text/words.ts';
import { widgets } from '../../src/widgets/registry.ts';
import { WidgetPanel } from '../../src/widgets/widget-panel.tsx';

const words = createWords('en-US', [english]);

/** One panel on a page of jsdom, with the ways to use it. Load the panels first; `close` it after the test. */
export function openPanel<W extends WidgetId>(id: W, spec: SpecOf[W]) {
  // jsdom lays nothing out and so cannot scroll.
  Element.prototype.scrollIntoView = () => {};
  const root = document.createElement('main');
  document.body.append(root);
  const widget: Widget<never, unknown, unknown> = widgets[id];
  const acts: Action[] = [];
  let state = widget.init(spec as never);
  const act = (action: Action) => {
    expect(isLegal(widget.legal(state), action)).toBe(true);
    acts.push(action);
    state = widget.reduce(state, action);
    draw();
  };
  const draw = () =>
    render(
      <WidgetPanel
        widget={id}
        picture={widget.picture(state)}
        legal={widget.legal(state)}
        act={act}
        words={words}
      />,
      root,
    );
  flush(draw);
  const item = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-item="${name}"]`);
    if (found === null) throw new Error(`there is no item ${name}`);
    return found;
  };
  const button = (text: string): HTMLElement => {
    const all = [...root.querySelectorAll<HTMLElement>('button')];
    const found = all.find((one) => (one.textContent ?? '').includes(text));
    if (found === undefined)
      throw new Error(`there is no ${text} among ${all.map((one) => one.textContent)}`);
    return found;
  };
  return {
    root,
    acts,
    item,
    button,
    press: (...names: string[]) => {
      for (const name of names) flush(() => item(name).click());
    },
    pressButton: (text: string) => flush(() => button(text).click()),
    /** A key where the focus is. */
    key: (name: string, ctrlKey = false) => {
      flush(() => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, cancelable: true }),
        );
      });
    },
    isDone: () => widget.isDone(state),
    field: (name: string) => observed(widget.outcome(state), name),
    close: () => {
      flush(() => render(null, root));
      root.remove();
    },
  };
}
