import { signal } from '@preact/signals';
import type { DayFacts, GameHost } from '../board/host.ts';
import type { Settings } from '../board/settings.ts';
import { createFocus } from '../focus/focus.ts';
import type { Rubric } from '../scoring/rubric.ts';
import type { Score } from '../scoring/score.ts';
import { type RunLog, takeLog } from '../simulation/run-log.ts';
import type { Session } from '../simulation/session.ts';
import type { DayView, PanelView } from '../simulation/view/day-view.ts';
import type { Fact } from '../simulation/vocabulary/facts.ts';
import type { Words } from '../text/words.ts';
import { books, shelf } from './books.ts';
import { download } from './download.ts';
import { openEarly } from './early-session.ts';
import type { FloorHost } from './floor-host.ts';
import { createPacer } from './pacer.ts';
import { packRun } from './packed-run.ts';
import { rulesFor } from './rules.ts';

export interface RunningDayOptions {
  readonly session: Session;
  planHash(): string;
  readonly rubric: Rubric;
  readonly words: Words;
  readonly day: DayFacts;
  settings(): Settings;
  /** Called after each accepted command and at least when the clock has moved a minute: time to save. */
  changed(): void;
  /** The session threw: the run stops here. */
  failed(error: unknown): void;
  finish: GameHost['finish'];
  /** Draws the Floor; absent where nothing can. */
  readonly floor?: FloorHost | undefined;
}

/** A day being played: the host the screens see, and the handles the program keeps. */
export interface RunningDay {
  readonly game: GameHost;
  log(): RunLog;
  /** Lets real time pass. */
  tick(realMs: number): void;
}

const SAVE_EVERY_SIMULATED_MS = 60_000;

/** Joins a session, its pacer and the screens. What the session throws stops the run with a report, never quietly. */
export function runDay(options: RunningDayOptions): RunningDay {
  const session = openEarly(options.session, books, shelf, options.failed);
  const view = signal(session.view());
  const isPaused = signal(false);
  const listeners = new Set<(facts: readonly Fact[]) => void>();
  let savedMs = session.nowMs;
  const score = signal<Score | null>(null);

  const guarded = <T>(run: () => T, otherwise: T): T => {
    try {
      return run();
    } catch (error) {
      options.failed(error);
      return otherwise;
    }
  };
  // Scoring is loaded when there is something to score.
  const reckon = (): void => {
    if (score.value !== null) return;
    import('../scoring/score.ts')
      .then(({ scoreDay }) => {
        score.value ??= scoreDay(session.facts(), options.rubric);
      })
      .catch(options.failed);
  };
  if (isOver(view.value)) reckon();
  session.onPublish((facts) => {
    view.value = session.view();
    for (const listener of listeners) listener(facts);
    if (isOver(view.value)) reckon();
    if (session.nowMs - savedMs < SAVE_EVERY_SIMULATED_MS) return;
    savedMs = session.nowMs;
    options.changed();
  });
  const pacer = createPacer(session, {
    pace: () => options.settings().pace,
    isPaused: () => isPaused.value,
    wordsOn: (panel) => countWords(panel, options.words),
  });
  const log = (): RunLog =>
    takeLog(
      session,
      options.planHash(),
      { ...options.settings() },
      score.value === null ? null : JSON.parse(JSON.stringify(score.value)),
    );
  const { floor } = options;
  const game: GameHost = {
    view,
    words: options.words,
    focus: createFocus(),
    day: options.day,
    act: (command) =>
      guarded(
        () => {
          const answer = session.dispatch(command);
          if (answer.accepted) {
            pacer.acted();
            options.changed();
          }
          return answer;
        },
        { accepted: false, refusal: 'dayNotRunning' } as const,
      ),
    onFacts(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isPaused,
    setPaused: (paused) => {
      isPaused.value = paused;
    },
    saveFile: () =>
      void packRun(log()).then((packed) => download(`clinic-day-${options.day.id}.json.gz`, packed)),
    rules: () => rulesFor(view.value.panel, options.rubric.items),
    score,
    facts: () => session.facts(),
    finish: options.finish,
    ...(floor === undefined ? {} : { mountFloor: (element, link) => floor(game, element, link) }),
  };
  return { game, log, tick: (realMs) => guarded(() => pacer.tick(realMs), undefined) };
}

const isOver = ({ phase }: DayView): boolean => phase === 'debrief' || phase === 'ended';

/** Words a player has to read on a panel. */
function countWords(panel: PanelView, words: Words): number {
  return panel.text.reduce((sum, line) => sum + words(line).split(/\s+/).length, 0);
}
