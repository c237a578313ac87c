import type { MessageParam } from '../../simulation/vocabulary/messages.ts';
import type { Perceived } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { slotOptions, solveSyringe } from '../solve-syringe.ts';
import { fitsSite } from '../syringe-kit.ts';
import { plainText } from '../task-helpers.ts';
import { type Body, siteRow } from '../vaccine-products.ts';
import { rightDiluent } from './diluent-step.ts';

/** Reads the diluents, then draws the dose up as the notes ask for it. */
export function solveDose(perceived: Perceived): Action {
  const param = (id: string, name: string): MessageParam | undefined =>
    perceived.text.find((line) => line.id === id)?.params?.[name];
  const isPowder = param('prepare-vaccine.powder', 'product') !== undefined;
  const unread = perceived.legal.find((one) => one.verb === 'inspect');
  if (isPowder && unread?.target !== undefined) return { verb: 'inspect', target: unread.target };
  const handling = ['swirl', 'shake_well'].find(
    (one) => param(`prepare-vaccine.handling.${one}`, 'handling') === one,
  );
  const needle = neededNeedle(perceived);
  const label = slotOptions(perceived, 'label').find(
    (one) =>
      one.label?.id === 'prepare-vaccine.syringe-label' &&
      one.label.params?.product === param('prepare-vaccine.syringe-prompt', 'product'),
  );
  return solveSyringe(perceived, {
    ...(needle === undefined ? {} : { needle }),
    diluent: isPowder ? rightDiluent(perceived, 'syringe') : '',
    acts: [
      'check-again',
      'scrub',
      ...(handling === 'swirl' ? ['swirl'] : handling === 'shake_well' ? ['shake'] : []),
    ],
    doseUl: Number(param('prepare-vaccine.syringe-prompt', 'volumeUl')),
    ...(label === undefined ? {} : { label: label.option }),
  });
}

function neededNeedle(perceived: Perceived): string | undefined {
  const whom = perceived.text.find((line) => line.id === 'prepare-vaccine.for-whom')?.params;
  const kg = Number(whom?.kg ?? 0);
  const body: Body = {
    months: Number(whom?.months ?? 0),
    sex: plainText(whom?.sex),
    grams: kg === 0 ? null : Math.round(kg * 1_000),
  };
  const row = siteRow(perceived, plainText(whom?.route), body);
  return slotOptions(perceived, 'needle').find(({ label }) =>
    fitsSite(row, Number(label?.params?.gauge), String(label?.params?.inches)),
  )?.option;
}
