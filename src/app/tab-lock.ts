/** One tab writes the save; another may look on, or take over. */
export interface TabLock {
  /** Whether this tab may write. */
  isMine(): boolean;
  /** Asks the writing tab to save and give way; takes the place by force from one that does not answer. */
  takeOver(): void;
}

export interface TabLockOptions {
  /** This tab has become the writer, or is no longer. Called once at the start as well. */
  changed(isMine: boolean): void;
  /** Another tab wants to go on: save everything. The place is given up when this is done. */
  giveWay(): Promise<void>;
}

const NAME = 'clinic-day-save';
/** A tab that sleeps cannot answer; it has saved when it was hidden. */
const PATIENCE_MS = 2_000;

/** Asks for the one writer's place, and stands in line for it where another tab has it. */
export function lockTab({ changed, giveWay }: TabLockOptions): TabLock {
  // Where a browser has no locks there is nothing to wait for: the tab writes.
  if (!('locks' in navigator)) {
    queueMicrotask(() => changed(true));
    return { isMine: () => true, takeOver: () => {} };
  }
  const { locks } = navigator;
  const channel = new BroadcastChannel(NAME);
  let isMine = false;
  let release: (() => void) | null = null;

  const become = (mine: boolean): void => {
    isMine = mine;
    if (!mine) release = null;
    changed(mine);
  };
  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      release = resolve;
      become(true);
    });
  let leaveLine = (): void => {};
  const stand = (how: 'ifAvailable' | 'inLine' | 'steal'): void => {
    const line = new AbortController();
    leaveLine = () => line.abort();
    // A signal is for those in line alone; the other ways do not wait.
    const options = how === 'inLine' ? { signal: line.signal } : { [how]: true };
    locks
      .request(NAME, options, (lock) => (lock === null ? undefined : hold()))
      .catch(() => undefined)
      .then(() => {
        // Given up, taken away, or not free: from here on in line.
        if (line.signal.aborted) return;
        become(false);
        stand('inLine');
      });
  };
  channel.onmessage = () => {
    const done = release;
    if (done !== null) giveWay().then(done, done);
  };
  stand('ifAvailable');
  return {
    isMine: () => isMine,
    takeOver() {
      channel.postMessage('give way');
      setTimeout(() => {
        if (isMine) return;
        leaveLine();
        stand('steal');
      }, PATIENCE_MS);
    },
  };
}
