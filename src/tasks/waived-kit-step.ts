import type { Effect } from '../simulation/vocabulary/effects.ts';
import { type Message, message } from '../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../simulation/vocabulary/task.ts';
import { observedList } from '../simulation/vocabulary/widget.ts';
import { arrange, judge, plainText, solvePick, step } from './task-helpers.ts';
import { isUsable, type KitBox, kitBoxes, kitIdOf, kitTitle, qcOf } from './waived-kit.ts';
import { cardOf, orderDone, WAIVED_ITEMS, type WaivedTest } from './waived-test.ts';

/** Picks the box: right kit, in date, controls passed. Taking nothing says that no box may be used today. */
export function kitStep(test: WaivedTest): AnyStep {
  return step({
    id: 'kit',
    widget: 'pick',
    title: message('waived-test.kit'),
    costMs: test.costs.kit,
    panelSeconds: 8,
    spec: (world) => ({
      prompt: message('waived-test.kit-prompt', { kit: cardOf(world, test).title, date: world.date }),
      shelf: arrange(kitShelf(world, test), world.node.arrangement),
      least: 0,
    }),
    effects: (world, observations) => {
      const boxes = kitBoxes(world, kitIdOf(world, test.kit));
      const [taken] = observedList(observations, 'taken');
      if (taken === undefined) return nothingTaken(world, test, boxes);
      const box = boxes.find((one) => one.id === taken);
      const putBack = observedList(observations, 'putBack');
      const isWrong = (one: KitBox) => !one.isRight || one.expires < world.date;
      const goodCatch = boxes.some((one) => putBack.includes(one.id) && isWrong(one));
      if (box === undefined || !box.isRight) return [judge('poc.kit', false, 'wrong-kit')];
      return [judge('poc.kit', box.expires >= world.date, 'expired', { goodCatch })];
    },
    solve: solveKit,
  });
}

function kitShelf(world: World, test: WaivedTest) {
  const kit = kitIdOf(world, test.kit);
  const qc = qcOf(world, kit);
  return kitBoxes(world, kit).map((box, index) => ({
    id: box.id,
    label: message('waived-test.box', { kit: kitTitle(world, box.stock), number: index + 1 }),
    details: [
      message('waived-test.box-lot', { lot: box.lot }),
      message('waived-test.box-expires', { expires: box.expires }),
      message(`waived-test.qc.${box.isRight ? qc : 'other'}`),
    ],
  }));
}

/** Nothing taken is right when nothing on the shelf may be used: the test is not run today, and the provider hears why. */
function nothingTaken(world: World, test: WaivedTest, boxes: readonly KitBox[]): readonly Effect[] {
  const isPassed = qcOf(world, kitIdOf(world, test.kit)) === 'passed';
  if (isPassed && boxes.some((box) => isUsable(world, box))) return [judge('poc.kit', false, 'none-taken')];
  return [
    ...(test.items ?? WAIVED_ITEMS).map((item) => judge(item, true, '')),
    { type: 'tell', to: 'provider', facts: ['no_valid_kit'] },
    ...orderDone(world),
  ];
}

/** Reads every label, then takes the first box of the right kit that is in date and has passed. */
function solveKit(perceived: Perceived) {
  const unread = perceived.legal.find((one) => one.verb === 'inspect');
  if (unread?.target !== undefined) return { verb: 'inspect', target: unread.target };
  const kit = perceived.text.find((line) => line.id === 'waived-test.kit-prompt')?.params?.kit;
  const right = perceived.text.filter((line) => {
    const label = line.params?.label;
    if (line.id !== 'pick.item' && line.id !== 'pick.held') return false;
    return (
      typeof label === 'object' &&
      label.params?.kit === kit &&
      isGoodBox(perceived, plainText(line.params?.item))
    );
  });
  const isHeld = right.some((line) => line.id === 'pick.held');
  return solvePick(perceived, isHeld ? [] : right.slice(0, 1).map((line) => plainText(line.params?.item)));
}

function isGoodBox(perceived: Perceived, item: string): boolean {
  const details = detailsOf(perceived.text, item);
  const expires = details.find((one) => one.id === 'waived-test.box-expires')?.params?.expires;
  return plainText(expires) >= perceived.date && details.some((one) => one.id === 'waived-test.qc.passed');
}

/** The read details of an item on a pick panel. */
export function detailsOf(lines: readonly Message[], item: string): readonly Message[] {
  return lines.flatMap((line) => {
    const detail = line.params?.detail;
    return line.id === 'pick.detail' && line.params?.item === item && typeof detail === 'object'
      ? [detail]
      : [];
  });
}
