import type { JsonMap } from '../simulation/vocabulary/json.ts';
import { mapAt } from '../simulation/vocabulary/json.ts';
import type { World } from '../simulation/vocabulary/task.ts';
import { observedList } from '../simulation/vocabulary/widget.ts';
import { durationMs, numberOr, rowById, textOr, textsAt } from './pack-rows.ts';
import { doneStep, pack } from './task-helpers.ts';

/** What the card in a kit's box says, as far as the test tasks need it. */
export interface KitCard {
  readonly id: string;
  readonly title: string;
  readonly analytes: readonly string[];
  /** `dipstick`, or `cassette`. */
  readonly device: string;
  /** `anterior_nasal`, `throat` or `urine`. */
  readonly specimen: string;
  readonly sites: readonly string[];
  readonly turns: number;
  readonly seconds: number;
  readonly drops: number;
  /** The window after the start in which it may be read. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** One box on the shelf. */
export interface KitBox {
  /** `stock/lot` */
  readonly id: string;
  readonly stock: string;
  readonly lot: string;
  readonly expires: string;
  readonly isRight: boolean;
  readonly isLocked: boolean;
}

/** The kit id that the order names (`kit-clearband-flu`), or the fallback of the task. */
export function kitIdOf(world: World, fallback: string): string {
  const order = world.visit?.orders.find((one) => one.id === world.node.order);
  const named = world.node.params.kit ?? order?.params.kit;
  return typeof named === 'string' ? normal(named.replace(/@.*$/, '')) : fallback;
}

/** The card of a kit: its own pack, or its row among the other waived tests. */
export function kitCard(world: Pick<World, 'packs'>, id: string): KitCard {
  const own = world.packs[id];
  if (own === undefined) return rowCard(world, id);
  const specimen = mapAt(own, 'specimen');
  return {
    id,
    title: textOr(own, 'kit.title', id),
    analytes: textsAt(own, 'kit.analytes'),
    device: textOr(own, 'kit.device', 'cassette'),
    specimen: textOr(specimen, 'kind', ''),
    sites: textsAt(specimen, 'sites'),
    turns: numberOr(specimen, 'turnsEach', numberOr(own, 'reagent.swabTurnsMin', 0)),
    seconds: numberOr(specimen, 'secondsEach', 0),
    drops: numberOr(own, 'reagent.r1Drops', 0),
    ...windowOf(own),
  };
}

/** What is printed on a box: the title of the kit's card, or its bare id where the day has no card for it. */
export function kitTitle(world: Pick<World, 'packs'>, stock: string): string {
  const id = normal(stock);
  const own = world.packs[id] ?? world.packs[`kit-${id}`];
  if (own !== undefined) return textOr(own, 'kit.title', id);
  const rows = world.packs['clia-waived'];
  const bare = id.replace(/^kit-/, '');
  return textOr(rowById(rows, 'tests', bare.replaceAll('-', '_')), 'title', bare);
}

function rowCard(world: Pick<World, 'packs'>, id: string): KitCard {
  const row = rowById(pack(world, 'clia-waived'), 'tests', id.replace(/^kit-/, '').replaceAll('-', '_'));
  if (row === undefined) throw new Error(`no kit card for ${id}`);
  return {
    id,
    title: textOr(row, 'title', id),
    analytes: [String(row.id)],
    device: 'cassette',
    specimen: 'urine',
    sites: [],
    turns: 0,
    seconds: 0,
    drops: numberOr(row, 'drops', 0),
    ...windowOf(row),
  };
}

function windowOf(from: JsonMap): { readonly fromMs: number; readonly toMs: number } {
  const { from: opens, to } = mapAt(from, 'window');
  // An analyser shows its value from a moment on, and does not take it back.
  return { fromMs: durationMs(opens), toMs: to === undefined ? Number.MAX_SAFE_INTEGER : durationMs(to) };
}

function normal(id: string): string {
  return id.replaceAll('_', '-');
}

function isStockOf(stock: string, kit: string): boolean {
  const bare = (id: string) => normal(id).replace(/^kit-/, '');
  return bare(stock) === bare(kit);
}

/** The boxes on the shelf: every lot of the kit, and one box of each other kit in the store. */
export function kitBoxes(world: World, kit: string): readonly KitBox[] {
  return world.stock.flatMap((stock) => {
    const isRight = isStockOf(stock.id, kit);
    if (!isRight && !normal(stock.id).startsWith('kit-')) return [];
    const lots = isRight ? stock.lots : stock.lots.slice(0, 1);
    return lots.map(({ lot, expires }) => ({
      id: `${stock.id}/${lot}`,
      stock: stock.id,
      lot,
      expires,
      isRight,
      isLocked: stock.locked,
    }));
  });
}

/**
 * How the kit's controls stand. A control that failed has locked the kit. Where the day leaves the controls to the player
 * (`qc: not_run` of the instance), they count once the task was done; otherwise they were run before the doors opened.
 */
export function qcOf(world: World, kit: string): 'passed' | 'failed' | 'not-run' {
  if (world.stock.some((one) => isStockOf(one.id, kit) && one.locked)) return 'failed';
  const hasLogged = (one: { task: string; step: string }) =>
    one.task === 'kit-qc' && !['controls', 'read'].includes(one.step);
  if (world.dayDone.some(hasLogged)) return 'passed';
  return world.node.params.qc === 'not_run' ? 'not-run' : 'passed';
}

/** Whether a box may be used today: the right kit, in date, controls passed. */
export function isUsable(world: World, box: KitBox): boolean {
  return box.isRight && box.expires >= world.date && !box.isLocked;
}

/** The box taken in this run of the test, or undefined. */
export function takenBox(world: World, task: string, kit: string): KitBox | undefined {
  const [taken] = observedList(doneStep(world, task, 'kit'), 'taken');
  if (taken === undefined) return undefined;
  const [stock = '', lot = ''] = taken.split('/');
  const box = kitBoxes(world, kit).find((one) => one.id === taken);
  return box ?? { id: taken, stock, lot, expires: '', isRight: isStockOf(stock, kit), isLocked: false };
}

/** How often the test was started for this visit: 1 on the first kit. */
export function runNumber(world: World, task: string): number {
  return world.done.filter((one) => one.task === task && one.step === 'start').length;
}

export type Lines = Readonly<Record<string, 'line' | 'faint' | 'none'>>;

/** What the device would show inside its window, from the visit's truth. `control` and one entry an analyte. */
export function trueLines(world: World, card: KitCard, run: number, isSampleGood: boolean): Lines {
  const truth = world.visit?.plan.truth ?? {};
  const result = resultOf(truth, card, run);
  const strength = truth.faint === true ? 'faint' : 'line';
  const lines: Record<string, 'line' | 'faint' | 'none'> = {
    control: result === 'invalid' ? 'none' : 'line',
  };
  for (const analyte of card.analytes) {
    const isThere = result === analyte && (isSampleGood || truth.weak !== true);
    lines[analyte] = isThere ? strength : 'none';
  }
  return lines;
}

/** `invalid`, the analyte that is there, or `none`. */
function resultOf(truth: JsonMap, card: KitCard, run: number): string {
  const key = card.analytes[0]?.startsWith('flu') ? 'flu' : (card.analytes[0]?.split('_')[0] ?? '');
  const first = truth[key];
  if (first === 'first_kit_invalid' || first === 'invalid') {
    return run <= 1 ? 'invalid' : analyteOf(truth[`${key}Repeat`], card);
  }
  return analyteOf(first, card);
}

function analyteOf(value: JsonMap[string] | undefined, card: KitCard): string {
  if (value === 'A' || value === 'B') return `flu_${value.toLowerCase()}`;
  if (value === true || value === 'positive') return card.analytes[0] ?? 'none';
  return 'none';
}

/** What shows at a look `elapsedMs` after the start: unfinished before the window, a ghost line after it. */
export function linesAt(card: KitCard, lines: Lines, elapsedMs: number): Lines {
  if (elapsedMs < card.fromMs) {
    const control = elapsedMs * 2 < card.fromMs ? 'none' : (lines.control ?? 'none');
    return Object.fromEntries([['control', control], ...card.analytes.map((one) => [one, 'none'])]);
  }
  const [first] = card.analytes;
  if (elapsedMs <= card.toMs || lines.control === 'none' || first === undefined) return lines;
  return { ...lines, [first]: lines[first] === 'none' ? 'faint' : (lines[first] ?? 'none') };
}
