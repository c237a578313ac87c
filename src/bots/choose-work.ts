import type { ActionView, DayView } from '../simulation/view/day-view.ts';
import type { Command } from '../simulation/vocabulary/commands.ts';
import type { NodeId } from '../simulation/vocabulary/ids.ts';
import type { Temper } from './bot.ts';
import type { Dice } from './draw.ts';
import { hygieneAfter } from './hygiene.ts';
import { priorityOf } from './priorities.ts';

/** What a bot keeps in mind from one choice to the next. */
export interface Memory {
  /** Tasks that were weighed once, and those of them that will never be begun. */
  readonly weighed: Set<NodeId>;
  readonly skipped: Set<NodeId>;
  /** When each piece of work was first on offer, counted in choices. */
  readonly offered: Map<string, number>;
}

/** The memory of a bot that has seen nothing yet. */
export function newMemory(): Memory {
  return { weighed: new Set(), skipped: new Set(), offered: new Map() };
}

interface Choice {
  readonly action: ActionView;
  readonly priority: number;
}

/** The next command outside of panels: what is most pressing of all that this bot does, or a minute's wait. */
export function chooseWork(view: DayView, temper: Temper, dice: Dice, memory: Memory): Command {
  // What this bot will never do does not hold up what comes after it.
  const actions = view.actions.filter((action) => !isLeftOut(action, temper, dice, memory));
  const mine = { ...view, actions };
  const open = actions
    .map((action) => ({ action, priority: priorityFor(temper, view, mine, action) }))
    .filter((one): one is Choice => one.priority !== null);
  open.sort((left, right) => right.priority - left.priority);
  const chosen = chosenOf(open, temper, dice, memory);
  if (chosen === undefined) return { type: 'player.wait', ms: 60_000 };
  const hygiene = hygieneAfter(view, chosen.action);
  if (hygiene !== undefined && !dice.chance(temper.lapses)) return hygiene;
  return chosen.action.command;
}

function priorityFor(temper: Temper, view: DayView, mine: DayView, action: ActionView): number | null {
  // Whoever wants no patients sends each one out as soon as the door is open.
  if (temper.order === 'no-patients' && action.command.type === 'visit.discharge') return 995;
  return priorityOf(mine, action) ?? giveUp(view, mine, action);
}

/** Of the open work, most pressing first: the first of it, any of it when the bot strays, the oldest when first come is first. */
function chosenOf(open: readonly Choice[], temper: Temper, dice: Dice, memory: Memory): Choice | undefined {
  const work = open.filter((one) => one.priority > 10);
  if (work.length > 1 && dice.chance(temper.strays)) return work[dice.int(work.length)];
  if (temper.order !== 'first-come') return open[0];
  for (const { action } of work)
    if (!memory.offered.has(action.id)) memory.offered.set(action.id, memory.offered.size);
  // An emergency does not wait for its turn, nor does a phone that rings.
  const urgent = work.find((one) => one.priority >= RINGING);
  return urgent ?? oldest(work, memory) ?? open[0];
}

/** The place of a ringing phone in the order of work; everything above is more pressing still. */
const RINGING = 900;

function oldest(work: readonly Choice[], { offered }: Memory): Choice | undefined {
  const age = (one: Choice): number => offered.get(one.action.id) ?? offered.size;
  return work.reduce<Choice | undefined>(
    (first, one) => (first === undefined || age(one) < age(first) ? one : first),
    undefined,
  );
}

/** A patient for whom only work is left that this bot will never do is sent home in the end. */
function giveUp(view: DayView, mine: DayView, action: ActionView): number | null {
  if (action.command.type !== 'visit.discharge') return null;
  const visit = action.about.id;
  const hasWork = (from: DayView): boolean =>
    from.actions.some((one) => one.about.id === visit && one.task !== undefined);
  const isRunning = view.loops.some((loop) => loop.visit === visit && loop.task !== null);
  return hasWork(view) && !hasWork(mine) && !isRunning ? 430 : null;
}

/** Work without which the patient stays where they are: nobody forgets it, they only come to it late. */
const NEVER_SKIPPED = ['escort', 'hand-off'];
/** The visit's own work that even somebody who avoids patients takes up, to put them off. */
const PUTS_OFF = ['off-schedule'];

function isLeftOut(action: ActionView, temper: Temper, dice: Dice, memory: Memory): boolean {
  const { task } = action;
  if (temper.order === 'no-patients' && action.about.kind === 'visit')
    return action.command.type !== 'visit.discharge' && !PUTS_OFF.includes(task?.definition ?? '');
  if (task === undefined || task.begun || NEVER_SKIPPED.includes(task.definition)) return false;
  if (!memory.weighed.has(task.node)) {
    memory.weighed.add(task.node);
    if (dice.chance(temper.skips)) memory.skipped.add(task.node);
  }
  return memory.skipped.has(task.node);
}
