/**
 * What Phaser costs by itself: a page that only starts it, with as many sprites as asked for, of the size of people, of which
 * some move in each frame. `?renderer=canvas&sprites=200&moving=20`
 */
import Phaser from 'phaser';

const ask = new URLSearchParams(location.search);
const sprites = Number(ask.get('sprites') ?? 1);
const moving = Number(ask.get('moving') ?? 0);

class BareScene extends Phaser.Scene {
  private readonly walkers: Phaser.GameObjects.Image[] = [];

  create(): void {
    const { width, height } = this.scale;
    const texture = this.textures.createCanvas('figure', 48, 72);
    const context = texture?.getContext();
    if (context !== undefined) {
      context.fillStyle = '#0f7f79';
      context.beginPath();
      context.ellipse(24, 40, 20, 30, 0, 0, 2 * Math.PI);
      context.fill();
    }
    texture?.refresh();
    const columns = Math.ceil(Math.sqrt(sprites));
    for (let index = 0; index < sprites; index += 1) {
      const x = ((index % columns) + 0.5) * (width / columns);
      const y = (Math.floor(index / columns) + 0.5) * (height / columns);
      const image = this.add.image(x, y, 'figure');
      if (index < moving) this.walkers.push(image);
    }
    this.game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      document.getElementById('scene')?.setAttribute('data-ready', 'true');
    });
  }

  override update(time: number): void {
    for (const [index, walker] of this.walkers.entries()) walker.x += Math.sin(time / 300 + index);
  }
}

new Phaser.Game({
  type: ask.get('renderer') === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
  parent: 'scene',
  width: window.innerWidth,
  height: window.innerHeight,
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  audio: { noAudio: true },
  banner: false,
  scene: BareScene,
});
