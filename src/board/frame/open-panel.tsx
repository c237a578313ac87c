import { useId, useRef } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { Disclosure } from '../../controls/disclosure.tsx';
import type { PanelView, VisitView } from '../../simulation/view/day-view.ts';
import { WidgetPanel } from '../../widgets/widget-panel.tsx';
import { Chart } from '../chart/chart.tsx';
import { useBoard } from '../context.ts';
import { LettersHint } from './letters-hint.tsx';

interface OpenPanelProps {
  readonly panel: PanelView;
  readonly visit: VisitView | undefined;
}

/** The open task: its title, step and cost, the way out, and the widget's own panel. */
export function OpenPanel({ panel, visit }: OpenPanelProps) {
  const { board, words } = useBoard();
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const key = `${panel.node} ${panel.stepNumber}`;
  // A new step takes the focus, so that its keys work at once and a screen reader reads its name.
  const takeFocus = () => {
    const root = frame.current?.querySelector<HTMLElement>('.panel');
    root?.setAttribute('aria-labelledby', id);
    root?.setAttribute('data-part', 'panel');
    root?.focus({ preventScroll: true });
    frame.current?.scrollTo(0, 0);
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <header class="task-head">
        <h2 id={id}>
          <span class="task-title">{words(panel.title)} </span>
          <span class="task-step">{words(panel.stepTitle)}</span>
        </h2>
        <Button
          kind="quiet"
          hotkey="Esc"
          className="park"
          onPress={() => board.send({ type: 'task.park', task: panel.node })}
        >
          {words('panel.park')}
        </Button>
        <p class="task-facts">
          <span>{words('panel.step', { number: panel.stepNumber, of: panel.steps })}</span>
          <span>{words('panel.cost', { ms: panel.costMs })}</span>
          {panel.touch !== null && <span class="task-touch">{words(`panel.touch.${panel.touch}`)}</span>}
          {panel.hot && <strong class="task-hot">{words('panel.hot')}</strong>}
        </p>
      </header>
      <div class="dock-body" ref={frame}>
        <WidgetPanel
          key={key}
          widget={panel.widget}
          picture={panel.picture}
          legal={panel.legal}
          words={words}
          onShown={takeFocus}
          act={(action) => void board.send({ type: 'task.act', task: panel.node, action })}
        />
        <div class="beside-panel">
          <LettersHint panel={panel} />
          {panel.notes.length > 0 && (
            <Disclosure summary={words('panel.notes', { count: panel.notes.length })}>
              <ul class="own-notes">
                {panel.notes.map((note, index) => (
                  <li key={index}>{words(note)}</li>
                ))}
              </ul>
            </Disclosure>
          )}
          {visit !== undefined && (
            <Disclosure summary={words('panel.chart')}>
              <Chart visit={visit} />
            </Disclosure>
          )}
        </div>
      </div>
    </>
  );
}
