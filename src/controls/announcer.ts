export type Urgency = 'polite' | 'assertive';

/** Says lines to screen readers, not more often than they can be heard. */
export interface Announcer {
  announce(line: string, urgency?: Urgency): void;
  /** What was said last, to be repeated on demand; `''` before the first. */
  last(): string;
  /** Calls back with the text of a region each time it changes. Answers how to stop. */
  subscribe(listener: (urgency: Urgency, text: string) => void): () => void;
}

/** At most one line in this time. */
const PAUSE_MS = 1_500;
/** Lines that come together are joined: a polite line waits this long for company. */
const GATHER_MS = 120;

/** Makes an announcer; `later` and `now` stand for the page's timers, and are replaced in tests. */
export function createAnnouncer(
  later: (callback: () => void, ms: number) => void = (callback, ms) => void setTimeout(callback, ms),
  now: () => number = () => performance.now(),
): Announcer {
  const listeners = new Set<(urgency: Urgency, text: string) => void>();
  let lastSaid = '';
  const speak = (urgency: Urgency, text: string) => {
    lastSaid = text;
    for (const listener of listeners) listener(urgency, text);
  };
  const channels = {
    polite: createChannel((text) => speak('polite', text), GATHER_MS, later, now),
    assertive: createChannel((text) => speak('assertive', text), 0, later, now),
  };
  return {
    announce: (line, urgency = 'polite') => channels[urgency](line),
    last: () => lastSaid,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function createChannel(
  speak: (text: string) => void,
  gatherMs: number,
  later: (callback: () => void, ms: number) => void,
  now: () => number,
): (line: string) => void {
  let waiting: string[] = [];
  let spokenAt = Number.NEGATIVE_INFINITY;
  const flush = () => {
    spokenAt = now();
    const text = waiting.join(' ');
    waiting = [];
    speak(text);
  };
  return (line) => {
    if (line === '' || waiting.includes(line)) return;
    waiting.push(line);
    if (waiting.length > 1) return;
    const wait = Math.max(gatherMs, spokenAt + PAUSE_MS - now());
    if (wait <= 0) flush();
    else later(flush, wait);
  };
}
