import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { WidgetPanelProps } from '../../controls/widget-panel.ts';
import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { PicturedCell, SlotsPicture } from './widget.ts';

interface Props extends WidgetPanelProps<SlotsPicture> {
  readonly chosen: string;
  readonly place: (cell: string) => void;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The sheet as a table: times down, columns across. What there is at a time stands as a letter; the legend says which. */
export function SlotsTable(props: Props) {
  const { picture, words } = props;
  const legend = distinct(picture.cells.flatMap((one) => one.notes));
  return (
    <>
      <div class="slot-sheet">
        <table data-grid>
          <caption>{words(message('slots.sheet'))}</caption>
          <thead>
            <tr>
              <th scope="col">{words(message('slots.time'))}</th>
              {picture.columns.map(({ id, label, notes }) => (
                <th key={id} scope="col">
                  {words(label)}
                  {notes.map((note, at) => (
                    <span key={`${note.id} ${at}`} class="slot-column-note">
                      {words(note)}
                    </span>
                  ))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {picture.rows.map(({ id, label }, down) => (
              <tr key={id}>
                <th scope="row">{words(label)}</th>
                {picture.columns.map((column, across) => (
                  <td key={column.id}>
                    <Cell {...props} column={column.id} row={id} at={`${across} ${down}`} legend={legend} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {legend.length > 0 && (
        <dl class="slot-legend">
          {legend.map((note, at) => (
            <div key={`${note.id} ${at}`}>
              <dt>{LETTERS[at]}</dt>
              <dd>{words(note)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

interface CellProps extends Props {
  readonly column: string;
  readonly row: string;
  /** Column and row, for the arrow keys. */
  readonly at: string;
  readonly legend: readonly Message[];
}

function Cell(props: CellProps) {
  const { picture, words, column, row, at, legend, place } = props;
  const cell = picture.cells.find((one) => one.column === column && one.row === row);
  if (cell === undefined) return <span class="slot-none">{words(message('slots.state.shut'))}</span>;
  const isOurs = cell.requests.length > 0;
  const isShut = cell.state === 'shut';
  return (
    <button
      type="button"
      class={`slot slot-${cell.state}${isOurs ? ' slot-ours' : ''}`}
      data-item={cell.id}
      data-at={at}
      aria-pressed={isOurs}
      aria-disabled={isShut || undefined}
      onClick={() => !isShut && place(cell.id)}
    >
      {isOurs && <OursSign {...props} />}
      <span>{words(cell.label)}</span>
      <Letters cell={cell} legend={legend} words={words} />
    </button>
  );
}

function OursSign({ words }: Pick<CellProps, 'words'>) {
  return (
    <>
      <span class="slot-sign" aria-hidden="true">
        ✓
      </span>
      <VisuallyHidden>{words(message('slots.here'))} </VisuallyHidden>
    </>
  );
}

function Letters({
  cell,
  legend,
  words,
}: Pick<CellProps, 'legend' | 'words'> & { readonly cell: PicturedCell }) {
  const letters = cell.notes.map((note) => LETTERS[indexOf(legend, note)] ?? '').join(' ');
  if (letters === '') return null;
  return (
    <>
      <span class="slot-letters" aria-hidden="true">
        {letters}
      </span>
      <VisuallyHidden> {cell.notes.map((note) => words(note)).join(', ')}</VisuallyHidden>
    </>
  );
}

function distinct(notes: readonly Message[]): readonly Message[] {
  return notes.filter((note, at) => indexOf(notes, note) === at);
}

function indexOf(notes: readonly Message[], wanted: Message): number {
  const text = JSON.stringify(wanted);
  return notes.findIndex((one) => JSON.stringify(one) === text);
}
