import { useApp } from '../context.ts';
import { Stars } from '../score/stars.tsx';

/** The player's own past days; nobody else sees them, and nothing is compared. */
export function PastDays() {
  const app = useApp();
  const { words } = app;
  const days = app.pastDays.value;
  if (days.length === 0) return <p>{words('past.none')}</p>;
  return (
    <table class="past-days">
      <thead>
        <tr>
          <th scope="col">{words('past.day')}</th>
          <th scope="col">{words('past.on')}</th>
          <th scope="col">{words('past.total')}</th>
          <th scope="col">{words('past.nextTime')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.id}>
            <th scope="row">
              {day.title} <small>{words('past.seed', { seed: day.seed })}</small>
            </th>
            <td>{words('reading.date', { value: day.on })}</td>
            <td>
              {words('score.of100', { total: day.total })} <Stars stars={day.stars} words={words} />
            </td>
            <td>{day.nextTime}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
