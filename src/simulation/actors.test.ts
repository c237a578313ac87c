import { expect, it } from 'vitest';
import { setup } from 'xstate';
import { Actors } from './actors.ts';

const door = setup({ actions: { record: (_, _params: { fact: string }) => {} } }).createMachine({
  initial: 'shut',
  states: {
    shut: { on: { open: 'open' } },
    open: { entry: { type: 'record', params: { fact: 'door.opened' } }, on: { shut: 'shut' } },
  },
});

const faulty = setup({
  actions: {
    fail: () => {
      throw new Error('a guard of the clinic threw');
    },
  },
}).createMachine({ on: { go: { actions: 'fail' } } });

it('records under the key of the machine, and sends nothing a machine cannot take', () => {
  const facts: string[] = [];
  const actors = new Actors((key, fact) => facts.push(`${key} ${fact}`));
  actors.spawn('door:1', door);
  expect(actors.send('door:1', { type: 'shut' })).toBe(false);
  expect(actors.send('door:1', { type: 'open' })).toBe(true);
  expect(actors.send('door:2', { type: 'open' })).toBe(false);
  expect(facts).toEqual(['door:1 door.opened']);
  expect(actors.value('door:1')).toBe('open');
});

it('finds a machine that has died, and says why', () => {
  const actors = new Actors(() => {});
  actors.spawn('bad', faulty);
  expect(() => actors.assertAlive()).not.toThrow();
  actors.send('bad', { type: 'go' });
  expect(() => actors.assertAlive()).toThrow(/machine bad died.*a guard of the clinic threw/);
});
