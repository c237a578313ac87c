import type { SyringeBarrel, SyringeSpec } from '../../simulation/vocabulary/syringe-spec.ts';
import type { Option } from '../../simulation/vocabulary/widget.ts';
import type { Contents } from './barrel.ts';

/** What is chosen for each slot. */
export const SLOTS = ['barrel', 'needle', 'diluent', 'label'] as const;
export type Slot = (typeof SLOTS)[number];

export interface SyringeState extends Contents {
  readonly spec: SyringeSpec;
  readonly chosen: Readonly<Record<Slot, string>>;
  readonly inspected: readonly string[];
  /** Acts in order; `draw` stands where the first drop came. */
  readonly done: readonly string[];
  readonly isDone: boolean;
}

/** The options of a slot; empty where the spec has none. */
export function optionsOf({ spec }: SyringeState, slot: Slot): readonly Option[] {
  if (slot === 'barrel') return spec.barrels;
  return (slot === 'needle' ? spec.needles : slot === 'diluent' ? spec.diluents : spec.labels) ?? [];
}

/** The barrel in hand, once there is a needle on it where one is needed. */
export function readyBarrel(state: SyringeState): SyringeBarrel | undefined {
  const isBare = (state.spec.needles?.length ?? 0) > 0 && state.chosen.needle === '';
  return isBare ? undefined : state.spec.barrels.find((one) => one.id === state.chosen.barrel);
}
