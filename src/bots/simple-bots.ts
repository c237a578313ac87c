import type { Bot } from './bot.ts';
import { filledIn } from './bot.ts';
import type { Dice } from './draw.ts';

/** Draws uniformly from everything legal, waiting included. */
export function randomBot(dice: Dice): Bot {
  return {
    temper: {
      name: 'random',
      slips: 0,
      skips: 0,
      lapses: 0,
      strays: 0,
      panelFactor: 0.8,
      thinkingSeconds: 1,
    },
    decide: (view) => {
      const { panel } = view;
      const outside = view.actions.length + (panel === null ? 0 : 1);
      const inside = panel?.legal.length ?? 0;
      const drawn = dice.int(outside + inside);
      if (panel !== null && drawn < inside) {
        const affordance = panel.legal[drawn];
        if (affordance !== undefined)
          return { type: 'task.act', task: panel.node, action: filledIn(affordance, dice) };
      }
      const action = view.actions[drawn - inside];
      if (action !== undefined) return action.command;
      return panel === null ? { type: 'player.wait', ms: 60_000 } : { type: 'task.park', task: panel.node };
    },
  };
}

/** Only waits, and lets the day's own doors open and shut. */
export function idleBot(): Bot {
  return {
    temper: {
      name: 'idle',
      slips: 0,
      skips: 1_000,
      lapses: 1_000,
      strays: 0,
      panelFactor: 1,
      thinkingSeconds: 0,
    },
    decide: (view) => {
      const dayAction = view.actions.find(
        (one) => one.about.kind === 'day' && ['day.start', 'day.resume'].includes(one.command.type),
      );
      return dayAction?.command ?? { type: 'player.wait', ms: 30 * 60_000 };
    },
  };
}
