import { expect, test } from 'vitest';
import { createAnnouncer } from './announcer.ts';

function anAnnouncer() {
  let nowMs = 0;
  let due: { atMs: number; callback: () => void }[] = [];
  const said: string[] = [];
  const announcer = createAnnouncer(
    (callback, ms) => due.push({ atMs: nowMs + ms, callback }),
    () => nowMs,
  );
  announcer.subscribe((urgency, text) => said.push(`${nowMs} ${urgency}: ${text}`));
  const advanceTo = (ms: number) => {
    for (const one of due.filter(({ atMs }) => atMs <= ms).sort((a, b) => a.atMs - b.atMs)) {
      nowMs = one.atMs;
      due = due.filter((other) => other !== one);
      one.callback();
    }
    nowMs = ms;
  };
  return { announcer, said, advanceTo };
}

test('joins what comes together and leaves out what is said twice', () => {
  const { announcer, said, advanceTo } = anAnnouncer();
  for (const line of ['Phone rings.', 'Room 2 is dry.', 'Phone rings.']) announcer.announce(line);
  advanceTo(200);
  expect(said).toEqual(['120 polite: Phone rings. Room 2 is dry.']);
  expect(announcer.last()).toBe('Phone rings. Room 2 is dry.');
});

test('speaks at most once in 1.5 seconds', () => {
  const { announcer, said, advanceTo } = anAnnouncer();
  announcer.announce('One.');
  advanceTo(500);
  announcer.announce('Two.');
  advanceTo(900);
  announcer.announce('Three.');
  advanceTo(4_000);
  announcer.announce('Four.');
  advanceTo(5_000);
  expect(said).toEqual(['120 polite: One.', '1620 polite: Two. Three.', '4120 polite: Four.']);
});

test('what is urgent is said at once, in a region of its own', () => {
  const { announcer, said, advanceTo } = anAnnouncer();
  announcer.announce('Room 2 is dry.');
  announcer.announce('Code!', 'assertive');
  advanceTo(2_000);
  expect(said).toEqual(['0 assertive: Code!', '120 polite: Room 2 is dry.']);
});

test('a listener that has left hears nothing more', () => {
  const { announcer, advanceTo } = anAnnouncer();
  const heard: string[] = [];
  const leave = announcer.subscribe((_, text) => heard.push(text));
  leave();
  announcer.announce('One.');
  advanceTo(500);
  expect(heard).toEqual([]);
});
