import type { Bot } from '../../../src/bots/bot.ts';
import { playDay } from '../../../src/bots/play-day.ts';
import { createBot } from '../../../src/bots/roster.ts';
import { type Score, scoreDay } from '../../../src/scoring/score.ts';
import { createSession, type Session } from '../../../src/simulation/session.ts';
import type { DayPlan } from '../../../src/simulation/vocabulary/plan.ts';
import type { Action } from '../../../src/simulation/vocabulary/widget.ts';
import { books, rubric } from '../day.ts';
import type { Slip } from './sweep.ts';

export interface Run {
  readonly session: Session;
  readonly score: Score;
  readonly stuck: boolean;
}

/** Plays a day with a bot and scores it. */
export function run(plan: DayPlan, bot: Bot): Run {
  const session = createSession(plan, books);
  const { stuck } = playDay(session, bot);
  return { session, stuck, score: scoreDay(session.facts(), rubric) };
}

/** The expert of a day. */
export function expert(plan: DayPlan): Bot {
  return createBot('expert', { tasks: books.tasks, packs: plan.packs }, plan.seed);
}

/** An expert who does some steps in another way and everything else as always. */
export function slipping(bot: Bot, slips: readonly Pick<Slip, 'node' | 'step' | 'time' | 'actions'>[]): Bot {
  const times = new Map<string, number>();
  let queue: Action[] = [];
  let open = '';
  return {
    temper: bot.temper,
    decide: (view) => {
      const command = bot.decide(view);
      const { panel } = view;
      if (panel === null || command.type !== 'task.act') return command;
      const here = `${panel.node}/${panel.step}`;
      if (open !== here) {
        open = here;
        const time = (times.get(here) ?? 0) + 1;
        times.set(here, time);
        const slip = slips.find((one) => `${one.node}/${one.step}` === here && one.time === time);
        queue = [...(slip?.actions ?? [])];
      }
      const action = queue.shift() ?? command.action;
      if (action.verb === 'confirm') open = '';
      return { ...command, action };
    },
  };
}
