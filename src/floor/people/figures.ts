import type { VisitId } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Mood } from '../art/people/frames.ts';
import type { Place } from '../map/clinic-map.ts';

export type FigureKind = 'patient' | 'companion' | 'provider' | 'colleague' | 'player';

/** Whose face it is; the wardrobe turns it into a look. */
export interface Appearance {
  readonly id: string;
  readonly look: JsonMap;
  readonly ageYears: number;
  readonly isMasked: boolean;
}

/** Somebody on the Floor: who, where, and how they stand there. */
export interface Figure {
  readonly id: string;
  readonly kind: FigureKind;
  readonly visit: VisitId | null;
  readonly name: string;
  /** The place that the walk graph knows; `at` may stand a little beside it. */
  readonly place: string;
  readonly at: Place;
  readonly mood: Mood;
  readonly isBusy: boolean;
  /** Absent for staff and the player, whose looks are known by id. */
  readonly appearance: Appearance | null;
}

export const PLAYER = 'player';
export const PROVIDER = 'provider';
export const patientId = (visit: VisitId): string => `patient:${visit}`;
export const companionId = (visit: VisitId, index: number): string => `companion:${visit}.${index}`;
export const colleagueId = (id: string): string => `colleague:${id}`;
