import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observed, observedText } from '../../simulation/vocabulary/widget.ts';
import { solveSyringe } from '../solve-syringe.ts';
import { barrelsOf, bubbleEveryUl } from '../syringe-kit.ts';
import { CONFIRM, judge, plainText, step } from '../task-helpers.ts';
import { isOff, oralOrder, rightVolume, volumeText } from './order.ts';
import { deviceField, isStopped, measuredVolume, usesSyringe } from './steps.ts';

/** Device, and the volume reckoned out and written down: nobody offers it. */
export const measureByHand: AnyStep = step({
  id: 'measure',
  widget: 'chart',
  title: message('give-oral-dose.measure'),
  costMs: 12_000,
  panelSeconds: 16,
  spec: (world) => {
    const { drug, doseMg, strengthMg, perMl } = oralOrder(world);
    return {
      prompt: message('give-oral-dose.measure-prompt', { drug, doseMg, strengthMg, perMl }),
      fields: [
        deviceField(world),
        {
          id: 'volume',
          label: message('give-oral-dose.field.volume'),
          kind: 'decimal',
          unit: 'mL',
          min: 0.01,
          max: 200,
          step: 0.01,
        },
      ],
      sign: message('give-oral-dose.reckon'),
    };
  },
  effects: (world, observations) => measureEffects(world, observations),
  solve: solveMeasure,
  skip: isStopped,
});

function measureEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const device = observedText(observations, 'device');
  const wrote = Math.round(Number(observedText(observations, 'volume')) * 100);
  return [
    judge('oral.device', device !== 'spoon', 'spoon'),
    judge('oral.volume', !isOff(world, wrote, rightVolume(oralOrder(world))), 'slip'),
    // Poured into a cup there is no line to draw to.
    ...(device === 'oral-syringe' ? [] : [judge('oral.drawn', true, '')]),
  ];
}

function solveMeasure(perceived: Perceived): Action {
  const empty = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const field = plainText(empty?.params?.field);
  if (field === '') return CONFIRM;
  const order = perceived.text.find((line) => line.id === 'give-oral-dose.measure-prompt')?.params;
  const [doseMg = 0, strengthMg = 1, perMl = 0] = ['doseMg', 'strengthMg', 'perMl'].map((key) =>
    Number(order?.[key]),
  );
  const right = rightVolume({ drug: '', doseMg, strengthMg, perMl });
  if (field === 'volume') return { verb: 'enter', target: field, value: volumeText(right) };
  const largest = Math.max(...barrelsOf(perceived, 'oralBarrels').map((one) => one.capacityUl));
  return { verb: 'enter', target: field, value: right * 10 > largest ? 'cup' : 'oral-syringe' };
}

/** Draws what was reckoned out of the bottle: an oral syringe has no needle, and its lines are what is read. */
export const drawByHand: AnyStep = step({
  id: 'draw',
  widget: 'syringe',
  title: message('give-oral-dose.draw-step'),
  costMs: 18_000,
  panelSeconds: 20,
  touch: 'clean',
  spec: (world) => {
    const volume = measuredVolume(world);
    return {
      prompt: message('give-oral-dose.draw-prompt', {
        drug: oralOrder(world).drug,
        ml: volumeText(volume),
        volume,
      }),
      barrels: barrelsOf(world, 'oralBarrels'),
      vial: {
        label: message('give-oral-dose.bottle', { drug: oralOrder(world).drug }),
        holdsUl: Math.max(100_000, volume * 20),
      },
      bubbleEveryUl: bubbleEveryUl(world, 'oralOneEveryUl'),
    };
  },
  effects: (world, observations) => {
    const [drawn, air] = ['volumeUl', 'bubblesUl'].map((field) => Number(observed(observations, field) ?? 0));
    const isWrong = isOff(world, (drawn ?? 0) / 10, measuredVolume(world));
    return [judge('oral.drawn', !isWrong && air === 0, isWrong ? 'off-the-line' : 'bubble')];
  },
  solve: (perceived) => {
    const volume = perceived.text.find((line) => line.id === 'give-oral-dose.draw-prompt')?.params?.volume;
    return solveSyringe(perceived, { acts: [], doseUl: Number(volume) * 10 });
  },
  skip: (world) => isStopped(world) || !usesSyringe(world),
});
