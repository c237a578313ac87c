/** Canes, crutches and the rollator. */
import { circle, limb, line, shape } from '../svg.ts';
import type { Aid, View } from './look.ts';

const TUBE = '#7C8AA5';
const GRIP = '#33506B';
const BASKET = '#E9C46A';
const CASTER = '#E76F51';

const cane = (x: number): string => limb(`M${x},-1 L${x - 1},-25 q-.6,-4 -4,-3.6`, '#8A5A3A', 2.6);

const whiteCane = (x: number): string =>
  limb(`M${x + 6},-1 L${x - 1},-26`, '#F7F7FA', 2.2) + line(`M${x + 6},-1 L${x + 4.4},-6`, '#D1495B', 2.4);

const crutches = (): string =>
  limb('M-19,-1 L-16,-34', '#B8C0CE', 2.4) +
  limb('M19,-1 L16,-34', '#B8C0CE', 2.4) +
  limb('M-17.4,-20 h4', GRIP, 3) +
  limb('M17.4,-20 h-4', GRIP, 3);

const crutchSide = (): string => limb('M7,-1 L1,-34', '#B8C0CE', 2.4) + limb('M4.4,-20 h4', GRIP, 3);

function walkerFront(): string {
  const caster = (x: number): string => circle(x, -2, 2.6, CASTER, { outline: 1.2 });
  return (
    limb('M-15,-30 L-17,-1', TUBE, 2.6) +
    limb('M15,-30 L17,-1', TUBE, 2.6) +
    limb('M-15,-18 L15,-18', TUBE, 2.2) +
    limb('M-15,-30 h-1', GRIP, 4) +
    limb('M15,-30 h1', GRIP, 4) +
    shape('M-9,-18 h18 v7 q-9,3 -18,0z', BASKET, { outline: 1.3 }) +
    caster(-17) +
    caster(17)
  );
}

const walkerSide = (): string =>
  limb('M12,-31 L10,-2', TUBE, 2.6) +
  limb('M12,-31 L26,-2', TUBE, 2.6) +
  limb('M11,-17 L19,-17', TUBE, 2.2) +
  limb('M10,-31.5 h5', GRIP, 4) +
  shape('M12,-20 h9 v8 q-5,2 -9,0z', BASKET, { outline: 1.3 }) +
  circle(26, -3, 3, '#E6E9EF', { outline: 2, outlineColour: '#4E5A73' }) +
  circle(10, -2, 2.2, CASTER, { outline: 1.2 });

export interface AidLayers {
  readonly behind: string;
  readonly before: string;
}

const NOTHING: AidLayers = { behind: '', before: '' };
const before = (content: string): AidLayers => ({ behind: '', before: content });

/** The aid a walking person uses, behind or before them. The wheelchair is drawn by wheelchair.ts. */
export function aidLayers(aid: Aid, view: View): AidLayers {
  switch (aid) {
    case 'none':
    case 'wheelchair':
      return NOTHING;
    case 'cane':
      return before(cane(view === 'side' ? 12 : 17));
    case 'white-cane':
      return before(whiteCane(view === 'side' ? 12 : 17));
    case 'crutches':
      return before(view === 'side' ? crutchSide() : crutches());
    case 'walker':
      if (view === 'side') return before(walkerSide());
      return view === 'back' ? { behind: walkerFront(), before: '' } : before(walkerFront());
  }
}
