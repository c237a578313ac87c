import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWidget, numbered, secret, takenUp, word } from '../../../tests/support/widget-contract.ts';
import type {
  RhythmCoachSpec,
  RhythmCountSpec,
  RhythmPattern,
  RhythmSpec,
  RhythmTonesSpec,
} from '../../simulation/vocabulary/rhythm-spec.ts';
import { observed, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { blowOf, curveOf, volumeAt } from './blow.ts';
import { beatsBetween, isEven } from './pattern.ts';
import { rhythmWidget as widget } from './widget.ts';

const readings = [
  { id: 'rate', label: word('rate'), kind: 'decimal' as const, unit: '/min', min: 0, max: 300 },
  { id: 'rhythm', label: word('rhythm'), kind: 'choice' as const, options: numbered('rhythm', 2) },
];
const count = (pattern: RhythmPattern, of: 'beats' | 'breaths' = 'beats'): RhythmCountSpec => ({
  kind: 'count',
  of,
  prompt: word('prompt'),
  holds: ['item-0', 'item-1'].map((id) => ({
    id,
    label: word(id),
    pattern,
    depth: 1_000,
    shows: [secret(`${id}-shows`)],
    drawn: 'wrist' as const,
  })),
  stepMs: 5_000,
  longestMs: 60_000,
  readings,
});
const BREATH: RhythmCoachSpec['breath'] = {
  fillMs: 2_000,
  holdMs: 1_000,
  flagMs: 2_000,
  flatMs: 5_000,
  halfMs: 430,
  mostMl: 3_400,
  tidal: 300,
  fault: 'none',
};
const coach = (breath: Partial<RhythmCoachSpec['breath']> = {}): RhythmCoachSpec => ({
  kind: 'coach',
  prompt: word('prompt'),
  notes: [word('note')],
  cues: (['in', 'blast', 'go'] as const).map((id) => ({ id, label: word(id) })),
  breath: { ...BREATH, ...breath },
  after: [secret('after')],
  stepMs: 1_000,
  longestMs: 25_000,
  readings,
});
const tones = (isGuessing = false): RhythmTonesSpec => ({
  kind: 'tones',
  prompt: word('prompt'),
  tones: ['item-0', 'item-1'].map((id, index) => ({ id, label: word(id), isHeard: index === 0 })),
  isGuessing,
  readings,
});
const play = (spec: RhythmSpec, ...acts: readonly (readonly [string, string?, number?])[]) =>
  acts.reduce(
    (state, [verb, target, instrumentMs]) =>
      widget.reduce(state, {
        verb,
        ...(target === undefined || target === '' ? {} : { target }),
        ...(instrumentMs === undefined ? {} : { instrumentMs }),
      }),
    widget.init(spec),
  );
const patterns = fc.record({
  perMinute: fc.integer({ min: 0, max: 220 }),
  offsets: fc.array(fc.integer({ min: -480, max: 480 }), { maxLength: 16 }),
});

describe('the pattern', () => {
  test('has exactly its rate in a full minute, however uneven, and the same beats however it is cut', () => {
    fc.assert(
      fc.property(patterns, fc.integer({ min: 1, max: 30_000 }), (pattern, size) => {
        const whole = beatsBetween(pattern, 0, 60_000);
        const pieces: number[] = [];
        for (let from = 0; from < 60_000; from += size) {
          pieces.push(...beatsBetween(pattern, from, Math.min(60_000, from + size)));
        }
        expect(pieces).toEqual(whole);
        expect(whole).toHaveLength(pattern.perMinute);
        expect(whole.every((one) => Number.isInteger(one))).toBe(true);
      }),
    );
  });

  test('feels even without offsets and uneven with large ones', () => {
    expect(isEven({ perMinute: 77, offsets: [] }, 5_000, 10_000)).toBe(true);
    expect(isEven({ perMinute: 77, offsets: [0, -350, 250] }, 5_000, 10_000)).toBe(false);
  });
});

describe('counting', () => {
  const spec = count({ perMinute: 76, offsets: [] });

  test('shows nothing before it is started, then what is felt, and each span that was stepped through', () => {
    const held = play(spec, ['hold', 'item-0']);
    expect(JSON.stringify(widget.picture(held))).not.toContain('perMinute');
    const stepped = play(spec, ['hold', 'item-0'], ['start'], ['step'], ['step']);
    const spans = widget.text(stepped).filter((one) => one.id === 'rhythm.span.beats');
    expect(spans.map((one) => [one.params?.from, one.params?.to, one.params?.count])).toEqual([
      [0, 5, 6],
      [5, 10, 7],
    ]);
    expect(widget.text(stepped)).toContainEqual(secret('item-0-shows'));
  });

  test('the same time by steps and by the running watch gives the same outcome', () => {
    const live = play(spec, ['hold', 'item-0'], ['start'], ['stop', '', 30_000]);
    const six = Array.from({ length: 6 }, () => ['step'] as const);
    const stepped = play(spec, ['hold', 'item-0'], ['start'], ...six, ['stop']);
    expect(widget.outcome(stepped)).toEqual(widget.outcome(live));
    expect(observed(widget.outcome(live), 'spanMs')).toBe(30_000);
    expect(observedList(widget.outcome(live), 'runs')).toEqual(['item-0>30000']);
  });

  test.each([-1, 60_001, 12.5, Number.NaN, Number.POSITIVE_INFINITY, 4_999])('refuses the time %d', (ms) => {
    const running = play(spec, ['hold', 'item-0'], ['start'], ['step']);
    expect(widget.reduce(running, { verb: 'stop', instrumentMs: ms })).toBe(running);
  });

  test('can be stopped without a step, and begun again elsewhere', () => {
    const again = play(
      spec,
      ['hold', 'item-0'],
      ['start'],
      ['stop'],
      ['hold', 'item-1'],
      ['start'],
      ['step'],
    );
    expect(widget.legal(play(spec, ['hold', 'item-0'], ['start'])).map((one) => one.verb)).toContain('stop');
    expect(observedList(widget.outcome(again), 'runs')).toEqual(['item-0>0']);
    expect(widget.text(again)).toContainEqual(secret('item-1-shows'));
  });

  test('twelve steps fill the minute and no more are on offer', () => {
    const steps = Array.from({ length: 12 }, () => ['step'] as const);
    const full = play(spec, ['hold', 'item-0'], ['start'], ...steps);
    expect(widget.legal(full).map((one) => one.verb)).not.toContain('step');
  });
});

const goodCues = [
  ['start'],
  ['cue', 'in', 0],
  ['cue', 'blast', 2_300],
  ['cue', 'go', 3_900],
  ['cue', 'go', 5_600],
  ['cue', 'go', 7_200],
  ['stop', '', 8_300],
] as const;

describe('coaching', () => {
  test('deep in, blast, keep going: a steep, smooth line that ends flat', () => {
    const outcome = widget.outcome(play(coach(), ...goodCues));
    expect(['start', 'way', 'end'].map((one) => observedText(outcome, one))).toEqual([
      'steep',
      'smooth',
      'flat',
    ]);
    expect(observed(outcome, 'depth')).toBe(1_000);
    expect(Number(observed(outcome, 'totalMl'))).toBeGreaterThan(3_380);
    expect(Number(observed(outcome, 'firstSecondMl'))).toBeGreaterThan(2_650);
  });

  test.each([
    [
      'no urging',
      [['start'], ['cue', 'in', 0], ['cue', 'blast', 2_300], ['step'], ['step'], ['step']],
      {},
      'steep smooth cut',
    ],
    [
      'a late word',
      [['start'], ['cue', 'in', 0], ['cue', 'blast', 3_500], ['stop', '', 5_000]],
      {},
      'slow smooth cut',
    ],
    ['a cough', goodCues, { fault: 'cough' }, 'steep dips flat'],
    ['a weak blow', goodCues, { fault: 'early' }, 'steep smooth cut'],
    ['a hesitant one', goodCues, { fault: 'slow' }, 'slow smooth flat'],
  ] as const)('%s draws what it is', (_, acts, breath, expected) => {
    const outcome = widget.outcome(play(coach(breath), ...acts));
    expect(['start', 'way', 'end'].map((one) => observedText(outcome, one)).join(' ')).toBe(expected);
  });

  test('the word before the lungs are full costs volume', () => {
    const outcome = widget.outcome(
      play(coach(), ['start'], ['cue', 'in', 0], ['cue', 'blast', 1_000], ['stop', '', 3_000]),
    );
    expect(Number(observed(outcome, 'depth'))).toBeLessThan(800);
  });

  test('the line never falls and never passes what the lungs hold', () => {
    const faults = fc.constantFrom('none', 'cough', 'early', 'slow');
    const times = fc.array(fc.integer({ min: 0, max: 12_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(faults, times, fc.integer({ min: 300, max: 900 }), (fault, list, halfMs) => {
        const breath = { ...BREATH, fault, halfMs } as RhythmCoachSpec['breath'];
        const sorted = [...list].sort((one, other) => one - other);
        const cues = sorted.map((ms, index) => ({
          ms,
          cue: ['in', 'blast', 'go'][Math.min(index, 2)] ?? 'go',
        }));
        const blow = blowOf(breath, cues);
        const line = curveOf(breath, blow)?.points.map(([, ml]) => ml) ?? [];
        expect(line.every((ml, index) => ml >= (line[index - 1] ?? 0) && ml <= breath.mostMl)).toBe(true);
        expect(volumeAt(breath, blow, 200_000)).toBeLessThanOrEqual(breath.mostMl);
      }),
    );
  });

  test('steps and running time give equal blows for cues at equal times', () => {
    const step = ['step'] as const;
    const stepped = play(
      coach(),
      ['start'],
      ['cue', 'in'],
      step,
      step,
      ['cue', 'blast'],
      step,
      ['cue', 'go'],
      step,
      ['cue', 'go'],
      step,
      ['cue', 'go'],
      step,
      ['cue', 'go'],
      step,
      ['cue', 'go'],
      step,
      step,
    );
    const live = play(
      coach(),
      ['start'],
      ['cue', 'in', 0],
      ['cue', 'blast', 2_000],
      ['cue', 'go', 3_000],
      ['cue', 'go', 4_000],
      ['cue', 'go', 5_000],
      ['cue', 'go', 6_000],
      ['cue', 'go', 7_000],
      ['stop', '', 25_000],
    );
    expect(widget.outcome(live)).toEqual(widget.outcome(stepped));
    expect(observedText(widget.outcome(live), 'end')).toBe('flat');
  });

  test('what was called out stands, and nobody confirms in the middle of a breath', () => {
    const running = play(coach(), ['start'], ['cue', 'in', 500]);
    expect(widget.reduce(running, { verb: 'cue', target: 'blast', instrumentMs: 400 })).toBe(running);
    expect(widget.legal(running).map((one) => one.verb)).not.toContain('confirm');
  });
});

describe('tones', () => {
  const lastLine = (spec: RhythmSpec, ...acts: readonly (readonly [string, string?])[]) =>
    widget.text(play(spec, ...acts)).find((one) => one.params?.last !== undefined);

  test('a hand for what is heard, none for what is not, none for silence', () => {
    expect(lastLine(tones(), ['play', 'item-0'])?.params?.hand).toBe('up');
    expect(lastLine(tones(), ['play', 'item-1'])?.params?.hand).toBe('down');
    expect(lastLine(tones(), ['silence'])?.params?.hand).toBe('down');
  });

  test('who guesses raises the hand at everything, until told again', () => {
    expect(lastLine(tones(true), ['play', 'item-1'])?.params?.hand).toBe('up');
    expect(lastLine(tones(true), ['silence'])?.params?.hand).toBe('up');
    expect(lastLine(tones(true), ['remind'], ['play', 'item-1'])?.params?.hand).toBe('down');
  });
});

describe('the contract of a widget', () => {
  test.each([
    ['count', patterns.map((pattern): RhythmSpec => count(pattern))],
    ['breaths', patterns.map((pattern): RhythmSpec => count(pattern, 'breaths'))],
    [
      'coach',
      fc.constantFrom('none', 'cough', 'early', 'slow').map((fault): RhythmSpec => coach({ fault } as never)),
    ],
    ['tones', fc.boolean().map((isGuessing): RhythmSpec => tones(isGuessing))],
  ] as const)('%s holds to it', (_, specs) => {
    checkWidget({
      widget,
      specs,
      earned: (state) => {
        if (state.spec.kind === 'coach') return state.phase === 'stopped' ? ['secret:after'] : [];
        if (state.spec.kind !== 'count' || state.phase === 'ready') return [];
        return [`secret:${state.held}-shows`];
      },
    });
  });

  test('any times at all leave the clock within its range', () => {
    const acts = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -5_000, max: 90_000 }), fc.boolean()), {
      maxLength: 40,
    });
    const specs = fc.constantFrom<RhythmSpec>(count({ perMinute: 90, offsets: [] }), coach(), tones());
    fc.assert(
      fc.property(specs, acts, (spec, list) => {
        let state = widget.init(spec);
        for (const [pick, instrumentMs, isTimed] of list) {
          const legal = widget.legal(state);
          const offer = legal[pick % Math.max(1, legal.length)];
          if (offer === undefined) break;
          const action = takenUp(offer, pick);
          const before = state.clockMs;
          const isStart = ['start', 'hold'].includes(action.verb);
          state = widget.reduce(state, isTimed ? { ...action, instrumentMs } : action);
          expect(state.clockMs).toBeGreaterThanOrEqual(isStart ? 0 : before);
          expect(state.clockMs).toBeLessThanOrEqual(60_000);
        }
      }),
    );
  });
});
