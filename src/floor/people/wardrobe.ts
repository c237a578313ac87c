import { personFrames } from '../art/people/frames.ts';
import type { Look } from '../art/people/look.ts';
import { lookOf } from '../art/people/patient-look.ts';
import { PLAYER_LOOK, staffLook } from '../art/people/staff.ts';
import type { Sprite } from '../art/sprite.ts';
import type { StaffMember } from '../floor-options.ts';
import type { TextureShelf } from '../textures/texture-shelf.ts';
import type { Figure } from './figures.ts';

/** Draws each look once, on a sheet of its own, when it is first needed. */
export class Wardrobe {
  private readonly shelf: TextureShelf;
  private readonly staff: readonly StaffMember[];
  private readonly player: Look;
  private readonly hasHalo: boolean;
  private readonly drawing = new Map<string, Promise<void>>();
  private last: Promise<void> = Promise.resolve();

  constructor(
    shelf: TextureShelf,
    staff: readonly StaffMember[],
    player: Look | undefined,
    hasHalo: boolean,
  ) {
    this.shelf = shelf;
    this.staff = staff;
    this.player = player ?? PLAYER_LOOK;
    this.hasHalo = hasHalo;
  }

  /** The texture of a figure, which may not be drawn yet. */
  keyOf({ id, appearance }: Figure): string {
    return appearance === null ? id : `look:${appearance.id}${appearance.isMasked ? ':masked' : ''}`;
  }

  isDrawn(figure: Figure): boolean {
    return this.shelf.has(this.keyOf(figure));
  }

  /** Draws a figure's sheet, if nobody has yet: one sheet after the other, so that frames come between them. */
  draw(figure: Figure): Promise<void> {
    const key = this.keyOf(figure);
    const begun = this.drawing.get(key);
    if (begun !== undefined) return begun;
    const work = this.last.then(() => this.shelf.addSheet(key, () => this.framesOf(figure)));
    this.drawing.set(key, work);
    this.last = work.catch(() => undefined);
    return work;
  }

  /** How tall the figure stands in the drawing, from the floor to above the hair. */
  heightOf(figure: Figure): number {
    switch (this.lookOf(figure).age) {
      case 'infant':
        return 40;
      case 'toddler':
      case 'child':
        return 64;
      default:
        return 79;
    }
  }

  /** Only patients have a patience to lose: nobody else needs their faces for it. */
  private framesOf(figure: Figure): readonly Sprite[] {
    const moods = figure.kind === 'patient' ? {} : { moods: ['calm' as const] };
    return personFrames(this.lookOf(figure), { halo: this.hasHalo, ...moods });
  }

  private lookOf({ id, kind, appearance }: Figure): Look {
    if (kind === 'player') return this.player;
    if (appearance !== null) {
      const look = lookOf(appearance.look, appearance.id, appearance.ageYears);
      return appearance.isMasked ? { ...look, mask: true } : look;
    }
    const wanted = id.replace(/^colleague:/, '');
    const member = this.staff.find((one) => one.id === wanted);
    const uniform = member?.uniform ?? (kind === 'provider' ? 'provider' : 'assistant');
    return staffLook(member?.look ?? {}, wanted, member?.ageYears ?? 40, uniform);
  }
}
