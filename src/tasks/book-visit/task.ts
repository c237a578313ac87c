import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { arrange, doneStep, judge, offers, plain, solvePick, step } from '../task-helpers.ts';
import { lengthsOf, misfit, openingOf, perceivedRequest, requestOf, requestPrompt } from './requests.ts';
import { chooseOnSheet } from './step-sheet.ts';

/** How long the visit has to be: type, interpreter and room count. */
const chooseLength = step({
  id: 'length',
  widget: 'pick',
  title: message('book-visit.length.step'),
  costMs: 12_000,
  panelSeconds: 4,
  spec: (world) => ({
    prompt: requestPrompt('book-visit.length.prompt', requestOf(world)),
    shelf: arrange(lengthsOf(requestOf(world)), world.node.arrangement).map((minutes) => ({
      id: `for-${minutes}`,
      label: message('book-visit.length.option', { minutes }),
    })),
  }),
  effects: (world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const isRight = taken === `for-${numberOr(requestOf(world), 'minutes', 0)}`;
    return [judge('sched.length', isRight, 'wrong-length')];
  },
  solve: (perceived) => solvePick(perceived, [`for-${numberOr(perceivedRequest(perceived), 'minutes', 0)}`]),
});

/** An opening that has everything the visit needs, and most of what is wished for. */
const chooseSlot = step({
  id: 'slot',
  widget: 'pick',
  title: message('book-visit.slot.step'),
  costMs: 30_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: requestPrompt('book-visit.slot.prompt', requestOf(world)),
    shelf: arrange(rowsAt(requestOf(world), 'slots'), world.node.arrangement).map((row) => ({
      id: textOr(row, 'id', ''),
      label: message('book-visit.slot.option', {
        day: message(`book-visit.day.${textOr(row, 'day', 'tuesday')}`),
        at: plain(textOr(row, 'at', '')),
        minutes: numberOr(row, 'minutes', 0),
        inDays: numberOr(row, 'inDays', 0),
      }),
      details: textsAt(row, 'has').map((id) => message(`book-visit.has.${id}`)),
    })),
  }),
  effects: (world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const request = requestOf(world);
    const error = misfit(world, request, openingOf(rowById(request, 'slots', taken)));
    return [judge('sched.slot', error === '', error)];
  },
  solve: solveSlot,
});

/** Reads every opening, then takes the one that fits. */
function solveSlot(perceived: Perceived): Action {
  const unread = perceived.legal.find((one) => one.verb === 'inspect');
  if (unread?.target !== undefined) return { verb: 'inspect', target: unread.target };
  const request = perceivedRequest(perceived);
  const ids = perceived.text.flatMap((line) =>
    line.id === 'pick.item' || line.id === 'pick.held' ? [String(line.params?.item ?? '')] : [],
  );
  const fitting = ids.find((id) => misfit(perceived, request, perceivedOpening(perceived, id)) === '');
  return fitting !== undefined && offers(perceived, 'take', fitting)
    ? { verb: 'take', target: fitting }
    : { verb: 'confirm' };
}

/** What the screen says about an opening: its label and what was read on it. */
function perceivedOpening(perceived: Perceived, id: string) {
  const own = perceived.text.filter((line) => line.params?.item === id);
  const label = own.find((line) => line.id === 'pick.item' || line.id === 'pick.held')?.params?.label;
  const has = own.flatMap((line) => {
    const detail = line.id === 'pick.detail' ? line.params?.detail : undefined;
    return typeof detail === 'object' ? [detail.id.replace('book-visit.has.', '')] : [];
  });
  const number = (name: string) => Number(typeof label === 'object' ? (label.params?.[name] ?? 0) : 0);
  return { inDays: number('inDays'), minutes: number('minutes'), has };
}

/** Read back, and how the reminder may come. */
const agree = step({
  id: 'agree',
  widget: 'pick',
  title: message('book-visit.agree.step'),
  costMs: 12_000,
  panelSeconds: 4,
  spec: (world) => ({
    prompt: message('book-visit.agree.prompt'),
    shelf: arrange(['read-back', 'ask-reminder', 'reason-in-text', 'all-set'], world.node.arrangement).map(
      (id) => ({ id, label: message(`book-visit.agree.${id}`) }),
    ),
    most: 2,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const chosen = doneStep(world, 'book-visit', 'slot');
    const onSheet = observedList(chosen, 'placed')[0]?.split('>')[1] ?? '';
    const [slot = onSheet] = observedList(chosen, 'taken');
    const isTold = taken.includes('reason-in-text');
    return [
      judge('sched.read_back', taken.includes('read-back'), 'not-read-back'),
      judge(
        'sched.reminder',
        taken.includes('ask-reminder') && !isTold,
        isTold ? 'reason-told' : 'not-asked',
      ),
      { type: 'writeChart', field: 'booking', value: { request: textOr(requestOf(world), 'id', ''), slot } },
    ];
  },
  solve: (perceived) => solvePick(perceived, ['read-back', 'ask-reminder']),
});

/** T14 Booking puzzle: the right length, an opening that has what the visit needs, read back, a reminder as wished. */
export const bookVisitTask: TaskDefinition = {
  id: 'book-visit',
  catalogue: 'T14',
  title: message('book-visit.title'),
  station: 'window',
  during: ['atWindow', 'waiting', 'dischargeable', 'departed'],
  forms: {
    full: [chooseOnSheet, { ...agree, costMs: 30_000 }],
    brief: [chooseLength, chooseSlot, agree],
  },
  preconditions: [],
  items: () => ['sched.length', 'sched.slot', 'sched.read_back', 'sched.reminder'],
};
