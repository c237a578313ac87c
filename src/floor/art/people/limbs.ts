/** Arms and legs of a person seen from the front or from behind. */
import { d, ellipse, limb, round } from '../svg.ts';
import type { Figure } from './figure.ts';
import type { Gesture } from './look.ts';

const foot = (figure: Figure, x: number, y: number): string =>
  ellipse(x, y - 2.4, 4.8, 3.3, figure.look.shoes);

/** How far each leg is lifted (negative is up) in the four steps. */
const LIFT: readonly (readonly [left: number, right: number])[] = [
  [-2, 0],
  [-4, 0],
  [0, -2],
  [0, -4],
];

/** Both legs, standing, walking or seated. */
export function legs(figure: Figure): string {
  const colour = figure.legColour;
  if (figure.seated) {
    const thighs = figure.isBareLegged
      ? ''
      : ellipse(-5.6, -13, 5.6, 4.4, colour) + ellipse(5.6, -13, 5.6, 4.4, colour);
    return (
      limb('M-5.6,-13 L-6,-5', colour, 7.6) +
      limb('M5.6,-13 L6,-5', colour, 7.6) +
      foot(figure, -6.2, 0) +
      foot(figure, 6.2, 0) +
      thighs
    );
  }
  const [left, right] = LIFT[figure.step] ?? [0, 0];
  return (
    limb(d`M-5.4,-18 L-5.6,${-5 + left}`, colour, 7.8) +
    limb(d`M5.4,-18 L5.6,${-5 + right}`, colour, 7.8) +
    foot(figure, -5.8, left) +
    foot(figure, 5.8, right)
  );
}

type Reach = readonly [handX: number, handY: number, bend: number];

function arm(figure: Figure, side: 1 | -1, [handX, handY, bend]: Reach): string {
  const { skin, look, shortSleeved } = figure;
  const sleeve = look.garment === 'vest' ? look.accent : look.top;
  const x0 = side * (figure.widths.shoulder - 1.6);
  const y0 = -41;
  const middleX = (x0 + handX) / 2 + side * bend;
  const middleY = (y0 + handY) / 2;
  const path = d`M${x0},${y0} Q${middleX},${middleY} ${handX},${handY}`;
  if (!shortSleeved) return ellipse(handX, handY + 1.6, 3.5, 3.5, skin) + limb(path, sleeve, 6.8);
  const elbowX = x0 * 0.25 + middleX * 0.5 + handX * 0.25;
  const elbowY = y0 * 0.25 + middleY * 0.5 + handY * 0.25;
  const upper = d`M${x0},${y0} Q${(x0 + middleX) / 2},${(y0 + middleY) / 2} ${elbowX},${elbowY}`;
  return limb(path, skin, 6) + ellipse(handX, handY + 1.2, 3.5, 3.5, skin) + limb(upper, sleeve, 7);
}

function reachesOf(gesture: Gesture, out: number, swing: number): readonly [Reach, Reach] {
  const left: Reach = [-out, -24 + swing, 3];
  const right: Reach = [out, -24 - swing, 3];
  switch (gesture) {
    case 'lap':
      return [
        [-8, -20, 6],
        [8, -20, 6],
      ];
    case 'work':
      return [
        [-6, -27, 7],
        [6, -27, 7],
      ];
    case 'hold':
      return [
        [-7, -29, 8],
        [7, -29, 8],
      ];
    case 'belly':
      return [[-6, -24, 9], right];
    case 'pain':
      return [
        [-4, -27, 9],
        [4, -25, 9],
      ];
    case 'hip':
      return [[-out + 1, -27, 7], right];
    case 'wave':
      return [left, [out + 5, -56, 6]];
    case 'point':
      return [left, [out + 9, -38, 2]];
    default:
      return [left, right];
  }
}

const IN_FRONT: readonly Gesture[] = ['lap', 'work', 'hold', 'belly', 'pain'];

export interface ArmLayers {
  readonly behind: string;
  readonly before: string;
}

/** Both arms, sorted into those behind the body and those before it. */
export function arms(figure: Figure): ArmLayers {
  const { stance, widths, step } = figure;
  const gesture = stance.gesture === 'rest' && figure.seated ? 'lap' : stance.gesture;
  const swing = step === 0 ? 3 : step === 2 ? -3 : 0;
  const reaches = reachesOf(gesture, round(widths.shoulder + 3.4), swing);
  const left = arm(figure, -1, reaches[0]);
  const right = arm(figure, 1, reaches[1]);
  if (stance.view === 'back') return { behind: left + right, before: '' };
  if (IN_FRONT.includes(gesture)) return { behind: '', before: left + right };
  if (gesture === 'wave') return { behind: left, before: right };
  return { behind: left + right, before: '' };
}
