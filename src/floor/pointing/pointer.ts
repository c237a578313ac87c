import type { DayView } from '../../simulation/view/day-view.ts';
import type { FloorOptions } from '../floor-options.ts';
import type { Point } from '../map/clinic-map.ts';
import { ActionMenu } from '../menu/action-menu.ts';
import { type Clicked, choicesFor, onlyChoice } from '../menu/choices.ts';
import { PLAYER, PROVIDER } from '../people/figures.ts';
import type { ClinicScene } from '../scene/clinic-scene.ts';
import type { Hit } from './pick.ts';

export interface PointerSetup {
  readonly element: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly scene: ClinicScene;
  readonly options: FloorOptions;
}

/** Mouse, pen and finger on the clinic. Answers how to stop. */
export function listenToPointer(setup: PointerSetup): () => void {
  const { element, canvas, scene, options } = setup;
  const menu = new ActionMenu({ parent: element, words: options.words, act: options.act });
  const pointAt = (event: PointerEvent): Point => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const onMove = (event: PointerEvent): void => point(setup, scene.hit(pointAt(event)));
  const onLeave = (): void => point(setup, null);
  const onClick = (event: PointerEvent): void => {
    const wasOpen = menu.isOpen;
    menu.close();
    const hit = scene.hit(pointAt(event));
    const clicked = hit === null ? null : clickedOf(setup, hit);
    if (hit === null || clicked === null) return;
    select(options, clicked);
    const choices = choicesFor(options.view.value, clicked);
    const only = onlyChoice(choices);
    if (only !== null) options.act(only);
    else if (!wasOpen || choices.actions.length > 0)
      menu.open(titleOf(setup, hit, clicked), choices, scene.pointOf(hit) ?? pointAt(event));
  };
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerleave', onLeave);
  canvas.addEventListener('click', onClick);
  // What the menu offers may be gone after the next step: it closes rather than lie.
  const stopView = closeWhenStale(options, menu);
  return () => {
    stopView();
    menu.close();
    canvas.removeEventListener('pointermove', onMove);
    canvas.removeEventListener('pointerleave', onLeave);
    canvas.removeEventListener('click', onClick);
    options.focus.pointed.value = null;
  };
}

const offered = (view: DayView): string =>
  `${view.player.station} ${view.panel?.node ?? ''} ${view.actions.map((one) => one.id).join(' ')}`;

function closeWhenStale({ view }: FloorOptions, menu: ActionMenu): () => void {
  let before = offered(view.value);
  return view.subscribe((now) => {
    const after = offered(now);
    if (after !== before && menu.isOpen) menu.close();
    before = after;
  });
}

/** What a hit means: patients and those with them are their visit, staff are their station. */
function clickedOf({ scene, options }: PointerSetup, hit: Hit): Clicked | null {
  if (hit.kind === 'station') return { kind: 'station', id: hit.id };
  if (hit.id === PLAYER) return { kind: 'player' };
  const figure = scene.figureOf(hit.id);
  if (figure === null) return null;
  if (figure.visit !== null) return { kind: 'visit', id: figure.visit };
  if (hit.id === PROVIDER) {
    const { visit } = options.view.value.provider;
    return visit === null ? { kind: 'station', id: 'pod' } : { kind: 'visit', id: visit };
  }
  const colleague = options.view.value.colleagues.find((one) => hit.id.endsWith(`:${one.id}`));
  return colleague === undefined ? null : { kind: 'station', id: colleague.place };
}

function select({ focus }: FloorOptions, clicked: Clicked): void {
  if (clicked.kind === 'visit') {
    focus.visit.value = clicked.id;
    focus.station.value = null;
  } else if (clicked.kind === 'station') focus.station.value = clicked.id;
}

function point({ scene, options, canvas }: PointerSetup, hit: Hit | null): void {
  const figure = hit?.kind === 'figure' ? scene.figureOf(hit.id) : null;
  scene.pointAt(figure !== null && figure.kind !== 'player' ? figure.id : null);
  canvas.style.cursor = hit === null ? '' : 'pointer';
  const { pointed } = options.focus;
  const now = pointed.value;
  const kind =
    hit === null ? null : figure?.visit != null ? 'visit' : hit.kind === 'station' ? 'station' : null;
  const id = kind === 'visit' ? (figure?.visit ?? '') : (hit?.id ?? '');
  if (kind === null) {
    if (now !== null) pointed.value = null;
  } else if (now?.kind !== kind || now.id !== id) pointed.value = { kind, id };
}

function titleOf({ scene, options }: PointerSetup, hit: Hit, clicked: Clicked): string {
  if (clicked.kind === 'player') return options.words('floor.you');
  if (clicked.kind === 'station') return options.words(`station.${clicked.id}`);
  const visit = options.view.value.visits.find((one) => one.id === clicked.id);
  if (visit !== undefined) return `${visit.person.first} ${visit.person.last}`;
  return scene.figureOf(hit.id)?.name ?? '';
}
