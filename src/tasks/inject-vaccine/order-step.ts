import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { arrange, CONFIRM, judge, plainText, step } from '../task-helpers.ts';
import { productOf } from '../vaccine-products.ts';
import { type Dose, dosesOnTray } from './doses.ts';

/** In what order the syringes are given: the ones that hurt most come last; nobody gives what somebody else drew up. */
export const orderDoses: AnyStep = step({
  id: 'order',
  widget: 'sequence',
  title: message('inject-vaccine.order'),
  costMs: 6_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('inject-vaccine.order-prompt', { count: dosesOnTray(world).length }),
    cards: arrange(
      [
        ...dosesOnTray(world).map((dose, index) => ({ id: dose.item, label: syringe(dose, index) })),
        { id: 'others-syringe', label: message('inject-vaccine.others-syringe') },
      ],
      world.node.arrangement,
    ),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const doses = dosesOnTray(world);
    const pains = order.flatMap((item) => doses.find((one) => one.item === item)?.ordered.pain ?? []);
    const isRising = pains.every((pain, index) => index === 0 || pain >= (pains[index - 1] ?? 0));
    const isComplete = doses.every((one) => order.includes(one.item));
    return [
      judge('inj.order', isRising && isComplete, isComplete ? 'painful-early' : 'left-out'),
      judge('inj.own_dose', !order.includes('others-syringe'), 'someone-elses', { reached: true }),
    ];
  },
  solve: solveOrder,
  skip: (world) => dosesOnTray(world).length === 0,
});

function syringe({ ordered, product, isLabelled }: Dose, index: number) {
  if (!isLabelled) return message('inject-vaccine.bare-syringe', { number: index + 1, pain: ordered.pain });
  return message('inject-vaccine.syringe', { product: product?.title ?? ordered.title });
}

function solveOrder(perceived: Perceived): Action {
  const cards = perceived.text.flatMap((line) => {
    const id = line.id === 'sequence.card' ? plainText(line.params?.card) : '';
    if (!id.startsWith('dose:')) return [];
    return [{ id, pain: productOf(perceived, id.slice('dose:'.length))?.pain ?? 1 }];
  });
  const [next] = cards.sort((one, other) => one.pain - other.pain);
  return next === undefined ? CONFIRM : { verb: 'append', target: next.id };
}
