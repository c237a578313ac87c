/** The small menu beside somebody or something that was clicked: real buttons over the canvas. */
import type { ActionView } from '../../simulation/view/day-view.ts';
import type { Command } from '../../simulation/vocabulary/commands.ts';
import type { Words } from '../../text/words.ts';
import type { Point } from '../map/clinic-map.ts';
import type { Choices } from './choices.ts';

export interface MenuSetup {
  readonly parent: HTMLElement;
  readonly words: Words;
  readonly act: (command: Command) => void;
}

const GAP = 14;

/** One menu at a time. */
export class ActionMenu {
  private readonly setup: MenuSetup;
  private box: HTMLElement | null = null;
  private before: Element | null = null;

  constructor(setup: MenuSetup) {
    this.setup = setup;
  }

  get isOpen(): boolean {
    return this.box !== null;
  }

  /** Opens beside a point of the parent, in CSS pixels. */
  open(title: string, choices: Choices, point: Point): void {
    this.close();
    const box = document.createElement('section');
    box.className = 'floor-menu';
    box.setAttribute('aria-label', title);
    const heading = document.createElement('h3');
    heading.textContent = title;
    box.append(heading, this.listOf(choices), this.closeButton());
    box.addEventListener('keydown', (event) => this.onKey(event));
    this.before = document.activeElement;
    this.setup.parent.append(box);
    this.box = box;
    place(box, this.setup.parent, point);
    box.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Goes away; the focus goes back to where it was before. */
  close(): void {
    const hadFocus = this.box?.contains(document.activeElement) ?? false;
    this.box?.remove();
    this.box = null;
    if (hadFocus && this.before instanceof HTMLElement && this.before !== document.body) this.before.focus();
    this.before = null;
  }

  private listOf({ actions, go }: Choices): HTMLElement {
    const { words } = this.setup;
    if (actions.length === 0 && go === null) {
      const nothing = document.createElement('p');
      nothing.textContent = words('floor.menu.nothing');
      return nothing;
    }
    const list = document.createElement('ul');
    for (const action of actions) list.append(this.itemOf(action));
    if (go !== null)
      list.append(this.item(words('floor.menu.go'), '', { type: 'player.go', station: go }, false));
    return list;
  }

  private itemOf({ title, costMs, command, urgency, caution }: ActionView): HTMLElement {
    const { words } = this.setup;
    const cost = costMs > 0 ? words('floor.menu.cost', { ms: costMs }) : '';
    const item = this.item(words(title), cost, command, urgency >= 2);
    if (caution !== undefined) {
      const small = document.createElement('small');
      small.textContent = words(caution);
      item.firstElementChild?.append(small);
    }
    return item;
  }

  private item(text: string, cost: string, command: Command, isUrgent: boolean): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    if (isUrgent) button.className = 'floor-menu-urgent';
    const label = document.createElement('span');
    label.textContent = text;
    const price = document.createElement('i');
    price.textContent = cost;
    button.append(label, price);
    button.addEventListener('click', () => {
      this.close();
      this.setup.act(command);
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  private closeButton(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'floor-menu-close';
    button.textContent = '×';
    button.setAttribute('aria-label', this.setup.words('floor.menu.close'));
    button.addEventListener('click', () => this.close());
    return button;
  }

  /** Esc closes the menu and nothing else; arrows move along it. */
  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...(this.box?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((one) => one.contains(document.activeElement));
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  }
}

/** Beside the point where there is room, and always inside the parent. */
function place(box: HTMLElement, parent: HTMLElement, { x, y }: Point): void {
  const { clientWidth, clientHeight } = parent;
  const { offsetWidth, offsetHeight } = box;
  const right = x + GAP + 20;
  const left = right + offsetWidth > clientWidth ? x - GAP - 20 - offsetWidth : right;
  const top = Math.min(clientHeight - offsetHeight - 8, Math.max(8, y - 24));
  box.style.left = `${Math.max(8, Math.min(left, clientWidth - offsetWidth - 8))}px`;
  box.style.top = `${Math.max(8, top)}px`;
}
