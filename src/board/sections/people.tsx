import { Actions } from '../actions.tsx';
import { useBoard } from '../context.ts';
import { fullName, plainName, stationName } from '../names.ts';
import { actionsAbout } from '../ordering.ts';
import { Section } from './section.tsx';

/** What the provider and the colleagues are doing. */
export function PeopleSection() {
  const { view, words } = useBoard();
  const { provider, colleagues } = view;
  const visit = view.visits.find((one) => one.id === provider.visit);
  return (
    <Section title={words('section.people')}>
      <ul class="lines">
        <li class="line">
          <strong>{provider.name}</strong>
          <span>
            {words(`provider.${provider.state}`, {
              place: provider.room === null ? '' : stationName(words, provider.room),
              name: visit === undefined ? '' : fullName(visit),
            })}
          </span>
        </li>
        {colleagues.map((one) => (
          <li class="line" key={one.id}>
            <strong>{one.name}</strong>
            <span>
              {one.doing === null
                ? words('colleague.free', { place: stationName(words, one.place) })
                : words('colleague.busy', { task: words(one.doing) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The player's hands, and what is carried. */
export function HandsSection() {
  const { view, words } = useBoard();
  const { hands, contact } = view.player;
  const patient = view.visits.find((one) => one.id === contact);
  const carried = view.things.filter((one) => one.at === 'tray');
  return (
    <Section title={words('section.hands')}>
      <p class={`hands-line hands-${hands}`}>
        {words(`hands.${hands}`)}
        {patient !== undefined && ` · ${words('hands.contact', { name: fullName(patient) })}`}
      </p>
      <Actions actions={actionsAbout(view, 'hands')} />
      {carried.length > 0 && (
        <ul class="tray">
          {carried.map((one, index) => (
            <li key={`${one.item} ${index}`}>
              {plainName(one.item)}
              <small>{one.label === null ? words('tray.unlabelled') : words('tray.labelled')}</small>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
