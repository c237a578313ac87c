import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observed, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import {
  arrange,
  CONFIRM,
  doneStep,
  judge,
  plainText,
  solvePick,
  solveSequence,
  step,
} from '../task-helpers.ts';
import { allergyTo, isOff, oralOrder, rightVolume, volumeText } from './order.ts';

/** Whether the player took the allergy to the provider instead of going on. */
export function isStopped(world: World): boolean {
  return observedList(doneStep(world, 'give-oral-dose', 'rights'), 'taken').includes('stop');
}

/** Who, allergies, label against order; an allergy to this drug stops everything. */
export const rights: AnyStep = step({
  id: 'rights',
  widget: 'pick',
  title: message('give-oral-dose.rights'),
  costMs: 9_000,
  panelSeconds: 8,
  spec: (world) => {
    const { drug, doseMg } = oralOrder(world);
    const reaction = allergyTo(world, drug);
    return {
      prompt: message('give-oral-dose.rights-prompt', {
        patient: world.person?.first ?? '',
        drug,
        doseMg,
        allergy: reaction === '' ? 'none' : 'known',
        reaction,
      }),
      shelf: arrange(
        ['ask-open', 'ask-closed', 'ask-allergies', 'read-label', 'stop'],
        world.node.arrangement,
      ).map((id) => ({
        id,
        label: message(`give-oral-dose.do.${id}`, { patient: world.person?.first ?? '' }),
      })),
      most: 5,
      least: 0,
    };
  },
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isAllergic = allergyTo(world, oralOrder(world).drug) !== '';
    const isHeeded = taken.includes('stop') || !isAllergic;
    return [
      judge(
        'oral.identity',
        taken.includes('ask-open'),
        taken.includes('ask-closed') ? 'closed-question' : 'not-asked',
      ),
      judge('oral.checks', taken.includes('read-label') && taken.includes('ask-allergies'), 'skipped'),
      judge('oral.allergy', isHeeded, 'missed', { reached: true }),
      ...(taken.includes('stop')
        ? [{ type: 'tell', to: 'provider', facts: ['allergy_to_order'] } as const]
        : []),
    ];
  },
  solve: (perceived) => {
    const prompt = perceived.text.find((line) => line.id === 'give-oral-dose.rights-prompt');
    const stop = prompt?.params?.allergy === 'known' ? ['stop'] : [];
    return solvePick(perceived, ['ask-open', 'ask-allergies', 'read-label', ...stop]);
  },
});

/** The volumes on offer: the right one, teaspoons taken for millilitres, pounds taken for kilograms. */
function volumes(world: World): readonly number[] {
  const right = rightVolume(oralOrder(world));
  return [...new Set([right, right * ML_PER_TEASPOON, Math.round((right * LB_PER_100KG) / 100)])];
}

const ML_PER_TEASPOON = 5;
const LB_PER_100KG = 220;

/** What a liquid could be measured in. */
export const DEVICES = ['oral-syringe', 'cup', 'spoon'] as const;

/** The choice of a thing to measure in. */
export function deviceField(world: World) {
  return {
    id: 'device',
    label: message('give-oral-dose.field.device'),
    kind: 'choice',
    options: arrange(DEVICES, world.node.arrangement).map((id) => ({
      id,
      label: message(`give-oral-dose.device.${id}`),
    })),
  } as const;
}

/** Device and volume: dose over strength times volume, in a thing that has lines. */
export const measure: AnyStep = step({
  id: 'measure',
  widget: 'chart',
  title: message('give-oral-dose.measure'),
  costMs: 12_000,
  panelSeconds: 10,
  spec: (world) => {
    const { drug, doseMg, strengthMg, perMl } = oralOrder(world);
    return {
      prompt: message('give-oral-dose.measure-prompt', { drug, doseMg, strengthMg, perMl }),
      fields: [
        deviceField(world),
        {
          id: 'volume',
          label: message('give-oral-dose.field.volume'),
          kind: 'choice',
          options: arrange(volumes(world), world.node.arrangement).map((volume) => ({
            id: `v-${volume}`,
            label: message('give-oral-dose.volume', { ml: volumeText(volume) }),
          })),
        },
      ],
      sign: message('give-oral-dose.draw'),
    };
  },
  effects: (world, observations) => [
    judge('oral.device', observedText(observations, 'device') !== 'spoon', 'spoon'),
    judge(
      'oral.volume',
      observedText(observations, 'volume') === `v-${rightVolume(oralOrder(world))}`,
      'slip',
    ),
  ],
  solve: solveMeasure,
  skip: isStopped,
});

function solveMeasure(perceived: Perceived): Action {
  const empty = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const field = plainText(empty?.params?.field);
  if (field === '') return CONFIRM;
  if (field === 'device') return { verb: 'enter', target: field, value: 'oral-syringe' };
  const order = perceived.text.find((line) => line.id === 'give-oral-dose.measure-prompt')?.params;
  const [doseMg = 0, strengthMg = 1, perMl = 0] = ['doseMg', 'strengthMg', 'perMl'].map((key) =>
    Number(order?.[key]),
  );
  const right = rightVolume({ drug: '', doseMg, strengthMg, perMl });
  return { verb: 'enter', target: field, value: `v-${right}` };
}

