import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { isMap, mapsAt, textOr } from '../reading.ts';
import type { Known } from './known.ts';
import { expectKnown, type Reporter } from './report.ts';

/** Which order stands behind a charge line; the first that fits. */
const BEHIND: readonly {
  readonly code: RegExp;
  readonly kind: string | readonly string[];
  readonly task?: string;
}[] = [
  { code: /^PR-VIS$/, kind: 'screen', task: 'eye-chart' },
  { code: /^PR-HEAR$/, kind: 'screen', task: 'hearing-check' },
  { code: /^PR-EKG$/, kind: 'ekg' },
  { code: /^PR-SPIRO$/, kind: 'spirometry' },
  { code: /^(PR-NEB|J7613)$/, kind: 'nebulizer' },
  { code: /^PR-VENI$/, kind: 'venipuncture' },
  { code: /^(VX|VA)-/, kind: 'immunize' },
  { code: /^LT-/, kind: ['poc_test', 'rapid_test', 'finger_test', 'urine_dip'] },
];

/**
 * Claim lines name codes of the charge master, and a line may be unconditional only if the act behind it is: when every order
 * behind it stands under a condition, the line has to stand under one too.
 */
export function checkClaim(file: JsonMap, reporter: Reporter, known: Known): void {
  const { source } = reporter;
  const orders = mapsAt(file, 'provider.orders');
  for (const [index, line] of mapsAt(file, 'claim.done').entries()) {
    const at = ['claim', 'done', index];
    const code = textOr(line, 'code', '');
    expectKnown(reporter, code, known.chargeCodes, [...at, 'code'], { code: 'E313', thing: 'charge code' });
    const behind = ordersBehind(code, orders);
    if (behind === undefined || isConditional(line)) continue;
    if (behind.length === 0) {
      source.report(
        'E314',
        source.offsetOf(at),
        `${code}: no order of this visit is behind it`,
        'add the order',
      );
    } else if (behind.every(isConditional)) {
      const fix = `give the line the condition of order ${textOr(behind[0], 'id', '')}`;
      source.report('E314', source.offsetOf(at), `${code} is billed even when it was not ordered`, fix);
    }
  }
}

/** Orders that can give rise to a line; undefined when the line needs none (the provider's visit). */
function ordersBehind(code: string, orders: readonly JsonMap[]): readonly JsonMap[] | undefined {
  const rule = BEHIND.find((one) => one.code.test(code));
  if (rule === undefined) return undefined;
  return orders.filter(
    (order) =>
      [rule.kind].flat().some((kind) => kind === order.kind) &&
      (rule.task === undefined || order.task === rule.task),
  );
}

function isConditional(map: JsonMap): boolean {
  return isMap(map.when) || isMap(map.unless);
}
