import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress?: (() => void) | undefined;
  /** `primary` stands out and is there once in a panel; `quiet` has no shadow. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** The key that does the same, shown as a hint. */
  readonly hotkey?: string | undefined;
  /** Set for a button that stays down; says so to a screen reader. */
  readonly isPressed?: boolean | undefined;
  /** Cannot be pressed now, but can still be found and read. */
  readonly isOff?: boolean | undefined;
  readonly isSubmit?: boolean | undefined;
  /** Id of the element that says more, e.g. why it is off. */
  readonly describedBy?: string | undefined;
  readonly className?: string | undefined;
  /** Makes it an item that arrow keys move between; the panel's keys read the name of the item here. */
  readonly item?: string | undefined;
  /** A name for screen readers where the visible words alone would not do; it must contain them. */
  readonly name?: string | undefined;
}

/** A real button with the look of the game. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', isOff = false, item } = props;
  return (
    <button
      type={props.isSubmit ? 'submit' : 'button'}
      class={`button button-${kind}${props.className ? ` ${props.className}` : ''}`}
      aria-pressed={props.isPressed}
      aria-disabled={isOff || undefined}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={ariaKey(props.hotkey)}
      aria-label={props.name}
      data-item={item}
      onClick={(event) => {
        if (isOff) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {props.children}
      {props.hotkey !== undefined && <KeyHint hotkey={props.hotkey} />}
    </button>
  );
}

/** A key as a small cap; hidden from screen readers, which are told by `aria-keyshortcuts`. */
export function KeyHint({ hotkey }: { readonly hotkey: string }) {
  return (
    <span class="hotkey" aria-hidden="true">
      {hotkey}
    </span>
  );
}

function ariaKey(hotkey: string | undefined): string | undefined {
  return hotkey?.replace('Ctrl', 'Control').replaceAll(' ', '');
}
