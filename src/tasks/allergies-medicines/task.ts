import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { CONFIRM, judge, step } from '../task-helpers.ts';
import {
  type Difference,
  differencesOf,
  ITEM_OF_MARK,
  letterLines,
  listLines,
  MARKS,
  type Mark,
  toldLines,
} from './lists.ts';

const ITEMS = ['recon.allergy', 'recon.otc', 'recon.dose'] as const;

/** List, bottles, account, old letter: mark what differs, and say what becomes of the list. */
const compare = step({
  id: 'compare',
  widget: 'compare',
  title: message('allergies-medicines.step'),
  costMs: 48_000,
  panelSeconds: 10,
  spec: (world) => {
    const letter = letterLines(world);
    return {
      prompt: message('allergies-medicines.prompt', { patient: world.person?.first ?? '' }),
      documents: [
        { id: 'list', title: message('allergies-medicines.list'), fields: listLines(world) },
        { id: 'told', title: message('allergies-medicines.told'), fields: toldLines(world) },
        ...(letter.length === 0
          ? []
          : [{ id: 'letter', title: message('allergies-medicines.letter'), fields: letter }]),
      ],
      marks: MARKS.map((id) => ({ id, label: message(`allergies-medicines.mark.${id}`) })),
      decision: {
        label: message('allergies-medicines.decision'),
        options: ['note', 'delete', 'copy'].map((id) => ({
          id,
          label: message(`allergies-medicines.decision.${id}`),
        })),
      },
    };
  },
  effects: (world, observations) => {
    const marks = observedList(observations, 'marks');
    const decision = observedText(observations, 'decision');
    const marked = differencesOf(world).filter((one) => marks.includes(`${placeOf(one)}=${one.mark}`));
    return [
      ...marked.map(
        (one) =>
          ({
            type: 'writeChart',
            field: `${ITEM_OF_MARK[one.mark] === 'recon.allergy' ? 'allergy' : 'medicine'}.${one.id}`,
            value: { mark: one.mark, about: one.about, text: textOf(one) },
          }) as const,
      ),
      ...ITEMS.map((item) => itemEffect(world, item, marks)),
      judge('recon.list', decision === 'note', decision === 'delete' ? 'deleted' : 'copied-forward', {
        reached: decision === 'delete',
      }),
    ];
  },
  solve: (perceived) => nextMark(perceived),
});

/** Marks every line that says it differs, then notes the differences beside the list. */
function nextMark(perceived: Perceived): Action {
  const lines = perceived.text.filter((one) => one.id === 'compare.field');
  const isMarked = (document: string, field: string): boolean =>
    perceived.text.some(
      (one) => one.id === 'compare.marked' && one.params?.document === document && one.params.field === field,
    );
  for (const { params } of lines) {
    const value = params?.value;
    const differs = typeof value === 'object' ? String(value.params?.differs ?? '') : '';
    const [document, field] = [String(params?.document), String(params?.field)];
    if (differs !== '' && !isMarked(document, field)) {
      return { verb: 'mark', target: `${document}/${field}`, value: differs };
    }
  }
  const isDecided = perceived.text.some((one) => one.id === 'compare.decided');
  return isDecided ? CONFIRM : { verb: 'decide', target: 'note' };
}

function placeOf(one: Difference): string {
  return `${one.document}/${one.id}`;
}

function textOf(one: Difference): string {
  return one.words.id === 'plain' ? String(one.words.params?.text ?? '') : one.words.id;
}

/** An item is clean when all that belongs to it was marked rightly and nothing else was marked as such. */
function itemEffect(world: World, item: (typeof ITEMS)[number], marks: readonly string[]): Effect {
  const differences = differencesOf(world);
  const planted = differences.filter((one) => ITEM_OF_MARK[one.mark] === item);
  const missed = planted.filter((one) => !marks.includes(`${placeOf(one)}=${one.mark}`));
  const touched = missed.filter((one) => marks.some((mark) => mark.startsWith(`${placeOf(one)}=`)));
  const isFalse = marks.some((one) => {
    const [place = '', mark = ''] = one.split('=');
    const isPlanted = differences.some((other) => placeOf(other) === place);
    return !isPlanted && MARKS.some((known) => known === mark) && ITEM_OF_MARK[mark as Mark] === item;
  });
  if (missed.length === 0)
    return judge(item, !isFalse, item === 'recon.allergy' ? 'mislabelled' : 'false-mark');
  if (item !== 'recon.allergy') return judge(item, false, 'missed');
  if (missed.some((one) => isOrderedToday(world, one))) return judge(item, false, 'ordered-drug-unflagged');
  return judge(item, false, touched.length === missed.length ? 'mislabelled' : 'missed');
}

/** Whether an order of the day is for what the missed reaction is about. */
function isOrderedToday(world: World, missed: Difference): boolean {
  if (missed.about === '') return false;
  const orders = JSON.stringify(world.visit?.plan.orders ?? []).toLowerCase();
  return orders.includes(missed.about.toLowerCase());
}

/** T25 Allergies and medicines. */
export const allergiesMedicinesTask: TaskDefinition = {
  id: 'allergies-medicines',
  catalogue: 'T25',
  title: message('allergies-medicines.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [compare] },
  preconditions: [],
  items: () => [...ITEMS, 'recon.list'],
  urgency: 1,
};
