/** One tab writes the save; another may look on, or take over. */
export interface TabLock {
  /** Whether this tab may write. */
  isMine(): boolean;
  /** Takes the lock from whichever tab has it. */
  takeOver(): void;
}

const NAME = 'clinic-day-save';

/** Asks for the one writer's place; `changed` is called whenever this tab gains or loses it. */
export function lockTab(changed: (isMine: boolean) => void): TabLock {
  let isMine = false;
  const become = (mine: boolean): void => {
    isMine = mine;
    changed(mine);
  };
  const hold = (): Promise<never> => {
    become(true);
    return new Promise<never>(() => {});
  };
  const ask = (options: LockOptions): void => {
    // Where a browser has no locks there is nothing to wait for: the tab writes.
    if (!('locks' in navigator)) {
      become(true);
      return;
    }
    navigator.locks
      .request(NAME, options, (lock) => {
        if (lock !== null) return hold();
        become(false);
        return waitInLine();
      })
      .catch(() => become(false));
  };
  const waitInLine = (): void => {
    void navigator.locks.request(NAME, hold).catch(() => become(false));
  };
  ask({ ifAvailable: true });
  return { isMine: () => isMine, takeOver: () => ask({ steal: true }) };
}
