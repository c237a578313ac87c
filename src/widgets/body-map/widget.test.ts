import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWidget, options, secret, word } from '../../../tests/support/widget-contract.ts';
import type { BodyMapSpec } from '../../simulation/vocabulary/body-map-spec.ts';
import { observed, observedList } from '../../simulation/vocabulary/widget.ts';
import { english } from '../../text/catalogue.ts';
import { CHEST, ELBOW, LIMBS } from './adult-parts.ts';
import { type BodyPart, smaller } from './body-parts.ts';
import { ARM, HAND, HEEL, THIGH } from './limb-parts.ts';
import { centreOf, nearest, numberOfSquares, squareAt } from './places.ts';
import { bodyMapWidget as widget } from './widget.ts';

const PARTS: readonly BodyPart[] = [CHEST, LIMBS, ELBOW, ARM, THIGH, HAND, HEEL];
const chest: BodyMapSpec = {
  ...CHEST,
  prompt: word('prompt'),
  things: [
    { id: 'v1', label: word('V1') },
    { id: 'v2', label: word('V2') },
  ],
};

const act = (verb: string, target?: string, value?: string) => ({
  verb,
  ...(target === undefined ? {} : { target }),
  ...(value === undefined ? {} : { value }),
});
const played = (spec: BodyMapSpec, ...acts: ReturnType<typeof act>[]) =>
  acts.reduce((state, one) => widget.reduce(state, one), widget.init(spec));
const counted = ['angle', 'space-2', 'space-3', 'space-4'].map((one) => act('find', one));
const squareOf = (xMm: number, yMm: number) => String(squareAt(CHEST.frame, { xMm, yMm }));

