import { describe, expect, it } from 'vitest';
import { playDay } from '../src/bots/play-day.ts';
import { createBot } from '../src/bots/roster.ts';
import { createSession } from '../src/simulation/session.ts';
import { books, planOf } from './support/day.ts';

/** A seed on which the new patient's pressure comes back in the waiting room. */
const SEED = 6;

describe('an emergency in the middle of a visit', () => {
  const plan = planOf('mixed-monday', SEED);
  const event = plan.events.find((one) => one.kind === 'active_pain');
  const session = createSession(plan, books);
  playDay(session, createBot('expert', { tasks: books.tasks, packs: plan.packs }, SEED));
  const facts = session.facts().filter((fact) => fact.visit === event?.visit);

  it('is answered and ends with the provider, who sees the patient', () => {
    const types = facts.map((fact) => fact.type);
    expect(types.indexOf('emergency.started')).toBeGreaterThan(-1);
    expect(types.indexOf('emergency.settled')).toBeGreaterThan(types.indexOf('emergency.started'));
    expect(types.lastIndexOf('provider.entered')).toBeGreaterThan(types.indexOf('emergency.started'));
    expect(types).toContain('visit.departed');
  });

  it('shows each item of the emergency once and makes no omission of the rooming it broke off', () => {
    const node = event?.nodes[0];
    const shown = facts.flatMap((fact) =>
      fact.type === 'item.shown' && 'task' in fact && fact.task === node?.id ? [String(fact.item)] : [],
    );
    const wanted = node === undefined ? [] : (books.tasks[node.task]?.items(node) ?? []);
    expect(wanted.length).toBeGreaterThan(5);
    expect([...shown].sort()).toEqual([...wanted].sort());
    expect(facts.filter((fact) => fact.type === 'item.omitted')).toEqual([]);
  });
});
