import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { judge, perceivedParam, solvePick, step } from '../task-helpers.ts';
import { kindOf, orderedItem, READY, whoIn } from './kinds.ts';

/** Dr. Shah kneels beside them and asks for one thing: what is ordered is handed over, read aloud, and nothing else. */
export const hand: AnyStep = step({
  id: 'hand',
  widget: 'pick',
  title: message('collapse.hand.step'),
  costMs: 20_000,
  panelSeconds: 6,
  skip: (world) => READY[kindOf(world.node.params)].length === 0,
  spec: (world) => {
    const kind = kindOf(world.node.params);
    const item = orderedItem(world, kind);
    return {
      prompt: message('collapse.hand.prompt', { item, words: message(`collapse.order.${item}`) }),
      shelf: dealt(world, READY[kind]).map((id) => ({ id, label: message(`collapse.item.${id}`) })),
      hot: true,
    };
  },
  effects: (world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const isRight = taken === orderedItem(world, kindOf(world.node.params));
    return [
      judge('em.hand', isRight, 'wrong-item'),
      { type: 'note', fact: 'emergency.handed', details: { item: taken } },
    ];
  },
  solve: (perceived) =>
    solvePick(perceived, [String(perceivedParam(perceived.text, 'collapse.hand.prompt', {}, 'item') ?? '')]),
});

/** The sheet that goes with the ambulance: times, what was seen, what was done. */
export const sheet: AnyStep = step({
  id: 'sheet',
  widget: 'chart',
  title: message('collapse.sheet.step'),
  costMs: 20_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('collapse.sheet.prompt', { who: whoIn(world) }),
    fields: [
      choice(world, 'times', ['clock', 'about', 'none']),
      choice(world, 'words', ['seen', `named-${kindOf(world.node.params)}`, 'short']),
      choice(world, 'over', ['told', 'left']),
    ],
    sign: message('collapse.sheet.sign'),
  }),
  effects: sheetEffects,
  solve: (perceived) => solveChart(perceived, { times: 'clock', words: 'seen', over: 'told' }),
});

function choice(world: World, id: 'times' | 'words' | 'over', options: readonly string[]) {
  return {
    id,
    label: message(`collapse.field.${id}`),
    kind: 'choice',
    required: false,
    options: dealt(world, options).map((one) => ({ id: one, label: message(`collapse.${id}.${one}`) })),
  } as const;
}

function sheetEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const [times, words, over] = ['times', 'words', 'over'].map((one) => observedText(observations, one));
  const error = sheetError(times ?? '', words ?? '', over ?? '');
  const kind = kindOf(world.node.params);
  return [
    judge('em.sheet', error === '', error),
    {
      type: 'writeChart',
      field: 'incident.emergency',
      value: { kind, times: times ?? '', words: words ?? '', over: over ?? '' },
    },
    ...(world.visit === null ? [] : [{ type: 'moveVisit', event: 'settle' } as const]),
  ];
}

function sheetError(times: string, words: string, over: string): string {
  if (times !== 'clock') return 'no-times';
  if (words.startsWith('named-')) return 'interpreted';
  return words === 'seen' && over === 'told' ? '' : 'incomplete';
}
