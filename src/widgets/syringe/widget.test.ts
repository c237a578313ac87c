import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWidget, options, secret, word } from '../../../tests/support/widget-contract.ts';
import type { SyringeSpec } from '../../simulation/vocabulary/syringe-spec.ts';
import { type Action, observed } from '../../simulation/vocabulary/widget.ts';
import { edgeUl } from './barrel.ts';
import type { SyringeState } from './state.ts';
import { syringeWidget as widget } from './widget.ts';

const ONE = { id: 'one', label: word('1 mL'), capacityUl: 1_000, lineUl: 10, numberUl: 100, stepUl: 10 };
const THREE = { id: 'three', label: word('3 mL'), capacityUl: 3_000, lineUl: 100, numberUl: 500, stepUl: 50 };

const spec: SyringeSpec = {
  prompt: word('prompt'),
  barrels: [ONE, THREE],
  needles: [{ id: 'short', label: word('short'), gauge: 25, inches: '5/8' }],
  vial: { label: word('vial'), holdsUl: 600 },
  diluents: [{ id: 'water', label: word('water'), holdsUl: 700, details: [secret('maker')] }],
  acts: [
    { id: 'scrub', label: word('scrub') },
    { id: 'swirl', label: word('swirl') },
  ],
  labels: [{ id: 'right', label: word('right') }],
  bubbleEveryUl: 240,
};
const dry: SyringeSpec = { ...spec, vial: { label: word('vial'), holdsUl: 0, isDry: true } };

const choose = (target: string, value: string): Action => ({ verb: 'choose', target, value });
const move = (ul: number): Action => ({ verb: 'move', target: 'plunger', value: String(ul) });
const does = (state: SyringeState, ...actions: Action[]) => actions.reduce(widget.reduce, state);
const ready = (of = spec) => does(widget.init(of), choose('barrel', 'one'), choose('needle', 'short'));
const seen = (state: SyringeState, field: string) => observed(widget.outcome(state), field);
const line = (state: SyringeState, id: string) => widget.text(state).find((one) => one.id === id)?.params;

describe('drawing', () => {
  test('nothing is drawn before syringe and needle are in hand', () => {
    const bare = does(widget.init(spec), choose('barrel', 'one'));
    expect(does(bare, move(500))).toBe(bare);
    expect(widget.legal(bare).some((one) => one.verb === 'confirm')).toBe(false);
  });

  test('bubbles come by how much was drawn, however it was drawn', () => {
    const atOnce = does(ready(), move(500));
    const slowly = does(ready(), ...Array.from({ length: 50 }, (_, index) => move((index + 1) * 10)));
    expect([atOnce.wallUl, atOnce.liquidUl]).toEqual([20, 480]);
    expect([slowly.wallUl, slowly.liquidUl]).toEqual([20, 480]);
    expect(line(atOnce, 'syringe.wall')).toMatchObject({ count: 2 });
  });

  test('flicked up, pushed back into the vial, drawn to the line again: the dose without air', () => {
    const state = does(ready(), move(500), { verb: 'flick' }, move(480), move(500));
    expect([seen(state, 'volumeUl'), seen(state, 'bubblesUl'), seen(state, 'expelledUl')]).toEqual([
      500, 0, 0,
    ]);
  });

  test('what is pushed out beside the vial is gone', () => {
    const out = does(ready(), move(520), { verb: 'flick' }, { verb: 'leave' }, move(480));
    expect([seen(out, 'volumeUl'), seen(out, 'expelledUl')]).toEqual([480, 20]);
    const again = does(out, move(500));
    expect([seen(again, 'volumeUl'), seen(again, 'bubblesUl')]).toEqual([480, 20]);
  });

  test('an empty vial gives air, a dry one gives nothing until something is mixed in', () => {
    const drained = does(ready(), move(700));
    expect([drained.liquidUl + drained.wallUl, drained.topUl]).toEqual([620, 80]);
    expect(does(ready(dry), move(300))).toMatchObject({ liquidUl: 0, topUl: 300 });
    const mixed = does(ready(dry), choose('diluent', 'water'), move(300));
    expect(mixed).toMatchObject({ liquidUl: 290, wallUl: 10 });
  });

  test('the plunger stands on steps of its barrel and is read by lines', () => {
    const three = does(widget.init(spec), choose('barrel', 'three'), choose('needle', 'short'), move(333));
    expect(edgeUl(three)).toBe(350);
    expect(line(three, 'syringe.edge')).toMatchObject({ number: '0', lines: 3, between: 'between' });
    expect(line(does(ready(), move(460)), 'syringe.edge')).toMatchObject({ number: '0.4', lines: 6 });
  });
});

