import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { rowById, rowsAt, textOr } from '../pack-rows.ts';
import { arrange, judge, pack, solvePick, solveSequence, step } from '../task-helpers.ts';
import { label } from './step-label.ts';
import { packPouch } from './step-pouch.ts';

const WEAR = ['utility_gloves', 'gown', 'mask', 'eyes'] as const;

/** What is worn at the sink. */
const protect = step({
  id: 'protect',
  widget: 'pick',
  title: message('clean-instruments.protect.step'),
  costMs: 18_000,
  panelSeconds: 6,
  touch: 'clean',
  spec: (world) => ({
    prompt: message('clean-instruments.protect.prompt'),
    shelf: arrange([...WEAR, 'exam_gloves'], world.node.arrangement).map((id) => ({
      id,
      label: message(`clean-instruments.wear.${id}`),
    })),
    most: WEAR.length,
    least: 1,
  }),
  effects: (_world, observations) => {
    const taken = observedList(observations, 'taken');
    const error = !taken.includes('utility_gloves')
      ? 'exam-gloves'
      : taken.includes('gown')
        ? 'no-mask-or-eyes'
        : 'no-gown';
    return [
      judge(
        'ster.ppe',
        WEAR.every((one) => taken.includes(one)),
        error,
      ),
      { type: 'setGloves', on: true },
    ];
  },
  solve: (perceived) => solvePick(perceived, WEAR),
});

/** Cards of the sink, in the order of the pack; what is worn comes before them. */
const ORDER = ['transport', 'rinse_cool', 'soak', 'scrub', 'rinse', 'dry_inspect', 'pack'] as const;
/** Offered beside the pack's own wrong steps. */
const MORE_WRONG = ['pack_closed', 'pack_no_indicator'] as const;

/** What belongs into the pouch step of the full form. */
const PACKING = ['pack', 'pack_wet', ...MORE_WRONG];

/** From the closed box to the pouch; in the full form to the dry instrument, which is packed by hand. */
const cleanStep = (form: 'brief' | 'full') =>
  step({
    id: 'clean',
    widget: 'sequence',
    title: message('clean-instruments.clean.step'),
    costMs: form === 'full' ? 44_000 : 24_000,
    panelSeconds: 12,
    spec: (world) => ({
      prompt: message('clean-instruments.clean.prompt'),
      cards: arrange(
        [...ORDER, ...wrongCards(world), ...MORE_WRONG].filter(
          (id) => form === 'brief' || !PACKING.includes(id),
        ),
        world.node.arrangement,
      ).map((id) => ({ id, label: message(`clean-instruments.card.${id}`) })),
    }),
    effects: (_world, observations) => {
      const order = observedList(observations, 'order');
      return [
        judgeTransport(order),
        judgeCleaning(order),
        ...(form === 'full' ? [] : [judgePacking(order)]),
        { type: 'soilHands', by: 'fluid' },
        { type: 'setGloves', on: false },
      ];
    },
    solve: (perceived) => solveSequence(perceived, ORDER),
  });

function wrongCards(world: World): readonly string[] {
  const sequence = rowById(pack(world, 'sterilization'), 'sequences', 'clean_and_pack');
  return rowsAt(sequence, 'wrong').map((row) => textOr(row, 'id', ''));
}

function judgeTransport(order: readonly string[]): Effect {
  if (order.includes('bare_hands')) return judge('ster.transport', false, 'bare-hands');
  return judge('ster.transport', order[0] === 'transport', 'left-out');
}

function judgeCleaning(order: readonly string[]): Effect {
  if (order.includes('hot_rinse')) return judge('ster.clean', false, 'hot-rinse');
  const steps = ORDER.slice(1, -1);
  if (!steps.every((one) => order.includes(one))) return judge('ster.clean', false, 'skipped');
  const places = steps.map((one) => order.indexOf(one));
  const isInOrder = places.every((at, index) => index === 0 || at > (places[index - 1] ?? -1));
  return judge('ster.clean', isInOrder, 'wrong-order');
}

function judgePacking(order: readonly string[]): Effect {
  if (order.includes('pack_wet')) return judge('ster.pack', false, 'wet');
  if (order.includes('pack_closed')) return judge('ster.pack', false, 'closed-hinge');
  if (order.includes('pack_no_indicator') || !order.includes('pack'))
    return judge('ster.pack', false, 'no-indicator');
  const isDry = order.includes('dry_inspect') && order.indexOf('dry_inspect') < order.indexOf('pack');
  return judge('ster.pack', isDry, 'wet');
}

/** T08 Instrument clean and pack: protected, in order, packed dry and open, labelled in full. */
export const cleanInstrumentsTask: TaskDefinition = {
  id: 'clean-instruments',
  catalogue: 'T08',
  title: message('clean-instruments.title'),
  station: 'decon',
  during: [],
  forms: {
    full: [protect, cleanStep('full'), packPouch, label],
    brief: [protect, cleanStep('brief'), label],
  },
  preconditions: [],
  items: () => ['ster.ppe', 'ster.transport', 'ster.clean', 'ster.pack', 'ster.label'],
};
