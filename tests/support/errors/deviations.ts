import type { CuffSpec } from '../../../src/simulation/vocabulary/cuff-spec.ts';
import {
  type Action,
  type Affordance,
  isLegal,
  type Widget,
  type WidgetId,
} from '../../../src/simulation/vocabulary/widget.ts';
import { widgets } from '../../../src/widgets/registry.ts';
import { cuffWays } from './cuff-ways.ts';

const CONFIRM: Action = { verb: 'confirm' };
/** More ways through one conversation or ladder than any of ours has. */
const MOST_PATHS = 4_000;

/**
 * Other ways to do a step than the one that was right: something left out, added, moved, swapped, chosen or read otherwise,
 * confirmed too early. Each one is legal from the first act to `confirm`.
 */
export function deviationsFrom(id: WidgetId, spec: unknown, right: readonly Action[]): readonly Action[][] {
  const widget: Widget = widgets[id];
  const acts = right.filter((one) => one.verb !== 'confirm');
  const wished = waysOf(widget, spec, acts);
  const seen = new Set<string>([JSON.stringify([...acts, CONFIRM])]);
  return wished.flatMap((wish) => {
    const legal = legalPart(widget, spec, wish);
    const key = JSON.stringify(legal);
    if (legal === undefined || seen.has(key)) return [];
    seen.add(key);
    return [legal];
  });
}

function waysOf(widget: Widget, spec: unknown, acts: readonly Action[]): readonly (readonly Action[])[] {
  if (widget.id === 'cuff') return cuffWays(spec as CuffSpec, acts);
  return isBranching(widget.id) ? pathsThrough(widget, spec) : changesTo(widget, spec, acts);
}

function isBranching(id: WidgetId): boolean {
  return id === 'talk' || id === 'ladder';
}

/** The acts that can be done in this order, and `confirm`; undefined when the panel cannot be left that way. */
function legalPart(widget: Widget, spec: unknown, wish: readonly Action[]): Action[] | undefined {
  let state = widget.init(spec as never);
  const done: Action[] = [];
  for (const action of wish) {
    if (!isLegal(widget.legal(state), action)) continue;
    state = widget.reduce(state, action);
    done.push(action);
  }
  return isLegal(widget.legal(state), CONFIRM) ? [...done, CONFIRM] : undefined;
}

function stateAfter(widget: Widget, spec: unknown, acts: readonly Action[]): unknown {
  let state = widget.init(spec as never);
  for (const action of acts) state = widget.reduce(state, action);
  return state;
}

/** Acts that only undo another. */
const UNDOING = ['unmark', 'unplace', 'clear', 'putBack', 'remove', 'back', 'confirm'];

/** Other acts, open after these, with the values worth trying. */
function othersAfter(widget: Widget, spec: unknown, acts: readonly Action[], right: Action | undefined) {
  return widget
    .legal(stateAfter(widget, spec, acts))
    .filter((one) => !UNDOING.includes(one.verb))
    .flatMap((one) => taken(one, right));
}

function changesTo(widget: Widget, spec: unknown, acts: readonly Action[]): readonly Action[][] {
  const ways: Action[][] = [[], ...swapped(acts), ...exchanged(acts)];
  for (const [at, act] of acts.entries()) {
    const rest = acts.filter((_, place) => place !== at);
    ways.push(rest, acts.slice(0, at));
    // The value of an act is changed by the same act again; another thing in its place is a way of its own.
    const others = act.value === undefined ? othersAfter(widget, spec, rest, act) : [];
    for (const other of others)
      ways.push([...rest, other], [...acts.slice(0, at), other, ...acts.slice(at + 1)]);
    // What is taken in hand cannot be exchanged once it has been used: another value takes its place where it was chosen.
    const instead = widget.id === 'syringe' && act.value !== undefined ? acts.slice(0, at) : undefined;
    for (const other of instead === undefined ? [] : othersAfter(widget, spec, instead, act))
      if (other.verb === act.verb && other.target === act.target)
        ways.push([...acts.slice(0, at), other, ...acts.slice(at + 1)]);
    for (const other of widget.id === 'sequence' ? othersAfter(widget, spec, acts.slice(0, at), act) : [])
      ways.push([...acts.slice(0, at), other, ...acts.slice(at)]);
  }
  for (const right of [undefined, ...acts.filter((act) => act.value !== undefined)])
    for (const other of othersAfter(widget, spec, acts, right))
      if (right === undefined || right.target === other.target) ways.push([...acts, other]);
  return ways;
}

