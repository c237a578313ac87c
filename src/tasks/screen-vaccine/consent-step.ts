import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedText } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt } from '../pack-rows.ts';
import { arrange, CONFIRM, judge, offers, plain, step } from '../task-helpers.ts';
import { adultWith, fullName, isMinor } from '../visit-facts.ts';

/** Somebody who may consent says yes before anything else; without them the visit is set for another day. */
export const consent: AnyStep = step({
  id: 'consent',
  widget: 'compare',
  title: message('screen-vaccine.consent'),
  costMs: 5_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('screen-vaccine.consent-prompt', { patient: world.person?.first ?? '' }),
    documents: [
      {
        id: 'adult',
        title: message('screen-vaccine.adult'),
        fields: [
          { id: 'name', label: message('screen-vaccine.field.name'), value: plain(adultName(world)) },
          { id: 'may', label: message('screen-vaccine.field.may'), value: message(paperOf(world)) },
        ],
      },
    ],
    decision: {
      label: message('screen-vaccine.consent-decision'),
      options: arrange(['accept', 'stop'], world.node.arrangement).map((id) => ({
        id,
        label: message(`screen-vaccine.consent-${id}`),
      })),
    },
  }),
  effects: (world, observations) => {
    const isAccepted = observedText(observations, 'decision') === 'accept';
    const isAuthorised = adultWith(world)?.authorised ?? false;
    if (isAccepted) return [judge(ITEM, isAuthorised, 'accepted', { reached: true })];
    if (isAuthorised) return [judge(ITEM, false, 'turned-away')];
    return [
      judge(ITEM, true, ''),
      { type: 'writeChart', field: 'consent', value: 'guardianNeeded' },
      { type: 'tell', to: 'provider', facts: ['no_authorised_adult'] },
      { type: 'moveVisit', event: 'reschedule' },
    ];
  },
  solve: solveConsent,
  skip: (world) => !needsAdult(world),
});

const ITEM = 'consent.unauthorised_adult';

/** Whether this patient's consent is somebody else's to give, and somebody came along. */
export function needsAdult(world: World): boolean {
  return isMinor(world.person) && adultWith(world) !== undefined;
}

function adultName(world: World): string {
  const adult = adultWith(world);
  return fullName(adult === undefined ? null : world.persons[adult.person]);
}

function paperOf(world: World): string {
  const adult = adultWith(world);
  if (adult?.role === 'parent' && adult.authorised) return 'screen-vaccine.may-parent';
  return isTrueAt(adult?.details, 'letter') || adult?.authorised
    ? 'screen-vaccine.may-letter'
    : 'screen-vaccine.may-nothing';
}

function solveConsent(perceived: Perceived): Action {
  const mayNot = perceived.text.some((line) => {
    const value = line.params?.value;
    return typeof value === 'object' && value.id === 'screen-vaccine.may-nothing';
  });
  const decision = mayNot ? 'stop' : 'accept';
  return offers(perceived, 'decide', decision) ? { verb: 'decide', target: decision } : CONFIRM;
}
