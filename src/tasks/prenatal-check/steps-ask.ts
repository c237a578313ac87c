import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { judge, solvePick, step } from '../task-helpers.ts';
import { patientLabel } from '../waived-test.ts';
import { factsTold, hasAskedAll, signIds, toldBy } from './facts.ts';

/** Every warning sign, one by one. */
export const ask: AnyStep = step({
  id: 'ask',
  widget: 'pick',
  title: message('prenatal-check.ask.step'),
  costMs: 36_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: patientLabel(world, 'prenatal-check.ask.prompt'),
    shelf: dealt(world, [...signIds(world), 'all-well', 'boy-or-girl']).map((id) => ({
      id,
      label: message(`prenatal-check.ask.${id}`),
    })),
    most: 11,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const left = signIds(world).filter((one) => !taken.includes(one)).length;
    const error = taken.includes('all-well') && left > 0 ? 'one-for-all' : 'signs-skipped';
    return [judge('prenatal.ask', left === 0, error)];
  },
  solve: (perceived) => solvePick(perceived, signIds(perceived)),
});

/** What is done with the answer. */
export const answer: AnyStep = step({
  id: 'answer',
  widget: 'chart',
  title: message('prenatal-check.answer.step'),
  costMs: 14_000,
  panelSeconds: 6,
  spec: (world) => {
    const heard = hasAskedAll(world) ? toldBy(world) : 'not-asked';
    return {
      prompt: message('prenatal-check.answer.prompt'),
      notes: [message(`prenatal-check.told.${heard}`, { heard })],
      fields: [
        {
          id: 'next',
          label: message('prenatal-check.field.next'),
          kind: 'choice',
          options: dealt(world, ['write', 'now', 'later', 'calm']).map((id) => ({
            id,
            label: message(`prenatal-check.next.${id}`),
          })),
        },
      ],
      sign: message('prenatal-check.answer.sign'),
    };
  },
  effects: (world, observations) => {
    const next = observedText(observations, 'next');
    const isSign = toldBy(world) !== 'well';
    const isRight = isSign ? next === 'now' : next !== 'calm';
    return [
      judge('prenatal.sign', isRight, isSign ? 'not-told-now' : 'calmed', { reached: isSign }),
      { type: 'writeChart', field: 'prenatal.signs', value: toldBy(world) },
      ...(isSign && next === 'now'
        ? [{ type: 'tell', to: 'provider', facts: factsTold(world) } as const]
        : []),
    ];
  },
  solve: (perceived) => {
    const heard = perceived.text.find((line) => line.params?.heard !== undefined)?.params?.heard;
    return solveChart(perceived, { next: heard === 'well' || heard === 'not-asked' ? 'write' : 'now' });
  },
});
