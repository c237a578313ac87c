import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import type { Words } from '../../text/words.ts';
import type { GymExercise } from '../host.ts';
import { FindingCard } from '../score/findings-list.tsx';

interface ResultsProps {
  readonly exercise: GymExercise;
  readonly words: Words;
  readonly onNext: () => void;
}

/** What an exercise showed: first what to mend, with why and where it is written, then what was right. */
export function Results({ exercise, words, onNext }: ResultsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const findings = exercise.findings ?? [];
  const missed = findings.filter((one) => one.outcome < 1);
  const right = findings.filter((one) => one.outcome === 1);
  const { level, levels } = exercise.skill;
  return (
    <section class="gym-results">
      <h2 ref={heading} tabIndex={-1} class="page-heading">
        {words('gym.missed', { count: missed.length })}
      </h2>
      {exercise.moved > 0 && <p>{words('gym.up', { level, levels })}</p>}
      {exercise.moved < 0 && <p>{words('gym.down', { level, levels })}</p>}
      <ul class="findings">
        {missed.map((one) => (
          <FindingCard key={`${one.item} ${one.atMs}`} finding={one} />
        ))}
      </ul>
      {right.length > 0 && (
        <>
          <h2>{words('gym.right')}</h2>
          <ul class="gym-right">
            {right.map((one) => (
              <li key={`${one.item} ${one.atMs}`}>{one.title}</li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        <Button kind="primary" onPress={onNext}>
          {words('gym.next')}
        </Button>
      </div>
    </section>
  );
}
