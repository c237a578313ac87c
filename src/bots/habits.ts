import type { DayView } from '../simulation/view/day-view.ts';
import type { Command } from '../simulation/vocabulary/commands.ts';
import type { Action } from '../simulation/vocabulary/widget.ts';
import type { Temper } from './bot.ts';

/** As long as anybody lingers in one panel; the day shortens it to what it allows. */
const LINGER_MS = 60_000;
/** A moment in which everything is looked through once more. */
const PAUSE_MS = 20_000;

/**
 * The habits of somebody over-careful: lingers once in every step's panel, and after each task cleans hands again and takes a
 * moment. Answers undefined when there is nothing to dawdle over.
 */
export function newDawdler(): (view: DayView) => Command | undefined {
  const lingered = new Set<string>();
  let due: Command[] = [];
  let hadPanel = false;
  return ({ panel, phase }) => {
    if (panel !== null) {
      hadPanel = true;
      due = [];
      const step = `${panel.node}/${panel.step}`;
      // A panel that runs by the clock of an emergency is no place to linger, and each is lingered in once.
      if (lingered.has(step)) return undefined;
      lingered.add(step);
      return { type: 'player.linger', ms: LINGER_MS };
    }
    if (hadPanel)
      due = [
        { type: 'hands.clean', by: 'rub' },
        { type: 'player.wait', ms: PAUSE_MS },
      ];
    hadPanel = false;
    return phase === 'midday' ? undefined : due.shift();
  };
}

/** What puts a patient off, best first: rungs of the off-schedule policy that send somebody away. */
const AWAY = ['full', 'own_judgement', 'no_show', 'ask_provider_walk_in', 'ask_provider_late'];

/** Whoever avoids patients chooses the rung that sends them away; undefined in every other panel and for everybody else. */
export function puttingOff({ panel }: DayView, temper: Temper): Action | undefined {
  if (temper.order !== 'no-patients' || panel?.definition !== 'off-schedule') return undefined;
  const chosen = panel.text.some(
    (line) => line.id === 'ladder.chosen' && AWAY.includes(String(line.params?.rung)),
  );
  if (chosen) return undefined;
  const target = AWAY.find((rung) => panel.legal.some((one) => one.verb === 'choose' && one.target === rung));
  return target === undefined ? undefined : { verb: 'choose', target };
}
