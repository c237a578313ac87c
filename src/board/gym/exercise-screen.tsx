import { useMemo } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { createBoard } from '../board-state.ts';
import { BoardContext, useApp } from '../context.ts';
import { Dock } from '../frame/dock.tsx';
import type { GymExercise, GymHost } from '../host.ts';
import { Overlays } from '../overlays/overlays.tsx';
import { Results } from './results.tsx';

interface ExerciseScreenProps {
  readonly gym: GymHost;
  readonly exercise: GymExercise;
}

/** One exercise: the panel as it is in the clinic, then what it showed. */
export function ExerciseScreen({ gym, exercise }: ExerciseScreenProps) {
  const app = useApp();
  const { words } = app;
  const { game, skill, findings } = exercise;
  const board = useMemo(() => createBoard(app, game), [app, game]);
  return (
    <BoardContext.Provider value={board}>
      <main class="gym-exercise">
        <header class="gym-head">
          <h1>{skill.title}</h1>
          <p>{words('gym.level', { level: skill.level, levels: skill.levels })}</p>
          <Button kind="quiet" onPress={() => gym.leave()}>
            {words('gym.back')}
          </Button>
        </header>
        {findings === null ? (
          <Dock isFloor={false} />
        ) : (
          <Results exercise={exercise} words={words} onNext={() => gym.begin(skill.id)} />
        )}
      </main>
      <Overlays />
    </BoardContext.Provider>
  );
}
