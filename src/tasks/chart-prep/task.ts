import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { comparedValue, readDetails, readNext, shelfItems } from '../day-work.ts';
import { rowsAt, textOr } from '../pack-rows.ts';
import { arrange, CONFIRM, judge, offers, pack, solvePick, step } from '../task-helpers.ts';
import { gapsOf, isCovered, papersOf } from './papers.ts';

/** Last note, letter and chart side by side: what is missing, what differs? */
const comparePapers = step({
  id: 'compare',
  widget: 'compare',
  title: message('chart-prep.compare.step'),
  costMs: 24_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('chart-prep.compare.prompt', {
      patient: world.person?.first ?? '',
      at: world.visit?.plan.appointmentMs ?? world.nowMs,
    }),
    documents: papersOf(world),
    marks: [{ id: 'gap', label: message('chart-prep.gap') }],
  }),
  effects: (world, observations) => {
    const marked = [...new Set(observedList(observations, 'marked').map((one) => one.split('/')[1] ?? ''))];
    return [
      judgeGaps(world, marked),
      ...marked.map((field): Effect => ({ type: 'writeChart', field: 'previsit', value: field })),
    ];
  },
  solve: solveCompare,
});

function judgeGaps(world: World, marked: readonly string[]): Effect {
  const gaps = gapsOf(world).map((one) => one.field);
  const missed = gaps.filter((one) => !marked.includes(one));
  if (missed.includes('allergies')) return judge('plan.gap', false, 'allergy-missed');
  if (missed.length > 0) return judge('plan.gap', false, 'missed');
  return judge(
    'plan.gap',
    marked.every((one) => gaps.some((gap) => gap === one)),
    'false-gap',
  );
}

/** Marks the line of the chart that differs from letter or note. */
function solveCompare(perceived: Perceived): Action {
  const shown = (document: string, field: string) =>
    JSON.stringify(comparedValue(perceived, document, field));
  const isMissing = comparedValue(perceived, 'chart', 'result').id === 'chart-prep.result.none';
  const differing = [
    ...['allergies', 'medicines'].filter((field) => shown('letter', field) !== shown('chart', field)),
    ...(isMissing ? ['result'] : []),
  ];
  const open = differing.find((field) => !offers(perceived, 'unmark', `chart/${field}`));
  return open === undefined ? CONFIRM : { verb: 'mark', target: `chart/${open}`, value: 'gap' };
}

/** What is pended for the provider: only what the standing orders cover. */
const pendOrders = step({
  id: 'pend',
  widget: 'pick',
  title: message('chart-prep.pend.step'),
  costMs: 24_000,
  panelSeconds: 8,
  spec: (world) => {
    const rows = ordersOf(world);
    return {
      prompt: message('chart-prep.pend.prompt'),
      shelf: arrange(rows, world.node.arrangement).map((row) => ({
        id: textOr(row, 'id', ''),
        label: message(`chart-prep.order.${textOr(row, 'id', '')}`),
        details: [message('chart-prep.listed', { listed: isCovered(row) ? 'yes' : 'no' })],
      })),
      most: rows.length,
      least: 0,
    };
  },
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isOutside = ordersOf(world).some((row) => !isCovered(row) && taken.includes(textOr(row, 'id', '')));
    const isComplete = ordersOf(world).every(
      (row) => !isCovered(row) || taken.includes(textOr(row, 'id', '')),
    );
    return [
      judge('plan.standing', !isOutside && isComplete, isOutside ? 'outside-orders' : 'not-pended'),
      ...taken.map((order): Effect => ({ type: 'writeChart', field: 'pended', value: order })),
    ];
  },
  solve: (perceived) => {
    const next = readNext(perceived);
    if (next !== undefined) return next;
    const held = perceived.text.filter((line) => line.id === 'pick.held').map((line) => line.params?.item);
    const covered = shelfItems(perceived).filter(
      (item) =>
        !held.includes(item) && readDetails(perceived.text, item).some((one) => one.params?.listed === 'yes'),
    );
    return solvePick(perceived, covered);
  },
});

function ordersOf(world: World) {
  return rowsAt(pack(world, 'standing-orders'), 'orders');
}

/** T02 Chart prep: before the patient comes, gaps between note, letter and chart are marked, and only standing orders pended. */
export const chartPrepTask: TaskDefinition = {
  id: 'chart-prep',
  catalogue: 'T02',
  title: message('chart-prep.title'),
  station: 'ehr',
  during: ['scheduled', 'atWindow', 'waiting'],
  forms: { brief: [comparePapers, pendOrders] },
  preconditions: [],
  items: () => ['plan.gap', 'plan.standing'],
};
