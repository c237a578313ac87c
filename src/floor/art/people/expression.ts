/** How each expression sets eyes, brows and mouth. Relaxed by default; pain is drawn, never comic. */
import type { Expression } from './look.ts';

export type Eyes = 'open' | 'narrow' | 'heavy' | 'arc' | 'closed' | 'wince';
export type Mouth =
  | 'smile'
  | 'laugh'
  | 'flat'
  | 'crooked'
  | 'frown'
  | 'tight'
  | 'worried'
  | 'wavy'
  | 'small'
  | 'talk';

export interface ExpressionParts {
  readonly eyes: Eyes;
  readonly mouth: Mouth;
  /** Lift of the outer end and drop of the inner end of the brows. */
  readonly browOuter: number;
  readonly browInner: number;
  /** Colour in the cheeks. */
  readonly blush: boolean;
}

const parts = (
  eyes: Eyes,
  mouth: Mouth,
  browOuter: number,
  browInner: number,
  blush = true,
): ExpressionParts => ({ eyes, mouth, browOuter, browInner, blush });

export const EXPRESSION_PARTS: Record<Expression, ExpressionParts> = {
  calm: parts('open', 'smile', -0.4, -0.4),
  restless: parts('open', 'crooked', 0.8, -1.2),
  irritated: parts('narrow', 'frown', 0.2, 1.3),
  angry: parts('narrow', 'tight', 1.8, 2.9),
  unwell: parts('heavy', 'wavy', -0.6, -2.2, false),
  happy: parts('arc', 'laugh', -0.4, -0.4),
  talk: parts('open', 'talk', -0.4, -0.4),
  worried: parts('open', 'worried', -0.2, -2.2),
  pain: parts('wince', 'wavy', 1.2, -1.4),
  sleepy: parts('closed', 'small', -0.4, -0.4),
};
