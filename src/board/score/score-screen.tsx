import { useSignal } from '@preact/signals';
import { useBoard } from '../context.ts';
import type { Reflection } from '../host.ts';
import { PageHeading } from '../page-heading.tsx';
import { Reactions } from './reactions.tsx';
import { Results } from './results.tsx';

/** After the day: first how it felt and how one rates oneself, then the numbers and what they stand on. */
export function ScoreScreen() {
  const { board, words } = useBoard();
  const said = useSignal<Pick<Reflection, 'selfRating' | 'feeling'> | null>(null);
  const score = board.game.score.value;
  if (score === null) {
    return (
      <main class="sheet-page">
        <PageHeading>{words('score.title')}</PageHeading>
        <p>{words('app.loading')}</p>
      </main>
    );
  }
  if (said.value === null) {
    return (
      <Reactions
        onDone={(reaction) => {
          said.value = reaction;
        }}
      />
    );
  }
  const reaction = said.value;
  return (
    <Results
      score={score}
      selfRating={reaction.selfRating}
      onFinish={(nextTime) => {
        if (board.game.view.value.phase === 'debrief') board.game.act({ type: 'debrief.finish' });
        board.game.finish({ ...reaction, nextTime });
      }}
    />
  );
}
