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
  readonly border: string;
  readonly fontSize: number;
}

export const PAPER: PlateStyle = { ground: UI.paper, ink: UI.ink, border: UI.ink, fontSize: 12 };
export const DARK: PlateStyle = { ground: UI.ink, ink: UI.white, border: UI.white, fontSize: 11.5 };

const colourOf = (hex: string): number => Number.parseInt(hex.slice(1), 16);

export interface PlateSetup {
  readonly scene: Phaser.Scene;
  readonly unit: number;
  /** Device pixels per world unit, for sharp words. */
  readonly sharpness: number;
}

interface Parts {
  readonly box: Phaser.GameObjects.Container;
  readonly ground: Phaser.GameObjects.Graphics;
  readonly icon: Phaser.GameObjects.Image;
  readonly label: Phaser.GameObjects.Text;
}

/** A small capsule with words, perhaps with an icon before them. Made when it is first shown: measuring text is slow. */
export class Plate {
  private readonly setup: PlateSetup;
  private readonly depth: number;
  private readonly style: PlateStyle;
  private readonly scale: number;
  private parts: Parts | null = null;
  private drawn = '';

  constructor(setup: PlateSetup, depth: number, style: PlateStyle = PAPER, scale = 1) {
    this.setup = setup;
    this.depth = depth;
    this.style = style;
    this.scale = scale;
  }

  /** Shows words around a point. */
  show(text: string, icon: IconName | null, x: number, y: number): void {
    this.parts ??= this.make();
    this.parts.box.setVisible(true).setPosition(x, y);
    const key = `${icon ?? ''}:${text}`;
    if (key !== this.drawn) this.draw(this.parts, text, icon);
    this.drawn = key;
  }

  hide(): void {
    this.parts?.box.setVisible(false);
  }

  destroy(): void {
    this.parts?.box.destroy();
    this.parts = null;
  }

  private make(): Parts {
    const { scene, unit, sharpness } = this.setup;
    const { fontSize, ink } = this.style;
    const ground = scene.add.graphics();
    const icon = scene.add.image(0, 0, 'icons', 'icon-check').setScale((unit * ICON) / 24);
    const label = scene.add
      .text(0, 0, '', { fontFamily: FONT, fontSize: `${fontSize}px`, fontStyle: 'bold', color: ink })
      .setOrigin(0, 0.5)
      .setResolution(Math.max(1, sharpness));
    const box = scene.add.container(0, 0, [ground, icon, label]).setDepth(this.depth).setScale(this.scale);
    return { box, ground, icon, label };
  }

  private draw({ ground, icon, label }: Parts, text: string, name: IconName | null): void {
    label.setText(text);
    const before = name === null ? 0 : ICON + 3;
    const width = label.width + before + 2 * PADDING;
    const left = -width / 2;
    icon.setVisible(name !== null).setPosition(left + PADDING + ICON / 2 - 2, 0);
    if (name !== null) icon.setFrame(`icon-${name}`);
    label.setPosition(left + PADDING + before, 0);
    ground.clear();
    ground.fillStyle(colourOf(this.style.ground), 1);
    ground.fillRoundedRect(left, -HEIGHT / 2, width, HEIGHT, HEIGHT / 2);
    ground.lineStyle(1.6, colourOf(this.style.border), 1);
    ground.strokeRoundedRect(left, -HEIGHT / 2, width, HEIGHT, HEIGHT / 2);
  }
}
