import type { KeyActions } from '../controls/panel-keys.ts';

/**
 * Arrows in a panel with a grid of buttons (`data-grid`, each button with `data-at="column row"`): by place within the grid,
 * one after the other outside it.
 */
export const gridKeys: KeyActions = {
  ArrowUp: (focused) => move(focused, 0, -1),
  ArrowDown: (focused) => move(focused, 0, 1),
  ArrowLeft: (focused) => move(focused, -1, 0),
  ArrowRight: (focused) => move(focused, 1, 0),
};

function move(focused: HTMLElement | null, right: number, down: number): void {
  const cell = focused?.closest<HTMLElement>('[data-at]');
  const grid = cell?.closest<HTMLElement>('[data-grid]');
  if (cell && grid) moveInGrid(grid, cell, right, down);
  else moveOn(focused, right + down);
}

function moveInGrid(grid: HTMLElement, from: HTMLElement, right: number, down: number): void {
  const [column = 0, row = 0] = placeOf(from);
  const ahead = [...grid.querySelectorAll<HTMLElement>('[data-at]')].flatMap((one) => {
    const [otherColumn = 0, otherRow = 0] = placeOf(one);
    const along = (otherColumn - column) * right + (otherRow - row) * down;
    const aside = right === 0 ? otherColumn - column : otherRow - row;
    return along > 0 && aside === 0 ? [{ one, along }] : [];
  });
  ahead.sort((left, other) => left.along - other.along)[0]?.one.focus();
}

function placeOf(element: HTMLElement): readonly number[] {
  return (element.dataset.at ?? '').split(' ').map(Number);
}

function moveOn(focused: HTMLElement | null, by: number): void {
  const items = [...(focused?.closest('.panel')?.querySelectorAll<HTMLElement>('button[data-item]') ?? [])];
  const at = items.findIndex((one) => one === focused || one.contains(focused));
  items[at === -1 ? 0 : (at + by + items.length) % items.length]?.focus();
}
