/** Puts the parts of a person together. The origin lies between the feet; up is negative. */
import { d, ellipse, place } from '../svg.ts';
import { aidLayers } from './aids.ts';
import { type Figure, figureOf } from './figure.ts';
import { headBack, headFront, neck } from './head.ts';
import { infantInCarrier } from './infant.ts';
import { arms, legs } from './limbs.ts';
import { DEFAULT_STANCE, type Look, type Stance } from './look.ts';
import { sideFigure } from './side-view.ts';
import { torso } from './torso.ts';
import { wheelchairBack, wheelchairFront, wheelchairSide } from './wheelchair.ts';

const dropped = (figure: Figure, content: string): string =>
  figure.drop === 0 ? content : `<g transform="${d`translate(0,${figure.drop})`}">${content}</g>`;

function backFigure(figure: Figure): string {
  const { behind } = arms(figure);
  return legs(figure) + dropped(figure, behind + torso(figure) + headBack(figure).head);
}

function frontFigure(figure: Figure): string {
  const { behind, before } = arms(figure);
  const { back, head } = headFront(figure);
  const under = back + behind + neck(figure);
  const over = head + before;
  if (!figure.seated) return legs(figure) + dropped(figure, under + torso(figure) + over);
  // Seated, a skirt falls over the legs and trousers come out from under the top.
  if (figure.isLong) return dropped(figure, under) + legs(figure) + dropped(figure, torso(figure) + over);
  return dropped(figure, under + torso(figure)) + legs(figure) + dropped(figure, over);
}

/** The figure alone, without shadow or aid. */
export function bareFigure(figure: Figure): string {
  const drawing = { front: frontFigure, back: backFigure, side: sideFigure }[figure.stance.view](figure);
  return figure.scale === 1 ? drawing : `<g transform="scale(${figure.scale})">${drawing}</g>`;
}

function inWheelchair(look: Look, stance: Stance): string {
  const figure = figureOf(look, { ...stance, pose: 'sit' });
  const step = stance.pose.startsWith('walk') ? Number(stance.pose.slice(4)) : 0;
  const drawing = bareFigure(figure);
  switch (stance.view) {
    case 'side':
      return wheelchairSide(drawing, step);
    case 'back':
      return wheelchairBack(drawing);
    case 'front':
      return wheelchairFront(drawing);
  }
}

function gestureOf(look: Look, stance: Stance): Stance['gesture'] {
  if (stance.gesture !== 'rest' || stance.view === 'back') return stance.gesture;
  if (look.carriesBaby && stance.view === 'front') return 'hold';
  return look.aid === 'walker' && stance.view === 'side' && stance.pose !== 'sit' ? 'push' : 'rest';
}

/** A person with shadow and aid, as SVG around the origin. */
export function person(look: Look, change: Partial<Stance> = {}): string {
  const asked: Stance = { ...DEFAULT_STANCE, ...change };
  const stance: Stance = { ...asked, gesture: gestureOf(look, asked) };
  if (look.age === 'infant') return infantInCarrier(figureOf(look, { ...stance, view: 'front' }));
  if (look.aid === 'wheelchair') return inWheelchair(look, stance);
  const figure = figureOf(look, stance);
  const shadow = ellipse(0, -1, (figure.widths.hip + 4) * figure.scale, 4.6 * figure.scale, '#3B2A6B', {
    outline: 0,
    opacity: 0.22,
  });
  const aid = aidLayers(look.aid, stance.view);
  return shadow + place(aid.behind, 0, 0) + bareFigure(figure) + place(aid.before, 0, 0, figure.scale);
}
