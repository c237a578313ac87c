/** How loud the player wants it. */
export interface SoundLevel {
  readonly isOn: boolean;
  /** Percent. */
  readonly volume: number;
}

let level: SoundLevel = { isOn: true, volume: 80 };
const listeners = new Set<(level: SoundLevel) => void>();

/** What the player has set last. Small and without the sound library, so that settings need not load it. */
export function soundLevel(): SoundLevel {
  return level;
}

/** Sets how loud everything is; who listens hears of it at once. */
export function setSoundLevel(next: SoundLevel): void {
  level = next;
  for (const listener of listeners) listener(next);
}

/** Calls back on every change. Answers how to stop. */
export function onSoundLevel(listener: (level: SoundLevel) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
