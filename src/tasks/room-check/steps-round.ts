import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { CLINIC, ownStep, shelfItems, solveSort } from '../day-work.ts';
import { numberOr, rowById, textOr } from '../pack-rows.ts';
import { arrange, judge, pack, solvePick, step } from '../task-helpers.ts';
import { itemOf, KEY_ZONES, type Zone, zonesOf } from './zones.ts';

const isEvent = (world: World): boolean => world.node.params.part !== undefined;

function mostZones(world: World): number {
  return numberOr(pack(world, 'room-check'), 'rule.inspected', 8);
}

/** There is time for eight of twelve places: which ones? */
export const chooseZones = step({
  id: 'zones',
  widget: 'pick',
  title: message('room-check.zones.step'),
  costMs: 30_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('room-check.zones.prompt', { most: mostZones(world), room: roomOf(world) }),
    shelf: arrange(zonesOf(world), world.node.arrangement).map(({ id }) => ({
      id,
      label: message(`room-check.zone.${id}`),
    })),
    most: mostZones(world),
    least: 1,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isFull = taken.length >= mostZones(world);
    const hasKeys = KEY_ZONES.every((one) => taken.includes(one));
    return [judge('room.zones', isFull && hasKeys, isFull ? 'key-zone-skipped' : 'few-zones')];
  },
  solve: (perceived) => {
    const others = shelfItems(perceived).filter((one) => !KEY_ZONES.some((key) => key === one));
    const held = perceived.text.filter((line) => line.id === 'pick.held').map((line) => line.params?.item);
    return solvePick(
      perceived,
      [...KEY_ZONES, ...others].filter((one) => !held.includes(one)),
    );
  },
  skip: isEvent,
});

function roomOf(world: World) {
  const room = world.node.params.room;
  return message(`room-check.room.${typeof room === 'string' ? room : 'exam1'}`);
}

const BINS = ['fine', 'mend', 'report', 'later'] as const;

/** What is seen there, and what is done about it. */
export const mendFaults = step({
  id: 'mend',
  widget: 'sort',
  title: message('room-check.mend.step'),
  costMs: 30_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('room-check.mend.prompt'),
    items: looked(world).map((zone) => ({
      id: zone.id,
      label: message('room-check.seen', {
        zone: message(`room-check.zone.${zone.id}`),
        seen: message(zone.fault === '' ? `room-check.ok.${zone.id}` : `room-check.fault.${zone.fault}`),
        fault: zone.fault,
      }),
    })),
    bins: BINS.map((id) => ({ id, label: message(`room-check.bin.${id}`) })),
    complete: true,
  }),
  effects: (world, observations) => [
    ...judgeRoom(world, observations),
    {
      type: 'writeChart',
      field: 'log.room',
      value: { placed: observedList(observations, 'placed'), atMs: world.nowMs },
      person: CLINIC,
    },
  ],
  solve: (perceived) => solveSort(perceived, (zone) => binFor(perceived, zone)),
  skip: isEvent,
});

function looked(world: World): readonly Zone[] {
  const taken = observedList(ownStep(world, 'zones'), 'taken');
  return arrange(
    zonesOf(world).filter((one) => taken.includes(one.id)),
    world.node.arrangement,
  );
}

/** Mended or reported, both are right: what matters is that it does not stay. */
function isLeft(zone: Zone, observations: readonly Observation[]): boolean {
  const placed = observedList(observations, 'placed');
  return zone.fault !== '' && ['fine', 'later'].some((bin) => placed.includes(`${zone.id}>${bin}`));
}

function judgeRoom(world: World, observations: readonly Observation[]): readonly Effect[] {
  const left = looked(world).filter((zone) => isLeft(zone, observations));
  const isLeftAt = (fault: string) => left.some((zone) => zone.fault === fault);
  const safety = left.filter((zone) => itemOf(zone) === 'room.safety');
  const worst = isLeftAt('sharps_full')
    ? 'sharps-left'
    : isLeftAt('swabs_expired')
      ? 'expired-left'
      : 'fault-left';
  return [
    judge('room.safety', safety.length === 0, worst),
    judge('room.privacy', !isLeftAt('screen_phi'), 'screen-left'),
    judge('room.stock', !left.some((zone) => itemOf(zone) === 'room.stock'), 'left'),
  ];
}

function binFor(perceived: Perceived, zone: string): string {
  const label = perceived.text.find((line) => line.id === 'sort.item' && line.params?.item === zone)?.params
    ?.label;
  const fault = typeof label === 'object' ? String(label.params?.fault ?? '') : '';
  if (fault === '') return 'fine';
  const fix = textOr(rowById(pack(perceived, 'room-check'), 'faults', fault), 'fix', '');
  return fix === 'report_and_swap' ? 'report' : 'mend';
}
