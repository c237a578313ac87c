import type { ActionView, DayView } from '../simulation/view/day-view.ts';
import type { Command } from '../simulation/vocabulary/commands.ts';
import type { JsonMap } from '../simulation/vocabulary/json.ts';
import type { TaskDefinition } from '../simulation/vocabulary/task.ts';
import type { Action, Affordance } from '../simulation/vocabulary/widget.ts';
import type { Dice } from './draw.ts';
import { hygieneAfter, hygieneBefore } from './hygiene.ts';
import { perceive } from './perceive.ts';
import { priorityOf } from './priorities.ts';

export interface BotKit {
  readonly tasks: Readonly<Record<string, TaskDefinition>>;
  readonly packs: Readonly<Record<string, JsonMap>>;
}

/** Who the bot is: its rates, per mille, and its pace (design 8; the rates are assumptions until there is play data). */
export interface Temper {
  readonly name: string;
  /** A step is done with one act that `solve` would not have chosen. */
  readonly slips: number;
  /** A task is never begun. */
  readonly skips: number;
  /** Hand hygiene is forgotten. */
  readonly lapses: number;
  /** The next piece of work is any open one instead of the most pressing. */
  readonly strays: number;
  readonly panelFactor: number;
  readonly thinkingSeconds: number;
}

/** A player without hands: sees the view, answers the next command. */
export interface Bot {
  readonly temper: Temper;
  decide(view: DayView): Command;
}

/** A bot that follows each task's `solve` and the order of work, erring at its temper's rates. */
export function workingBot(temper: Temper, kit: BotKit, dice: Dice): Bot {
  const skipped = new Set<string>();
  const weighed = new Set<string>();
  const slips = new Map<string, boolean>();
  return {
    temper,
    decide: (view) => {
      const { panel } = view;
      if (panel === null) return chooseWork(view, temper, dice, skipped, weighed);
      const hygiene = hygieneBefore(view);
      if (hygiene !== undefined && !lapsesAt(temper, dice, slips, `${panel.node}/${panel.step}/hands`))
        return hygiene;
      const solved = solvePanel(view, kit);
      const key = `${panel.node}/${panel.step}`;
      const action = mustSlip(temper, dice, slips, key) ? otherAction(panel.legal, solved, dice) : solved;
      return { type: 'task.act', task: panel.node, action };
    },
  };
}

/** The act the open panel's task would have an expert do next. */
function solvePanel(view: DayView, kit: BotKit): Action {
  const { panel } = view;
  if (panel === null) throw new Error('no panel is open');
  const forms = kit.tasks[panel.definition]?.forms;
  const step = [...(forms?.full ?? []), ...(forms?.brief ?? [])].find(
    (one) => one.id === panel.step && one.widget === panel.widget,
  );
  if (step === undefined) throw new Error(`no step ${panel.step} in ${panel.definition}`);
  return step.solve(perceive(view, panel, kit.packs));
}

/** Decides once a step whether it will go wrong; the slip itself comes at one act of it. */
function mustSlip(temper: Temper, dice: Dice, slips: Map<string, boolean>, key: string): boolean {
  if (!slips.has(key)) slips.set(key, dice.chance(temper.slips));
  if (slips.get(key) !== true || !dice.chance(500)) return false;
  slips.set(key, false);
  return true;
}

function lapsesAt(temper: Temper, dice: Dice, slips: Map<string, boolean>, key: string): boolean {
  if (!slips.has(key)) slips.set(key, dice.chance(temper.lapses));
  return slips.get(key) === true;
}

/** Any legal action but the right one; the right one when there is no other. */
function otherAction(legal: readonly Affordance[], right: Action, dice: Dice): Action {
  const others = legal.filter(
    (one) => one.verb !== right.verb || one.target !== right.target || one.value !== undefined,
  );
  const chosen = others[dice.int(others.length)];
  return chosen === undefined ? right : filledIn(chosen, dice);
}

/** An affordance taken up with any value it allows. */
export function filledIn(affordance: Affordance, dice: Dice): Action {
  const { verb, target, value } = affordance;
  const base = target === undefined ? { verb } : { verb, target };
  if (value === undefined) return base;
  if (value.kind === 'choice')
    return { ...base, value: value.options?.[dice.int(value.options.length)]?.id ?? '' };
  if (value.kind === 'date')
    return { ...base, value: `20${10 + dice.int(20)}-0${1 + dice.int(9)}-1${dice.int(9)}` };
  if (value.kind === 'text') return { ...base, value: '' };
  const min = value.min ?? 0;
  const step = value.step ?? 1;
  const steps = Math.max(1, Math.floor(((value.max ?? min + 100) - min) / step));
  return { ...base, value: String(Math.round((min + step * dice.int(steps)) * 100) / 100) };
}

function chooseWork(
  view: DayView,
  temper: Temper,
  dice: Dice,
  skipped: Set<string>,
  weighed: Set<string>,
): Command {
  // What this bot will never do does not hold up what comes after it.
  const actions = view.actions.filter((action) => !isSkipped(action, temper, dice, skipped, weighed));
  const mine = { ...view, actions };
  const open = actions
    .map((action) => ({ action, priority: priorityOf(mine, action) ?? giveUp(view, mine, action) }))
    .filter((one): one is { action: ActionView; priority: number } => one.priority !== null);
  open.sort((left, right) => right.priority - left.priority);
  const work = open.filter((one) => one.priority > 10);
  const strayed = work.length > 1 && dice.chance(temper.strays) ? work[dice.int(work.length)] : open[0];
  if (strayed === undefined) return { type: 'player.wait', ms: 60_000 };
  const hygiene = hygieneAfter(view, strayed.action);
  if (hygiene !== undefined && !dice.chance(temper.lapses)) return hygiene;
  return strayed.action.command;
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

function isSkipped(
  action: ActionView,
  temper: Temper,
  dice: Dice,
  skipped: Set<string>,
  weighed: Set<string>,
): boolean {
  const node = action.task?.node;
  if (node === undefined || action.task?.begun === true) return false;
  if (NEVER_SKIPPED.includes(action.task?.definition ?? '')) return false;
  if (!weighed.has(node)) {
    weighed.add(node);
    if (dice.chance(temper.skips)) skipped.add(node);
  }
  return skipped.has(node);
}
