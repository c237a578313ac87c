import { type Signal, signal } from '@preact/signals';
import type { Command } from '../simulation/vocabulary/commands.ts';
import type { AppHost, GameHost } from './host.ts';

/** What lies over the clinic. While one is open the clock stands. */
export type Overlay =
  | { readonly kind: 'pause' }
  | { readonly kind: 'speakUp' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'help'; readonly word?: string };

/** A short notice on the screen; spoken too. */
export interface Toast {
  readonly text: string;
  readonly kind: 'refusal' | 'event' | 'thanks';
  /** Grows, so that the same words twice are two notices. */
  readonly number: number;
}

/** The Board's own state: what is open and what was last said. Nothing here is part of the day. */
export interface Board {
  readonly app: AppHost;
  readonly game: GameHost;
  readonly overlay: Signal<Overlay | null>;
  /** True while a huddle is on: everything can be looked at, nothing done. */
  readonly huddle: Signal<boolean>;
  readonly toast: Signal<Toast | null>;
  /** The last lines said, newest first. */
  readonly said: Signal<readonly string[]>;
  /** Whether the chart is open beside a panel. */
  readonly chartOpen: Signal<boolean>;
  /** Sends a command; shows and speaks the reason if it is refused. True when it was carried out. */
  send(command: Command): boolean;
  show(text: string, kind: Toast['kind']): void;
  /** Opens or, with null, closes what lies over the clinic, and stops or starts the clock with it. */
  cover(overlay: Overlay | null): void;
  callHuddle(): void;
  endHuddle(): void;
}

/** Makes the Board's state for one day. */
export function createBoard(app: AppHost, game: GameHost): Board {
  const overlay = signal<Overlay | null>(null);
  const huddle = signal(false);
  const toast = signal<Toast | null>(null);
  const said = signal<readonly string[]>([]);
  let toasts = 0;
  const { words } = game;
  const syncPause = () => game.setPaused(overlay.value !== null || huddle.value);
  const show = (text: string, kind: Toast['kind']) => {
    toasts += 1;
    toast.value = { text, kind, number: toasts };
    app.announcer.announce(text);
  };
  const send = (command: Command): boolean => {
    if (huddle.value) {
      show(words('board.huddle.refusal'), 'refusal');
      return false;
    }
    const answer = game.act(command);
    if (!answer.accepted) show(words(`refusal.${answer.refusal}`), 'refusal');
    return answer.accepted;
  };
  return {
    app,
    game,
    overlay,
    huddle,
    toast,
    said,
    chartOpen: signal(false),
    send,
    show,
    cover(next) {
      overlay.value = next;
      syncPause();
    },
    callHuddle() {
      if (huddle.value || !send({ type: 'huddle.call' })) return;
      huddle.value = true;
      syncPause();
      app.announcer.announce(words('board.huddle.began'));
    },
    endHuddle() {
      huddle.value = false;
      syncPause();
      app.announcer.announce(words('board.huddle.ended'));
    },
  };
}
