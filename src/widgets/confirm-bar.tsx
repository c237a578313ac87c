import { useId } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import type { WidgetPanelProps } from '../controls/widget-panel.ts';
import type { Message } from '../simulation/vocabulary/messages.ts';

interface ConfirmBarProps extends Pick<WidgetPanelProps<unknown>, 'legal' | 'act' | 'words'> {
  /** Stands on the button as long as confirming is not legal. */
  readonly label: Message;
  /** What is still to be done then. */
  readonly hint: Message;
  /** The button submits the form around it, which looks at the fields first. */
  readonly isSubmit?: boolean;
}

/** The one primary button of a panel. It can always be found; while it is off it says what is missing. */
export function ConfirmBar({ legal, act, words, label, hint, isSubmit = false }: ConfirmBarProps) {
  const id = useId();
  const confirm = legal.find((one) => one.verb === 'confirm');
  const isOff = confirm === undefined;
  return (
    <div class="confirm-bar">
      {isOff && (
        <p class="confirm-hint" id={id}>
          {words(hint)}
        </p>
      )}
      <Button
        kind="primary"
        hotkey="Ctrl+Enter"
        isOff={isOff && !isSubmit}
        isSubmit={isSubmit}
        describedBy={isOff ? id : undefined}
        onPress={isSubmit ? undefined : () => act({ verb: 'confirm' })}
      >
        {words(confirm?.label ?? label)}
      </Button>
    </div>
  );
}
