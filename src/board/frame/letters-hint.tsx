import type { PanelView } from '../../simulation/view/day-view.ts';
import { useBoard } from '../context.ts';
import { lettersIn } from '../glossary.ts';

/** A button for each word of letters in the open panel: it tells what the letters stand for. */
export function LettersHint({ panel }: { readonly panel: PanelView }) {
  const { board, words } = useBoard();
  const text = [panel.title, panel.stepTitle, ...panel.text].map((one) => words(one)).join(' ');
  const letters = lettersIn(text);
  if (letters.length === 0) return null;
  return (
    <p class="letters-hint">
      {words('letters.hint')}
      {letters.map((id) => (
        <button
          type="button"
          key={id}
          class="letters-word"
          aria-label={words('letters.ask', { word: id })}
          title={words(`glossary.${id}`)}
          onClick={() => board.cover({ kind: 'help', word: id })}
        >
          {id}
        </button>
      ))}
    </p>
  );
}
