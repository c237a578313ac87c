import { Button } from '../../controls/button.tsx';
import type { VisitView } from '../../simulation/view/day-view.ts';
import { Chart } from '../chart/chart.tsx';
import { allergiesOf } from '../chart/entries.ts';
import { useBoard } from '../context.ts';
import { Portrait } from '../drawing.tsx';
import { flowWords } from '../flow-words.ts';
import { fullName } from '../names.ts';
import { NeedsList } from '../needs-list.tsx';
import { isHere, patientInFocus } from '../ordering.ts';
import { HandsSection } from '../sections/people.tsx';
import { ClinicSection, LoopsSection, PhoneSection } from '../sections/work.tsx';
import { OpenPanel } from './open-panel.tsx';

/** The right side: the open panel, else the chart of the patient in focus, else (beside the Floor) what needs the player. */
export function Dock({ isFloor }: { readonly isFloor: boolean }) {
  const { board, view, words } = useBoard();
  if (view.panel !== null) {
    const visit = view.visits.find((one) => one.id === view.panel?.visit);
    return (
      <aside class="dock dock-panel" aria-label={words('dock.panel')}>
        {visit !== undefined && <PatientBanner visit={visit} />}
        <OpenPanel panel={view.panel} visit={visit} />
      </aside>
    );
  }
  const isAsked = board.chartOpen.value;
  if (isFloor && !isAsked) return <FloorSide />;
  const visit = patientInFocus(view, board.game.focus.visit.value);
  return (
    <aside
      class={isAsked ? 'dock dock-chart dock-asked' : 'dock dock-chart'}
      aria-label={words('dock.chart')}
    >
      {visit === undefined ? (
        <p class="dock-empty">{words('dock.empty')}</p>
      ) : (
        <>
          <PatientBanner
            visit={visit}
            onClose={isAsked ? () => (board.chartOpen.value = false) : undefined}
          />
          <div class="dock-body" data-part="chart" tabIndex={-1}>
            <Chart visit={visit} />
          </div>
        </>
      )}
    </aside>
  );
}

/** Beside the Floor, while no panel is open: what a picture cannot list. */
function FloorSide() {
  const { words } = useBoard();
  return (
    <aside class="dock dock-floor" aria-label={words('dock.floor')}>
      <div class="dock-body">
        <NeedsList />
        <LoopsSection />
        <PhoneSection />
        <ClinicSection />
        <HandsSection />
      </div>
    </aside>
  );
}

/** Who this is about: face, name, date of birth, allergies. */
function PatientBanner({
  visit,
  onClose,
}: {
  readonly visit: VisitView;
  readonly onClose?: (() => void) | undefined;
}) {
  const { view, words } = useBoard();
  const { person } = visit;
  const chart = view.charts.find((one) => one.person === person.id);
  return (
    <div class="banner">
      <div class="banner-who">
        <Portrait visit={visit} size={44} />
        <div>
          <h2>{fullName(visit)}</h2>
          <p>
            {words('banner.facts', {
              years: person.age,
              pronouns: person.pronouns,
              born: person.birthDate,
            })}
          </p>
          <p class="banner-flow">{isHere(visit) ? flowWords(visit, words) : words(visit.reason)}</p>
        </div>
        {onClose !== undefined && (
          <Button kind="quiet" onPress={onClose}>
            {words('dock.close')}
          </Button>
        )}
      </div>
      {chart !== undefined && (
        <p class="banner-allergies">
          <strong>{words('chart.allergies')}:</strong> {allergiesOf(chart.entries, words)}
        </p>
      )}
    </div>
  );
}
