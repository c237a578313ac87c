import { useBoard } from '../context.ts';
import { pressureRows } from './pressure-rows.ts';

/** What was charted beside what right technique would have read, and what each cause has added. Nothing where all agree. */
export function PressureTable() {
  const { board, view, words } = useBoard();
  const rows = pressureRows(board.game.facts(), view.visits);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words('pressures.title')}</h2>
      <table class="dimensions">
        <thead>
          <tr>
            <th scope="col">{words('pressures.patient')}</th>
            <th scope="col">{words('pressures.charted')}</th>
            <th scope="col">{words('pressures.right')}</th>
            <th scope="col">{words('pressures.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.patient}</th>
              <td>{words(row.written)}</td>
              <td>{words(row.right)}</td>
              <td>
                <ul>
                  {row.causes.map((cause) => (
                    <li key={cause.id}>{words(cause)}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
