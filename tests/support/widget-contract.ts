import fc from 'fast-check';
import { expect } from 'vitest';
import type { Message } from '../../src/simulation/vocabulary/messages.ts';
import type { Action, Affordance, Option, Widget } from '../../src/simulation/vocabulary/widget.ts';
import { isLegal } from '../../src/simulation/vocabulary/widget.ts';

/** What a widget must hold to, whatever its spec; test support for the widgets of this folder. */
export interface WidgetCase<Spec, State, Picture> {
  readonly widget: Widget<Spec, State, Picture>;
  readonly specs: fc.Arbitrary<Spec>;
  /** The `secret:` words of the spec that this state has earned the sight of. */
  readonly earned: (state: State) => readonly string[];
}

/** A label that tests can find again in pictures and texts. */
export function word(name: string): Message {
  return { id: `word:${name}` };
}

/** Something the player must not see before it is earned. */
export function secret(name: string): Message {
  return { id: `secret:${name}` };
}

/** Between `least` and `most` options named after `kind`. */
export function options(kind: string, least: number, most: number): fc.Arbitrary<Option[]> {
  return fc.integer({ min: least, max: most }).map((count) => numbered(kind, count));
}

/** As many options named after `kind`. */
export function numbered(kind: string, count: number): Option[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${kind}-${index}`,
    label: word(`${kind}-${index}`),
  }));
}

/** Runs random legal and illegal play over random specs and checks every state on the way. */
export function checkWidget<Spec, State, Picture>(given: WidgetCase<Spec, State, Picture>): void {
  const choices = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 25 });
  fc.assert(
    fc.property(given.specs, choices, foreignActions(), (spec, picks, foreign) => {
      let state = given.widget.init(spec);
      checkState(given, spec, state, foreign);
      for (const [which, value] of picks) {
        const legal = given.widget.legal(state);
        const affordance = legal[which % Math.max(1, legal.length)];
        if (affordance === undefined) break;
        state = given.widget.reduce(state, takenUp(affordance, value));
        checkState(given, spec, state, foreign);
      }
      expect(given.widget.isDone(finish(given.widget, state))).toBe(true);
    }),
    { numRuns: 60 },
  );
}

function checkState<Spec, State, Picture>(
  { widget, earned }: WidgetCase<Spec, State, Picture>,
  spec: Spec,
  state: State,
  foreign: readonly Action[],
): void {
  const legal = widget.legal(state);
  const picture = widget.picture(state);
  const text = widget.text(state);
  expect(legal.length > 0).toBe(!widget.isDone(state));
  for (const one of [state, legal, picture, text, widget.outcome(state)]) {
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  }
  for (const action of foreign) {
    if (!isLegal(legal, action)) expect(widget.reduce(state, action)).toBe(state);
  }
  for (const affordance of legal) {
    expect(isLegal(legal, takenUp(affordance, 0))).toBe(true);
    // Writing the same value again may change nothing; every other act does.
    if (affordance.value === undefined)
      expect(widget.reduce(state, takenUp(affordance, 0))).not.toEqual(state);
  }
  const said = new Set(stringsIn(text, 'word:').concat(stringsIn(text, 'secret:')));
  const drawn = stringsIn(picture, 'word:').concat(stringsIn(picture, 'secret:'));
  expect(drawn.filter((one) => !said.has(one))).toEqual([]);
  const shown = stringsIn([picture, text, legal], 'secret:');
  const allowed = new Set(earned(state));
  expect(shown.filter((one) => !allowed.has(one))).toEqual([]);
  expect(stringsIn(spec, 'secret:')).toEqual(expect.arrayContaining([...allowed]));
}

const UNDOING = ['clear', 'unmark', 'remove', 'unplace', 'putBack', 'back'];

/** Confirms as soon as it may; until then goes forward with what it has done least often. */
function finish<Spec, State, Picture>(widget: Widget<Spec, State, Picture>, from: State): State {
  const done = new Map<string, number>();
  let state = from;
  for (let count = 0; count < 400 && !widget.isDone(state); count += 1) {
    const legal = widget.legal(state);
    const timesDone = (one: Affordance) => done.get(`${one.verb} ${one.target}`) ?? 0;
    const next =
      legal.find((one) => one.verb === 'confirm') ??
      legal
        .filter((one) => !UNDOING.includes(one.verb))
        .sort((one, other) => timesDone(one) - timesDone(other))[0];
    if (next === undefined) break;
    done.set(`${next.verb} ${next.target}`, timesDone(next) + 1);
    state = widget.reduce(state, takenUp(next, count));
  }
  return state;
}

/** An affordance taken up with the value that `pick` leads to. */
export function takenUp(affordance: Affordance, pick: number): Action {
  const { verb, target, value } = affordance;
  const action = target === undefined ? { verb } : { verb, target };
  if (value === undefined) return action;
  if (value.kind === 'choice') {
    const choices = value.options ?? [];
    return { ...action, value: choices[pick % Math.max(1, choices.length)]?.id ?? '' };
  }
  if (value.kind === 'date') return { ...action, value: `2024-03-${10 + (pick % 20)}` };
  if (value.kind === 'text') return { ...action, value: `text ${pick}` };
  const least = value.min ?? 0;
  const span = Math.max(0, (value.max ?? 1_000) - least);
  return { ...action, value: String(Math.round(least + (pick % (span + 1)))) };
}

function foreignActions(): fc.Arbitrary<Action[]> {
  const verbs = ['mark', 'unmark', 'decide', 'append', 'remove', 'start', 'record', 'say', 'enter', 'clear'];
  const more = [
    'answer',
    'back',
    'choose',
    'inspect',
    'take',
    'putBack',
    'place',
    'unplace',
    'confirm',
    'fly',
  ];
  const names = ['', 'item-0', 'item-1', 'nowhere', '__proto__', 'a/b', '1e99', '-5', 'bin-0'];
  const action = fc.record(
    {
      verb: fc.constantFrom(...verbs, ...more),
      target: fc.constantFrom(...names),
      value: fc.constantFrom(...names),
    },
    { requiredKeys: ['verb'] },
  );
  return fc.array(action, { minLength: 5, maxLength: 12 });
}

function stringsIn(value: unknown, prefix: string): string[] {
  if (typeof value === 'string') return value.startsWith(prefix) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => stringsIn(one, prefix));
}
