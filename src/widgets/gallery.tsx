import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../controls/controls.css';
import type { Action, Widget, WidgetId } from '../simulation/vocabulary/widget.ts';
import { english } from '../text/catalogue.ts';
import { pseudoWords } from '../text/pseudo.ts';
import { createWords } from '../text/words.ts';
import { EXAMPLES, VARIANTS } from './gallery-specs.ts';
import { widgets } from './registry.ts';
import { WidgetPanel } from './widget-panel.tsx';

/*
 * Every panel with an example, for whoever works on them: `npm start`, then /src/widgets/gallery.html.
 * `?only=pick` shows one, `&variant=coach` another example of it, `&contrast=high`, `&text=200` (per cent), `&pseudo=1` change how.
 */
const wishes = new URLSearchParams(location.search);
const plainWords = createWords('en-US', [english]);
const words = wishes.has('pseudo') ? pseudoWords(plainWords) : plainWords;

function specOf(id: WidgetId): unknown {
  return VARIANTS[id]?.[wishes.get('variant') ?? ''] ?? EXAMPLES[id];
}

/** One widget at work: its panel, and below it what its text says. */
function Example({ id }: { readonly id: WidgetId }) {
  const widget: Widget<never, unknown, unknown> = widgets[id];
  const [state, setState] = useState(() => widget.init(specOf(id) as never));
  const act = (action: Action) => setState((before: unknown) => widget.reduce(before, action));
  return (
    <article data-widget={id} data-done={widget.isDone(state)}>
      <h2>{id}</h2>
      <WidgetPanel
        widget={id}
        picture={widget.picture(state)}
        legal={widget.legal(state)}
        act={act}
        words={words}
      />
      <pre hidden>{JSON.stringify(widget.outcome(state))}</pre>
    </article>
  );
}

document.documentElement.dataset.contrast = wishes.get('contrast') ?? 'normal';
document.documentElement.style.fontSize = `${wishes.get('text') ?? 100}%`;
const only = wishes.get('only');
const ids = Object.keys(widgets).filter((id): id is WidgetId => only === null || only === id);
const columns = only === null ? 'repeat(auto-fill, minmax(min(360px, 100%), 1fr))' : '1fr';
const root = document.getElementById('gallery');
if (root !== null) {
  root.style.cssText = `display: grid; grid-template-columns: ${columns}; gap: 12px`;
  render(
    ids.map((id) => <Example key={id} id={id} />),
    root,
  );
}
