import type { VisitView } from '../../simulation/view/day-view.ts';
import { useBoard } from '../context.ts';
import { Portrait } from '../drawing.tsx';
import { cardState, flowWords } from '../flow-words.ts';
import { fullName } from '../names.ts';
import { isHere, patientInFocus, patientsInOrder } from '../ordering.ts';
import { Patience } from '../patience.tsx';

/** Today's patients: a card each, the one in focus marked. */
export function PatientsRail() {
  const { board, view, words } = useBoard();
  const { focus } = board.game;
  const current = patientInFocus(view, focus.visit.value)?.id;
  return (
    <nav class="rail" aria-label={words('rail.title')}>
      <h2 class="rail-title" data-part="rail" tabIndex={-1}>
        {words('rail.title')}{' '}
        <small>{words('rail.here', { count: view.visits.filter(isHere).length })}</small>
      </h2>
      <ol>
        {patientsInOrder(view).map((visit) => (
          <li key={visit.id}>
            <PatientCard
              visit={visit}
              isCurrent={visit.id === current}
              onPress={() => {
                focus.visit.value = visit.id;
                board.chartOpen.value = true;
              }}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function PatientCard(props: {
  readonly visit: VisitView;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}) {
  const { visit, isCurrent, onPress } = props;
  const { view, words } = useBoard();
  const { person } = visit;
  const isUrgent = view.needs.some((need) => need.visit === visit.id && need.urgency >= 3);
  const state = cardState(visit, isUrgent);
  return (
    <button
      type="button"
      class={`patient-card card-${state}${isCurrent ? ' card-current' : ''}`}
      aria-current={isCurrent || undefined}
      onClick={onPress}
    >
      <span class="patient-face">
        <Portrait visit={visit} size={44} />
        {isHere(visit) && <Patience visit={visit} words={words} isBare />}
      </span>
      <span class="patient-words">
        <span class="patient-name">
          {state === 'urgent' && (
            <span class="urgent-mark" aria-hidden="true">
              !
            </span>
          )}
          {fullName(visit)}
          <small>{words('patient.age', { years: person.age })}</small>
        </span>
        <span class="patient-reason">{words(visit.reason)}</span>
        <span class="patient-flow">{flowWords(visit, words)}</span>
      </span>
    </button>
  );
}
