import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, numberAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

export interface Opening {
  readonly inDays: number;
  readonly minutes: number;
  readonly has: readonly string[];
}

/** The request: the one the day names, one of the type a call asks for, else one that is drawn. */
export function requestOf(world: World): JsonMap {
  const rows = rowsAt(pack(world, 'booking'), 'requests');
  const { params, arrangement } = world.node;
  const type = textOr(jsonAt(params, 'booking'), 'type', '');
  const named = rows.find((row) => row.id === textOr(params, 'request', ''));
  const found = named ?? rows.find((row) => row.type === type) ?? rows[arrangement % rows.length];
  if (found === undefined) throw new Error('the pack booking has no request');
  return found;
}

/** The same request, as the pack has it, for somebody who reads its name. */
export function requestById(from: Perceived | World, id: string): JsonMap {
  return rowById(pack(from, 'booking'), 'requests', id) ?? {};
}

export function openingOf(row: JsonMap | undefined): Opening {
  return {
    inDays: numberOr(row, 'inDays', 0),
    minutes: numberOr(row, 'minutes', 0),
    has: textsAt(row, 'has'),
  };
}

/** How an opening fits a request: `''`, or what is wrong with it, gravest first. */
export function misfit(from: Perceived | World, request: JsonMap, opening: Opening): string {
  const latest = request.withinDays;
  if (typeof latest === 'number' && opening.inDays > latest) return 'urgent-late';
  if (opening.minutes < numberOr(request, 'minutes', 0)) return 'too-short';
  if (!textsAt(request, 'hard').every((one) => opening.has.includes(one))) return 'need-missed';
  const soft = textsAt(request, 'soft');
  const met = soft.filter((one) => opening.has.includes(one)).length;
  const least = numberAt(pack(from, 'scheduling'), 'puzzle.softShareLeastPercent');
  return soft.length === 0 || (100 * met) / soft.length >= least ? '' : 'wishes-missed';
}

/** Lengths one could book it for. */
export function lengthsOf(request: JsonMap): readonly number[] {
  const list = request.lengths;
  return Array.isArray(list) ? list.filter((one): one is number => typeof one === 'number') : [];
}

/** What is wished for, under a message id; the request's name stands in the params. */
export function requestPrompt(id: string, request: JsonMap) {
  const name = textOr(request, 'id', '');
  return message(id, { request: name, wish: message(`book-visit.request.${name}`) });
}

/** The request that the screen speaks of. */
export function perceivedRequest(perceived: Perceived): JsonMap {
  const prompt = perceived.text.find((line) => line.params?.request !== undefined);
  return requestById(perceived, String(prompt?.params?.request ?? ''));
}
