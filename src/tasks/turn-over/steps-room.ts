import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { durationMs, numberOr, rowById, textOr } from '../pack-rows.ts';
import { arrange, CONFIRM, hasDone, judge, pack, solvePick, solveSequence, step } from '../task-helpers.ts';

/** The other half of the task: the checklist of the day's end. */
export const isClosing = (world: World): boolean => world.node.params.part === 'closing';

/** The zones a short turnover still goes through, from the pack's order. */
const ZONES = ['light_switch_handle', 'counter_keyboard', 'devices', 'table_top', 'stool', 'bin_lid'];

/** Before anything is touched. After somebody who coughed the mask stays on. */
export const prepare = step({
  id: 'prepare',
  widget: 'pick',
  title: message('turn-over.prepare.step'),
  costMs: 8_000,
  panelSeconds: 4,
  spec: (world) => ({
    prompt: message('turn-over.prepare.prompt', { cough: cough(world) }),
    shelf: arrange(['hands', 'gloves', 'mask', 'bare'], world.node.arrangement).map((id) => ({
      id,
      label: message(`turn-over.prepare.${id}`),
    })),
    most: 3,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isMasked = cough(world) === 'none' || taken.includes('mask');
    const isGloved = taken.includes('gloves') && !taken.includes('bare');
    return [
      ...(taken.includes('hands') ? [{ type: 'cleanHands', by: 'rub' } as const] : []),
      ...(isGloved ? [{ type: 'setGloves', on: true } as const] : []),
      judge('clean.ppe', isMasked && isGloved, isGloved ? 'no-mask' : 'no-gloves'),
    ];
  },
  solve: (perceived) => {
    const prompt = perceived.text.find((line) => line.id === 'turn-over.prepare.prompt');
    return solvePick(perceived, ['hands', 'gloves', ...(prompt?.params?.cough === 'cough' ? ['mask'] : [])]);
  },
  skip: isClosing,
});

function cough(world: World): 'cough' | 'none' {
  return world.visit?.plan.cough === true ? 'cough' : 'none';
}

/** Whether a needle was used here. */
export function hasBled(world: World): boolean {
  return ['inject-vaccine', 'venipuncture', 'finger-stick'].some((task) => hasDone(world, task));
}

/** What this visit has left lying about. */
function wasteOf(world: World): readonly string[] {
  const hasNeedle = hasBled(world);
  const hasSwab = ['rapid-flu', 'rapid-test'].some((task) => hasDone(world, task));
  return [
    'table_paper',
    'gloves',
    'paper_with_name',
    ...(hasSwab ? ['swab', 'cassette'] : []),
    ...(hasNeedle ? ['needle', 'soaked_gauze', 'spotted_gauze'] : []),
  ];
}

/** Everything that is left goes to its own stream. */
export const sortWaste = step({
  id: 'waste',
  widget: 'sort',
  title: message('turn-over.waste.step'),
  costMs: 16_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('turn-over.waste.prompt'),
    items: arrange(wasteOf(world), world.node.arrangement).map((id) => ({
      id,
      label: message(`turn-over.waste.${id}`),
    })),
    bins: ['trash', 'red_bag', 'sharps', 'shred'].map((id) => ({
      id,
      label: message(`turn-over.bin.${id}`),
    })),
    complete: true,
  }),
  effects: (world, observations) => {
    const error = wasteError(world, observedList(observations, 'placed'));
    return [
      { type: 'soilHands', by: 'environment' },
      judge('clean.waste', error === '', error, { reached: error === 'sharps-in-plain-bin' }),
    ];
  },
  solve: (perceived) => {
    const open = perceived.text.find((line) => line.id === 'sort.item');
    const item = String(open?.params?.item ?? '');
    return open === undefined ? CONFIRM : { verb: 'place', target: item, value: binFor(perceived, item) };
  },
  skip: isClosing,
});

function binFor(from: World | Perceived, item: string): string {
  return textOr(rowById(pack(from, 'sharps-waste'), 'items', item), 'bin', 'trash');
}

/** The gravest thing that was put where it does not belong. */
function wasteError(world: World, placed: readonly string[]): string {
  const wrong = placed.flatMap((one) => {
    const [item = '', bin = ''] = one.split('>');
    const right = binFor(world, item);
    return right === bin ? [] : [{ right, bin }];
  });
  const isPlain = (bin: string) => bin === 'trash' || bin === 'shred';
  if (wrong.some(({ right, bin }) => right === 'sharps' && bin !== 'sharps')) return 'sharps-in-plain-bin';
  if (wrong.some(({ right, bin }) => right === 'red_bag' && isPlain(bin))) return 'regulated-in-plain-bin';
  if (wrong.some(({ right }) => right === 'shred')) return 'name-in-bin';
  return wrong.length > 0 ? 'wrong-bin' : '';
}

