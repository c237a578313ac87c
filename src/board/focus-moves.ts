/** Parts of the Board that keys lead to; each has a heading or region with this name in `data-part`. */
export type Part = 'needs' | 'patients' | 'rail' | 'loops' | 'phone' | 'chart' | 'panel';

/** Moves the keyboard focus to the first of these parts that is on the screen. */
export function focusSection(...parts: readonly Part[]): void {
  const found = parts.flatMap((part) => document.querySelector<HTMLElement>(`[data-part="${part}"]`) ?? []);
  const element = found.find((one) => one.offsetParent !== null);
  if (element === undefined) return;
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
