import { afterEach, expect, test } from 'vitest';
import { hearing, onHearing, openChannel, wakeInstruments } from './instrument.ts';
import { onSoundLevel, setSoundLevel, soundLevel } from './sound-level.ts';

afterEach(() => setSoundLevel({ isOn: true, volume: 80 }));

test('a machine without sound says so and goes on', () => {
  expect(hearing()).toBe('missing');
  expect(openChannel()).toBeUndefined();
  expect(() => wakeInstruments()).not.toThrow();
});

test('what the player turned off is off, and who listens hears of it', () => {
  const heard: string[] = [];
  const stop = onHearing(() => heard.push(hearing()));
  setSoundLevel({ isOn: false, volume: 80 });
  setSoundLevel({ isOn: true, volume: 0 });
  setSoundLevel({ isOn: true, volume: 50 });
  expect(heard).toEqual(['off', 'off', 'missing']);
  stop();
  setSoundLevel({ isOn: false, volume: 50 });
  expect(heard).toHaveLength(3);
});

test('keeps the level that was set last', () => {
  const levels: number[] = [];
  const stop = onSoundLevel(({ volume }) => levels.push(volume));
  setSoundLevel({ isOn: true, volume: 25 });
  stop();
  expect(levels).toEqual([25]);
  expect(soundLevel()).toEqual({ isOn: true, volume: 25 });
});