describe('what can be taken back', () => {
  test('barrel while it is empty, acts and diluent until something is drawn, the label always', () => {
    const before = does(ready(dry), choose('diluent', 'water'), { verb: 'do', target: 'swirl' });
    expect(does(before, { verb: 'undo', target: 'swirl' }).done).toEqual([]);
    const drawn = does(before, move(200), { verb: 'do', target: 'scrub' }, choose('label', 'right'));
    for (const late of [choose('barrel', 'three'), choose('diluent', 'water')])
      expect(does(drawn, late)).toBe(drawn);
    expect(does(drawn, { verb: 'undo', target: 'swirl' })).toBe(drawn);
    expect(seen(drawn, 'done')).toEqual(['swirl', 'draw', 'scrub']);
    expect(seen(does(drawn, { verb: 'clear', target: 'label' }), 'label')).toBe('');
  });

  test('a needle with something behind it has to be made safe first', () => {
    expect(widget.isHot(ready())).toBe(false);
    expect(widget.isHot(does(ready(), move(100)))).toBe(true);
    expect(widget.isHot(does(ready(), move(100), { verb: 'confirm' }))).toBe(false);
  });
});

const specs: fc.Arbitrary<SyringeSpec> = fc.record(
  {
    prompt: fc.constant(word('prompt')),
    notes: fc.constant([word('note')]),
    barrels: fc.constantFrom([ONE], [THREE], [ONE, THREE]),
    needles: fc.constantFrom([], spec.needles ?? []),
    vial: fc.record({
      label: fc.constant(word('vial')),
      holdsUl: fc.integer({ min: 0, max: 4_000 }),
      isDry: fc.boolean(),
    }),
    diluents: options('diluent', 0, 3).map((all) =>
      all.map((one) => ({ ...one, holdsUl: 700, details: [secret(one.id)] })),
    ),
    acts: options('act', 0, 3),
    labels: options('label', 0, 2),
    bubbleEveryUl: fc.integer({ min: 60, max: 1_000 }),
  },
  { requiredKeys: ['prompt', 'barrels', 'vial', 'bubbleEveryUl'] },
);

test('holds to the contract of a widget', () => {
  checkWidget({ widget, specs, earned: ({ inspected }) => inspected.map((id) => `secret:${id}`) });
});

test('nothing is lost and nothing comes from nowhere: barrel, vial and what was expelled add up', () => {
  const hands = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 3_000 }).map(move),
      fc.constantFrom<Action>({ verb: 'flick' }, { verb: 'leave' }, { verb: 'enter' }),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(fc.constantFrom('one', 'three'), hands, (barrel, actions) => {
      let state = does(ready(), choose('barrel', barrel));
      for (const action of actions) {
        state = widget.reduce(state, action);
        expect(state.vialUl + state.liquidUl + state.expelledUl).toBe(600);
        for (const one of [state.vialUl, state.liquidUl, state.wallUl, state.topUl]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(one)).toBe(true);
        }
        expect(edgeUl(state)).toBeLessThanOrEqual(barrel === 'one' ? 1_000 : 3_000);
      }
    }),
    { numRuns: 200 },
  );
});

test('whoever draws, flicks and draws again gets any dose without air within ten turns', () => {
  const doses = fc.integer({ min: 5, max: 50 }).map((lines) => lines * 10);
  fc.assert(
    fc.property(doses, fc.integer({ min: 60, max: 600 }), (dose, bubbleEveryUl) => {
      let state = ready({ ...spec, bubbleEveryUl, vial: { ...spec.vial, holdsUl: 2_000 } });
      for (let turn = 0; turn < 10 && state.liquidUl !== dose; turn += 1) {
        state = does(state, move(dose), { verb: 'flick' });
        state = does(state, move(edgeUl(state) - state.topUl));
      }
      state = does(state, move(dose));
      expect([state.liquidUl, state.wallUl + state.topUl]).toEqual([dose, 0]);
    }),
  );
});

test('numbers that no hand could set leave the state as it was', () => {
  const state = ready();
  for (const value of ['-10', '1e3', '1001', 'NaN', '0.5mL', ''])
    expect(does(state, { verb: 'move', target: 'plunger', value })).toBe(state);
});
