import { describe, expect, it } from 'vitest';
import type { Json } from '../simulation/vocabulary/json.ts';
import { holdsNow } from './lived-facts.ts';
import { aChartEntry, aWorld } from './testing.ts';

const world = aWorld({
  chart: [aChartEntry('flu', 'none'), aChartEntry('flu', 'A')],
  visit: { flow: 'departed', given: ['mmr', 'var'], ordersDone: ['ekg'], told: ['chest'], anxiety: 70 },
});

describe('what a visit file asks of the lived day', () => {
  it.each<[Json, boolean]>([
    [{ all: { 'order.given.has': 'mmr' } }, true],
    [{ all: { 'order.given.has': ['tdap', 'var'] } }, true],
    [{ all: { 'order.given.has': 'tdap' } }, false],
    [{ all: { 'order.given.count': 2 } }, true],
    [{ all: { 'order.given.count': { at_least: 3 } } }, false],
    [{ all: { 'order.given.count': { at_least: 1, below: 3 } } }, true],
    [{ all: { 'order.done.has': 'ekg', 'handoff.has': 'chest' } }, true],
    [{ all: { 'order.done.has': 'ekg', 'handoff.has': 'fever' } }, false],
    [{ unless: { 'handoff.has': 'chest' } }, false],
    [{ unless: { 'handoff.has': 'fever' } }, true],
    [{ all: { 'result.flu': 'A' } }, true],
    [{ all: { 'result.flu': ['B', 'none'] } }, false],
    [{ all: { 'flow.is': 'departed' } }, true],
    [{ all: { 'patient.anxiety': { above: 70 } } }, false],
    [{ all: { 'patient.anxiety': { at_most: 70 } } }, true],
    [{ all: { 'loop.open.has': 'wet' } }, false],
  ])('%j is %s', (condition, holds) => {
    expect(holdsNow(world, condition)).toBe(holds);
  });

  it('is nothing when nothing is asked, and nothing where there is no visit', () => {
    expect(holdsNow(world, undefined)).toBe(true);
    expect(holdsNow(aWorld({ visit: null }), { all: { 'order.given.has': 'mmr' } })).toBe(false);
  });
});
