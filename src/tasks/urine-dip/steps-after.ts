import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField, TalkLine } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { strangerOf } from '../label-kit.ts';
import { arrange, CONFIRM, judge, plain, plainText, solveTalk, step } from '../task-helpers.ts';
import { kitBoxes, takenBox } from '../waived-kit.ts';
import { lookAlikes, optionLike, personLabel } from '../waived-people.ts';
import { hasNoKit, orderDone, patientLabel } from '../waived-test.ts';
import { DIP } from './dip.ts';
import { blockName, isBeyondUsual, padName } from './pads.ts';
import { writtenOf } from './steps-read.ts';

const LATER_MS = 600_000;

/** Whose chart, all ten values or only some, the lot of the bottle, the time. */
export function recordStep(costMs: number, { isFull }: { readonly isFull: boolean }): AnyStep {
  return step({
    id: 'record',
    widget: 'chart',
    title: message('urine-dip.record'),
    costMs,
    panelSeconds: 10,
    spec: (world) => ({
      prompt: message('urine-dip.record-prompt'),
      notes: [
        patientLabel(world, 'urine-dip.cup-label'),
        ...writtenOf(world).map(({ pad, block }) =>
          message('urine-dip.noted', {
            name: padName(pad.id),
            value: blockName(pad.blocks[block] ?? pad.usual),
          }),
        ),
        message('urine-dip.lot', { lot: lotOf(world) }),
        message('urine-dip.read-at', { at: world.nowMs }),
      ],
      fields: fieldsOf(world),
      sign: message('urine-dip.sign'),
    }),
    effects: (world, observations) => recordEffects(world, observations),
    solve: solveRecord,
    skip: (world) => isFull && hasNoKit(world, DIP),
  });
}

/** The bottle that was used: the one picked, else what stands open on the bench. */
function lotOf(world: World): string {
  const taken = takenBox(world, DIP.task, DIP.kit);
  const open = kitBoxes(world, DIP.kit).find((box) => box.isRight && box.expires >= world.date);
  return (taken ?? open)?.lot ?? 'U22';
}

function fieldsOf(world: World): readonly ReadingField[] {
  const by = world.node.arrangement;
  const stranger = strangerOf(world);
  const others = lookAlikes(world).length > 0 || stranger === undefined ? lookAlikes(world) : [stranger];
  const people = [...(world.person === null ? [] : [world.person]), ...others];
  const lots = [lotOf(world), ...kitBoxes(world, DIP.kit).map((one) => one.lot)];
  const times = [
    ['read', world.nowMs],
    ['later', world.nowMs + LATER_MS],
  ] as const;
  const field = (id: string) => ({ id, label: message(`urine-dip.field.${id}`), kind: 'choice' as const });
  return [
    {
      ...field('chart'),
      options: arrange(people, by).map((one) => ({ id: one.id, label: personLabel('urine-dip.chart', one) })),
    },
    {
      ...field('values'),
      options: arrange(['ten', 'beyond'], by).map((id) => ({ id, label: message(`urine-dip.values.${id}`) })),
    },
    {
      ...field('lot'),
      required: false,
      options: [...new Set(lots)].map((lot) => ({ id: `lot-${lot}`, label: plain(lot) })),
    },
    {
      ...field('time'),
      required: false,
      options: arrange(times, by).map(([id, at]) => ({ id, label: message('urine-dip.time', { at }) })),
    },
  ];
}

function recordEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const wrote = (id: string) => observedText(observations, id);
  const person = wrote('chart');
  const error =
    wrote('values') !== 'ten'
      ? 'values-missing'
      : wrote('lot') !== `lot-${lotOf(world)}`
        ? 'lot-missing'
        : wrote('time') === 'read'
          ? ''
          : 'time-missing';
  const written = writtenOf(world).filter(
    ({ pad, block }) => wrote('values') === 'ten' || isBeyondUsual(pad, block),
  );
  const isClear = !written.some(({ pad, block }) => isBeyondUsual(pad, block));
  return [
    judge('poc.wrong_patient', person === world.person?.id, 'wrong-chart', { reached: true }),
    judge('dip.record', error === '', error),
    { type: 'writeChart', field: 'urine', value: isClear ? 'clear' : 'findings', person },
    {
      type: 'writeChart',
      field: 'urine.record',
      person,
      value: {
        lot: wrote('lot').replace(/^lot-/, ''),
        readAtMs: world.nowMs,
        ...Object.fromEntries(written.map(({ pad, block }) => [pad.id, pad.blocks[block] ?? ''])),
      },
    },
    ...orderDone(world),
  ];
}

function solveRecord(perceived: Perceived): Action {
  const open = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const field = plainText(open?.params?.field);
  if (field === '') return CONFIRM;
  const lot = perceived.text.find((line) => line.id === 'urine-dip.lot')?.params?.lot;
  const right: Readonly<Record<string, string>> = {
    chart: optionLike(perceived, 'urine-dip.cup-label', 'urine-dip.chart'),
    values: 'ten',
    lot: `lot-${plainText(lot)}`,
    time: 'read',
  };
  return { verb: 'enter', target: field, value: right[field] ?? '' };
}

/** The patient asks; the provider hears ten values. Only the provider says what they mean. */
export function tellStep(costMs: number, { isFull }: { readonly isFull: boolean }): AnyStep {
  return step({
    id: 'tell',
    widget: 'talk',
    title: message('urine-dip.tell'),
    costMs,
    panelSeconds: 8,
    spec: (world) => {
      const line = (id: string, intent: TalkLine['intent'], go?: string): TalkLine => ({
        id,
        intent,
        label: message(`urine-dip.say.${id}`, { patient: world.person?.first ?? '' }),
        tags: [],
        ...(go === undefined ? {} : { go }),
      });
      const lines = (all: readonly TalkLine[]) => arrange(all, world.node.arrangement);
      return {
        beats: [
          {
            id: 'patient',
            speaker: message('speaker.patient'),
            line: message('urine-dip.beat.patient'),
            lines: lines([
              line('provider-will', 'explain', 'provider'),
              line('infection', 'explain', 'provider'),
              line('hint', 'acknowledge', 'provider'),
            ]),
          },
          {
            id: 'provider',
            speaker: message('speaker.provider'),
            line: message('urine-dip.beat.provider', { patient: world.person?.first ?? '' }),
            lines: lines([line('report', 'explain'), line('diagnosis', 'explain'), line('later', 'act')]),
          },
        ],
      };
    },
    effects: (_, observations) => {
      const said = observedList(observations, 'said');
      const isReported = said.includes('provider/report');
      return [
        judge('scope.words', said.includes('patient/provider-will'), 'said', { reached: true }),
        judge('poc.tell', isReported, said.includes('provider/diagnosis') ? 'interpreted' : 'not-told'),
        ...(said.includes('provider/later')
          ? []
          : [{ type: 'tell', to: 'provider', facts: ['urine_result'] } as const]),
      ];
    },
    solve: (perceived) => solveTalk(perceived, ['provider-will', 'report']),
    skip: (world) => isFull && hasNoKit(world, DIP),
  });
}
