import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Words } from '../text/words.ts';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly words: Words;
  readonly children: ComponentChildren;
  /** Asked for by the close button or by Esc; the owner takes the dialog away. */
  readonly onClose: () => void;
  /** False where the dialog must be answered: no close button, Esc does nothing. */
  readonly canClose?: boolean;
  readonly className?: string;
}

/** A modal dialog: native `dialog`. Focus goes in on opening and back to where it was when the dialog is taken away. */
export function Dialog({ title, words, children, onClose, canClose = true, className = '' }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${className}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (canClose) onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        {canClose && (
          <Button kind="quiet" onPress={onClose} hotkey="Esc">
            {words('dialog.close')}
          </Button>
        )}
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
