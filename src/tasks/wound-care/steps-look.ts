import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { textOr } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { solveReadings } from '../solve-readings.ts';
import { judge, solvePick, step } from '../task-helpers.ts';
import { isRed, isRedFlag, lengthMm, lookOf, lookRow } from './facts.ts';

const PARTS = {
  edges: ['closed', 'open'],
  drainage: ['none', 'clear', 'thick_yellow'],
  redness: ['edge', 'spreading'],
} as const;

/** What is seen: the ruler, the edges, what comes out, how far the redness goes; and in whose words. */
export const lookAt: AnyStep = step({
  id: 'look',
  widget: 'timed-read',
  title: message('wound-care.look.step'),
  costMs: 20_000,
  panelSeconds: 12,
  spec: (world) => ({
    prompt: message('wound-care.look.prompt'),
    looks: [
      {
        id: 'close',
        label: message('wound-care.look.close'),
        shows: [
          message('wound-care.seen.ruler', { mm: lengthMm(world) }),
          ...(['edges', 'drainage', 'redness'] as const).map((part) => {
            const value = textOr(lookRow(world, lookOf(world.node)), part, '');
            return message(`wound-care.seen.${part}`, { [part]: value });
          }),
        ],
      },
    ],
    readings: [
      {
        id: 'mm',
        label: message('wound-care.read.mm'),
        kind: 'decimal',
        unit: 'mm',
        min: 0,
        max: 300,
        required: false,
      },
      ...(['edges', 'drainage', 'redness'] as const).map((id) => ({
        id,
        label: message(`wound-care.read.${id}`),
        kind: 'choice' as const,
        options: dealt(world, PARTS[id]).map((one) => ({
          id: one,
          label: message(`wound-care.${id}.${one}`),
        })),
      })),
      {
        id: 'words',
        label: message('wound-care.read.words'),
        kind: 'choice',
        options: dealt(world, ['described', 'infected', 'fine']).map((one) => ({
          id: one,
          label: message(`wound-care.words.${one}`),
        })),
      },
    ],
  }),
  effects: lookEffects,
  solve: (perceived) => {
    const shown = (part: string) =>
      perceived.text.find((line) => line.id === `wound-care.seen.${part}`)?.params?.[
        part === 'ruler' ? 'mm' : part
      ];
    return solveReadings(perceived, 'close', {
      mm: String(shown('ruler') ?? ''),
      edges: String(shown('edges') ?? ''),
      drainage: String(shown('drainage') ?? ''),
      redness: String(shown('redness') ?? ''),
      words: 'described',
    });
  },
});

function lookEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const wrote = (id: string) => observedText(observations, id);
  const row = lookRow(world, lookOf(world.node));
  const isTrue = (['edges', 'drainage', 'redness'] as const).every((part) => wrote(part) === row[part]);
  const isMeasured = Number(wrote('mm')) === lengthMm(world) && wrote('mm') !== '';
  const error = wrote('duration') === '' ? 'not-looked' : !isTrue ? 'misread' : 'not-measured';
  return [
    judge('wound.describe', wrote('duration') !== '' && isTrue && isMeasured, error),
    judge(
      'wound.words',
      wrote('words') === 'described',
      wrote('words') === 'fine' ? 'looks-fine' : 'diagnosed',
    ),
    {
      type: 'writeChart',
      field: 'wound',
      value: {
        mm: wrote('mm'),
        edges: wrote('edges'),
        drainage: wrote('drainage'),
        redness: wrote('redness'),
      },
    },
    { type: 'note', fact: 'wound.seen', details: { look: lookOf(world.node) } },
  ];
}

/** Go on, or stop and get the provider? */
export const decide: AnyStep = step({
  id: 'flags',
  widget: 'pick',
  title: message('wound-care.flags.step'),
  costMs: 8_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('wound-care.flags.prompt', { look: lookOf(world.node) }),
    shelf: dealt(world, ['go_on', 'stop_tell', 'finish_tell', 'clean_wait']).map((id) => ({
      id,
      label: message(`wound-care.flags.${id}`),
    })),
  }),
  effects: (world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const red = isRed(world.node);
    const right = red ? 'stop_tell' : 'go_on';
    const error = !red ? 'needless-stop' : taken === 'clean_wait' ? 'not-reported' : 'went-on';
    return [
      judge('wound.redflag', taken === right, error, { reached: red }),
      ...(taken === 'stop_tell' || taken === 'finish_tell'
        ? [{ type: 'tell', to: 'provider', facts: [`wound_${lookOf(world.node)}`] } as const]
        : []),
    ];
  },
  solve: (perceived) => {
    const look = String(perceived.text[0]?.params?.look ?? '');
    return solvePick(perceived, [isRedFlag(perceived, look) ? 'stop_tell' : 'go_on']);
  },
});
