import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import type { TrayItem } from '../../simulation/vocabulary/tray-spec.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { numberOr } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { clothPlaces, FIELD, solveTray } from '../sterile-field.ts';
import { arrange, judge, pack, step } from '../task-helpers.ts';
import { flapsInOrder, isFull, liquidOf, thingsBeside, thingsOn, trayOf, wantedOn } from './card.ts';

/** The pack opened on a dry stand at waist height, the things of the card on it, the liquid in its bowl. */
export const fieldStep = (form: 'brief' | 'full'): AnyStep =>
  step({
    id: 'field',
    widget: 'tray',
    title: message('sterile-tray.field.step'),
    costMs: form === 'full' ? 44_000 : 22_000,
    panelSeconds: form === 'full' ? 28 : 12,
    touch: 'clean',
    spec: (world) => ({
      prompt: message(`sterile-tray.field.${form}.${trayOf(world)}`, { tray: trayOf(world), form }),
      places: clothPlaces(fieldNumber(world, 'columns', 6), fieldNumber(world, 'rows', 4)),
      flaps: dealt(world, flapsInOrder(world)).map((id) => ({
        id,
        label: message(`sterile-tray.flap.${id}`),
        // With the near flap open, the arm that opens the far one passes over the field.
        ...(id === 'away' ? { over: ['near'] } : {}),
      })),
      sides: ['near', 'left', 'far', 'right'],
      items: itemsOf(world),
    }),
    effects: fieldEffects,
    solve: (perceived) => {
      const prompt = perceived.text[0]?.params;
      const tray = String(prompt?.tray ?? '');
      return solveTray(
        perceived,
        flapsInOrder(perceived),
        wantedOn(perceived, tray, prompt?.form === 'full'),
      );
    },
  });

function fieldNumber(world: World, key: string, otherwise: number): number {
  return numberOr(pack(world, 'procedure-trays'), `field.${key}`, otherwise);
}

function itemsOf(world: World): readonly TrayItem[] {
  const tray = trayOf(world);
  const full = isFull(world);
  const liquid = liquidOf(world, tray, full);
  const beside = thingsBeside(world, tray).slice(0, full ? undefined : 1);
  const solid = arrange([...thingsOn(world, tray, full), ...beside], world.node.arrangement);
  const items = solid.map((id): TrayItem => {
    const ways = beside.includes(id) ? [way('set', 'unsterile')] : [way('drop'), way('lay', 'touch')];
    return { id, label: message(`sterile-tray.thing.${id}`), ways };
  });
  if (liquid === '') return items;
  const pours = arrange([way('palm'), way('high', 'splash'), way('lip', 'touch')], world.node.arrangement);
  return [
    ...items,
    { id: liquid, label: message(`sterile-tray.thing.${liquid}`), ways: pours, pouredInto: 'bowl' },
  ];
}

function way(id: string, breaks?: string) {
  const label = message(`sterile-tray.way.${id}`);
  return breaks === undefined ? { id, label } : { id, label, breaks };
}

function fieldEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const list = (field: string) => observedList(observations, field);
  const tray = trayOf(world);
  const full = isFull(world);
  const liquid = liquidOf(world, tray, full);
  const wanted = [...thingsOn(world, tray, full), ...(liquid === '' ? [] : [liquid])];
  const flaps = list('flaps');
  const isOrdered = flaps.length === 4 && flaps[0] === 'away' && flaps[3] === 'near';
  const border = list('border');
  const isSoiled = list('dirty').length > 0 || list('contaminated').some((one) => !border.includes(one));
  const error = list('unannounced').length > 0 ? 'contaminated-used' : 'not-reset';
  const isMended = list('breaks').length > 0 && !isSoiled;
  return [
    judge('tray.order', isOrdered, 'wrong-order'),
    judge('tray.border', border.length === 0, 'on-border'),
    judge('tray.field', !isSoiled, error, { goodCatch: isMended }),
    judge('tray.things', !wanted.some((one) => list('left').includes(one)), 'left-out'),
    { type: 'moveItem', item: FIELD, to: 'procedure', details: { isSoiled, tray, breaks: list('breaks') } },
    { type: 'note', fact: 'field.set', details: { placed: list('placed'), breaks: list('breaks') } },
  ];
}
