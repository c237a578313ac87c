import type Phaser from 'phaser';
import { ICON_SIZE, ICON_Y } from '../art/icons/bubble.ts';
import type { Bubble } from './bubble-plan.ts';

/** Pips stand this far above the tip; an urgent bubble is a little taller. */
const PIPS_ABOVE = 49;
const PIPS_ABOVE_URGENT = 52;
const POP_MS = 220;
const BREATH_MS = 1_200;
/** An urgent bubble breathes for so long; then it stands still, and its form says it alone. */
const URGENT_MS = 8 * BREATH_MS;

/** One bubble with its pips and number. Its origin is the tip. */
export class BubbleObject {
  readonly box: Phaser.GameObjects.Container;
  private readonly body: Phaser.GameObjects.Image;
  private readonly icon: Phaser.GameObjects.Image;
  private readonly pips: Phaser.GameObjects.Image;
  private readonly number: Phaser.GameObjects.Image;
  private readonly dot: Phaser.GameObjects.Image;
  private drawn: Bubble;
  private readonly isStill: boolean;
  private ageMs: number;
  private urgentMs = 0;
  private size = 1;

  constructor(scene: Phaser.Scene, bubble: Bubble, unit: number, isStill: boolean) {
    const image = (key: string, frame: string): Phaser.GameObjects.Image =>
      scene.add.image(0, 0, key, frame).setScale(unit);
    this.body = image('marks', 'bubble-task');
    this.icon = image('icons', `icon-${bubble.icon}`)
      .setY(ICON_Y)
      .setScale((unit * ICON_SIZE) / 24);
    this.pips = image('marks', 'pips-4');
    this.number = image('marks', 'number-1');
    this.dot = image('marks', 'dot-task');
    this.isStill = isStill;
    this.box = scene.add.container(0, 0, [this.body, this.icon, this.pips, this.number, this.dot]);
    this.drawn = bubble;
    this.ageMs = isStill ? POP_MS : 0;
    this.show(bubble);
  }

  get bubble(): Bubble {
    return this.drawn;
  }

  /** Width and height around the tip, as drawn now. */
  get extent(): { readonly width: number; readonly height: number } {
    const height = this.drawn.pips === null ? 47 : 58;
    return { width: 44 * this.size, height: height * this.size };
  }

  show(bubble: Bubble): void {
    this.drawn = bubble;
    const isUrgent = bubble.bubble === 'urgent';
    this.body.setFrame(`bubble-${bubble.bubble}`);
    this.icon.setFrame(`icon-${bubble.icon}`);
    this.pips.setVisible(bubble.pips !== null).setY(-(isUrgent ? PIPS_ABOVE_URGENT : PIPS_ABOVE));
    if (bubble.pips !== null) this.pips.setFrame(`pips-${bubble.pips}`);
    this.number.setVisible(bubble.number !== null).setPosition(-20, -27);
    if (bubble.number !== null) this.number.setFrame(`number-${Math.min(30, bubble.number)}`);
    this.dot.setFrame(isUrgent ? 'dot-urgent' : 'dot-task');
  }

  /** Small bubbles are dots: there, but not to be read. */
  setDot(isDot: boolean): void {
    this.dot.setVisible(isDot).setY(-8);
    this.body.setVisible(!isDot);
    this.icon.setVisible(!isDot);
    this.pips.setVisible(!isDot && this.drawn.pips !== null);
    this.number.setVisible(!isDot && this.drawn.number !== null);
  }

  /** How large, in world units a unit of the drawing. */
  setSize(size: number): void {
    this.size = size;
  }

  /** Grows out of its tip; an urgent one breathes slowly. True while it moves. */
  step(ms: number): boolean {
    this.ageMs += ms;
    const isUrgent = this.drawn.bubble === 'urgent';
    this.urgentMs = isUrgent ? this.urgentMs + ms : 0;
    const breathes = isUrgent && !this.isStill && this.urgentMs < URGENT_MS;
    const breath = breathes ? 0.03 * (1 - Math.cos((this.urgentMs / BREATH_MS) * 2 * Math.PI)) : 0;
    const grown = Math.min(1, this.ageMs / POP_MS);
    const overshoot = grown < 1 ? Math.sin(grown * Math.PI) * 0.12 : 0;
    this.box.setScale(this.size * (grown + overshoot + breath));
    return grown < 1 || breathes;
  }

  destroy(): void {
    this.box.destroy();
  }
}
