import { message } from '../../simulation/vocabulary/messages.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { arrange, CONFIRM, judge, pack, step } from '../task-helpers.ts';

/** The list of charts that are still open at the end of the day: what is one's own is signed, what is not is told. */
export const closeCharts = step({
  id: 'open-charts',
  widget: 'sort',
  title: message('chart-charge.open.step'),
  costMs: 60_000,
  panelSeconds: 10,
  spec: (world) => {
    const closing = pack(world, 'closing');
    return {
      prompt: message('chart-charge.open.prompt'),
      items: arrange(rowsAt(closing, 'charts.items'), world.node.arrangement).map((row) => {
        const id = textOr(row, 'id', '');
        return { id, label: message(`chart-charge.open.${id}`) };
      }),
      bins: textsAt(closing, 'charts.ways').map((id) => ({
        id,
        label: message(`chart-charge.open-way.${id}`),
      })),
      complete: true,
    };
  },
  effects: (world, observations) => {
    const closing = pack(world, 'closing');
    const wrong = observedList(observations, 'placed').flatMap((one) => {
      const [item = '', way = ''] = one.split('>');
      const right = textOr(rowById(closing, 'charts.items', item), 'do', '');
      return right === way ? [] : [{ right, way }];
    });
    const isForOther = wrong.some(({ right, way }) => right === 'tell' && way === 'sign');
    const error = isForOther
      ? 'signed-for-other'
      : wrong.some(({ way }) => way === 'leave')
        ? 'left-open'
        : 'unlabelled';
    return [judge('close.charts', wrong.length === 0, error)];
  },
  solve: (perceived) => {
    const item = perceived.text.find((line) => line.id === 'sort.item')?.params?.item;
    if (item === undefined) return CONFIRM;
    const row = rowById(pack(perceived, 'closing'), 'charts.items', String(item));
    return { verb: 'place', target: String(item), value: textOr(row, 'do', 'tell') };
  },
  skip: (world) => world.visit !== null,
});
