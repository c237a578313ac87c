/** What the keys of a panel do: by key as the browser names it, letters in lower case. */
export type KeyActions = Readonly<Record<string, (focused: HTMLElement | null) => void>>;

/** The name of the item that has the focus, or in which the focus is; `''` when there is none. */
export function itemName(focused: HTMLElement | null): string {
  return focused?.closest<HTMLElement>('[data-item]')?.dataset.item ?? '';
}

/** Listens for a panel's keys inside `root`: own keys, and arrows between its items. Answers how to stop. */
export function listenForKeys(root: HTMLElement, actions: () => KeyActions): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.metaKey) return;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const action = actions()[nameOf(event)];
    // In a field every key types; only a chord may act there.
    if (isTyping(focused) && !event.ctrlKey) return;
    if (action !== undefined) action(focused);
    else if (event.ctrlKey || !moveFocus(root, focused, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener('keydown', onKeyDown);
  return () => root.removeEventListener('keydown', onKeyDown);
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey ? `Ctrl+${key}` : key;
}

function isTyping(element: HTMLElement | null): boolean {
  return element?.matches('input:not([type=radio], [type=checkbox]), select, textarea') ?? false;
}

/** Moves the focus between items: up and down within a column, left and right between columns where there are several. */
function moveFocus(root: HTMLElement, focused: HTMLElement | null, key: string): boolean {
  const columns = [...root.querySelectorAll<HTMLElement>('[data-column]')].map(itemsIn);
  const hasColumns = columns.length > 1 && (key === 'ArrowLeft' || key === 'ArrowRight');
  const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[key];
  // Between radio buttons the arrows are the browser's own.
  if (by === undefined || focused?.matches('input') === true) return false;
  const item = focused?.closest<HTMLElement>('[data-item]') ?? null;
  if (hasColumns && item !== null) {
    const here = columns.findIndex((column) => column.includes(item));
    const column = columns[(here + by + columns.length) % columns.length] ?? [];
    (column[columns[here]?.indexOf(item) ?? 0] ?? column.at(-1))?.focus();
    return true;
  }
  const items = itemsIn(root);
  const at = item === null ? -1 : items.indexOf(item);
  const next = at === -1 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length;
  items[next]?.focus();
  return items.length > 0;
}

function itemsIn(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('button[data-item]')];
}
