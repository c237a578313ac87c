import { useSignal } from '@preact/signals';
import { Button } from '../../controls/button.tsx';
import { Field } from '../../controls/field.tsx';
import type { Score } from '../../scoring/score.ts';
import { useBoard } from '../context.ts';
import { PageHeading } from '../page-heading.tsx';
import { DimensionTable } from './dimension-table.tsx';
import { FindingsList } from './findings-list.tsx';
import { lettersOf } from './letters.ts';
import { PressureTable } from './pressure-table.tsx';
import { Stars } from './stars.tsx';

interface ResultsProps {
  readonly score: Score;
  readonly selfRating: number;
  readonly onFinish: (nextTime: string) => void;
}

/** Total, stars in words, dimensions, every finding with its why and source, letters, and what to do next time. */
export function Results({ score, selfRating, onFinish }: ResultsProps) {
  const { board, words } = useBoard();
  const nextTime = useSignal('');
  const letters = lettersOf(score.findings, board.game.facts(), board.game.view.value.visits);
  const isCapped = score.raw > score.cap;
  return (
    <main class="sheet-page results">
      <PageHeading>{words('score.title')}</PageHeading>
      <section class="result-head" aria-label={words('score.total')}>
        <p class="result-total">
          <strong>{words('score.of100', { total: score.total })}</strong>
          <Stars stars={score.stars} words={words} />
        </p>
        <div>
          <p class="result-words">{words(`score.words.${score.stars}`)}</p>
          {isCapped && <p>{words('score.capped', { raw: score.raw, cap: score.cap })}</p>}
          {score.stars === 0 && <OneThing score={score} />}
          {selfRating > 0 && (
            <p>{words('score.self', { rating: words(`reactions.rating.${selfRating}`) })}</p>
          )}
        </div>
      </section>
      <DimensionTable score={score} />
      <PressureTable />
      <FindingsList findings={score.findings} />
      {letters.length > 0 && (
        <section>
          <h2>{words('letters.title')}</h2>
          <p class="hint">{words('letters.lead')}</p>
          <ul class="letters">
            {letters.map((letter) => (
              <li key={letter.key}>
                <p>{words(letter.message)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onFinish(nextTime.value);
        }}
      >
        <Field
          label={words('score.nextTime')}
          allowed={{ kind: 'text' }}
          value={nextTime.value}
          isRequired={false}
          words={words}
          onEnter={(value) => {
            nextTime.value = value;
          }}
        />
        <p class="hint">{words('score.practice')}</p>
        <div class="buttons sheet-foot">
          <Button kind="primary" isSubmit>
            {words('score.finish')}
          </Button>
          <Button kind="quiet" onPress={() => board.game.saveFile()}>
            {words('pause.saveFile')}
          </Button>
        </div>
      </form>
    </main>
  );
}

/** The one thing to put right first: the gravest finding. */
function OneThing({ score }: { readonly score: Score }) {
  const { words } = useBoard();
  const grave = score.findings.find((one) => one.severity === 'critical' && one.how !== 'recovered');
  const first = grave ?? score.findings.find((one) => one.outcome === 0);
  return first === undefined ? null : <p>{words('score.oneThing', { title: first.title })}</p>;
}