const CARDS = ['read-again', 'pour-back', 'upright', 'give', 'stay', 'leave-cup'] as const;

/** Third look, upright, swallowed, a minute beside the patient. A slip found now is poured back and measured anew. */
export const give: AnyStep = step({
  id: 'give',
  widget: 'sequence',
  title: message('give-oral-dose.give'),
  costMs: 9_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => {
    const { drug, doseMg, strengthMg, perMl } = oralOrder(world);
    const drawn = drawnVolume(world);
    return {
      prompt: message('give-oral-dose.give-prompt', {
        drug,
        doseMg,
        strengthMg,
        perMl,
        drawn,
        ml: volumeText(drawn),
      }),
      cards: arrange(CARDS, world.node.arrangement).map((id) => ({
        id,
        label: message(`give-oral-dose.card.${id}`),
      })),
    };
  },
  effects: (world, observations) => giveEffects(world, observedList(observations, 'order')),
  solve: solveGive,
  skip: isStopped,
});

/** What is in hand, in hundredths of a millilitre: the liquid in the syringe, else what was measured. */
function drawnVolume(world: World): number {
  const drawn = observed(doneStep(world, 'give-oral-dose', 'draw'), 'volumeUl');
  if (typeof drawn === 'number' && usesSyringe(world)) return Math.round(drawn / 10);
  return measuredVolume(world);
}

/** The volume that was reckoned out when measuring: chosen, or in full written down in millilitres. */
export function measuredVolume(world: World): number {
  const wrote = observedText(doneStep(world, 'give-oral-dose', 'measure'), 'volume');
  return wrote.startsWith('v-') ? Number(wrote.replace('v-', '')) : Math.round(Number(wrote) * 100);
}

/** Whether an oral syringe was taken for it. */
export function usesSyringe(world: World): boolean {
  return observedText(doneStep(world, 'give-oral-dose', 'measure'), 'device') === 'oral-syringe';
}

function giveEffects(world: World, order: readonly string[]): readonly Effect[] {
  const isWrong = isOff(world, drawnVolume(world), rightVolume(oralOrder(world)));
  if (order.includes('pour-back')) {
    return [
      judge('oral.dose', true, '', { goodCatch: isWrong }),
      { type: 'fixError', item: 'oral.volume' },
      ...(world.node.form === 'full' ? [{ type: 'fixError', item: 'oral.drawn' } as const] : []),
      { type: 'redo' },
    ];
  }
  const isStaying = order.includes('stay') && !order.includes('leave-cup');
  return [
    judge('oral.dose', !isWrong, 'wrong-dose-given', { reached: true }),
    judge('oral.stayed', isStaying, 'left'),
    ...(isWrong ? [{ type: 'reach', item: 'oral.volume' } as const] : []),
    { type: 'give', product: oralOrder(world).drug },
  ];
}

function solveGive(perceived: Perceived): Action {
  const order = perceived.text.find((line) => line.id === 'give-oral-dose.give-prompt')?.params;
  const [doseMg = 0, strengthMg = 1, perMl = 0] = ['doseMg', 'strengthMg', 'perMl'].map((key) =>
    Number(order?.[key]),
  );
  const right = rightVolume({ drug: '', doseMg, strengthMg, perMl });
  const isWrong = isOff(perceived, Number(order?.drawn), right);
  return solveSequence(
    perceived,
    isWrong ? ['read-again', 'pour-back'] : ['read-again', 'upright', 'give', 'stay'],
  );
}

/** One line in the medication record. */
export const record: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('give-oral-dose.record'),
  costMs: 6_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('give-oral-dose.record-prompt', { drug: oralOrder(world).drug }),
    notes: [message(isStopped(world) ? 'give-oral-dose.was-held' : 'give-oral-dose.was-given')],
    fields: [
      {
        id: 'entry',
        label: message('give-oral-dose.field.entry'),
        kind: 'choice',
        required: false,
        options: arrange(['given', 'held'], world.node.arrangement).map((id) => ({
          id,
          label: message(`give-oral-dose.entry.${id}`),
        })),
      },
    ],
    sign: message('give-oral-dose.sign'),
  }),
  effects: (world, observations) => {
    const entry = observedText(observations, 'entry');
    const right = isStopped(world) ? 'held' : 'given';
    return [
      judge('oral.record', entry === right, entry === '' ? 'missing' : 'untrue'),
      { type: 'writeChart', field: 'medication.given', value: { drug: oralOrder(world).drug, entry } },
    ];
  },
  solve: (perceived) => {
    const empty = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
    if (empty === undefined) return CONFIRM;
    const isHeld = perceived.text.some((line) => line.id === 'give-oral-dose.was-held');
    return { verb: 'enter', target: 'entry', value: isHeld ? 'held' : 'given' };
  },
});
