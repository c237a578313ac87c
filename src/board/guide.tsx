import { useBoard } from './context.ts';
import { guideStep } from './guide-rules.ts';
import './styles/guide.css';

/** Rosa's words on a guided day, beside the work they are about. Spoken too, since the region is live. */
export function Guide() {
  const { board, view, words } = useBoard();
  const step = guideStep(view, board.game.day.guide);
  if (board.game.day.guide.length === 0) return null;
  return (
    <section class="guide" aria-label={words('board.guide')} aria-live="polite">
      {step === undefined ? null : (
        <p>
          <strong>Rosa</strong> {words(step.text)}
        </p>
      )}
    </section>
  );
}
