import type { Condition } from '../../simulation/vocabulary/condition.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import type { NodePlan, OrderPlan } from '../../simulation/vocabulary/plan.ts';
import { decide } from '../draw/conditions.ts';
import { ScenarioError } from '../library.ts';
import { isMap, mapsAt, rowOf, textOr, without } from '../reading.ts';
import { type DayContext, prose } from './context.ts';
import { expandNodes, type VisitDraft } from './nodes.ts';

/** Everything about an order that is not a parameter of its tasks. */
const OWN_KEYS = ['id', 'kind', 'urgency', 'when', 'unless', 'condition', 'title', 'text'];

/**
 * The orders the provider may leave, each expanded by its recipe. An order whose drawn condition failed is gone already; a
 * lived condition stays on the order and on its tasks, which are switched on when it holds.
 */
export function compileOrders(
  context: DayContext,
  visit: VisitDraft,
  taken: Set<string>,
): { readonly orders: readonly OrderPlan[]; readonly nodes: readonly NodePlan[] } {
  const nodes: NodePlan[] = [];
  const orders = mapsAt(visit.file, 'provider.orders').map((order): OrderPlan => {
    const id = textOr(order, 'id', '');
    const kind = textOr(order, 'kind', '');
    const recipe = rowOf(context.recipes, 'orders', kind);
    if (recipe === undefined)
      throw new ScenarioError(`${visit.scenario}: no recipe for orders of kind ${kind}`);
    const condition = isMap(order.condition) ? (order.condition as Condition) : undefined;
    const params = paramsOf(context, visit, order);
    const part = { id, params, ...(condition === undefined ? {} : { condition }) };
    const own = expandNodes(context, visit, mapsAt(recipe, 'nodes'), taken, part);
    nodes.push(...own);
    return {
      id,
      kind,
      title: titleOf(context, visit, order),
      urgency: urgencyOf(order, visit),
      ...(condition === undefined ? {} : { condition }),
      nodes: own.map((node) => node.id),
      params,
    };
  });
  return { orders, nodes };
}

function paramsOf(context: DayContext, visit: VisitDraft, order: JsonMap): JsonMap {
  const path = `visits/${visit.scenario}/orders/${String(order.id)}/text`;
  return {
    ...without(order, OWN_KEYS),
    ...(typeof order.text === 'string' ? { text: prose(context, path, order.text) } : {}),
  };
}

/** The order's own title or words, else the title of its kind. */
function titleOf(context: DayContext, visit: VisitDraft, order: JsonMap): string {
  const own = order.title ?? order.text;
  const path = `visits/${visit.scenario}/orders/${String(order.id)}/title`;
  if (typeof own === 'string') return prose(context, path, own);
  const kind = textOr(order, 'kind', '');
  const title = textOr(rowOf(context.recipes, 'orders', kind), 'title', kind);
  return prose(context, `packs/visit-recipes/orders/${kind}/title`, title);
}

/** `urgency` is a word, or a list of which the first line that can hold is taken. */
function urgencyOf(order: JsonMap, visit: VisitDraft): OrderPlan['urgency'] {
  if (typeof order.urgency === 'string') return order.urgency as OrderPlan['urgency'];
  const open = mapsAt(order, 'urgency').filter(
    (one) => one.condition === undefined && decide(one, (path) => jsonAt(visit.facts, path)) === true,
  );
  return textOr(open[0], 'is', 'routine') as OrderPlan['urgency'];
}
