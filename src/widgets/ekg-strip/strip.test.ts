import { describe, expect, it } from 'vitest';
import { english } from '../../text/catalogue.ts';
import { createWords } from '../../text/words.ts';
import { deflection, LEADS, type Lead, LOOSE_LEAD, microvolts, stripText } from './strip.ts';

const TRACES = ['clean', 'wander', 'tremor', 'ac_60_hz', 'interrupted', 'flat_one_lead', 'arm_reversal'];
const strip = (trace: string) => ({ kind: 'ekg-strip' as const, trace, beatMs: 800 });
const words = createWords('en-US', [english]);
const at = (trace: string, lead: Lead, ms: number) => microvolts(strip(trace), lead, ms) ?? Number.NaN;
const times = Array.from({ length: 1_250 }, (_, index) => index * 4);

describe('the strip', () => {
  it('is whole microvolts within what a sheet can show, the same every time', () => {
    for (const trace of TRACES) {
      for (const lead of LEADS) {
        const line = times.map((ms) => microvolts(strip(trace), lead, ms));
        expect(line).toEqual(times.map((ms) => microvolts(strip(trace), lead, ms)));
        for (const uv of line)
          expect(uv === null || (Number.isInteger(uv) && Math.abs(uv) <= 3_000)).toBe(true);
      }
    }
  });

  it('keeps what the limb leads owe each other', () => {
    for (const ms of times) {
      expect(at('clean', 'III', ms)).toBe(at('clean', 'II', ms) - at('clean', 'I', ms));
      const sum = at('clean', 'aVR', ms) + at('clean', 'aVL', ms) + at('clean', 'aVF', ms);
      expect(Math.abs(sum)).toBeLessThanOrEqual(3);
    }
  });

  it('turns lead I over and changes II with III and aVR with aVL when the arms are swapped, and nothing else', () => {
    for (const ms of times) {
      expect(at('arm_reversal', 'I', ms)).toBe(-at('clean', 'I', ms) + 0);
      expect(at('arm_reversal', 'II', ms)).toBe(at('clean', 'III', ms));
      expect(at('arm_reversal', 'aVR', ms)).toBe(at('clean', 'aVL', ms));
      for (const lead of ['aVF', 'V1', 'V6'] as const) {
        expect(at('arm_reversal', lead, ms)).toBe(at('clean', lead, ms));
      }
    }
  });

  it('points as an ordinary heart does: aVR down, R growing from V1 to V4', () => {
    const ways = (trace: string) =>
      Object.fromEntries(LEADS.map((lead) => [lead, deflection(strip(trace), lead)]));
    expect(ways('clean')).toMatchObject({
      I: 'up',
      II: 'up',
      aVR: 'down',
      aVF: 'up',
      V1: 'down',
      V3: 'both',
      V6: 'up',
    });
    expect(ways('arm_reversal')).toMatchObject({ I: 'down', aVR: 'up', aVL: 'down', V1: 'down' });
    const tallest = (lead: Lead) => Math.max(...times.map((ms) => at('clean', lead, ms)));
    expect(tallest('V1')).toBeLessThan(tallest('V2'));
    expect(tallest('V2')).toBeLessThan(tallest('V3'));
    expect(tallest('V3')).toBeLessThan(tallest('V4'));
  });

  it('is disturbed as its name says', () => {
    const rest = [640, 660, 680, 700, 720, 740];
    const spread = (trace: string, lead: Lead, list: readonly number[]) => {
      const heights = list.map((ms) => at(trace, lead, ms));
      return Math.max(...heights) - Math.min(...heights);
    };
    expect(spread('clean', 'II', rest)).toBe(0);
    expect(spread('wander', 'II', [640, 1_640, 2_640, 3_640])).toBeGreaterThan(600);
    expect(spread('wander', 'II', [640, 660])).toBeLessThan(40);
    expect(
      spread(
        'tremor',
        'II',
        times.filter((ms) => ms % 800 > 600),
      ),
    ).toBeGreaterThan(
      2 *
        spread(
          'tremor',
          'V2',
          times.filter((ms) => ms % 800 > 600),
        ),
    );
    const hum = times.filter((ms) => ms > 600 && ms < 780);
    for (const lead of LEADS) expect(spread('ac_60_hz', lead, hum)).toBeGreaterThan(250);
    expect(times.some((ms) => microvolts(strip('interrupted'), LOOSE_LEAD, ms) === null)).toBe(true);
    expect(times.some((ms) => microvolts(strip('interrupted'), 'II', ms) === null)).toBe(false);
    expect(times.every((ms) => at('flat_one_lead', LOOSE_LEAD, ms) === 0)).toBe(true);
  });

  it.each(TRACES)('%s is told whole: every lead, the line, the name, and no meaning', (trace) => {
    const lines = stripText({ ...strip(trace), name: 'Lopez, Maria' }).map((one) => words(one));
    const all = lines.join(' ');
    for (const lead of LEADS) expect(all).toContain(lead);
    expect(all).toContain('Lopez, Maria');
    expect(all).not.toMatch(/normal|artefact|swapped|reversed|loose|electrode|tremor|infarct/i);
    expect(all).not.toContain('⟦');
    expect(words(stripText(strip(trace)).at(-1) ?? '')).toContain('empty');
  });

  it('tells each disturbance apart', () => {
    expect(new Set(TRACES.map((trace) => JSON.stringify(stripText(strip(trace))))).size).toBe(TRACES.length);
  });
});
