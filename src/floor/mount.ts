import './floor.css';
import Phaser from 'phaser';
import type { FloorOptions } from './floor-options.ts';
import { clinicMapOf } from './map/clinic-map.ts';
import { listenToPointer } from './pointing/pointer.ts';
import { ClinicScene } from './scene/clinic-scene.ts';
import { zoomFor } from './scene/fit.ts';
import { withoutPageListeners } from './scene/without-page-listeners.ts';

/** More pixels than this cost time and show nothing. */
const MOST_DENSITY = 2;

/**
 * Draws the Floor into an element and keeps it in step with the view. Answers how to take it away again. Throws, or calls
 * `failed` later, when it cannot be drawn.
 */
export function mountFloor(element: HTMLElement, options: FloorOptions): () => void {
  const frame = frameIn(element, options);
  const density = Math.min(MOST_DENSITY, Math.max(1, window.devicePixelRatio || 1));
  const map = clinicMapOf(options.layout);
  const size = { width: Math.max(1, frame.clientWidth), height: Math.max(1, frame.clientHeight) };
  const scene = new ClinicScene({
    ...options,
    map,
    density,
    firstZoom: zoomFor(size, map.layout.building),
    ready: () => frame.setAttribute('data-ready', 'true'),
  });
  const game = startGame(frame, scene, options, density);
  const { visit, station, pointed } = options.focus;
  const stops: (() => void)[] = [];
  game.events.once(Phaser.Core.Events.READY, () => {
    if (isGone) return;
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.setAttribute('role', 'none');
    stops.push(
      options.view.subscribe((view) => guarded(options, () => scene.follow(view))),
      options.onFacts((facts) => guarded(options, () => scene.hear(facts))),
      ...[visit, station, pointed].map((signal) => signal.subscribe(() => scene.wakeUp())),
      listenToPointer({ element: frame, canvas: game.canvas, scene, options }),
      watchSize(frame, game, scene, density),
    );
  });
  let isGone = false;
  return () => {
    isGone = true;
    for (const stop of stops) stop();
    scene.close();
    frame.remove();
    endGame(game);
  };
}

function guarded(options: FloorOptions, run: () => void): void {
  try {
    run();
  } catch (error) {
    options.failed(error);
  }
}

/** The Floor's element, with the label that says where everything in it can be had in words. */
function frameIn(element: HTMLElement, { words }: FloorOptions): HTMLElement {
  const box = document.createElement('div');
  box.className = 'floor';
  const label = document.createElement('p');
  label.className = 'floor-label';
  label.textContent = words('floor.label');
  box.append(label);
  element.append(box);
  return box;
}

function startGame(
  parent: HTMLElement,
  scene: ClinicScene,
  { renderer }: FloorOptions,
  density: number,
): Phaser.Game {
  try {
    return new FloorGame(gameConfig(parent, scene, renderer, density));
  } catch (error) {
    parent.remove();
    throw error;
  }
}

class FloorGame extends Phaser.Game {
  protected override start(): void {
    withoutPageListeners(() => super.start());
  }
}

function gameConfig(
  parent: HTMLElement,
  scene: ClinicScene,
  renderer: FloorOptions['renderer'],
  density: number,
): Phaser.Types.Core.GameConfig {
  return {
    type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    width: Math.max(1, Math.round(parent.clientWidth * density)),
    height: Math.max(1, Math.round(parent.clientHeight * density)),
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / density, expandParent: false },
    // Its global listeners eat typing in forms, and the pointer is read from the canvas itself.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    audio: { noAudio: true },
    autoFocus: false,
    banner: false,
    disableContextMenu: false,
    render: { antialias: true, powerPreference: 'low-power' },
    scene,
  };
}

function watchSize(box: HTMLElement, game: Phaser.Game, scene: ClinicScene, density: number): () => void {
  const fit = (): void => {
    const width = Math.round(box.clientWidth * density);
    const height = Math.round(box.clientHeight * density);
    if (width < 1 || height < 1) return;
    if (width !== game.scale.width || height !== game.scale.height) game.scale.resize(width, height);
    scene.resize();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(box);
  return () => observer.disconnect();
}

/** Frees the game now: Phaser alone would wait for another frame, and keep the graphics context for longer. */
function endGame(game: Phaser.Game): void {
  const { renderer } = game;
  const context = renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer ? renderer.gl : null;
  // Phaser 4.2 frees one of its two helper sprites; the other holds a pooled canvas, and through it the whole game.
  game.textures.tileSprite?.destroy();
  game.events.once(Phaser.Core.Events.DESTROY, () => {
    setTimeout(() => context?.getExtension('WEBGL_lose_context')?.loseContext(), 0);
  });
  game.destroy(true);
  // A game that has not begun yet ends at its first frame by itself.
  if (game.isRunning && !game.loop.running) game.loop.wake();
}
