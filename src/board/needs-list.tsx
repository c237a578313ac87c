import type { NeedView } from '../simulation/view/day-view.ts';
import { ActionButton } from './action-button.tsx';
import { useBoard } from './context.ts';
import { NeedButton } from './need-button.tsx';

/** From here on a need stands by itself; below, those of one patient stand together under one reason. */
const PRESSING = 2;

/** What needs the player now and why, most pressing first; waiting where nothing does. */
export function NeedsList() {
  const { view, words } = useBoard();
  const wait = view.actions.find((one) => one.about.kind === 'wait');
  const pressing = view.needs.filter((one) => one.urgency >= PRESSING);
  const soon = view.needs.filter((one) => one.urgency < PRESSING);
  return (
    <section class="needs" aria-labelledby="needs-title">
      <h2 id="needs-title" data-part="needs" tabIndex={-1}>
        {words('needs.title', { count: view.needs.length })}
      </h2>
      {view.needs.length === 0 && <p class="needs-none">{words('needs.none')}</p>}
      {pressing.length > 0 && (
        <ol class="needs-pressing">
          {pressing.map((need) => (
            <li key={need.id}>
              <NeedButton need={need} />
            </li>
          ))}
        </ol>
      )}
      {groupsOf(soon).map((group) => (
        <SoonGroup key={group[0]?.visit ?? 'clinic'} needs={group} />
      ))}
      {wait !== undefined && (
        <div class="needs-wait">
          <ActionButton action={wait} />
        </div>
      )}
    </section>
  );
}

/** What can soon be done for one patient: the reason once, then the things. */
function SoonGroup({ needs }: { readonly needs: readonly NeedView[] }) {
  const { words } = useBoard();
  const [first] = needs;
  if (first === undefined) return null;
  return (
    <div class="needs-soon">
      <h3>
        <span class="urgency urgency-1">{words('urgency.1')}</span> {words(first.why)}
      </h3>
      <ul>
        {needs.map((need) => (
          <li key={need.id}>
            <NeedButton need={need} isBrief />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Needs by patient, in the order in which they come up; those of no patient together. */
function groupsOf(needs: readonly NeedView[]): readonly (readonly NeedView[])[] {
  const visits = [...new Set(needs.map((one) => one.visit))];
  return visits.map((visit) => needs.filter((one) => one.visit === visit));
}
