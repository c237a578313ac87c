import type { Effect } from '../simulation/vocabulary/effects.ts';
import { type Message, message } from '../simulation/vocabulary/messages.ts';
import type { World } from '../simulation/vocabulary/task.ts';
import { type KitCard, kitCard, kitIdOf, takenBox } from './waived-kit.ts';
import { personLabel } from './waived-people.ts';

/** One waived test that a task runs: which kit when nobody names one, what its steps cost (ms), where the result is charted. */
export interface WaivedTest {
  readonly task: string;
  readonly kit: string;
  /** What a run of it shows, where that is not what a cassette shows. */
  readonly items?: readonly string[];
  readonly costs: {
    readonly kit: number;
    readonly swab: number;
    readonly start: number;
    readonly read: number;
    readonly record: number;
    readonly tell: number;
  };
}

/** The card of the kit this instance uses. */
export function cardOf(world: World, test: WaivedTest): KitCard {
  return kitCard(world, kitIdOf(world, test.kit));
}

/** Whether the player decided that no box may be used: nothing of the test is left to do. */
export function hasNoKit(world: World, test: WaivedTest): boolean {
  return takenBox(world, test.task, kitIdOf(world, test.kit)) === undefined;
}

/** Completes the order of this instance, when it has one. */
export function orderDone(world: World): readonly Effect[] {
  return world.node.order === undefined ? [] : [{ type: 'completeOrder', order: world.node.order }];
}

/** The patient's name and birth date under a message id. */
export function patientLabel(world: World, id: string): Message {
  return world.person === null ? message(id, { name: '', birth: '' }) : personLabel(id, world.person);
}

/** All items that a run of a waived test shows. */
export const WAIVED_ITEMS: readonly string[] = [
  'poc.kit',
  'poc.identity',
  'poc.label',
  'poc.swab',
  'poc.timer',
  'poc.window',
  'poc.read',
  'poc.control',
  'poc.qc',
  'poc.wrong_patient',
  'poc.record',
  'scope.words',
  'poc.tell',
];
