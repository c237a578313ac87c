/** Parts of the Board that keys lead to; each has a heading or region with this name in `data-part`. */
export type Part = 'needs' | 'patients' | 'loops' | 'phone' | 'chart' | 'panel';

/** Moves the keyboard focus to a part of the Board. Nothing happens where it is not on the screen. */
export function focusSection(part: Part): void {
  const element = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (element === null) return;
  element.closest('details')?.setAttribute('open', '');
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus to the first thing that needs the player, or to the list where nothing does. */
export function focusNeeds(): void {
  const first = document.querySelector<HTMLElement>('.needs button');
  if (first === null) focusSection('needs');
  else first.focus();
}

/** Moves the focus there once the screen has been drawn anew. */
export function focusSoon(part: Part): void {
  setTimeout(() => focusSection(part), 0);
}
