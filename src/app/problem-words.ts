import type { Words } from '../text/words.ts';
import type { ClosedRun } from './saved-run.ts';

/** Why a run cannot be opened, what it says of its result, and what became of it. */
export function problemWords(
  words: Words,
  { problem, log }: ClosedRun,
  fate: 'save.kept' | 'save.unchanged',
): string {
  const result = log?.result;
  const total = typeof result === 'object' && result !== null && 'total' in result ? result.total : null;
  return [
    words(`save.${problem}`),
    ...(typeof total === 'number' ? [words('save.result', { total })] : []),
    words(fate),
  ].join(' ');
}
