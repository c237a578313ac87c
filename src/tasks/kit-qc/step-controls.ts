import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { PickSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { readDetails, readNext, shelfItems } from '../day-work.ts';
import { arrange, judge, plain, plainText, solvePick, step } from '../task-helpers.ts';
import { boxesOf, CONTROLS, cardOf, controlExpiry } from './controls.ts';

const OPENED = 'opened-positive';
const WATER = 'tap-water';
const BOTH_AND_BOX = 3;

/** Chooses controls and box, runs them, and sets the timer of the kit's window. */
export const runControls = step({
  id: 'controls',
  widget: 'pick',
  title: message('kit-qc.controls.step'),
  costMs: 24_000,
  panelSeconds: 10,
  pauseAfter: true,
  spec: (world) => ({
    prompt: message('kit-qc.controls.prompt', { kit: cardOf(world).title, date: world.date }),
    shelf: arrange(shelf(world), world.node.arrangement),
    most: BOTH_AND_BOX,
    least: 1,
  }),
  effects: (world, observations) => {
    const card = cardOf(world);
    return [
      judgeControls(world, observedList(observations, 'taken')),
      {
        type: 'openLoop',
        kind: 'qc',
        dueMs: card.fromMs,
        overMs: card.toMs,
        title: message('kit-qc.loop', { kit: card.title }),
      },
    ];
  },
  solve: solveControls,
});

function shelf(world: World): PickSpec['shelf'] {
  const dated = (expires: string) => message('kit-qc.expires', { expires });
  return [
    ...CONTROLS.map((id) => ({
      id,
      label: message(`kit-qc.item.${id}`),
      details: [dated(controlExpiry(world, true)), message('kit-qc.bottle')],
    })),
    {
      id: OPENED,
      label: message('kit-qc.item.positive'),
      details: [dated(controlExpiry(world, false)), message('kit-qc.bottle')],
    },
    { id: WATER, label: message('kit-qc.item.tap-water'), details: [message('kit-qc.water')] },
    ...boxesOf(world).map((box, index) => ({
      id: box.id,
      label: message('kit-qc.item.box', { kit: cardOf(world).title, number: index + 1 }),
      details: [message('kit-qc.lot', { lot: plain(box.lot) }), dated(box.expires)],
    })),
  ];
}

function judgeControls(world: World, taken: readonly string[]): Effect {
  if (taken.includes(WATER)) return judge('qc.controls', false, 'not-a-control');
  if (taken.includes(OPENED)) return judge('qc.controls', false, 'expired');
  const boxes = boxesOf(world);
  const usable = boxes.filter((one) => one.expires >= world.date);
  const box = boxes.find((one) => taken.includes(one.id));
  if (box !== undefined && box.expires < world.date) return judge('qc.controls', false, 'expired');
  if (!CONTROLS.every((one) => taken.includes(one))) return judge('qc.controls', false, 'one-only');
  return judge('qc.controls', box !== undefined || usable.length === 0, 'wrong-box');
}

/** Reads every label; takes the controls and a box that are in date. */
function solveControls(perceived: Perceived): Action {
  const next = readNext(perceived);
  if (next !== undefined) return next;
  const isGood = (item: string) => {
    const expires = readDetails(perceived.text, item).find((one) => one.id === 'kit-qc.expires');
    return expires !== undefined && plainText(expires.params?.expires) >= perceived.date;
  };
  const labels = new Map(
    perceived.text
      .filter((line) => line.id === 'pick.item' || line.id === 'pick.held')
      .map((line) => [String(line.params?.item ?? ''), line.params?.label]),
  );
  const good = shelfItems(perceived).filter(isGood);
  const labelled = (id: string) =>
    good.find((item) => {
      const label = labels.get(item);
      return typeof label === 'object' && label.id === id;
    });
  const wanted = ['kit-qc.item.positive', 'kit-qc.item.negative', 'kit-qc.item.box'].map(labelled);
  const held = perceived.text.filter((line) => line.id === 'pick.held').map((line) => line.params?.item);
  return solvePick(
    perceived,
    wanted.flatMap((one) => (one === undefined || held.includes(one) ? [] : [one])),
  );
}
