import type { Script } from './script.ts';
import { HANDS } from './scripts-hands.ts';
import { LATER } from './scripts-later.ts';
import { ORDER } from './scripts-order.ts';
import { SESSION } from './scripts-session.ts';
import { TIME } from './scripts-time.ts';
import { TWO_SLIPS } from './scripts-two-slips.ts';

/** Every error that needs more than one slip, or none at all. */
export const SCRIPTS: readonly Script[] = [...SESSION, ...ORDER, ...TIME, ...LATER, ...TWO_SLIPS, ...HANDS];
