import type { Effect } from '../simulation/vocabulary/effects.ts';
import { type Message, message } from '../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../simulation/vocabulary/task.ts';
import { type Observation, observedText } from '../simulation/vocabulary/widget.ts';
import {
  isOf,
  ownWords,
  personLines,
  placesToLabel,
  solveLabel,
  strangerOf,
  stuckOn,
  twoStickers,
} from './label-kit.ts';
import { arrange, judge, step } from './task-helpers.ts';
import { cardOf, hasNoKit, type WaivedTest } from './waived-test.ts';

/** How far a specimen is from bearing the right name when the patient is left; empty when it does. */
export function stickerError(observations: readonly Observation[], target: string): string {
  const label = stuckOn(observations, target);
  if (label === 'other') return 'wrong-label';
  if (label !== 'own' || observedText(observations, 'where') !== 'chair') return 'unlabelled';
  return observedText(observations, 'isReadBack') === 'yes' ? '' : 'not-read-back';
}

/** How the step is worded for a specimen, and what bears the label afterwards. */
export interface LabelWords {
  readonly title: Message;
  readonly prompt: Message;
  readonly thing: string;
}

const CASSETTE: LabelWords = {
  title: message('waived-test.label'),
  prompt: message('waived-test.label-prompt'),
  thing: 'cassette',
};

/** Labels the device beside the patient: the right sticker, on what holds the specimen, read back. */
export function labelStep(test: WaivedTest, costMs: number, as: LabelWords = CASSETTE): AnyStep {
  return step({
    id: 'label',
    widget: 'label',
    title: as.title,
    costMs,
    panelSeconds: 16,
    spec: (world) => {
      const { specimen } = cardOf(world, test);
      return {
        prompt: as.prompt,
        notes: personLines(world.person).map((line) => message('label-kit.in-chart', { line })),
        labels: twoStickers(world),
        targets: arrange(['device', 'wrapper'], world.node.arrangement).map((id) => ({
          id,
          label: message(`waived-test.label-on.${id}.${specimen}`),
        })),
        places: placesToLabel(world),
        readBack: { label: message('label-kit.read-back'), says: ownWords(world.person) },
      };
    },
    effects: (world, observations) => {
      const error = stickerError(observations, 'device');
      return [judge('poc.label', error === '', error), ...bornLabel(world, observations, as.thing)];
    },
    solve: (perceived) => {
      const chart = perceived.text.flatMap((line) => {
        const inner = line.params?.line;
        return line.id === 'label-kit.in-chart' && typeof inner === 'object' ? [inner] : [];
      });
      return solveLabel(perceived, { targets: ['device'], right: (lines) => isOf(lines, chart) });
    },
    skip: (world) => hasNoKit(world, test),
  });
}

function bornLabel(world: World, observations: readonly Observation[], thing: string): readonly Effect[] {
  const label = stuckOn(observations, 'device');
  const who = label === 'own' ? world.person : label === 'other' ? strangerOf(world) : undefined;
  return [
    { type: 'moveItem', item: thing, to: 'tray' },
    ...(who === undefined || who === null ? [] : [{ type: 'stickLabel', thing, label: who.id } as const]),
  ];
}
