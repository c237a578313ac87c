import { signal } from '@preact/signals';
import type { DayFacts, GameHost } from '../board/host.ts';
import { createFocus } from '../focus/focus.ts';
import type { Exercise } from '../gym/exercise.ts';
import type { Rubric } from '../scoring/rubric.ts';
import { type Catalogue, createWords } from '../text/words.ts';
import { rulesFor } from './rules.ts';

export interface ExerciseGameOptions {
  readonly locale: string;
  readonly english: Catalogue;
  readonly rubric: Rubric;
  readonly day: DayFacts;
  failed(error: unknown): void;
  /** The player puts the panel aside: there is nothing else to do in an exercise. */
  leave(): void;
}

/** An exercise as the screens know a day: its panel, chart and words. Nothing of it is timed, saved or scored as a day. */
export function exerciseGame(run: Exercise, options: ExerciseGameOptions): GameHost {
  const { session } = run;
  const view = signal(session.view());
  const listeners = new Set<Parameters<GameHost['onFacts']>[0]>();
  const nothing = (): void => undefined;
  return {
    view,
    words: createWords(options.locale, [options.english], session.plan.texts),
    focus: createFocus(),
    day: options.day,
    act(command) {
      if (command.type === 'task.park') {
        options.leave();
        return { accepted: true, facts: 0 };
      }
      try {
        const answer = session.dispatch(command);
        if (!answer.accepted) return answer;
        run.playOn();
        view.value = session.view();
        for (const listener of listeners) listener([]);
        return answer;
      } catch (error) {
        options.failed(error);
        return { accepted: false, refusal: 'dayNotRunning' };
      }
    },
    onFacts(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isPaused: signal(false),
    setPaused: nothing,
    saveFile: nothing,
    rules: () => rulesFor(view.value.panel, options.rubric.items),
    score: signal(null),
    facts: () => session.facts(),
    finish: nothing,
  };
}
