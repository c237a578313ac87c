import { describe, expect, it } from 'vitest';
import { isMet } from './condition.ts';
import type { Condition } from './vocabulary/condition.ts';
import type { Json } from './vocabulary/json.ts';

const facts: Record<string, Json> = {
  'result.flu': 'A',
  'handoff.has': ['fever', 'chest'],
  'patient.anxiety': 70,
};
const holds = (condition: Condition | undefined): boolean => isMet(condition, (fact) => facts[fact]);

describe('lived conditions', () => {
  it('hold when there is none', () => {
    expect(holds(undefined)).toBe(true);
  });

  it('need every line to hold', () => {
    expect(holds({ all: { 'result.flu': 'A', 'handoff.has': 'chest' } })).toBe(true);
    expect(holds({ all: { 'result.flu': 'B', 'handoff.has': 'chest' } })).toBe(false);
  });

  it('take a list as any of its values and a bound as a range', () => {
    expect(holds({ all: { 'result.flu': ['B', 'A'] } })).toBe(true);
    expect(holds({ all: { 'patient.anxiety': { at_least: 70 } } })).toBe(true);
    expect(holds({ all: { 'patient.anxiety': { below: 70 } } })).toBe(false);
    expect(holds({ all: { 'patient.anxiety': { above: 69 } } })).toBe(true);
    expect(holds({ all: { 'patient.anxiety': { at_most: 69 } } })).toBe(false);
  });

  it('negate with unless', () => {
    expect(holds({ unless: { 'handoff.has': 'live_vaccine' } })).toBe(true);
    expect(holds({ unless: { 'handoff.has': 'chest' } })).toBe(false);
  });

  it('do not hold on a fact nobody knows', () => {
    expect(holds({ all: { 'result.strep': 'positive' } })).toBe(false);
  });
});
