import type { ComponentChildren } from 'preact';
import { Dialog } from '../../controls/dialog.tsx';
import { LiveRegion } from '../../controls/live-region.tsx';
import type { Words } from '../../text/words.ts';
import { useApp } from '../context.ts';

interface OverlayProps {
  readonly title: string;
  readonly words: Words;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ComponentChildren;
}

/** A dialog with a live region of its own: a screen reader hears nothing from outside of an open modal dialog. */
export function Overlay({ children, ...rest }: OverlayProps) {
  const { announcer } = useApp();
  return (
    <Dialog {...rest}>
      {children}
      <LiveRegion announcer={announcer} />
    </Dialog>
  );
}
