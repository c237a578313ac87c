import type { ChartEntry } from '../../simulation/vocabulary/task.ts';
import { useBoard } from '../context.ts';
import { entryWords, fieldName } from './entries.ts';

/** Entries of a chart, newest first, each with who wrote it and when. */
export function EntryList({
  entries,
  none,
}: {
  readonly entries: readonly ChartEntry[];
  readonly none: string;
}) {
  const { words } = useBoard();
  if (entries.length === 0) return <p class="section-none">{none}</p>;
  return (
    <ul class="entries">
      {[...entries].reverse().map((entry) => (
        <li key={entry.id} class="entry">
          <span class="entry-field">{fieldName(entry.field, words)}</span>
          <strong class="entry-value">{entryWords(entry, words)}</strong>
          <small>
            {entry.author === 'player'
              ? words('chart.byYou', { at: entry.atMs })
              : words(entry.author === 'record' ? 'chart.byRecord' : 'chart.byOther', { who: entry.author })}
          </small>
        </li>
      ))}
    </ul>
  );
}
