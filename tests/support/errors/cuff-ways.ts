import type { CuffSpec } from '../../../src/simulation/vocabulary/cuff-spec.ts';
import type { Action } from '../../../src/simulation/vocabulary/widget.ts';

const RELEASE: Action = { verb: 'release' };
const SQUEEZE: Action = { verb: 'squeeze' };

/**
 * Other ways at the cuff than the right one. A reading is a hundred small acts: leaving out or moving single ones finds
 * nothing that these do not, and takes minutes.
 */
export function cuffWays(spec: CuffSpec, right: readonly Action[]): readonly Action[][] {
  const without = (...verbs: readonly string[]) => right.filter((one) => !verbs.includes(one.verb));
  const listening = right.findIndex((one) => one.target === 'stethoscope');
  const places = right.filter((one) => one.verb === 'fit');
  const heard = right.slice(listening + 1);
  const low = heard.findIndex((one) => one.verb === 'down');
  const before = right.slice(0, listening + 1 + low);
  const after = heard.slice(low);
  const fastest = spec.rates.at(-1);
  return [
    [],
    without('fit'),
    without('wait'),
    without('mark'),
    [...places, ...right.slice(listening)],
    [...before.slice(0, -4), ...after],
    [...before, SQUEEZE, SQUEEZE, SQUEEZE, ...after],
    [...before, { verb: 'open', value: String(fastest) }, { verb: 'close' }, ...after],
    [...before, { verb: 'down' }, SQUEEZE, ...after],
    ...spec.fit.flatMap(({ id, options }) =>
      options.map((one) => [
        ...right.filter((act) => act.verb === 'fit' && act.target !== id),
        { verb: 'fit', target: id, value: one.id },
        ...without('fit'),
      ]),
    ),
  ].map((way) => [...way, RELEASE]);
}
