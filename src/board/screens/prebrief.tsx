import { Button } from '../../controls/button.tsx';
import { useBoard } from '../context.ts';
import { PageHeading } from '../page-heading.tsx';
import { PaceChoice } from './pace-choice.tsx';

/** Before the day: what it is about, what is graded, the contract of the practice, the pace. */
export function PrebriefScreen() {
  const { board, view, words } = useBoard();
  const { day } = board.game;
  return (
    <main class="sheet-page prebrief">
      <PageHeading>{day.title}</PageHeading>
      <p class="prebrief-day">
        {words('prebrief.day', {
          date: view.date,
          startMs: view.hours.startMs,
          doorsMs: view.hours.doorsMs,
          closeMs: view.hours.closeMs,
        })}
      </p>
      <p class="prebrief-lead">{day.prebrief}</p>
      <div class="columns">
        <section>
          <h2>{words('prebrief.patients')}</h2>
          <ul>
            {view.visits.map((visit) => (
              <li key={visit.id}>
                {words('prebrief.patient', {
                  at: visit.appointmentMs,
                  name: `${visit.person.first} ${visit.person.last}`,
                  years: visit.person.age,
                  reason: visit.reason,
                })}
              </li>
            ))}
          </ul>
          <h2>{words('prebrief.goals')}</h2>
          <ul>
            <li>{words('prebrief.goal.safe')}</li>
            <li>{words('prebrief.goal.chart')}</li>
            <li>{words('prebrief.goal.speakUp')}</li>
          </ul>
        </section>
        <section>
          <h2>{words('prebrief.graded')}</h2>
          <p>{words('prebrief.graded.what')}</p>
          <p>{words('prebrief.graded.time')}</p>
          <h2>{words('prebrief.contract')}</h2>
          <p>{words('prebrief.contract.words')}</p>
          {day.nextTime !== '' && (
            <p class="quote">{words('prebrief.nextTime', { sentence: day.nextTime })}</p>
          )}
        </section>
        <section>
          <PaceChoice words={words} />
        </section>
      </div>
      <div class="buttons sheet-foot">
        <Button kind="primary" onPress={() => void board.send({ type: 'day.start' })}>
          {words('action.day.start')}
        </Button>
        <Button kind="quiet" onPress={() => board.cover({ kind: 'settings' })}>
          {words('top.settings')}
        </Button>
        <Button kind="quiet" onPress={() => board.app.leaveDay()}>
          {words('pause.leave')}
        </Button>
      </div>
    </main>
  );
}
