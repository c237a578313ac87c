import { message } from '../../simulation/vocabulary/messages.ts';
import type { ChartSpec } from '../../simulation/vocabulary/specs.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { observedText } from '../../simulation/vocabulary/widget.ts';
import { CLINIC, drawn } from '../day-work.ts';
import { textsAt } from '../pack-rows.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, pack, plain, step } from '../task-helpers.ts';

const SETS = ['suture-set', 'biopsy-set', 'ear-set'] as const;

/** What stands on the pouch. */
export const label = step({
  id: 'label',
  widget: 'chart',
  title: message('clean-instruments.label.step'),
  costMs: 18_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('clean-instruments.label.prompt'),
    notes: [
      message('clean-instruments.in-hand', {
        set: setOf(world),
        shown: message(`clean-instruments.set.${setOf(world)}`),
        load: loadNumber(world),
        date: world.date,
      }),
    ],
    fields: fieldsOf(world),
    sign: message('clean-instruments.label.sign'),
  }),
  effects: (world, observations) => {
    const fields = textsAt(pack(world, 'sterilization'), 'packLabel.fields');
    const isComplete = labelFields(fields).every((one) => observedText(observations, one) !== '');
    const isTrue =
      observedText(observations, 'contents') === setOf(world) &&
      Number(observedText(observations, 'load_number')) === loadNumber(world) &&
      observedText(observations, 'date') === world.date;
    const isOnPaper = observedText(observations, 'where') === 'paper';
    return [
      judge('ster.label', isComplete && isTrue && !isOnPaper, isOnPaper ? 'on-paper' : 'incomplete'),
      {
        type: 'writeChart',
        field: 'log.packs',
        value: { contents: observedText(observations, 'contents'), atMs: world.nowMs },
        person: CLINIC,
      },
    ];
  },
  solve: (perceived) => {
    const seen = perceived.text.find((line) => line.id === 'clean-instruments.in-hand')?.params;
    return solveChart(perceived, {
      contents: String(seen?.set ?? ''),
      sterilizer: 'table-top',
      load_number: String(seen?.load ?? ''),
      date: String(seen?.date ?? ''),
      initials: 'own',
      where: 'plastic',
    });
  },
});

/** Which set is in the sink today. */
export function setOf(world: World): (typeof SETS)[number] {
  return SETS[drawn(world, 91, SETS.length)] ?? 'suture-set';
}

function loadNumber(world: World): number {
  return 100 + drawn(world, 92, 400);
}

/** The pack's fields that are asked for on this label. */
function labelFields(fields: readonly string[]): readonly string[] {
  return fields.length > 0 ? fields : ['contents', 'date', 'initials'];
}

function fieldsOf(world: World): ChartSpec['fields'] {
  const by = world.node.arrangement;
  return [
    ...labelFields(textsAt(pack(world, 'sterilization'), 'packLabel.fields')).map((id) => labelField(id, by)),
    {
      id: 'where',
      label: message('clean-instruments.field.where'),
      kind: 'choice',
      options: arrange(['plastic', 'paper'], by).map((id) => ({
        id,
        label: message(`clean-instruments.where.${id}`),
      })),
    },
  ];
}

function labelField(id: string, by: number): ChartSpec['fields'][number] {
  const field = { id, label: message(`clean-instruments.field.${id}`), required: false };
  if (id === 'load_number') return { ...field, kind: 'decimal', min: 1, step: 1 };
  if (id === 'date') return { ...field, kind: 'date' };
  if (id === 'contents') {
    const options = arrange(SETS, by).map((set) => ({
      id: set,
      label: message(`clean-instruments.set.${set}`),
    }));
    return { ...field, kind: 'choice', options };
  }
  const option = id === 'initials' ? 'own' : 'table-top';
  return {
    ...field,
    kind: 'choice',
    options: [{ id: option, label: option === 'own' ? message('clean-instruments.own') : plain('T1') }],
  };
}
