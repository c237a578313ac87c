import type Phaser from 'phaser';
import { type Sprite, sheetOf } from '../art/sprite.ts';
import { rasterise } from './rasterise.ts';

/**
 * The textures of one Floor. Sheets are drawn at `scale` pixels per world unit; `unit` is what a game object's scale must be to
 * stand in the world at its own size.
 */
export class TextureShelf {
  readonly unit: number;
  private readonly pending = new Map<string, Promise<void>>();
  private readonly textures: Phaser.Textures.TextureManager;
  private readonly scale: number;
  private readonly isGone: () => boolean;

  /** @param isGone whether the game has gone away: then nothing is added any more */
  constructor(textures: Phaser.Textures.TextureManager, scale: number, isGone: () => boolean) {
    this.isGone = isGone;
    this.textures = textures;
    this.scale = scale;
    this.unit = 1 / scale;
  }

  get isClosed(): boolean {
    return this.isGone();
  }

  has(key: string): boolean {
    return this.textures.exists(key);
  }

  /** Puts sprites onto one sheet named `key`; the second call for a key waits for the first. */
  addSheet(key: string, sprites: () => readonly Sprite[], scale = this.scale): Promise<void> {
    const begun = this.pending.get(key);
    if (begun !== undefined) return begun;
    const work = this.drawSheet(key, sprites(), scale);
    this.pending.set(key, work);
    return work;
  }

  /** One picture of its own, `width` × `height` world units, drawn at `scale`. */
  async addPicture(key: string, svg: string, width: number, height: number, scale: number): Promise<void> {
    const canvas = await rasterise(svg, width * scale, height * scale);
    if (!this.isClosed) this.textures.addCanvas(key, canvas);
  }

  remove(key: string): void {
    this.textures.remove(key);
  }

  private async drawSheet(key: string, sprites: readonly Sprite[], scale: number): Promise<void> {
    const sheet = sheetOf(sprites, scale);
    const canvas = await rasterise(sheet.svg, sheet.width, sheet.height);
    if (this.isClosed) return;
    const texture = this.textures.addCanvas(key, canvas);
    if (texture === null) return;
    for (const [name, { frame, anchor }] of Object.entries(sheet.atlas.frames)) {
      const added = texture.add(name, 0, frame.x, frame.y, frame.w, frame.h);
      if (added === null) continue;
      added.customPivot = true;
      added.pivotX = anchor.x;
      added.pivotY = anchor.y;
    }
  }
}
