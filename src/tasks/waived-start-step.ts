import type { Effect } from '../simulation/vocabulary/effects.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../simulation/vocabulary/task.ts';
import type { Option } from '../simulation/vocabulary/widget.ts';
import { observedList } from '../simulation/vocabulary/widget.ts';
import { arrange, doneStep, judge, perceivedParam, plainText, solveSequence, step } from './task-helpers.ts';
import { type KitCard, takenBox } from './waived-kit.ts';
import { cardOf, hasNoKit, type WaivedTest } from './waived-test.ts';

/** Runs the device and sets the timer; from here its window opens and closes by itself. */
export function startStep(test: WaivedTest): AnyStep {
  return step({
    id: 'start',
    widget: 'sequence',
    title: message('waived-test.start'),
    costMs: test.costs.start,
    panelSeconds: 6,
    pauseAfter: true,
    spec: (world) => {
      const card = cardOf(world, test);
      return {
        prompt: message('waived-test.start-prompt', { kit: card.title, from: card.fromMs, to: card.toMs }),
        cards: arrange(startCards(card), world.node.arrangement),
      };
    },
    effects: (world, observations) => {
      const card = cardOf(world, test);
      const box = takenBox(world, test.task, card.id);
      return [
        ...(box === undefined
          ? []
          : [{ type: 'takeStock', stock: box.stock, lot: box.lot, quantity: 1 } as const]),
        judgeTimer(observedList(observations, 'order')),
        openWindow(world, card),
        ...takeOffEquipment(world),
      ];
    },
    solve: (perceived) => {
      const from = perceivedParam(perceived.text, 'waived-test.start-prompt', {}, 'from');
      const timer = perceived.text.find((line) => {
        const label = line.params?.label;
        return (
          typeof label === 'object' && label.id === 'waived-test.card.timer' && label.params?.ms === from
        );
      });
      return solveSequence(perceived, ['run', plainText(timer?.params?.card), 'write-time']);
    },
    skip: (world) => hasNoKit(world, test),
  });
}

function startCards(card: KitCard): readonly Option[] {
  return [
    {
      id: 'run',
      label: message(`waived-test.run.${card.specimen}`, { drops: card.drops, turns: card.turns }),
    },
    { id: 'timer-card', label: message('waived-test.card.timer', { ms: card.fromMs }) },
    { id: 'timer-short', label: message('waived-test.card.timer', { ms: Math.round(card.fromMs / 2) }) },
    { id: 'write-time', label: message('waived-test.card.write-time') },
    { id: 'by-feel', label: message('waived-test.card.by-feel') },
  ];
}

function judgeTimer(order: readonly string[]): Effect {
  if (order.includes('timer-short')) return judge('poc.timer', false, 'wrong-time');
  return judge('poc.timer', order.includes('timer-card'), 'not-timed');
}

function openWindow(world: World, card: KitCard): Effect {
  return {
    type: 'openLoop',
    kind: 'cassette',
    dueMs: card.fromMs,
    overMs: card.toMs,
    title: message('waived-test.loop', { kit: card.title, patient: world.person?.first ?? '' }),
    resumes: true,
  };
}

/** What was put on for the swab comes off now: the task for it has its reason only after the patient contact. */
export function takeOffEquipment(world: World): readonly Effect[] {
  const isOn = observedList(doneStep(world, 'ppe', 'don'), 'order').length > 0;
  return isOn ? [{ type: 'offerTask', task: 'ppe', suffix: 'ppe-off', params: { part: 'off' } }] : [];
}
