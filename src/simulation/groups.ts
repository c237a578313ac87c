const NOTHING: readonly never[] = [];

/**
 * The entries of a list that only grows, by key: what is new is sorted in when a group is asked for, instead of the whole list
 * being gone through each time. A group that has grown is a new array, so one that was given away stays as it was.
 */
export class Groups<Entry> {
  private readonly groups = new Map<string, readonly Entry[]>();
  private readonly grown = new Map<string, Entry[]>();
  private seen = 0;

  /** @param keyOf must always answer the same for the same entry */
  constructor(
    private readonly list: readonly Entry[],
    private readonly keyOf: (entry: Entry) => string,
  ) {}

  /** The entries with this key, in the order of the list. */
  of(key: string): readonly Entry[] {
    this.sortIn();
    const fresh = this.grown.get(key);
    const group = this.groups.get(key) ?? NOTHING;
    if (fresh === undefined) return group;
    const whole = [...group, ...fresh];
    this.groups.set(key, whole);
    this.grown.delete(key);
    return whole;
  }

  private sortIn(): void {
    if (this.seen === this.list.length) return;
    for (const entry of this.list.slice(this.seen)) {
      const key = this.keyOf(entry);
      const fresh = this.grown.get(key);
      if (fresh === undefined) this.grown.set(key, [entry]);
      else fresh.push(entry);
    }
    this.seen = this.list.length;
  }
}
