import { type Signal, signal } from '@preact/signals-core';
import type { StationId, VisitId } from '../simulation/vocabulary/ids.ts';

/** What is pointed at with mouse, finger or key, before anything is done to it. */
export type Pointed =
  | { readonly kind: 'visit'; readonly id: VisitId }
  | { readonly kind: 'station'; readonly id: StationId };

/** A drawer beside the clinic. */
export type Drawer = 'chart' | 'loops' | 'phone';

/**
 * What is selected, shared by Board and Floor: both read and write it and neither keeps its own, so that switching the view
 * keeps it. It never reaches the log.
 */
export interface Focus {
  readonly visit: Signal<VisitId | null>;
  readonly station: Signal<StationId | null>;
  readonly drawer: Signal<Drawer | null>;
  readonly pointed: Signal<Pointed | null>;
}

/** A fresh selection: nothing selected, nothing open. */
export function createFocus(): Focus {
  return {
    visit: signal<VisitId | null>(null),
    station: signal<StationId | null>(null),
    drawer: signal<Drawer | null>(null),
    pointed: signal<Pointed | null>(null),
  };
}
