import type { DayView } from '../simulation/view/day-view.ts';
import type { Command } from '../simulation/vocabulary/commands.ts';
import type { JsonMap } from '../simulation/vocabulary/json.ts';
import type { TaskDefinition } from '../simulation/vocabulary/task.ts';
import type { Action, Affordance } from '../simulation/vocabulary/widget.ts';
import { chooseWork, newMemory } from './choose-work.ts';
import type { Dice } from './draw.ts';
import { newDawdler, puttingOff } from './habits.ts';
import { hygieneBefore } from './hygiene.ts';
import { perceive } from './perceive.ts';

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
  /** What decides which work comes next; its worth for the time it takes when left out. */
  readonly order?: 'worth' | 'first-come' | 'no-patients';
  /** Lingers in every panel as long as the day lets it, and cleans hands twice. */
  readonly dawdles?: boolean;
}

/** A player without hands: sees the view, answers the next command. */
export interface Bot {
  readonly temper: Temper;
  decide(view: DayView): Command;
}

/** A bot that follows each task's `solve` and the order of work, erring at its temper's rates. */
export function workingBot(temper: Temper, kit: BotKit, dice: Dice): Bot {
  const memory = newMemory();
  const slips = new Map<string, boolean>();
  const dawdle = temper.dawdles === true ? newDawdler() : null;
  return {
    temper,
    decide: (view) => {
      const { panel } = view;
      const dawdled = dawdle?.(view);
      if (dawdled !== undefined) return dawdled;
      if (panel === null) return chooseWork(view, temper, dice, memory);
      const hygiene = hygieneBefore(view);
      if (hygiene !== undefined && !lapsesAt(temper, dice, slips, `${panel.node}/${panel.step}/hands`))
        return hygiene;
      const solved = puttingOff(view, temper) ?? solvePanel(view, kit);
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
  const steps = panel.form === 'full' ? (forms?.full ?? forms?.brief) : forms?.brief;
  const step = steps?.find((one) => one.id === panel.step);
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
