/**
 * Phaser listens to the page's visibility for ever: neither the listener nor what hangs on it is freed with the game, and
 * `window.onblur` is overwritten. The Floor needs none of it: browsers draw no frames for a hidden page anyway. So whatever it
 * wants to hear of the page while `run` runs is not listened to.
 */
export function withoutPageListeners(run: () => void): void {
  const { onblur, onfocus } = window;
  const listen = document.addEventListener;
  const heard = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void => {
    if (!type.endsWith('visibilitychange')) listen.call(document, type, listener, options);
  };
  document.addEventListener = heard;
  try {
    run();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
    window.onblur = onblur;
    window.onfocus = onfocus;
  }
}
