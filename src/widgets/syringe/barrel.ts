import type { SyringeBarrel, SyringeSpec } from '../../simulation/vocabulary/syringe-spec.ts';

/**
 * What is in the barrel and in the vial, in whole microlitres. Bubbles on the wall stay where they are until they are flicked;
 * air at the top leaves first. The needle points up all the while.
 */
export interface Contents {
  readonly isIn: boolean;
  readonly vialUl: number;
  /** All that ever came out of the vial; bubbles are counted by it. */
  readonly drawnUl: number;
  readonly liquidUl: number;
  readonly wallUl: number;
  readonly topUl: number;
  /** Liquid pushed out into the air: it is gone. */
  readonly expelledUl: number;
}

/** A full vial with the needle about to go in; a dry one gives nothing until something is mixed in. */
export function freshContents(spec: SyringeSpec): Contents {
  const vialUl = spec.vial.isDry === true ? 0 : spec.vial.holdsUl;
  return { isIn: true, vialUl, drawnUl: 0, liquidUl: 0, wallUl: 0, topUl: 0, expelledUl: 0 };
}

/** Where the plunger's front edge stands. */
export function edgeUl({ liquidUl, wallUl, topUl }: Contents): number {
  return liquidUl + wallUl + topUl;
}

/** Moves the front edge to a place of the barrel, the nearest step to it. */
export function movedTo(contents: Contents, barrel: SyringeBarrel, to: number, everyUl: number): Contents {
  const { capacityUl, stepUl } = barrel;
  const place = Math.min(capacityUl, Math.max(0, Math.round(to / stepUl) * stepUl));
  const by = place - edgeUl(contents);
  if (by === 0) return contents;
  return by > 0 ? pulled(contents, by, stepUl, everyUl) : pushed(contents, -by);
}

/** Pulls liquid while there is some, with bubbles by how much was ever drawn; air where there is none. */
function pulled(contents: Contents, by: number, stepUl: number, everyUl: number): Contents {
  if (!contents.isIn) return { ...contents, topUl: contents.topUl + by };
  const bubbles = (drawn: number) => Math.floor(drawn / everyUl) * stepUl;
  const wet = Math.min(by, contents.vialUl);
  const drawnUl = contents.drawnUl + wet;
  const air = Math.min(wet, bubbles(drawnUl) - bubbles(contents.drawnUl));
  const next = {
    ...contents,
    drawnUl,
    vialUl: contents.vialUl - (wet - air),
    liquidUl: contents.liquidUl + wet - air,
    wallUl: contents.wallUl + air,
  };
  const rest = by - wet;
  // A bubble left its place in the vial to liquid: that comes along before any air does.
  if (rest > 0 && wet > 0 && next.vialUl > 0) return pulled(next, rest, stepUl, everyUl);
  return { ...next, topUl: next.topUl + rest };
}

/** Pushes the air at the top out first, then liquid: back into the vial, or away for good. */
function pushed(contents: Contents, by: number): Contents {
  const air = Math.min(by, contents.topUl);
  const wet = Math.min(by - air, contents.liquidUl);
  return {
    ...contents,
    topUl: contents.topUl - air,
    liquidUl: contents.liquidUl - wet,
    wallUl: contents.wallUl - (by - air - wet),
    vialUl: contents.vialUl + (contents.isIn ? wet : 0),
    expelledUl: contents.expelledUl + (contents.isIn ? 0 : wet),
  };
}

/** Taps the bubbles from the wall up to the top. */
export function flicked(contents: Contents): Contents {
  return { ...contents, wallUl: 0, topUl: contents.topUl + contents.wallUl };
}
