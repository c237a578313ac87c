import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { durationMs, numberOr, rowsAt, textOr } from '../pack-rows.ts';
import { arrange, CONFIRM, judge, offers, pack, step } from '../task-helpers.ts';
import { glovesOff, hasBled, isCleanToDirty, isClosing, wetMs } from './steps-room.ts';

/** The way out: gloves off and hands clean. */
const OUT = 'hygiene_end';

/** Every zone of the room by hand, wet enough to last; the time of the label then runs by itself. */
export const wipeByHand = step({
  id: 'wipe',
  widget: 'wipe',
  title: message('turn-over.wipe.step'),
  costMs: 60_000,
  panelSeconds: 28,
  spec: (world) => {
    const product = (field: string) =>
      durationMs(textOr(pack(world, 'disinfection'), `product.${field}`, ''));
    return {
      prompt: message('turn-over.by-hand.prompt'),
      product: message('turn-over.by-hand.product'),
      contactMs: wetMs(world),
      passMs: product('pass'),
      filmMs: product('filmOfPass'),
      mostFilmMs: product('filmMost'),
      zones: arrange(zonesOf(world), world.node.arrangement).map((id) => ({
        id,
        label: message(`turn-over.wipe.${id}`),
        ...(id === 'table_top' && hasBled(world) ? { soil: message('turn-over.by-hand.soil') } : {}),
      })),
      changes: [{ id: OUT, label: message(`turn-over.wipe.${OUT}`) }],
    };
  },
  effects: wipeEffects,
  solve: solveWipe,
  pauseAfter: true,
  skip: isClosing,
});

/** The zones of a room, clean to dirty. */
function zonesOf(from: World | Perceived): readonly string[] {
  const rows = rowsAt(pack(from, 'disinfection'), 'zones');
  return [...rows]
    .sort((one, other) => numberOr(one, 'rank', 0) - numberOr(other, 'rank', 0))
    .map((row) => textOr(row, 'id', ''));
}

function wipeEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const list = (field: string) => observedList(observations, field);
  const missed = list('missed');
  const error = missed.includes('devices')
    ? 'devices-missed'
    : missed.length > 0
      ? 'zone-missed'
      : list('soiled').length > 0
        ? 'soil-left'
        : 'dirty-first';
  const isRight = missed.length === 0 && list('soiled').length === 0 && isCleanToDirty(world, list('order'));
  return [
    judge('clean.order', isRight, error),
    ...wetEffects(world, list('driedEarly').length > 0),
    ...glovesOff(lastDeeds(list('deeds'))),
  ];
}

function wetEffects(world: World, hasDried: boolean): readonly Effect[] {
  if (hasDried) return [judge('clean.wet', false, 'dried-early'), { type: 'setRoom', state: 'dirty' }];
  const dueMs = wetMs(world);
  return [
    { type: 'setRoom', state: 'wet', wetMs: dueMs },
    { type: 'openLoop', kind: 'wet', dueMs, title: message('turn-over.loop'), resumes: true },
  ];
}

/** What was done with gloves or without: zones touched, and the way out; waiting touches nothing. */
function lastDeeds(deeds: readonly string[]): readonly string[] {
  return deeds.filter((one) => one !== 'wait:').map((one) => one.split(':')[1] ?? '');
}

/** Zone by zone in the order of the pack: soil off, then passes until the film lasts; at the end the gloves. */
function solveWipe(perceived: Perceived): Action {
  for (const zone of zonesOf(perceived)) {
    const line = perceived.text.find((one) => one.id === 'wipe.zone' && one.params?.zone === zone);
    if (line === undefined || line.params?.lasts === 'yes') continue;
    return { verb: offers(perceived, 'clean', zone) ? 'clean' : 'wipe', target: zone };
  }
  // Who has no glove on any more has been through the way out.
  const isOut = perceived.text.some((one) => one.id === 'wipe.changed' && one.params?.change === OUT);
  return isOut ? CONFIRM : { verb: 'change', target: OUT };
}