describe('the body map', () => {
  it('counts from what was found before, and describes a point only then', () => {
    const start = widget.init(chest);
    expect(widget.reduce(start, act('find', 'space-4'))).toBe(start);
    expect(widget.reduce(start, act('place', 'v1', 'v1'))).toBe(start);
    const state = played(chest, ...counted, act('place', 'v1', 'v1'));
    expect(observedList(widget.outcome(state), 'found')).toEqual(['angle', 'space-2', 'space-3', 'space-4']);
    expect(observedList(widget.outcome(state), 'placed')).toEqual(['v1>v1']);
  });

  it('feels with a finger on the picture: a landmark, a line anywhere along it, or nothing', () => {
    const state = played(chest, act('feel', undefined, squareOf(222, 124)));
    expect([state.felt, state.found]).toEqual(['angle', ['angle']]);
    expect(played(chest, act('feel', undefined, squareOf(302, 380))).felt).toBe('mid-clavicular');
    expect(played(chest, act('feel', undefined, squareOf(120, 330))).felt).toBe('nothing');
    // A space that cannot be counted yet is not met by chance.
    expect(played(chest, act('feel', undefined, squareOf(240, 187))).felt).toBe('nothing');
  });

  it('puts a thing anywhere, says where by what is known, and tells the millimetres', () => {
    const put = played(chest, act('put', 'v1', squareOf(203, 200)));
    expect(widget.text(put).at(-2)).toMatchObject({ params: { where: { id: 'body-map.from-edge' } } });
    const known = played(
      chest,
      ...counted,
      act('place', 'v1', 'v1'),
      act('nudge', 'v1', 'down'),
      act('nudge', 'v1', 'left'),
    );
    expect(widget.text(known)).toContainEqual({
      id: 'body-map.put-at',
      params: {
        thing: 'v1',
        label: word('V1'),
        where: expect.objectContaining({ id: 'body-map.aside' }),
      },
    });
    expect(observed(widget.outcome(known), 'places')).toEqual([
      { thing: 'v1', xMm: 193, yMm: 197, dxMm: -10, dyMm: 10 },
    ]);
  });

  it('never lets a thing leave the picture', () => {
    const moves = Array.from({ length: 99 }, () => act('nudge', 'v1', 'up'));
    const state = played(chest, act('put', 'v1', '0'), ...moves);
    const [put] = state.puts;
    expect(put?.yMm).toBeGreaterThanOrEqual(0);
    expect(widget.reduce(state, act('nudge', 'v1', 'up'))).toBe(state);
  });

  it('leaves the state as it was for a place that is none', () => {
    const start = widget.init(chest);
    for (const value of ['-1', '12.5', String(numberOfSquares(CHEST.frame)), 'x', '1e3']) {
      expect(widget.reduce(start, act('put', 'v1', value))).toBe(start);
      expect(widget.reduce(start, act('feel', undefined, value))).toBe(start);
    }
  });

  it('is confirmed when every thing is somewhere, or at once where that is left open', () => {
    const one = played(chest, act('put', 'v1', '50'));
    expect(widget.reduce(one, act('confirm'))).toBe(one);
    expect(widget.isDone(played(chest, act('put', 'v1', '50'), act('put', 'v2', '9'), act('confirm')))).toBe(
      true,
    );
    expect(widget.isDone(played({ ...chest, complete: false }, act('confirm')))).toBe(true);
  });

  it('holds to the contract of a widget: nothing is seen before it is found', () => {
    const place = fc.record({ xMm: fc.integer({ min: 0, max: 100 }), yMm: fc.integer({ min: 0, max: 80 }) });
    const landmarks = fc
      .tuple(options('landmark', 0, 4), fc.array(place, { minLength: 4, maxLength: 4 }))
      .map(([list, places]) =>
        list.map((one, at) => ({
          ...one,
          ...(places[at] ?? { xMm: 0, yMm: 0 }),
          feels: secret(one.id),
          ...(at === 1 ? { needs: ['landmark-0'] } : {}),
          ...(at === 2 ? { line: 'down' as const } : {}),
        })),
      );
    const specs = landmarks.chain((found) =>
      fc.record(
        {
          prompt: fc.constant(word('prompt')),
          notes: fc.constant([word('note')]),
          view: fc.constantFrom('chest' as const, 'hand' as const),
          frame: fc.constant({ widthMm: 100, heightMm: 80, squareMm: 5, nudgeMm: 10 }),
          landmarks: fc.constant(found),
          points: options('point', 0, 3).map((list) =>
            list.map((one, at) => ({
              ...one,
              xMm: 20 * at,
              yMm: 10 * at,
              ...(found[at] === undefined ? {} : { label: secret(`point ${at}`), needs: [`landmark-${at}`] }),
            })),
          ),
          marks: fc.constant([{ id: 'mark', label: word('mark'), xMm: 4, yMm: 4 }]),
          things: options('thing', 1, 3),
          complete: fc.boolean(),
          hot: fc.boolean(),
        },
        { requiredKeys: ['prompt', 'view', 'frame', 'landmarks', 'points', 'things'] },
      ),
    );
    checkWidget({
      widget,
      specs,
      earned: ({ spec, found }) => [
        ...found.map((id) => `secret:${id}`),
        ...spec.points.flatMap((one) =>
          (one.needs ?? ['?']).every((id) => found.includes(id)) ? [one.label.id] : [],
        ),
      ],
    });
  });
});

describe('the parts of the body', () => {
  it.each(PARTS.flatMap((part) => [part, smaller(part, 40)]).map((part) => [part.view, part] as const))(
    '%s: everything lies in the picture and apart, is counted from what is there, and has words',
    (view, { frame, landmarks, points }) => {
      for (const { xMm, yMm } of [...landmarks, ...points]) {
        expect(xMm >= 0 && yMm >= 0 && xMm <= frame.widthMm && yMm <= frame.heightMm).toBe(true);
      }
      for (const one of points) expect(nearest(points, one)?.id).toBe(one.id);
      const ids = landmarks.map((one) => one.id);
      const needs = [...landmarks, ...points].flatMap((one) => one.needs ?? []);
      expect(needs.filter((one) => !ids.includes(one))).toEqual([]);
      const said = [
        ...landmarks.flatMap((one) => [one.label.id, one.feels.id]),
        ...points.map((one) => one.label.id),
      ];
      const ways = ['up', 'down', 'left', 'right'].map((way) => `body-map.way.${view}.${way}`);
      expect([...said, ...ways].filter((id) => english[id] === undefined)).toEqual([]);
    },
  );

  it('sorts a place into a square and finds it again', () => {
    for (const { frame } of PARTS) {
      for (const square of [0, 7, numberOfSquares(frame) - 1]) {
        expect(squareAt(frame, centreOf(frame, square))).toBe(square);
      }
    }
  });
});
