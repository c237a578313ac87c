/** Saves are gathered for this long, so that a quick hand does not write the disk at every act. */
const SAVE_DELAY_MS = 800;

/** Writes the run under way. */
export interface Saver {
  /** After a short while, together with whatever else happens until then. */
  soon(): void;
  /** Now; resolves when this and every earlier write is done. */
  now(): Promise<void>;
}

/**
 * One write at a time, so that an older state never lands on a newer one.
 * @param failed told of a write that did not work; the next one is tried all the same
 */
export function createSaver(write: () => Promise<void>, failed: (error: unknown) => void): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  const now = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    last = last.then(write).catch(failed);
    return last;
  };
  return {
    now,
    soon() {
      timer ??= setTimeout(() => void now(), SAVE_DELAY_MS);
    },
  };
}
