import type { Pace } from '../board/settings.ts';
import type { DayView, PanelView } from '../simulation/view/day-view.ts';
import type { DaySession } from './early-session.ts';

/** How one pace maps real time to simulated time (pack `clinic-core`, design 2.1). */
export interface PaceRule {
  /** Real ms after a panel in which nothing moves. */
  readonly breathMs: number;
  /** Simulated ms for each real ms while choosing. 0: time stands still between acts. */
  readonly choosing: number;
  /** Grace inside a panel is this many times the standard one; 0: thinking is never charged. */
  readonly graceTimes: number;
}

export const PACE_RULES: Readonly<Record<Pace, PaceRule>> = {
  standard: { breathMs: 2_000, choosing: 15, graceTimes: 1 },
  relaxed2: { breathMs: 4_000, choosing: 7.5, graceTimes: 2 },
  relaxed4: { breathMs: 8_000, choosing: 3.6, graceTimes: 4 },
  step: { breathMs: 0, choosing: 0, graceTimes: 0 },
};

/** Simulated ms for each real ms when there is nothing to do. */
const AUTO_FORWARD = 240;
/** Simulated ms charged for each real ms of thinking past the grace. */
const OVERRUN = 6;
/** Overrun is sent in pieces of this much real time. */
const OVERRUN_PIECE_MS = 1_000;
const GRACE_PANEL_TIMES = 2;
const READING_BASE_MS = 4_000;
const READING_WORD_MS = 450;
/** A tick never counts for more than this: a laptop that slept has not been playing. */
const LONGEST_TICK_MS = 1_000;

/** Whether anything is there to be done; waiting, hands and small talk do not count. */
export function isActionable(view: DayView): boolean {
  return view.actions.some((action) => {
    if (action.caution !== undefined) return false;
    return (
      action.task !== undefined ||
      action.urgency > 0 ||
      action.about.kind === 'call' ||
      action.about.kind === 'day'
    );
  });
}

export interface Pacer {
  /** Tells the pacer that real time has passed. */
  tick(realMs: number): void;
  /** Tells the pacer that a command was carried out, so that the player may breathe. */
  acted(): void;
}

export interface PacerOptions {
  pace(): Pace;
  isPaused(): boolean;
  /** Words on the panel, for the time it takes to read them. */
  wordsOn(panel: PanelView): number;
}

/**
 * Maps real time to simulated time, and does nothing else: it sends `advanceTo` and `player.linger`. What is decided within
 * the breath and the grace costs the same at every pace.
 */
export function createPacer(session: DaySession, options: PacerOptions): Pacer {
  let breathLeftMs = 0;
  let carryMs = 0;
  let panelKey = '';
  let panelMs = 0;
  let overrunMs = 0;

  const breathe = (): void => {
    breathLeftMs = PACE_RULES[options.pace()].breathMs;
    carryMs = 0;
  };

  const think = (panel: PanelView, realMs: number): void => {
    const key = `${panel.node}/${panel.step}/${panel.widget === 'talk' ? panel.text.length : 0}`;
    if (key !== panelKey) {
      panelKey = key;
      panelMs = 0;
      overrunMs = 0;
    }
    panelMs += realMs;
    const { graceTimes } = PACE_RULES[options.pace()];
    if (graceTimes === 0) return;
    const reading = READING_BASE_MS + READING_WORD_MS * options.wordsOn(panel);
    const grace = graceTimes * Math.max(GRACE_PANEL_TIMES * panel.panelSeconds * 1_000, reading);
    if (panelMs <= grace) return;
    overrunMs += Math.min(realMs, panelMs - grace);
    if (overrunMs < OVERRUN_PIECE_MS) return;
    const pieces = Math.floor(overrunMs / OVERRUN_PIECE_MS);
    overrunMs -= pieces * OVERRUN_PIECE_MS;
    session.dispatch({ type: 'player.linger', ms: pieces * OVERRUN_PIECE_MS * OVERRUN });
  };

  const choose = (realMs: number): void => {
    const breath = Math.min(breathLeftMs, realMs);
    breathLeftMs -= breath;
    carryMs += (realMs - breath) * PACE_RULES[options.pace()].choosing;
    const wholeMs = Math.floor(carryMs);
    carryMs -= wholeMs;
    if (wholeMs > 0) session.advanceTo(session.nowMs + wholeMs);
  };

  return {
    acted: breathe,
    tick(realMs) {
      if (options.isPaused()) return;
      const ms = Math.min(realMs, LONGEST_TICK_MS);
      const { panel } = session.view();
      if (panel !== null) {
        think(panel, ms);
        return;
      }
      panelKey = '';
      if (isActionable(session.view())) choose(ms);
      else if (forward(session, ms, options.pace())) breathe();
    },
  };
}

/** Runs the clock on while there is nothing to do; answers true when something has come up, at the instant it did. */
function forward(session: DaySession, realMs: number, pace: Pace): boolean {
  const targetMs = pace === 'step' ? Number.POSITIVE_INFINITY : session.nowMs + realMs * AUTO_FORWARD;
  for (
    let next = session.nextTimerMs();
    next !== undefined && next <= targetMs;
    next = session.nextTimerMs()
  ) {
    const before = session.nowMs;
    session.advanceTo(next);
    if (isActionable(session.view())) return true;
    // A clock that stands (lunch, the end of the day) is not to be pushed.
    if (session.nowMs < next || session.nowMs === before) return false;
  }
  if (pace !== 'step') session.advanceTo(Math.floor(targetMs));
  return false;
}
