import type { VisitView } from '../../simulation/view/day-view.ts';
import { Actions } from '../actions.tsx';
import { useBoard } from '../context.ts';
import { Portrait } from '../drawing.tsx';
import { flowWords } from '../flow-words.ts';
import { fullName, orPlain } from '../names.ts';
import { actionsAbout, isHere, patientsInOrder } from '../ordering.ts';
import { Patience } from '../patience.tsx';
import { Section } from './section.tsx';

/** Everybody of today: those who are here with what can be done for them, the others in a line each. */
export function PatientsSection() {
  const { view, words } = useBoard();
  const visits = patientsInOrder(view);
  const isBusy = (visit: VisitView) => isHere(visit) || actionsAbout(view, 'visit', visit.id).length > 0;
  return (
    <Section
      title={words('section.patients')}
      count={visits.filter(isHere).length}
      part="patients"
      className="section-wide"
    >
      <ul class="patients">
        {visits.filter(isBusy).map((visit) => (
          <Patient key={visit.id} visit={visit} />
        ))}
      </ul>
      <ul class="patients-others">
        {visits
          .filter((visit) => !isBusy(visit))
          .map((visit) => (
            <li key={visit.id}>
              <strong>{fullName(visit)}</strong> {words(visit.reason)} · {flowWords(visit, words)}
            </li>
          ))}
      </ul>
    </Section>
  );
}

function Patient({ visit }: { readonly visit: VisitView }) {
  const { board, view, words } = useBoard();
  const { person, companions, coughs, masked, orders, informed, promisedMs } = visit;
  const signs = [
    ...(coughs && masked ? [words('patient.masked')] : []),
    ...visit.withColleague.map(({ name, title }) => words('patient.colleague', { name, task: title })),
    ...(visit.apart ? [words('patient.apart')] : []),
    ...companions.map((one) =>
      words('patient.with', { name: one.first, role: orPlain(words(`role.${one.role}`), one.role) }),
    ),
    ...(promisedMs !== null && informed ? [words('patient.promised', { at: promisedMs })] : []),
  ];
  const open = orders.filter((one) => !one.done);
  return (
    <li class="patient" data-visit={visit.id}>
      <div class="patient-head">
        <Portrait visit={visit} size={44} />
        <div>
          <h3>
            {fullName(visit)} <small>{words('patient.years', { years: person.age })}</small>
          </h3>
          <p class="patient-flow">
            {flowWords(visit, words)} · {words(visit.reason)}
          </p>
          {coughs && !masked && <p class="patient-warning">{words('patient.coughs')}</p>}
          {signs.length > 0 && <p class="patient-signs">{signs.join(' · ')}</p>}
          {open.length > 0 && (
            <p class="patient-orders">
              {words('patient.orders', { list: open.map((one) => words(one.title)).join(', ') })}
            </p>
          )}
        </div>
        {isHere(visit) && <Patience visit={visit} words={words} />}
        <button
          type="button"
          class="button button-quiet patient-chart"
          aria-label={words('patient.chartOf', { name: fullName(visit) })}
          onClick={() => {
            board.game.focus.visit.value = visit.id;
            board.chartOpen.value = true;
          }}
        >
          {words('patient.chart')}
        </button>
      </div>
      <Actions actions={actionsAbout(view, 'visit', visit.id)} />
    </li>
  );
}
