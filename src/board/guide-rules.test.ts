import { expect, it } from 'vitest';
import { guideStep } from './guide-rules.ts';

const guide = [
  { id: 'hands', at: 'escort', text: 'a' },
  { id: 'room', at: 'escort', text: 'b' },
  { id: 'count', at: 'respirations', text: 'c' },
  { id: 'mistake', at: 'speak-up', text: 'd' },
  { id: 'back', at: 'debrief', text: 'e' },
];

const action = (definition: string, urgency: number) => ({ task: { definition }, urgency });
const nothing = { panel: null, phase: 'morning', actions: [], acts: [] };
const view = (some: Partial<Parameters<typeof guideStep>[0]>) => ({ ...nothing, ...some });

it('speaks of the open panel, else of the most pressing work that it knows', () => {
  expect(guideStep(view({ panel: { definition: 'respirations' } }), guide)?.id).toBe('count');
  expect(guideStep(view({ panel: { definition: 'pulse' } }), guide)).toBeUndefined();
  expect(
    guideStep(view({ actions: [action('respirations', 0), action('pulse', 3), action('escort', 2)] }), guide)
      ?.id,
  ).toBe('room');
});

it('speaks of Speak up when nothing else is at hand, and of looking back at the end', () => {
  expect(guideStep(view({ acts: [{}] }), guide)?.id).toBe('mistake');
  expect(guideStep(view({}), guide)).toBeUndefined();
  expect(guideStep(view({ phase: 'debrief' }), guide)?.id).toBe('back');
});
