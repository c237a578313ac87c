import { useApp } from '../context.ts';
import type { GymHost } from '../host.ts';
import '../styles/gym.css';
import { ExerciseScreen } from './exercise-screen.tsx';
import { SkillList } from './skill-list.tsx';

/** The skills gym: choose a skill, practise it, see at once what was right. */
export function GymScreen({ gym }: { readonly gym: GymHost }) {
  const { words } = useApp();
  const exercise = gym.exercise.value;
  if (exercise === null) return <SkillList gym={gym} words={words} />;
  return (
    <ExerciseScreen gym={gym} exercise={exercise} key={`${exercise.skill.id} ${exercise.game.day.seed}`} />
  );
}
