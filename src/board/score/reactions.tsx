import { useSignal } from '@preact/signals';
import { Button } from '../../controls/button.tsx';
import { Choice } from '../../controls/choice.tsx';
import { Field } from '../../controls/field.tsx';
import { useBoard } from '../context.ts';
import type { Reflection } from '../host.ts';
import { PageHeading } from '../page-heading.tsx';

const RATINGS = [1, 2, 3, 4, 5] as const;

/** "How was that?", before any number. Both answers may be left out. */
export function Reactions({
  onDone,
}: {
  readonly onDone: (said: Pick<Reflection, 'selfRating' | 'feeling'>) => void;
}) {
  const { board, words } = useBoard();
  const rating = useSignal('');
  const feeling = useSignal('');
  return (
    <main class="sheet-page reactions">
      <PageHeading>{words('reactions.title')}</PageHeading>
      <p>{words('reactions.lead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onDone({ selfRating: Number(rating.value), feeling: feeling.value });
        }}
      >
        <Choice
          legend={words('reactions.rating')}
          options={RATINGS.map((one) => ({ id: String(one), label: words(`reactions.rating.${one}`) }))}
          chosen={rating.value}
          onChoose={(id) => {
            rating.value = id;
          }}
        />
        <Field
          label={board.game.day.question === '' ? words('reactions.feeling') : board.game.day.question}
          allowed={{ kind: 'text' }}
          value={feeling.value}
          isRequired={false}
          words={words}
          onEnter={(value) => {
            feeling.value = value;
          }}
        />
        <div class="buttons sheet-foot">
          <Button kind="primary" isSubmit>
            {words('reactions.go')}
          </Button>
        </div>
      </form>
    </main>
  );
}
