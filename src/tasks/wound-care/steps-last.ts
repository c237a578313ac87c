import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt, rowsAt, textOr } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { judge, pack, perceivedParam, solvePick, step } from '../task-helpers.ts';
import { orderDone } from '../waived-test.ts';
import { isRed, suturesIn, suturesOut, WOUND_PACK } from './facts.ts';

/** Strips belong where sutures were. */
function dressingFor(from: World | Perceived, sutures: number): readonly string[] {
  return rowsAt(pack(from, WOUND_PACK), 'dress')
    .filter((row) => isTrueAt(row, 'right') && (sutures > 0 || !isTrueAt(row, 'forSutures')))
    .map((row) => textOr(row, 'id', ''));
}

/** What goes on the wound, or what covers it until the provider has looked. */
export const dressWound: AnyStep = step({
  id: 'dress',
  widget: 'pick',
  title: message('wound-care.dress.step'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('wound-care.dress.prompt', { sutures: suturesIn(world.node) }),
    shelf: dealt(
      world,
      rowsAt(pack(world, WOUND_PACK), 'dress').map((row) => textOr(row, 'id', '')),
    ).map((id) => ({ id, label: message(`wound-care.dress.${id}`) })),
    most: 3,
    least: 1,
  }),
  effects: (world, observations): readonly Effect[] => {
    const taken = observedList(observations, 'taken');
    const wanted = dressingFor(world, suturesIn(world.node));
    const missing = wanted.filter((one) => !taken.includes(one));
    const error = taken.includes('cotton_wool')
      ? 'wrong-type'
      : missing.includes('sterile_cover')
        ? 'left-open'
        : missing.includes('tape_dated')
          ? 'undated'
          : 'wrong-type';
    const isRight = missing.length === 0 && taken.length === wanted.length;
    return [
      judge('wound.dress', isRight, error),
      { type: 'soilHands', by: 'fluid' },
      { type: 'setGloves', on: false },
    ];
  },
  solve: (perceived) => {
    const sutures = perceivedParam(perceived.text, 'wound-care.dress.prompt', {}, 'sutures');
    return solvePick(perceived, dressingFor(perceived, Number(sutures)));
  },
  skip: (world) => isRed(world.node),
});

/** What the patient has to know at home: the care sheet, no more and no less. */
export const teachCare: AnyStep = step({
  id: 'teach',
  widget: 'pick',
  title: message('wound-care.teach.step'),
  costMs: 16_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('wound-care.teach.prompt', { first: world.person?.first ?? '' }),
    shelf: dealt(
      world,
      rowsAt(pack(world, WOUND_PACK), 'careSheet').map((row) => textOr(row, 'id', '')),
    ).map((id) => ({ id, label: message(`wound-care.teach.${id}`) })),
    most: 4,
    least: 1,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isWhole = rightPoints(world).every((one) => taken.includes(one));
    const error = taken.includes('own_cream')
      ? 'medicine-advice'
      : taken.includes('all_good')
        ? 'promised'
        : taken.includes('signs')
          ? 'partly-taught'
          : 'no-signs';
    return [
      judge('wound.teach', isWhole, error, { reached: error === 'medicine-advice' || error === 'promised' }),
      { type: 'tell', to: 'patient', facts: ['wound_care'] },
    ];
  },
  solve: (perceived) => solvePick(perceived, rightPoints(perceived)),
  skip: (world) => isRed(world.node),
});

function rightPoints(from: World | Perceived): readonly string[] {
  return rowsAt(pack(from, WOUND_PACK), 'careSheet')
    .filter((row) => isTrueAt(row, 'right'))
    .map((row) => textOr(row, 'id', ''));
}

/** How many came out, how it looked, how it was borne. */
export const recordWound: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('wound-care.record.step'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => {
    const removed = isRed(world.node) ? 0 : suturesOut(world);
    const state = isRed(world.node) ? 'stopped' : 'done';
    return {
      prompt: message('wound-care.record.prompt'),
      notes: [message('wound-care.record.note', { removed, state })],
      fields: [
        {
          id: 'removed',
          label: message('wound-care.record.removed'),
          kind: 'decimal',
          min: 0,
          max: 60,
          step: 1,
          required: false,
        },
        choice(world, 'state', ['done', 'stopped']),
        choice(world, 'borne', ['well', 'blank']),
      ],
      sign: message('wound-care.record.sign'),
    };
  },
  effects: (world, observations): readonly Effect[] => {
    const wrote = (id: string) => observedText(observations, id);
    const red = isRed(world.node);
    const isTrue =
      Number(wrote('removed')) === (red ? 0 : suturesOut(world)) &&
      wrote('state') === (red ? 'stopped' : 'done');
    const isWhole = wrote('removed') !== '' && wrote('state') !== '' && wrote('borne') === 'well';
    return [
      judge('wound.record', isWhole && isTrue, isWhole ? 'untrue' : 'incomplete'),
      {
        type: 'writeChart',
        field: 'wound_care',
        value: { removed: wrote('removed'), state: wrote('state') },
      },
      ...orderDone(world),
    ];
  },
  solve: (perceived) => {
    const note = perceived.text.find((line) => line.id === 'wound-care.record.note')?.params;
    return solveChart(perceived, {
      removed: String(note?.removed),
      state: String(note?.state),
      borne: 'well',
    });
  },
});

function choice(world: World, id: 'state' | 'borne', options: readonly string[]) {
  return {
    id,
    label: message(`wound-care.record.${id}`),
    kind: 'choice',
    required: false,
    options: dealt(world, options).map((one) => ({ id: one, label: message(`wound-care.${id}.${one}`) })),
  } as const;
}
