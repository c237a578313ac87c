/**
 * Runs in a measured page before anything of its own. Adds up what the page does in each animation frame, and counts the
 * pictures it draws while asked to. Plain JavaScript, sent as it stands.
 */
(() => {
  /** @type {{ atMs: number, costMs: number }[]} */
  let frames = [];
  const native = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) =>
    native((atMs) => {
      const startedMs = performance.now();
      callback(atMs);
      const costMs = performance.now() - startedMs;
      const last = frames.at(-1);
      if (last !== undefined && last.atMs === atMs) last.costMs += costMs;
      else frames.push({ atMs, costMs });
    });
  const { drawImage } = CanvasRenderingContext2D.prototype;
  let drawn = 0;
  Reflect.set(globalThis, 'benchFrames', {
    begin: () => {
      frames = [];
    },
    end: () => frames,
    countDraws: () => {
      drawn = 0;
      CanvasRenderingContext2D.prototype.drawImage = function (/** @type {any[]} */ ...words) {
        drawn += 1;
        return Reflect.apply(drawImage, this, words);
      };
    },
    drawsSince: () => {
      CanvasRenderingContext2D.prototype.drawImage = drawImage;
      return drawn;
    },
  });
})();