/** Two acts in each other's place. */
function swapped(acts: readonly Action[]): readonly Action[][] {
  return pairs(acts).map(([left, right]) => {
    const way = [...acts];
    [way[left], way[right]] = [acts[right] as Action, acts[left] as Action];
    return way;
  });
}

/** Two values in each other's field. */
function exchanged(acts: readonly Action[]): readonly Action[][] {
  return pairs(acts).flatMap(([left, right]) => {
    const [one, two] = [acts[left], acts[right]];
    if (one?.value === undefined || two?.value === undefined || one.value === two.value) return [];
    const way = [...acts];
    way[left] = { ...one, value: two.value };
    way[right] = { ...two, value: one.value };
    return [way];
  });
}

function pairs(acts: readonly Action[]): readonly (readonly [number, number])[] {
  return acts.flatMap((_, left) =>
    acts.slice(left + 1).map((_other, place) => [left, left + 1 + place] as const),
  );
}

/** An affordance taken up, with each value worth trying beside the right one. */
function taken({ verb, target, value }: Affordance, right: Action | undefined): readonly Action[] {
  const act: Action = target === undefined ? { verb } : { verb, target };
  if (value === undefined) return [act];
  const near = right?.verb === verb && right.target === target ? right.value : undefined;
  const values = {
    choice: () => (value.options ?? []).map((one) => one.id),
    decimal: () => numbersNear(near, value.min ?? 0, value.max ?? 400, value.step ?? 1),
    date: () => datesNear(near),
    text: () => ['', 'something'],
  }[value.kind]();
  return values.map((one) => ({ ...act, value: one }));
}

/** Readings a little off and far off, within what the panel takes. */
function numbersNear(near: string | undefined, min: number, max: number, step: number): readonly string[] {
  const right = near === undefined || near === '' ? (min + max) / 2 : Number(near);
  const offsets = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 40].flatMap((by) => [by * step, by]);
  const shares = [0.45, 0.5, 0.8, 0.9, 0.94, 0.97, 1.03, 1.06, 1.1, 1.25, 2, 2.2, 5, 10];
  const found = [
    ...offsets.flatMap((by) => [right - by, right + by]),
    ...shares.map((share) => right * share),
    min,
    max,
  ];
  const places = Math.max(0, -Math.floor(Math.log10(step)));
  const rounded = found.filter((one) => one >= min && one <= max).map((one) => one.toFixed(places));
  return [...new Set(rounded)];
}

function datesNear(near: string | undefined): readonly string[] {
  if (near === undefined || near === '') return ['2026-09-14', '2016-01-01'];
  const year = Number(near.slice(0, 4));
  const day = near.endsWith('-01') ? '02' : '01';
  return [`${near.slice(0, 8)}${day}`, `${year - 1}${near.slice(4)}`, `${year + 1}${near.slice(4)}`];
}

/** Every way through a conversation or ladder, up to a limit. */
function pathsThrough(widget: Widget, spec: unknown): readonly Action[][] {
  const found: Action[][] = [];
  const open: { readonly state: unknown; readonly acts: readonly Action[] }[] = [
    { state: widget.init(spec as never), acts: [] },
  ];
  for (let here = open.shift(); here !== undefined && open.length < MOST_PATHS; here = open.shift()) {
    const { state, acts } = here;
    const choices = widget.legal(state).filter((one) => one.verb !== 'back' && one.verb !== 'confirm');
    if (isLegal(widget.legal(state), CONFIRM)) found.push([...acts]);
    // A rung is chosen once: choosing again only replaces it.
    if (acts.at(-1)?.verb === 'choose') continue;
    for (const action of choices.flatMap((one) => taken(one, undefined)))
      open.push({ state: widget.reduce(state, action), acts: [...acts, action] });
  }
  return found;
}
