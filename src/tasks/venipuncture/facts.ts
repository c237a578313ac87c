import { numberAt } from '../../simulation/vocabulary/json.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { drawn, ownStep } from '../day-work.ts';
import { isTrueAt, numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { dialogueNamed } from '../procedure-cards.ts';
import { pack } from '../task-helpers.ts';
import { lookAlikes } from '../waived-people.ts';

type Packs = Pick<World | Perceived, 'packs'>;

export const ARMS = ['left', 'right'] as const;
/** The questions before every draw, by their row of the pack. */
export const QUESTIONS = ['latex', 'blood_thinner', 'fainted', 'arm_limits'] as const;
/** One arm in so many gives no blood at the first two tries. */
const HARD_IN = 7;

/** All tops in the drawer. */
export function tubeIds(from: Packs): readonly string[] {
  return rowsAt(pack(from, 'lab-draw'), 'tubes').map((row) => textOr(row, 'id', ''));
}

/** Place of a tube in the order of draw; equal places in any order. */
export function rankOfTube(from: Packs, tube: string): number {
  return numberOr(rowById(pack(from, 'lab-draw'), 'tubes', tube), 'rank', 0);
}

/** The test that stands on the requisition for a tube: the first of its row. */
export function testOf(from: Packs, tube: string): string {
  const [first = tube] = textsAt(rowById(pack(from, 'lab-draw'), 'tubes', tube), 'tests');
  return first;
}

/** The tubes that the order needs. */
export function neededTubes(world: World): readonly string[] {
  const order = world.visit?.orders.find((one) => one.id === world.node.order);
  const named = [...textsAt(world.node.params, 'tubes'), ...textsAt(order?.params, 'tubes')];
  return named.length > 0 ? [...new Set(named)] : ['gold'];
}

/** The tubes filled in this run, in the order they were filled. */
export function filledTubes(world: World): readonly string[] {
  return observedList(ownStep(world, 'tubes'), 'order');
}

/** Why blood is not drawn from an arm (a row of the packs' arm limits), `free` when it may be. */
export function limitOf(world: World, arm: string): string {
  return textOr(world.visit?.plan.truth, `armLimits.${arm}`, 'free');
}

/** `never`, `avoid` or `use`. */
export function levelOf(from: Packs, limit: string): string {
  const own = rowById(pack(from, 'lab-draw'), 'arms', limit);
  const cuff = rowById(from.packs['bp-technique'], 'armLimits', limit);
  const level = textOr(own ?? cuff, 'level', 'use');
  return level === 'never' || level === 'avoid' ? level : 'use';
}

/** Whether the patient takes a blood thinner. */
export function takesThinner(world: World): boolean {
  return isTrueAt(world.visit?.plan.truth, 'bloodThinner');
}

/** What was asked before the draw. */
export function asked(world: World): readonly string[] {
  return observedList(ownStep(world, 'ask'), 'taken');
}

/** The arm the needle went into. */
export function armUsed(world: World): string {
  const where = world.node.form === 'full' ? 'arm' : 'site';
  const [taken = 'left-median_cubital'] = observedList(ownStep(world, where), 'taken');
  return taken.split('-')[0] ?? 'left';
}

/** Whether this is one of the draws in which two tries bring no blood. */
export function isHard({ params, arrangement }: NodePlan): boolean {
  return params.hardVein === true || (params.hardVein !== false && arrangement % HARD_IN === 3);
}

/** Whether a colleague has drawn the tubes, after two tries. */
export function isDrawnByColleague(world: World): boolean {
  return observedList(ownStep(world, 'missed'), 'taken').includes('colleague');
}

/** Whether fear that nobody eased brings on the dizziness. */
export function isDizzy(world: World): boolean {
  const row = rowById(pack(world, 'clinic-core'), 'anxiety.effects', 'needle_branch');
  return world.visit !== null && row !== undefined && world.visit.anxiety >= numberAt(row, 'atLeast');
}

/** The talk before the needle; undefined when the day has none. */
export function comfortTalk(world: World): string | undefined {
  return typeof world.node.params.dialogue === 'string'
    ? dialogueNamed(world, 'comfort-needle-adult')
    : undefined;
}

/** What the printer has put out: the right labels, those of somebody of a like name, or those of yesterday. */
export function printedLabel(world: World): 'right' | 'other' | 'old-date' {
  const told = world.node.params.label;
  if (told === 'right' || told === 'other' || told === 'old-date') return told;
  const kind = drawn(world, 11, 4);
  if (kind === 0) return lookAlikes(world).length > 0 ? 'other' : 'right';
  return kind === 1 ? 'old-date' : 'right';
}
