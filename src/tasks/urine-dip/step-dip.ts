import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import type { Option } from '../../simulation/vocabulary/widget.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { strangerOf } from '../label-kit.ts';
import { arrange, judge, solveSequence, step } from '../task-helpers.ts';
import { takenBox } from '../waived-kit.ts';
import { optionLike, personLabel } from '../waived-people.ts';
import { hasNoKit, patientLabel } from '../waived-test.ts';
import { DIP } from './dip.ts';
import { padsOf } from './pads.ts';

/** The strip lies there and changes; what has to be read at its time is this loop. */
export const STRIP_LOOP = 'dip-strip';

const HANDS = ['gloves', 'dip', 'soak', 'drag', 'cap', 'timer', 'by-feel', 'old-cup'] as const;

/** Gloves, one second in the cup, edge dragged, bottle closed, timer. In brief the label and the bottle's date too. */
export function dipStep(costMs: number, { isFull }: { readonly isFull: boolean }): AnyStep {
  return step({
    id: 'dip',
    widget: 'sequence',
    title: message('urine-dip.dip'),
    costMs,
    panelSeconds: isFull ? 14 : 10,
    touch: 'clean',
    pauseAfter: true,
    spec: (world) => ({
      prompt: patientLabel(world, 'urine-dip.dip-prompt'),
      cards: arrange(
        [
          ...HANDS.map((id) => ({ id, label: message(`urine-dip.card.${id}`) })),
          ...(isFull ? [] : briefCards(world)),
        ],
        world.node.arrangement,
      ),
    }),
    effects: (world, observations) => {
      const order = observedList(observations, 'order');
      const technique = techniqueError(order);
      return [
        ...(isFull ? [] : briefEffects(world, order)),
        judge('dip.gloves', isBefore(order, 'gloves'), 'no-gloves'),
        judge('dip.technique', technique === '', technique),
        judge('dip.bottle', order.includes('cap'), 'left-open'),
        judge('poc.timer', order.includes('timer'), 'not-timed'),
        handsAfter(order),
        ...takeStrip(world),
        openStrip(world),
      ];
    },
    solve: (perceived) => {
      const own = optionLike(perceived, 'urine-dip.dip-prompt', 'urine-dip.card.label-cup');
      return solveSequence(perceived, ['read-bottle', own, 'gloves', 'dip', 'timer', 'drag', 'cap']);
    },
    skip: (world) => isFull && hasNoKit(world, DIP),
  });
}

function briefCards(world: World): readonly Option[] {
  const stranger = strangerOf(world);
  return [
    { id: 'read-bottle', label: message('urine-dip.card.read-bottle') },
    { id: 'label-cup', label: patientLabel(world, 'urine-dip.card.label-cup') },
    ...(stranger === undefined
      ? []
      : [{ id: 'label-other', label: personLabel('urine-dip.card.label-cup', stranger) }]),
    { id: 'label-lid', label: message('urine-dip.card.label-lid') },
    { id: 'label-later', label: message('urine-dip.card.label-later') },
  ];
}

function briefEffects(world: World, order: readonly string[]): readonly Effect[] {
  const isOther = order.includes('label-other');
  const isOwn = isBefore(order, 'label-cup');
  const who = isOther ? strangerOf(world) : isOwn ? world.person : undefined;
  return [
    judge('poc.kit', isBefore(order, 'read-bottle'), 'code-unchecked'),
    judge('poc.label', isOwn && !isOther, isOther ? 'wrong-label' : 'unlabelled'),
    { type: 'moveItem', item: 'urine-cup', to: 'lab' },
    ...(who === undefined || who === null
      ? []
      : [{ type: 'stickLabel', thing: 'urine-cup', label: who.id } as const]),
  ];
}

/** Whether something was done, and before the strip went in. */
function isBefore(order: readonly string[], card: string): boolean {
  const dipped = order.findIndex((one) => one === 'dip' || one === 'soak');
  const at = order.indexOf(card);
  return at !== -1 && (dipped === -1 || at < dipped);
}

function techniqueError(order: readonly string[]): string {
  if (order.includes('old-cup')) return 'old-urine';
  if (order.includes('soak')) return 'soaked';
  if (!order.includes('dip')) return 'not-dipped';
  return order.indexOf('drag') > order.indexOf('dip') ? '' : 'pads-run';
}

function handsAfter(order: readonly string[]): Effect {
  return order.includes('gloves') ? { type: 'setGloves', on: true } : { type: 'soilHands', by: 'fluid' };
}

function takeStrip(world: World): readonly Effect[] {
  const box = takenBox(world, DIP.task, DIP.kit);
  return box === undefined ? [] : [{ type: 'takeStock', stock: box.stock, lot: box.lot, quantity: 1 }];
}

function openStrip(world: World): Effect {
  const seconds = padsOf(world).map((pad) => pad.atSeconds);
  return {
    type: 'openLoop',
    kind: STRIP_LOOP,
    dueMs: Math.min(...seconds) * 1_000,
    overMs: Math.max(...seconds) * 1_000,
    title: message('urine-dip.loop', { patient: world.person?.first ?? '' }),
    resumes: true,
  };
}
