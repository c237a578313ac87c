import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { judge, perceivedParam, plain, solvePick, step } from '../task-helpers.ts';
import { orderDone } from '../waived-test.ts';
import { openedPack } from './step-pack.ts';

/** An open field is not left alone: somebody calls while the provider is still on the way. */
export const watchField: AnyStep = step({
  id: 'watch',
  widget: 'pick',
  title: message('sterile-tray.watch.step'),
  costMs: 8_000,
  panelSeconds: 5,
  spec: (world) => ({
    prompt: message('sterile-tray.watch.prompt'),
    shelf: dealt(world, ['stay', 'answer', 'cover']).map((id) => ({
      id,
      label: message(`sterile-tray.watch.${id}`),
    })),
  }),
  effects: (_world, observations) => {
    const [taken] = observedList(observations, 'taken');
    return [judge('tray.watched', taken === 'stay', taken === 'cover' ? 'covered' : 'left-alone')];
  },
  solve: (perceived) => solvePick(perceived, ['stay']),
});

/** Which pack was opened, and what its strip showed. */
export const recordPack: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('sterile-tray.record.step'),
  costMs: 8_000,
  panelSeconds: 6,
  spec: (world) => {
    const opened = openedPack(world);
    const strip = opened?.fault === 'unchanged' ? 'unchanged' : 'changed';
    return {
      prompt: message('sterile-tray.record.prompt'),
      notes: [message('sterile-tray.record.note', { number: plain(opened?.number ?? 0), strip })],
      fields: [
        {
          id: 'number',
          label: message('sterile-tray.record.number'),
          kind: 'decimal',
          min: 1,
          step: 1,
          required: false,
        },
        {
          id: 'strip',
          label: message('sterile-tray.record.strip'),
          kind: 'choice',
          required: false,
          options: dealt(world, ['changed', 'unchanged']).map((id) => ({
            id,
            label: message(`sterile-tray.strip.${id}`),
          })),
        },
      ],
      sign: message('sterile-tray.record.sign'),
    };
  },
  effects: (world, observations) => {
    const opened = openedPack(world);
    const number = observedText(observations, 'number');
    const strip = observedText(observations, 'strip');
    const isTrue =
      Number(number) === opened?.number && strip === (opened.fault === 'unchanged' ? 'unchanged' : 'changed');
    const isWhole = number !== '' && strip !== '';
    return [
      judge('tray.record', isTrue, isWhole ? 'untrue' : 'incomplete'),
      { type: 'writeChart', field: 'sterile_pack', value: { number, strip } },
      ...orderDone(world),
    ];
  },
  solve: (perceived) => {
    const note = perceived.text.find((line) => line.id === 'sterile-tray.record.note')?.params;
    const number = note?.number;
    return solveChart(perceived, {
      number: typeof number === 'object' ? String(number.params?.text ?? '') : '',
      strip: String(perceivedParam(perceived.text, 'sterile-tray.record.note', {}, 'strip') ?? ''),
    });
  },
});
