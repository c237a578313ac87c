import type Phaser from 'phaser';
import type { Pointed } from '../../focus/focus.ts';
import type { StationId, VisitId } from '../../simulation/vocabulary/ids.ts';
import type { Words } from '../../text/words.ts';
import type { ClinicMap } from '../map/clinic-map.ts';
import { PLAYER, patientId } from '../people/figures.ts';
import type { PersonActor } from '../people/person-actor.ts';
import { DARK, Plate } from '../things/plate.ts';
import { DEPTH } from './depths.ts';

export interface HighlightSetup {
  readonly scene: Phaser.Scene;
  readonly map: ClinicMap;
  readonly words: Words;
  readonly unit: number;
  readonly sharpness: number;
}

export interface Selection {
  readonly visit: VisitId | null;
  readonly station: StationId | null;
  readonly pointed: Pointed | null;
  /** Somebody without a visit under the pointer: staff and companions. */
  readonly figure: string | null;
}

const RING_WIDTH = 44;

/** Rings on the floor and names: the player, what is selected, what is pointed at. */
export class Highlights {
  private readonly setup: HighlightSetup;
  private readonly playerRing: Phaser.GameObjects.Image;
  private readonly visitRing: Phaser.GameObjects.Image;
  private readonly stationRing: Phaser.GameObjects.Image;
  private readonly hoverRing: Phaser.GameObjects.Image;
  private readonly you: Plate;
  private readonly name: Plate;

  constructor(setup: HighlightSetup) {
    this.setup = setup;
    const ring = (frame: string): Phaser.GameObjects.Image =>
      setup.scene.add
        .image(0, 0, 'marks', frame)
        .setScale(setup.unit)
        .setDepth(DEPTH.rings)
        .setVisible(false);
    this.stationRing = ring('ring-selected');
    this.visitRing = ring('ring-selected');
    this.hoverRing = ring('ring-selected').setAlpha(0.55);
    this.playerRing = ring('ring-player');
    this.you = new Plate(setup, DEPTH.marks + 1, DARK, 0.86);
    this.name = new Plate(setup, DEPTH.names, DARK);
  }

  step(actors: ReadonlyMap<string, PersonActor>, selection: Selection): void {
    const player = actors.get(PLAYER);
    this.ringAround(this.playerRing, player);
    if (player === undefined) this.you.hide();
    else this.you.show(this.setup.words('floor.you'), null, player.x, player.y + 13);
    this.ringAround(
      this.visitRing,
      selection.visit === null ? undefined : actors.get(patientId(selection.visit)),
    );
    this.ringAround(this.stationRing, this.station(selection.station));
    this.showPointed(actors, selection);
  }

  destroy(): void {
    for (const ring of [this.playerRing, this.visitRing, this.stationRing, this.hoverRing]) ring.destroy();
    this.you.destroy();
    this.name.destroy();
  }

  private showPointed(actors: ReadonlyMap<string, PersonActor>, selection: Selection): void {
    const { pointed, figure, visit } = selection;
    const id =
      figure ??
      (pointed?.kind === 'visit' ? patientId(pointed.id) : visit === null ? null : patientId(visit));
    const actor = id === null ? undefined : actors.get(id);
    const station = figure === null && pointed?.kind === 'station' ? this.station(pointed.id) : undefined;
    this.ringAround(this.hoverRing, station ?? (pointed === null && figure === null ? undefined : actor));
    if (station !== undefined) {
      this.name.show(this.setup.words(`station.${station.id}`), null, station.x, station.y + 32);
    } else if (actor !== undefined && actor.figure.name !== '') {
      this.name.show(actor.figure.name, null, actor.x, actor.y + 13);
    } else this.name.hide();
  }

  private station(id: StationId | null) {
    return id === null ? undefined : this.setup.map.stations.find((one) => one.id === id);
  }

  private ringAround(ring: Phaser.GameObjects.Image, at: { x: number; y: number } | undefined): void {
    ring.setVisible(at !== undefined);
    if (at !== undefined)
      ring.setPosition(at.x, at.y - 1).setDisplaySize(RING_WIDTH + 16, RING_WIDTH / 2 + 8);
  }
}
