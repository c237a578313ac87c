/** One place of a conversation or protocol and where it leads; `''` is the way out. */
export interface Place {
  readonly id: string;
  readonly leadsTo: readonly string[];
}

/**
 * Fails loudly when a place leads nowhere known, or when nothing that is done there can ever end. Such a spec would trap
 * the player in an open panel, and is a defect of the content.
 */
export function requireWaysOut(widget: string, places: readonly Place[]): void {
  const known = new Set(places.map((one) => one.id));
  for (const place of places) {
    const lost = place.leadsTo.find((id) => id !== '' && !known.has(id));
    if (lost !== undefined) throw new Error(`${widget}: ${place.id} leads to ${lost}, which does not exist`);
  }
  const ending = new Set(['']);
  let found = true;
  while (found) {
    const next = places.filter((one) => !ending.has(one.id) && one.leadsTo.some((id) => ending.has(id)));
    for (const place of next) ending.add(place.id);
    found = next.length > 0;
  }
  const trap = places.find((one) => !ending.has(one.id));
  if (trap !== undefined) throw new Error(`${widget}: nothing ever ends after ${trap.id}`);
}
