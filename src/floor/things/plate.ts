import type Phaser from 'phaser';
import type { IconName } from '../art/icons/icons.ts';
import { UI } from '../art/palette.ts';

const HEIGHT = 20;
const PADDING = 8;
const ICON = 15;
const FONT = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif";

export interface PlateStyle {
  readonly ground: string;
  readonly ink: string;
  readonly fontSize: number;
}

export const PAPER: PlateStyle = { ground: UI.paper, ink: UI.ink, fontSize: 12 };
export const DARK: PlateStyle = { ground: UI.ink, ink: UI.white, fontSize: 11.5 };

const colourOf = (hex: string): number => Number.parseInt(hex.slice(1), 16);

/** A small capsule with words, perhaps with an icon before them. */
export class Plate {
  private readonly box: Phaser.GameObjects.Container;
  private readonly ground: Phaser.GameObjects.Graphics;
  private readonly icon: Phaser.GameObjects.Image;
  private readonly label: Phaser.GameObjects.Text;
  private readonly style: PlateStyle;
  private drawn = '';

  constructor(
    scene: Phaser.Scene,
    unit: number,
    sharpness: number,
    depth: number,
    style: PlateStyle = PAPER,
  ) {
    this.style = style;
    this.ground = scene.add.graphics();
    this.icon = scene.add.image(0, 0, 'icons', 'icon-check').setScale((unit * ICON) / 24);
    this.label = scene.add
      .text(0, 0, '', {
        fontFamily: FONT,
        fontSize: `${style.fontSize}px`,
        fontStyle: 'bold',
        color: style.ink,
      })
      .setOrigin(0, 0.5)
      .setResolution(Math.max(1, sharpness));
    this.box = scene.add.container(0, 0, [this.ground, this.icon, this.label]).setDepth(depth);
    this.hide();
  }

  /** Shows words around a point. */
  show(text: string, icon: IconName | null, x: number, y: number): void {
    this.box.setVisible(true).setPosition(x, y);
    const key = `${icon ?? ''}:${text}`;
    if (key === this.drawn) return;
    this.drawn = key;
    this.label.setText(text);
    const before = icon === null ? 0 : ICON + 3;
    const width = this.label.width + before + 2 * PADDING;
    const left = -width / 2;
    this.icon.setVisible(icon !== null).setPosition(left + PADDING + ICON / 2 - 2, 0);
    if (icon !== null) this.icon.setFrame(`icon-${icon}`);
    this.label.setPosition(left + PADDING + before, 0);
    this.ground.clear();
    this.ground.fillStyle(colourOf(this.style.ground), 1);
    this.ground.fillRoundedRect(left, -HEIGHT / 2, width, HEIGHT, HEIGHT / 2);
    this.ground.lineStyle(1.6, colourOf(this.style === PAPER ? UI.ink : UI.white), 1);
    this.ground.strokeRoundedRect(left, -HEIGHT / 2, width, HEIGHT, HEIGHT / 2);
  }

  moveTo(x: number, y: number): void {
    this.box.setPosition(x, y);
  }

  hide(): void {
    this.box.setVisible(false);
  }

  setScale(scale: number): void {
    this.box.setScale(scale);
  }

  destroy(): void {
    this.box.destroy();
  }
}
