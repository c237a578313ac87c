import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { readDetails, readNext } from '../day-work.ts';
import { byRank, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { arrange, judge, plain, solvePick, solveSequence, step } from '../task-helpers.ts';
import { patientLabel } from '../waived-test.ts';
import { readingsError, SIGNS, signFields, signLooks, vialDetail, vials } from './facts.ts';
import { solveSigns } from './solve-signs.ts';

/** The unit dose of the order, in date, among its look-alikes. */
export const dose: AnyStep = step({
  id: 'dose',
  widget: 'pick',
  title: message('nebulizer.dose'),
  costMs: 18_000,
  panelSeconds: 8,
  touch: 'clean',
  spec: (world) => ({
    prompt: patientLabel(world, 'nebulizer.dose-prompt'),
    shelf: arrange(vials(world), world.node.arrangement).map(({ id, title, isOld }) => ({
      id,
      label: plain(title),
      details: [vialDetail(isOld)],
    })),
  }),
  effects: (world, observations) => {
    const [taken] = observedList(observations, 'taken');
    const vial = vials(world).find((one) => one.id === taken);
    const isSame = vial?.isRight === true || (taken ?? '').startsWith('albuterol');
    return [
      judge('neb.drug', isSame, 'wrong-drug'),
      judge('neb.date', vial?.isOld !== true, 'expired'),
      { type: 'moveItem', item: `${world.node.id}.vial`, to: 'tray', details: { vial: taken ?? '' } },
    ];
  },
  solve: (perceived) => readNext(perceived) ?? solvePick(perceived, rightVials(perceived)),
});

/** Of the vials with the right label, the one whose date is good. */
function rightVials(perceived: Perceived): readonly string[] {
  return vials(perceived)
    .map(({ id }) => id)
    .filter((id) => id.startsWith('albuterol'))
    .filter((id) => readDetails(perceived.text, id).some((line) => line.params?.isOld === false));
}

/** Pulse, breaths and oxygen before the first breath of it. */
export const before: AnyStep = step({
  id: 'before',
  widget: 'timed-read',
  title: message('nebulizer.before'),
  costMs: 24_000,
  panelSeconds: 10,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('nebulizer.before-prompt', { first: world.person?.first ?? '' }),
    looks: signLooks(world, 'before'),
    readings: signFields(),
  }),
  effects: (world, observations) => {
    const error = readingsError(world, 'before', observations);
    return [
      judge('neb.before', error === '', error),
      ...SIGNS.map((sign) => ({
        type: 'writeChart' as const,
        field: `neb.before.${sign}`,
        value: observedText(observations, sign),
      })),
    ];
  },
  solve: solveSigns,
});

const RIGHT = ['identify', 'protect', 'upright', 'fill', 'seal', 'air', 'breathe'] as const;
const WRONG = ['lie_back', 'half', 'alone'] as const;

/** Who it is, mask and door, upright, the whole dose, a tight mouthpiece, air, slow breaths. */
export const setUp: AnyStep = step({
  id: 'set-up',
  widget: 'sequence',
  title: message('nebulizer.set-up'),
  costMs: 30_000,
  panelSeconds: 10,
  touch: 'patient',
  spec: (world) => ({
    prompt: patientLabel(world, 'nebulizer.set-up-prompt'),
    cards: dealt(world, [...RIGHT, ...WRONG]).map((id) => ({
      id,
      label: message(`nebulizer.card.${id}`, { first: world.person?.first ?? '' }),
    })),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const error =
      setUpError(order) ||
      (isInRankOrder(order, procedureOf(world, 'nebulizer', 'set_up')) ? '' : 'wrong-order');
    return [
      judge('neb.identity', order.includes('identify'), 'not-asked'),
      judge('neb.protect', order.includes('protect'), 'unprotected'),
      judge('neb.set_up', error === '', error),
      judge('neb.stay', !order.includes('alone'), 'left-alone'),
    ];
  },
  solve: (perceived): Action =>
    solveSequence(perceived, byRank(RIGHT, procedureOf(perceived, 'nebulizer', 'set_up'))),
});

function setUpError(order: readonly string[]): string {
  if (order.includes('half')) return 'half-dose';
  const needed = ['upright', 'fill', 'seal', 'air', 'breathe'];
  const isWhole = needed.every((one) => order.includes(one)) && !order.includes('lie_back');
  return isWhole ? '' : 'left-out';
}
