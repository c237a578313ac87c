import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Dialog } from '../../controls/dialog.tsx';
import { LiveRegion } from '../../controls/live-region.tsx';
import type { Words } from '../../text/words.ts';
import { useApp } from '../context.ts';

interface OverlayProps {
  readonly title: string;
  readonly words: Words;
  readonly onClose: () => void;
  readonly className?: string;
  /** What has the focus at first; the first control where nothing is said. */
  readonly focusOn?: string;
  readonly children: ComponentChildren;
}

/**
 * A dialog whose first control has the focus, not its close button. It has a live region of its own: a screen reader hears
 * nothing from outside of an open modal dialog.
 */
export function Overlay({ children, focusOn = 'button, input, select, summary', ...rest }: OverlayProps) {
  const { announcer } = useApp();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.querySelector<HTMLElement>(focusOn)?.focus(), []);
  return (
    <Dialog {...rest}>
      <div ref={body}>{children}</div>
      <LiveRegion announcer={announcer} />
    </Dialog>
  );
}
