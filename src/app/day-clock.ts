const TICK_MS = 100;

/** Real time for the pacer: ticks while the page can be seen; `hidden` is called when it no longer can. */
export function startClock(tick: (realMs: number) => void, hidden: () => void): void {
  let lastMs = performance.now();
  setInterval(() => {
    const nowMs = performance.now();
    if (document.visibilityState === 'visible') tick(nowMs - lastMs);
    lastMs = nowMs;
  }, TICK_MS);
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hidden();
  });
}
