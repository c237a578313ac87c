import type { Effect } from '../../simulation/vocabulary/effects.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { numberOr, rowById, rowsAt, textsAt } from '../pack-rows.ts';
import { arrange, doneStep, judge, pack, solvePick, solveSequence, step } from '../task-helpers.ts';

const SHELF = ['gown', 'mask', 'n95', 'eyes', 'gloves'] as const;

/** What the level row of the pack asks for, e.g. `respiratory_swab`: gloves, mask, eyes. */
function wantedFor(hygiene: JsonMap, level: string): readonly string[] {
  return textsAt(rowById(hygiene, 'ppeByTask', level), 'items');
}

function levelOf(world: World): string {
  const level = world.node.params.level;
  return typeof level === 'string' ? level : 'respiratory_swab';
}

/** What the player put on for this patient; what the level asks for when nothing is on record. */
function wornBy(world: World): readonly string[] {
  const worn = observedList(doneStep(world, 'ppe', 'level'), 'taken');
  return worn.length > 0 ? worn : wantedFor(pack(world, 'hygiene-ppe'), levelOf(world));
}

function levelError(
  wanted: readonly string[],
  optional: readonly string[],
  taken: readonly string[],
): string {
  const covers = (item: string) => taken.includes(item) || (item === 'mask' && taken.includes('n95'));
  const missing = wanted.find((item) => !covers(item));
  if (missing === 'mask' || missing === 'eyes' || missing === 'n95') return 'no-mask-or-eyes';
  if (missing !== undefined) return 'no-gloves-or-gown';
  return taken.every((item) => wanted.includes(item) || optional.includes(item)) ? '' : 'extra';
}

/** Picks what to wear from the cues at the door. */
export const chooseLevel: AnyStep = step({
  id: 'level',
  widget: 'pick',
  title: message('ppe.level'),
  costMs: 8_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('ppe.level-prompt', {
      patient: world.person?.first ?? '',
      level: levelOf(world),
      situation: message(`ppe.situation.${levelOf(world)}`),
    }),
    shelf: arrange(
      SHELF.map((id) => ({ id, label: message(`ppe.item.${id}`) })),
      world.node.arrangement,
    ),
    most: SHELF.length,
    least: 0,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const row = rowById(pack(world, 'hygiene-ppe'), 'ppeByTask', levelOf(world));
    const error = levelError(textsAt(row, 'items'), textsAt(row, 'optional'), taken);
    return [
      judge('ppe.level', error === '', error),
      { type: 'note', fact: 'ppe.chosen', details: { taken } },
    ];
  },
  solve: (perceived) => solvePick(perceived, wantedFor(pack(perceived, 'hygiene-ppe'), seenLevel(perceived))),
  skip: (world) => world.node.params.part === 'off',
});

function seenLevel(perceived: Perceived): string {
  const prompt = perceived.text.find((line) => line.id === 'ppe.level-prompt');
  return String(prompt?.params?.level ?? '');
}

/** The rank of every step of a sequence in the pack. */
function ranks(hygiene: JsonMap, sequence: string): ReadonlyMap<string, number> {
  const steps = rowsAt(rowById(hygiene, 'sequences', sequence), 'steps');
  return new Map(steps.map((row) => [String(row.id), numberOr(row, 'rank', 0)]));
}

function inRankOrder(items: readonly string[], rank: ReadonlyMap<string, number>): boolean {
  const known = items.map((item) => rank.get(item === 'n95' ? 'mask' : item) ?? 0);
  return known.every((one, index) => index === 0 || one >= (known[index - 1] ?? 0));
}

/** Puts it on: clean hands first, gloves last. */
export const putOn: AnyStep = step({
  id: 'don',
  widget: 'sequence',
  title: message('ppe.don'),
  costMs: 8_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('ppe.don-prompt'),
    cards: arrange(
      ['hygiene', ...observedList(doneStep(world, 'ppe', 'level'), 'taken'), 'adjust'].map((id) => ({
        id,
        label: message(`ppe.don.${id}`),
      })),
      world.node.arrangement,
    ),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const worn = observedList(doneStep(world, 'ppe', 'level'), 'taken');
    const isOrdered = inRankOrder(
      order.filter((card) => worn.includes(card)),
      ranks(pack(world, 'hygiene-ppe'), 'don'),
    );
    const isComplete = worn.every((item) => order.includes(item));
    const error = order.includes('adjust') ? 'touched-face' : isComplete ? 'wrong-order' : 'left-off';
    return [
      ...order.flatMap(handsEffect),
      judge('ppe.don', isOrdered && isComplete && !order.includes('adjust'), error),
    ];
  },
  solve: (perceived) => solveSequence(perceived, ['hygiene', 'gown', 'mask', 'n95', 'eyes', 'gloves']),
  skip: (world) => world.node.params.part === 'off',
});

function handsEffect(card: string): readonly Effect[] {
  if (card === 'hygiene') return [{ type: 'cleanHands', by: 'rub' }];
  if (card === 'gloves') return [{ type: 'setGloves', on: true }];
  return [];
}

/** Takes it off: either accepted order has gloves first, mask last, clean hands at the end. */
export const takeOff: AnyStep = step({
  id: 'doff',
  widget: 'sequence',
  title: message('ppe.doff'),
  costMs: 8_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('ppe.doff-prompt'),
    cards: arrange(
      [...wornBy(world), 'hygiene', 'hygiene-between', 'mask-front'].map((id) => ({
        id,
        label: message(`ppe.doff.${id}`),
      })),
      world.node.arrangement,
    ),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const error = doffError(order, wornBy(world));
    return [...order.flatMap(doffEffect), judge('ppe.doff', error === '', error)];
  },
  solve: (perceived) => solveSequence(perceived, ['gloves', 'gown', 'eyes', 'mask', 'n95', 'hygiene']),
  skip: (world) => world.node.params.part !== 'off',
});

function doffEffect(card: string): readonly Effect[] {
  if (card === 'hygiene' || card === 'hygiene-between') return [{ type: 'cleanHands', by: 'rub' }];
  if (card === 'gloves') return [{ type: 'setGloves', on: false }];
  return [];
}

function doffError(order: readonly string[], worn: readonly string[]): string {
  const items = order.filter((card) => !card.startsWith('hygiene'));
  const isMasked = worn.includes('mask') || worn.includes('n95');
  if (order.at(-1) !== 'hygiene' && order.at(-1) !== 'hygiene-between') return 'no-hygiene';
  if (worn.includes('gloves') && items[0] !== 'gloves') return 'contaminating-order';
  const last = items.at(-1);
  if (items.includes('mask-front') || (isMasked && items.includes('eyes') && last === 'eyes')) {
    return 'contaminating-order';
  }
  if (
    isMasked &&
    last !== 'mask' &&
    last !== 'n95' &&
    items.some((item) => item === 'mask' || item === 'n95')
  ) {
    return 'contaminating-order';
  }
  return worn.every((item) => items.includes(item)) ? '' : 'left-on';
}
