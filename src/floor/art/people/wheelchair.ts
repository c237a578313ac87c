/** A person in a wheelchair: from the side with turning spokes, from the front and from behind. */
import { dark } from '../colour.ts';
import { box, circle, d, ellipse, floorShadow, limb, line, place, shape } from '../svg.ts';

const FRAME = '#4E5A73';
const TYRE = '#33415C';
const SEAT = '#2F6F8F';
const SEAT_LIGHT = '#3F87A8';
const DEGREES = Math.PI / 180;
const SPOKE_TURN_PER_STEP = 11.25;
const WHEEL = { x: -6, y: -13 };

function spokes(step: number): string {
  const turned = Math.max(0, step) * SPOKE_TURN_PER_STEP;
  const paths = [0, 45, 90, 135].map((angle) => {
    const x = Math.cos((angle + turned) * DEGREES) * 10;
    const y = Math.sin((angle + turned) * DEGREES) * 10;
    return d`M${WHEEL.x - x},${WHEEL.y - y} L${WHEEL.x + x},${WHEEL.y + y}`;
  });
  return `<path d="${paths.join(' ')}" stroke="#8893A8" stroke-width=".9" fill="none"/>`;
}

function bigWheel(step: number): string {
  return (
    `<circle cx="${WHEEL.x}" cy="${WHEEL.y}" r="13" fill="#FFFFFF" fill-opacity=".18" stroke="${dark(FRAME, 0.6)}" stroke-width="3"/>` +
    `<circle cx="${WHEEL.x}" cy="${WHEEL.y}" r="10.6" fill="none" stroke="#AEB8C9" stroke-width="1.5"/>` +
    spokes(step) +
    circle(WHEEL.x, WHEEL.y, 2.4, '#F4A259', { outline: 1, outlineColour: dark(FRAME) })
  );
}

/** Side view, facing right, around a seated figure. */
export function wheelchairSide(seatedFigure: string, step: number): string {
  const farWheel = `<circle cx="4" cy="-12" r="12" fill="none" stroke="${dark(FRAME, 0.3)}" stroke-width="2.6" opacity=".55"/>`;
  const handles = limb('M-15,-44 L-13,-18', FRAME, 3) + limb('M-19,-45 L-14,-44.6', FRAME, 3.4);
  const seat = shape('M-14,-19 h24 q3,0 3,3 v2 h-29z', SEAT) + shape('M-16,-42 q4,-2 5,2 l3,22 h-5z', SEAT);
  const footrest =
    limb('M13,-16 L19,-5', FRAME, 2.6) +
    limb('M16,-4 h10', FRAME, 3) +
    circle(14, -4, 4, '#E6E9EF', { outline: 2.4, outlineColour: dark(FRAME) });
  return (
    floorShadow(25, 5, 0, 0.22) +
    farWheel +
    handles +
    seat +
    place(seatedFigure, -2, -6) +
    footrest +
    bigWheel(step)
  );
}

const wheelEdge = (x: number): string =>
  ellipse(x, -13, 3.6, 13, '#DDE3EC', { outline: 2.6, outlineColour: TYRE });
const wheels = (): string => wheelEdge(-18) + wheelEdge(18);
const handle = (x: number): string => limb(`M${x},-45 v6`, FRAME, 3.4);

/** Front view: the back of the seat, the figure, wheels at both sides, the footrests. */
export function wheelchairFront(seatedFigure: string): string {
  const back = handle(-13) + handle(13) + box(-14, -46, 28, 26, SEAT, { radius: 4 });
  const seat = box(-15, -23, 30, 9, SEAT_LIGHT, { radius: 3 });
  const footrests = line('M-11,-2 h8 M3,-2 h8', FRAME, 3);
  return floorShadow(24, 5, 0, 0.22) + back + seat + place(seatedFigure, 0, -5) + footrests + wheels();
}

/** Back view: the figure, then the back of the seat before it. */
export function wheelchairBack(seatedFigure: string): string {
  const rest = box(-14, -42, 28, 26, SEAT, { radius: 4 }) + line('M-10,-37 h20', SEAT_LIGHT, 1.8);
  const below = limb('M-11,-16 v12 M11,-16 v12', FRAME, 2.6);
  return (
    floorShadow(24, 5, 0, 0.22) +
    below +
    place(seatedFigure, 0, -5) +
    rest +
    handle(-13) +
    handle(13) +
    wheels()
  );
}
