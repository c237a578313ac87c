import type { Score } from '../../scoring/score.ts';
import type { Words } from '../../text/words.ts';
import { useBoard } from '../context.ts';

type Dimension = keyof Score['dimensions'];

/** In the order of their weights. */
export const DIMENSION_ORDER: readonly Dimension[] = ['S', 'A', 'T', 'C', 'D', 'L', 'W'];
/** Below this many opportunities there is no number, only "not enough evidence yet". */
const ENOUGH_EVIDENCE = 4;

/** The dimensions of the score, each with how much it rests on. */
export function DimensionTable({ score }: { readonly score: Score }) {
  const { words } = useBoard();
  return (
    <section>
      <h2>{words('dimensions.title')}</h2>
      <table class="dimensions">
        <thead>
          <tr>
            <th scope="col">{words('dimensions.name')}</th>
            <th scope="col">{words('dimensions.value')}</th>
            <th scope="col">{words('dimensions.rests')}</th>
          </tr>
        </thead>
        <tbody>
          {DIMENSION_ORDER.map((id) => (
            <tr key={id}>
              <th scope="row">{words(`dimension.${id}`)}</th>
              <td>{valueWords(score, id, words)}</td>
              <td>{words('dimensions.count', { count: score.dimensions[id].opportunities })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function valueWords(score: Score, id: Dimension, words: Words): string {
  const { value, opportunities } = score.dimensions[id];
  if (value === null || opportunities < ENOUGH_EVIDENCE) return words('dimensions.notEnough');
  return words('dimensions.number', { value });
}
