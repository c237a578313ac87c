import type { Session } from '../simulation/session.ts';
import type { DayView } from '../simulation/view/day-view.ts';
import { HOUR } from '../simulation/vocabulary/ids.ts';
import type { Bot } from './bot.ts';

export interface PlayedDay {
  readonly commands: number;
  readonly refused: number;
  /** Sixty simulated minutes with something to do and no accepted act, or a day that would not end. */
  readonly stuck: boolean;
  readonly realSeconds: number;
}

/** More commands than any day needs; reaching it means the day does not end. */
const MOST_COMMANDS = 20_000;

/** Plays a day from its first instant to its debrief with a bot. */
export function playDay(session: Session, bot: Bot): PlayedDay {
  let commands = 0;
  let refused = 0;
  let realSeconds = 0;
  let lastActMs = session.nowMs;
  let isStuck = false;
  while (!isOver(session.view())) {
    if (commands + refused > MOST_COMMANDS) return { commands, refused, stuck: true, realSeconds };
    const view = session.view();
    const command = bot.decide(view);
    const answer = session.dispatch(command);
    if (!answer.accepted) {
      refused += 1;
      // A refused choice costs a moment, so that a bot that keeps asking for the impossible still meets the end of the day.
      if (refused % 20 === 0) session.dispatch({ type: 'player.wait', ms: 60_000 });
      continue;
    }
    commands += 1;
    realSeconds += secondsOf(
      view,
      command.type,
      command.type === 'task.act' && command.action.verb === 'confirm',
      bot,
    );
    // Waiting is no progress, except for a bot that leaves work undone by nature: what it skips stays on the list.
    if (command.type !== 'player.wait' || leavesWork(bot)) lastActMs = session.nowMs;
    if (bot.temper.name !== 'idle' && view.needs.length > 0 && session.nowMs - lastActMs > HOUR)
      isStuck = true;
  }
  return { commands, refused, stuck: isStuck, realSeconds };
}

/** Whether a bot leaves work undone by nature. */
function leavesWork({ temper }: Bot): boolean {
  return temper.skips > 0 || temper.order === 'no-patients';
}

function isOver(view: DayView): boolean {
  return view.phase === 'debrief' || view.phase === 'ended';
}

function secondsOf(view: DayView, type: string, isConfirm: boolean, bot: Bot): number {
  if (type === 'task.act')
    return isConfirm && view.panel !== null ? view.panel.panelSeconds * bot.temper.panelFactor : 0;
  return type === 'player.wait' ? 0 : bot.temper.thinkingSeconds;
}
