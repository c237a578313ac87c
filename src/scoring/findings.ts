import type { ErrorMade, Fact, ItemOmitted, ItemShown } from '../simulation/vocabulary/facts.ts';
import type { ItemId, Severity } from '../simulation/vocabulary/ids.ts';
import type { Dimension, Rubric, RubricItem } from './rubric.ts';

/** What scoring makes of the facts for every judged item, clean ones too. */
export interface Finding {
  readonly item: ItemId;
  readonly title: string;
  readonly outcome: 0 | 0.5 | 0.75 | 1;
  readonly severity: Severity | null;
  readonly errorId: string | null;
  /** `clean`, `withHelp`, `goodCatch`, `error`, `recovered`, `omitted`. */
  readonly how: 'clean' | 'withHelp' | 'goodCatch' | 'error' | 'recovered' | 'omitted';
  readonly reached: boolean;
  readonly weight: number;
  readonly dimension: Dimension;
  readonly competency: string;
  readonly visit: string | null;
  readonly task: string | null;
  readonly atMs: number;
  readonly why: string;
  readonly source: string;
}

type Evidence = ErrorMade | ItemShown | ItemOmitted;

/**
 * Folds facts into findings: one for each item and task instance (for items the session judges by the moment, one each
 * moment). Of several pieces of evidence for the same thing the worst counts. Items the rubric does not know throw.
 */
export function findingsOf(facts: readonly Fact[], rubric: Rubric): readonly Finding[] {
  const fates = errorFates(facts);
  const byKey = new Map<string, Finding>();
  for (const fact of facts) {
    if (!isEvidence(fact)) continue;
    const finding = findingOf(fact, rubricItem(rubric, fact.item), fates);
    const key = `${fact.item}|${fact.task ?? fact.actId ?? ''}|${fact.task === undefined ? fact.atMs : ''}|${fact.visit ?? ''}`;
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? finding : worse(before, finding));
  }
  return [...byKey.values()];
}

function isEvidence(fact: Fact): fact is Evidence {
  return fact.type === 'error.made' || fact.type === 'item.shown' || fact.type === 'item.omitted';
}

function rubricItem(rubric: Rubric, id: ItemId): RubricItem {
  const item = rubric.items.get(id);
  if (item === undefined) throw new Error(`the rubric has no item ${id}`);
  return item;
}

interface Fate {
  readonly reached: boolean;
  readonly recovered: boolean;
}

/** What became of each error: whether it reached the patient, and whether it was reported before that. */
function errorFates(facts: readonly Fact[]): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const fact of facts) {
    if (!('error' in fact)) continue;
    const before = fates.get(fact.error) ?? { reached: false, recovered: false };
    if (fact.type === 'error.made')
      fates.set(fact.error, { reached: fact.stage === 'reachedPatient', recovered: false });
    if (fact.type === 'error.reachedPatient') fates.set(fact.error, { reached: true, recovered: false });
    if (fact.type === 'error.reported') fates.set(fact.error, { ...before, recovered: !before.reached });
  }
  return fates;
}

function findingOf(fact: Evidence, item: RubricItem, fates: ReadonlyMap<string, Fate>): Finding {
  const base = {
    item: item.id,
    title: item.title,
    severity: null,
    errorId: null,
    reached: false,
    weight: item.weight,
    dimension: item.dimension,
    competency: item.competency,
    visit: fact.visit ?? null,
    task: fact.task ?? null,
    atMs: fact.atMs,
    why: item.why,
    source: item.source,
  };
  if (fact.type === 'item.omitted') return { ...base, outcome: 0, how: 'omitted' };
  if (fact.type === 'item.shown') {
    if (fact.withHelp) return { ...base, outcome: 0.75, how: 'withHelp' };
    return { ...base, outcome: 1, how: fact.goodCatch ? 'goodCatch' : 'clean' };
  }
  return { ...base, ...errorOutcome(fact, item, fates.get(fact.error)) };
}

function errorOutcome(fact: ErrorMade, item: RubricItem, fate: Fate | undefined) {
  const severity = item.errors[fact.errorId];
  if (severity === undefined) throw new Error(`the rubric has no error ${fact.errorId} of ${item.id}`);
  const recovered = fate?.recovered ?? false;
  const outcome = severity === 'minor' || recovered ? 0.5 : 0;
  return {
    severity,
    errorId: fact.errorId,
    reached: fate?.reached ?? false,
    outcome: outcome as Finding['outcome'],
    how: recovered ? ('recovered' as const) : ('error' as const),
  };
}

function worse(left: Finding, right: Finding): Finding {
  if (left.outcome !== right.outcome) return left.outcome < right.outcome ? left : right;
  return rank(left) >= rank(right) ? left : right;
}

function rank(finding: Finding): number {
  return finding.severity === null ? 0 : { minor: 1, major: 2, critical: 3 }[finding.severity];
}
