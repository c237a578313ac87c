/**
 * Runs in a measured page before anything of its own. Notes when what is waited for has come up, in ms since the page was
 * asked for, and presses the button that starts a day as soon as it can be pressed. Plain JavaScript, sent as it stands.
 */
(() => {
  /** @type {Record<string, number>} */
  const marks = {};
  /** @param {string} name @param {string} selector */
  const note = (name, selector) => {
    if (marks[name] === undefined && document.querySelector(selector) !== null)
      marks[name] = performance.now();
  };
  const look = () => {
    note('title', '.title-buttons button:not([aria-disabled])');
    note('briefing', '.sheet-foot .button-primary:not([aria-disabled])');
    note('board', '.centre .action:not([aria-disabled])');
    note('floor', '.floor[data-ready]');
    note('bare', '#scene[data-ready]');
    if (marks.briefing !== undefined && marks.pressed === undefined) {
      marks.pressed = performance.now();
      /** @type {HTMLElement | null} */ (document.querySelector('.sheet-foot .button-primary'))?.click();
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  Reflect.set(globalThis, 'benchMarks', marks);
})();
