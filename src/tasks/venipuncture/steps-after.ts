import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { hasOwnStep } from '../day-work.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { judge, perceivedParam, solveSequence, step } from '../task-helpers.ts';
import { ARMS, armUsed, filledTubes, takesThinner } from './facts.ts';
import { knownThinner } from './steps-before.ts';

/** Pressure, a look, a bandage, gloves off. */
export const after: AnyStep = step({
  id: 'after',
  widget: 'sequence',
  title: message('venipuncture.after.step'),
  costMs: 8_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('venipuncture.after.prompt', {
      thinner: knownThinner(world),
      words: message(`venipuncture.thinner.${knownThinner(world)}`),
    }),
    cards: dealt(world, ['press', 'press-long', 'bandage', 'gloves-off', 'rub', 'bend']).map((id) => ({
      id,
      label: message(`venipuncture.after.${id}`),
    })),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const error = afterError(world, order);
    return [judge('draw.after', error === '', error), ...order.flatMap(handsEffect)];
  },
  solve: (perceived) => {
    const thinner = perceivedParam(perceived.text, 'venipuncture.after.prompt', {}, 'thinner');
    const press = thinner === 'yes' ? 'press-long' : 'press';
    return solveSequence(perceived, [press, 'bandage', 'gloves-off', 'rub']);
  },
});

function afterError(world: World, order: readonly string[]): string {
  const isPressed = order.includes('press') || order.includes('press-long');
  if (!isPressed) return 'not-pressed';
  if (takesThinner(world) && !order.includes('press-long')) return 'short-pressure';
  if (order.includes('bend')) return 'bent-arm';
  return order.includes('bandage') ? '' : 'not-checked';
}

function handsEffect(card: string): readonly Effect[] {
  if (card === 'gloves-off') return [{ type: 'setGloves', on: false }];
  return card === 'rub' ? [{ type: 'cleanHands', by: 'rub' }] : [];
}

/** What is written: the arm, the tubes, the time, how it was borne. */
export const record: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('venipuncture.record.step'),
  costMs: 10_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('venipuncture.record.prompt', { first: world.person?.first ?? '' }),
    notes: [
      message('venipuncture.record.seen', {
        arm: armUsed(world),
        tubes: filledTubes(world).length,
        how: borne(world),
        howWords: message(`venipuncture.borne.${borne(world)}`),
      }),
    ],
    fields: [
      choice(world, 'arm', ARMS),
      {
        id: 'tubes',
        label: message('venipuncture.field.tubes'),
        kind: 'decimal',
        min: 0,
        max: 10,
        step: 1,
        required: false,
      },
      choice(world, 'time', ['now', 'morning']),
      choice(world, 'borne', ['well', 'dizzy', 'tries']),
    ],
    sign: message('venipuncture.record.sign'),
  }),
  effects: recordEffects,
  solve: (perceived) => {
    const seen = (param: string) => String(seenParam(perceived, param) ?? '');
    return solveChart(perceived, { arm: seen('arm'), tubes: seen('tubes'), time: 'now', borne: seen('how') });
  },
});

/** How the draw went for the patient. */
function borne(world: World): 'well' | 'dizzy' | 'tries' {
  if (hasOwnStep(world, 'dizzy')) return 'dizzy';
  return hasOwnStep(world, 'missed') ? 'tries' : 'well';
}

function choice(world: World, id: 'arm' | 'time' | 'borne', options: readonly string[]) {
  return {
    id,
    label: message(`venipuncture.field.${id}`),
    kind: 'choice',
    required: false,
    options: dealt(world, options).map((one) => ({ id: one, label: message(`venipuncture.${id}.${one}`) })),
  } as const;
}

function seenParam(perceived: Perceived, param: string) {
  return perceivedParam(perceived.text, 'venipuncture.record.seen', {}, param);
}

function recordEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const wrote = (id: string) => observedText(observations, id);
  const isEmpty = ['arm', 'tubes', 'time', 'borne'].some((id) => wrote(id) === '');
  const isTrue =
    wrote('arm') === armUsed(world) &&
    Number(wrote('tubes')) === filledTubes(world).length &&
    wrote('borne') === borne(world);
  const isTimed = wrote('time') === 'now';
  return [
    judge('draw.record', !isEmpty && isTrue && isTimed, isEmpty || !isTimed ? 'incomplete' : 'untrue'),
    {
      type: 'writeChart',
      field: 'blood-draw',
      value: { arm: wrote('arm'), tubes: filledTubes(world), time: wrote('time'), borne: wrote('borne') },
    },
  ];
}
