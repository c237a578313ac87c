import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useApp } from './context.ts';

type Load = () => Promise<unknown>;

/** Parts that have not been asked for yet. */
const unasked = new Set<Load>();

/**
 * A part of the screens with a file of its own, loaded when it is first shown, or before, while the page is idle. Until then
 * a line says so; where the file cannot be had, a button asks for it again.
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  let found: ComponentType<Props> | null = null;
  const fetchPart = async () => {
    unasked.delete(fetchPart);
    found = await load();
  };
  unasked.add(fetchPart);
  return (props) => {
    const [state, setState] = useState<'waiting' | 'failed' | 'here'>(found === null ? 'waiting' : 'here');
    useEffect(() => {
      if (state !== 'waiting') return undefined;
      let isShown = true;
      const settle = (next: 'failed' | 'here') => () => {
        if (isShown) setState(next);
      };
      fetchPart().then(settle('here'), settle('failed'));
      return () => {
        isShown = false;
      };
    }, [state]);
    const Part = found;
    if (Part !== null) return <Part {...props} />;
    return <OnItsWay hasFailed={state === 'failed'} onAgain={() => setState('waiting')} />;
  };
}

function OnItsWay({ hasFailed, onAgain }: { readonly hasFailed: boolean; readonly onAgain: () => void }) {
  const { words } = useApp();
  return (
    <div class="on-its-way" role="status">
      <p>{words(hasFailed ? 'app.notLoaded' : 'app.loading')}</p>
      {hasFailed && <Button onPress={onAgain}>{words('app.again')}</Button>}
    </div>
  );
}

/** Loads every part that has not been asked for yet, one after another; one that cannot be had is left for when it is shown. */
export async function loadParts(): Promise<void> {
  for (const fetchPart of unasked) await fetchPart().catch(() => undefined);
}
