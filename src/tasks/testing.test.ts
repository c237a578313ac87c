import { describe, expect, it } from 'vitest';
import { greetTask } from './greet/task.ts';
import { aWorld, errorsIn, judged, playTask } from './testing.ts';

describe('the test harness', () => {
  const coughing = () =>
    aWorld({ node: { params: { cough: true } }, visit: { flow: 'atWindow', plan: { cough: true } } });

  it('solves a task and moves the world on', () => {
    const { effects, world, steps } = playTask(greetTask, coughing());
    expect(judged(effects)).toEqual(['greet.acknowledge', 'greet.screen', 'greet.mask']);
    expect(steps[0]?.text.length).toBeGreaterThan(2);
    expect(world.visit?.masked).toBe(true);
    expect(world.nowMs).toBe(31_224_000);
    expect(world.done).toHaveLength(1);
  });

  it('plays wrong actions and finds their errors', () => {
    const { effects, world } = playTask(greetTask, coughing(), {
      greet: [{ verb: 'take', target: 'wait-turn' }],
    });
    expect(errorsIn(effects)).toEqual([
      'greet.acknowledge: not-acknowledged',
      'greet.screen: not-screened',
      'greet.mask: unmasked',
    ]);
    expect(world.visit?.masked).toBe(false);
  });

  it('refuses what the panel does not offer', () => {
    expect(() => playTask(greetTask, coughing(), { greet: [{ verb: 'take', target: 'umbrella' }] })).toThrow(
      'not on offer',
    );
  });
});
