import './floor.css';
import Phaser from 'phaser';
import type { Command } from '../simulation/vocabulary/commands.ts';
import type { FloorOptions } from './floor-options.ts';
import { clinicMapOf } from './map/clinic-map.ts';
import { listenToPointer } from './pointing/pointer.ts';
import { ClinicScene } from './scene/clinic-scene.ts';
import { zoomFor } from './scene/fit.ts';

const NOTICE_MS = 5_000;
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
  const size = { width: Math.max(1, frame.box.clientWidth), height: Math.max(1, frame.box.clientHeight) };
  const scene = new ClinicScene({
    ...options,
    map,
    density,
    firstZoom: zoomFor(size, map.layout.building),
    ready: () => frame.box.setAttribute('data-ready', 'true'),
  });
  const game = startGame(frame.box, scene, options, density);
  const stops: (() => void)[] = [];
  game.events.once(Phaser.Core.Events.READY, () => {
    if (isGone) return;
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.setAttribute('role', 'none');
    stops.push(
      options.view.subscribe((view) => guarded(options, () => scene.follow(view))),
      options.onFacts((facts) => guarded(options, () => scene.hear(facts))),
      listenToPointer({ element: frame.box, canvas: game.canvas, scene, options, send: frame.send }),
      watchSize(frame.box, game, scene, density),
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

/** The Floor's element: canvas below, words above. A refusal is said in words, in a region that is read aloud. */
function frameIn(element: HTMLElement, { words, act }: FloorOptions) {
  const box = document.createElement('div');
  box.className = 'floor';
  const label = document.createElement('p');
  label.className = 'floor-label';
  label.textContent = words('floor.label');
  const notice = document.createElement('output');
  notice.className = 'floor-notice';
  box.append(label, notice);
  element.append(box);
  let timer = 0;
  const say = (text: string): void => {
    notice.textContent = text;
    clearTimeout(timer);
    timer = window.setTimeout(() => notice.replaceChildren(), NOTICE_MS);
  };
  return {
    box,
    send: (command: Command): void => {
      const answer = act(command);
      if (answer.accepted) notice.replaceChildren();
      else say(words(`refusal.${answer.refusal}`));
    },
    remove: (): void => {
      clearTimeout(timer);
      box.remove();
    },
  };
}

function startGame(
  parent: HTMLElement,
  scene: ClinicScene,
  { renderer }: FloorOptions,
  density: number,
): Phaser.Game {
  return new Phaser.Game({
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
  });
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
  game.events.once(Phaser.Core.Events.DESTROY, () => {
    setTimeout(() => context?.getExtension('WEBGL_lose_context')?.loseContext(), 0);
  });
  game.destroy(true);
  if (!game.loop.running) game.loop.wake();
}
