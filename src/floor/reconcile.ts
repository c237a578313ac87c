/** What has to be made, changed and taken away so that a picture follows a list. */
export interface ReconcilePlan<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly string[];
}

/**
 * Compares what is drawn with what should be. Things are told apart by `id` and compared by their JSON, so that an unchanged
 * view costs no drawing.
 */
export function reconcilePlan<T extends { readonly id: string }>(
  drawn: ReadonlyMap<string, T>,
  wanted: readonly T[],
): ReconcilePlan<T> {
  const ids = new Set(wanted.map((one) => one.id));
  const isOther = (one: T): boolean => JSON.stringify(drawn.get(one.id)) !== JSON.stringify(one);
  return {
    added: wanted.filter((one) => !drawn.has(one.id)),
    changed: wanted.filter((one) => drawn.has(one.id) && isOther(one)),
    removed: [...drawn.keys()].filter((id) => !ids.has(id)),
  };
}
