/** Which frame of a person's sheet is shown. Pure. */
import { frameName } from '../art/people/frames.ts';
import type { Facing, Point } from '../map/clinic-map.ts';
import type { Figure } from './figures.ts';

export interface Shown {
  readonly frame: string;
  /** The side view faces right; to the left it is flipped. */
  readonly isFlipped: boolean;
}

const STRIDE = 10.5;
const WALK = ['walk0', 'walk1', 'walk2', 'walk3'] as const;

/** The frame of somebody on the way, by the direction of the leg and how far they have come. */
export function walkingFrame(from: Point, to: Point, walked: number): Shown {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const pose = WALK[Math.floor(walked / STRIDE) % WALK.length] ?? 'walk0';
  if (Math.abs(dx) > Math.abs(dy)) return { frame: frameName('side', pose), isFlipped: dx < 0 };
  return { frame: frameName(dy < 0 ? 'back' : 'front', pose), isFlipped: false };
}

/** The frame of somebody who has arrived. */
export function restingFrame({ at, mood, kind, isBusy }: Figure): Shown {
  if (at.pose === 'sit') return { frame: frameName('front', 'sit', mood), isFlipped: false };
  const isStaff = kind !== 'patient' && kind !== 'companion';
  const works = isStaff && (isBusy || at.pose === 'work');
  if (works && at.facing === 'south') return { frame: 'front-work', isFlipped: false };
  if (works && isSideways(at.facing)) return { frame: 'side-reach', isFlipped: at.facing === 'west' };
  if (isSideways(at.facing)) return { frame: frameName('side', 'idle'), isFlipped: at.facing === 'west' };
  if (at.facing === 'north') return { frame: frameName('back', 'idle'), isFlipped: false };
  return { frame: frameName('front', 'idle', mood), isFlipped: false };
}

const isSideways = (facing: Facing): boolean => facing === 'east' || facing === 'west';
