import { useSignal } from '@preact/signals';
import { Tabs } from '../../controls/tabs.tsx';
import type { VisitView } from '../../simulation/view/day-view.ts';
import type { ChartEntry } from '../../simulation/vocabulary/task.ts';
import { useBoard } from '../context.ts';
import { fullName, orPlain } from '../names.ts';
import { isVital } from './entries.ts';
import { EntryList } from './entry-list.tsx';

/** The chart of a patient: what was entered, by whom and when. */
export function Chart({ visit }: { readonly visit: VisitView }) {
  const { view, words } = useBoard();
  const open = useSignal('summary');
  const chart = view.charts.find((one) => one.person === visit.person.id);
  if (chart === undefined) return <p class="chart-closed">{words('chart.closed')}</p>;
  const { entries } = chart;
  const tab = (id: string, body: () => preact.JSX.Element) => ({ id, label: words(`chart.tab.${id}`), body });
  const list = (fits: (entry: ChartEntry) => boolean, none: string) => () => (
    <EntryList entries={entries.filter(fits)} none={words(none)} />
  );
  return (
    <Tabs
      label={words('chart.tabs', { name: fullName(visit) })}
      open={open.value}
      onOpen={(id) => {
        open.value = id;
      }}
      tabs={[
        tab('summary', () => <Summary visit={visit} entries={entries} />),
        tab('vitals', list(isVital, 'chart.noVitals')),
        tab(
          'meds',
          list((one) => one.field === 'medicine' || one.field.startsWith('registry'), 'chart.noMeds'),
        ),
        tab('orders', () => <Orders visit={visit} />),
        tab(
          'notes',
          list((one) => one.author === 'player' && !isVital(one), 'chart.noNotes'),
        ),
      ]}
    />
  );
}

function Summary({ visit, entries }: { readonly visit: VisitView; readonly entries: readonly ChartEntry[] }) {
  const { words } = useBoard();
  const { person } = visit;
  return (
    <>
      <dl class="facts">
        <dt>{words('chart.name')}</dt>
        <dd>{fullName(visit)}</dd>
        <dt>{words('chart.born')}</dt>
        <dd>
          {words('reading.date', { value: person.birthDate })} (
          {words('patient.years', { years: person.age })})
        </dd>
        <dt>{words('chart.pronouns')}</dt>
        <dd>{person.pronouns}</dd>
        <dt>{words('chart.language')}</dt>
        <dd>{orPlain(words(`language.${person.language}`), person.language)}</dd>
        <dt>{words('chart.reason')}</dt>
        <dd>{words(visit.reason)}</dd>
        <dt>{words('chart.appointment')}</dt>
        <dd>{words('time.clock', { atMs: visit.appointmentMs })}</dd>
      </dl>
      <h3>{words('chart.today')}</h3>
      <EntryList
        entries={entries.filter((one) => one.author === 'player')}
        none={words('chart.nothingToday')}
      />
      <h3>{words('chart.record')}</h3>
      <EntryList
        entries={entries.filter((one) => one.author === 'record' && one.field !== 'appointment')}
        none={words('chart.empty')}
      />
    </>
  );
}

function Orders({ visit }: { readonly visit: VisitView }) {
  const { words } = useBoard();
  if (visit.orders.length === 0) return <p class="section-none">{words('chart.noOrders')}</p>;
  return (
    <ul class="lines">
      {visit.orders.map((order) => (
        <li class="line" key={order.id}>
          <strong>{words(order.title)}</strong>
          <span>
            {words(`order.urgency.${order.urgency}`)} · {words(order.done ? 'order.done' : 'order.open')}
          </span>
        </li>
      ))}
    </ul>
  );
}
