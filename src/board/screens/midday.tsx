import { Button } from '../../controls/button.tsx';
import { useBoard } from '../context.ts';
import { flowWords } from '../flow-words.ts';
import { fullName } from '../names.ts';
import { PageHeading } from '../page-heading.tsx';

/** Lunch: how the morning stands, a breath, and on to the afternoon. */
export function MiddayScreen() {
  const { board, view, words } = useBoard();
  return (
    <main class="sheet-page midday">
      <PageHeading>{words('midday.title')}</PageHeading>
      <p>{words('midday.lead')}</p>
      <section>
        <h2>{words('section.patients')}</h2>
        <ul>
          {view.visits.map((visit) => (
            <li key={visit.id}>
              {fullName(visit)} – {flowWords(visit, words)}
            </li>
          ))}
        </ul>
        {view.loops.length > 0 && (
          <>
            <h2>{words('midday.loops')}</h2>
            <ul>
              {view.loops.map((loop) => (
                <li key={loop.id}>{words(loop.title)}</li>
              ))}
            </ul>
          </>
        )}
        <h2>{words('midday.think')}</h2>
        <p>{words('midday.question')}</p>
      </section>
      <div class="buttons sheet-foot">
        <Button kind="primary" onPress={() => void board.send({ type: 'day.resume' })}>
          {words('action.day.resume')}
        </Button>
        <Button kind="quiet" onPress={() => board.game.saveFile()}>
          {words('pause.saveFile')}
        </Button>
        <Button kind="quiet" onPress={() => board.app.leaveDay()}>
          {words('pause.leave')}
        </Button>
      </div>
    </main>
  );
}
