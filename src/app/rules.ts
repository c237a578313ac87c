import type { PackRule } from '../board/host.ts';
import type { RubricItem } from '../scoring/rubric.ts';
import type { PanelView } from '../simulation/view/day-view.ts';
import { books } from './books.ts';

/** What the rubric says about the open panel's task: each judged item with its reason and source. */
export function rulesFor(
  panel: PanelView | null,
  items: ReadonlyMap<string, RubricItem>,
): readonly PackRule[] {
  const all = [...items.values()];
  if (panel === null) return all.map(ruleOf);
  const definition = books.tasks[panel.definition];
  const own = definition?.items({
    id: panel.node,
    task: panel.definition,
    form: 'brief',
    required: true,
    arrangement: 0,
    params: {},
  });
  const areas = new Set((own ?? []).map((id) => id.split('.')[0]));
  const first = all.filter((item) => own?.includes(item.id) === true);
  const near = all.filter((item) => !first.includes(item) && areas.has(item.id.split('.')[0] ?? ''));
  return [...first, ...near].map(ruleOf);
}

function ruleOf(item: RubricItem): PackRule {
  return { id: item.id, text: `${item.title}. ${item.why}`, source: item.source };
}
