import type { DipStripFigure } from '../../simulation/vocabulary/figures.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { durationMs, numberOr, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

/** One pad of the strip as the bottle's chart has it. */
export interface Pad {
  readonly id: string;
  /** Seconds after the dip at which it is read. */
  readonly atSeconds: number;
  readonly blocks: readonly string[];
  readonly usual: string;
}

type WithPacks = Pick<World | Perceived, 'packs'>;

const STRIP = 'kit-urine-strip';

/** All pads in the order of the strip. */
export function padsOf(from: WithPacks): readonly Pad[] {
  return rowsAt(pack(from, STRIP), 'pads').map((row) => ({
    id: textOr(row, 'id', ''),
    atSeconds: durationMs(row.readAt) / 1_000,
    blocks: textsAt(row, 'blocks'),
    usual: textOr(row, 'usual', ''),
  }));
}

/** What the bottle says about reading: how near a look must be, how far a block may be off, how far a pad drifts. */
export function readingRule(from: WithPacks) {
  const strip = pack(from, STRIP);
  return {
    nearSeconds: durationMs(textOr(strip, 'reading.near', '5s')) / 1_000,
    blocksOff: numberOr(strip, 'reading.blocksOffAtMost', 1),
    drift: numberOr(strip, 'reading.driftBlocks', 0),
    lastSeconds: durationMs(textOr(strip, 'window.to', '120s')) / 1_000,
  };
}

/** The block of a pad's row that this urine turns it to, as the visit's truth says (`urine: { nitrite: positive }`). */
export function trueBlock(world: World, pad: Pad): number {
  const told = textOr(world.visit?.plan.truth, `urine.${camel(pad.id)}`, pad.usual);
  return Math.max(0, pad.blocks.indexOf(told));
}

function camel(id: string): string {
  return id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** How a pad looks so many seconds after the dip: not yet there before its time, and more than there once nothing counts. */
export function blockAt(world: World, pad: Pad, seconds: number): number {
  const { nearSeconds, drift, lastSeconds } = readingRule(world);
  const block = trueBlock(world, pad);
  if (seconds < pad.atSeconds - nearSeconds) return Math.max(0, block - drift);
  return seconds > lastSeconds + nearSeconds ? Math.min(pad.blocks.length - 1, block + drift) : block;
}

/** The strip beside its chart, so many seconds after the dip. */
export function figureAt(world: World, seconds: number): DipStripFigure {
  return {
    kind: 'dip-strip',
    pads: padsOf(world).map((pad) => ({
      name: padName(pad.id),
      block: blockAt(world, pad, seconds),
      values: pad.blocks.map(blockName),
    })),
  };
}

/** What a pad is called. */
export function padName(id: string): Message {
  return message(`urine-dip.pad-name.${id}`);
}

/** The value printed under a block. */
export function blockName(block: string): Message {
  return message(`urine-dip.block.${block}`);
}

/** Which pads stand above what ordinary urine shows, of those written down. */
export function isBeyondUsual(pad: Pad, block: number): boolean {
  return pad.blocks[block] !== undefined && pad.id !== 'ph' && pad.id !== 'specific_gravity' && block > 0;
}
