const KEY = 'clinic-day-playing';

/** Whether this tab was in a day when it was reloaded. */
export function isPlaying(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Remembers for a reload of this tab whether it is in a day. */
export function setPlaying(isInDay: boolean): void {
  try {
    if (isInDay) sessionStorage.setItem(KEY, 'yes');
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing: the title offers to continue.
  }
}