/** Wiped from high to low and clean to dirty; then it has to stay wet. */
export const wipeRoom = step({
  id: 'wipe',
  widget: 'sequence',
  title: message('turn-over.wipe.step'),
  costMs: 20_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('turn-over.wipe.prompt', { wetMs: wetMs(world) }),
    cards: arrange([...ZONES, 'hygiene_end', 'dry_early'], world.node.arrangement).map((id) => ({
      id,
      label: message(`turn-over.wipe.${id}`),
    })),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const wiped = order.filter((card) => ZONES.includes(card));
    const missed = ZONES.filter((zone) => !wiped.includes(zone));
    const error = missed.includes('devices')
      ? 'devices-missed'
      : missed.length > 0
        ? 'zone-missed'
        : 'dirty-first';
    const wet: Effect[] = order.includes('dry_early')
      ? [judge('clean.wet', false, 'dried-early'), { type: 'setRoom', state: 'dirty' }]
      : [
          { type: 'setRoom', state: 'wet', wetMs: wetMs(world) },
          {
            type: 'openLoop',
            kind: 'wet',
            dueMs: wetMs(world),
            title: message('turn-over.loop'),
            resumes: true,
          },
        ];
    return [
      judge('clean.order', missed.length === 0 && isCleanToDirty(world, wiped), error),
      ...wet,
      ...glovesOff(order),
    ];
  },
  solve: (perceived) => solveSequence(perceived, [...ZONES, 'hygiene_end']),
  pauseAfter: true,
  skip: isClosing,
});

/** Gloves come off before anybody walks away in them, and clean hands follow. */
export function glovesOff(order: readonly string[]): readonly Effect[] {
  if (order.at(-1) !== 'hygiene_end' && order.at(-1) !== 'dry_early')
    return [judge('clean.hands', false, order.includes('hygiene_end') ? 'wiped-bare' : 'left-gloved')];
  if (!order.includes('hygiene_end')) return [judge('clean.hands', false, 'left-gloved')];
  return [
    { type: 'setGloves', on: false },
    { type: 'cleanHands', by: 'rub' },
    judge('clean.hands', true, 'left-gloved'),
  ];
}

/** The time on the product's label. */
export function wetMs(world: World): number {
  return durationMs(textOr(pack(world, 'disinfection'), 'product.wetTime', ''));
}

/** Whether zones were wiped in the order of the pack. */
export function isCleanToDirty(world: World, zones: readonly string[]): boolean {
  const ranks = zones.map((zone) => numberOr(rowById(pack(world, 'disinfection'), 'zones', zone), 'rank', 0));
  return ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0));
}

const FINISH = ['paper', 'restock', 'flag_clean'];

/** When the time is over: new paper, restock, and only then the door sign. */
export const finishRoom = step({
  id: 'finish',
  widget: 'sequence',
  title: message('turn-over.finish.step'),
  costMs: 16_000,
  panelSeconds: 6,
  waitsFor: 'wet',
  spec: (world) => ({
    prompt: message(isStillWet(world) ? 'turn-over.finish.prompt-wet' : 'turn-over.finish.prompt'),
    cards: arrange([...FINISH, 'old_paper'], world.node.arrangement).map((id) => ({
      id,
      label: message(`turn-over.finish.${id}`),
    })),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const wiped = doneWipe(world);
    const hasDried =
      observedList(wiped, 'order').includes('dry_early') || observedList(wiped, 'driedEarly').length > 0;
    return [
      ...(hasDried ? [] : [judge('clean.wet', !isStillWet(world), 'wet-paper')]),
      judge('clean.finish', finishError(order) === '', finishError(order)),
      { type: 'closeLoop', kind: 'wet' },
      { type: 'setRoom', state: 'ready' },
      { type: 'note', fact: 'room.cleaned', details: { order } },
    ];
  },
  solve: (perceived) => solveSequence(perceived, FINISH),
  skip: isClosing,
});

function doneWipe(world: World) {
  return world.done.findLast((one) => one.task === 'turn-over' && one.step === 'wipe')?.observations ?? [];
}

/** Whether the label's time is still running. */
function isStillWet(world: World): boolean {
  const loop = world.loops.findLast((one) => one.kind === 'wet' && one.phase !== 'closed');
  return loop !== undefined && world.nowMs < loop.dueMs;
}

function finishError(order: readonly string[]): string {
  if (!order.includes('paper') || order.includes('old_paper')) return 'no-paper';
  if (!order.includes('restock')) return 'not-restocked';
  return order.at(-1) === 'flag_clean' ? '' : 'flagged-early';
}
