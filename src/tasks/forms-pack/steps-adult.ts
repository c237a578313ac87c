import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedText } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt, textOr } from '../pack-rows.ts';
import {
  arrange,
  CONFIRM,
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  doneStep,
  judge,
  offers,
  perceivedParam,
  plain,
  solveDialogue,
  step,
} from '../task-helpers.ts';
import { adultWith, fullName, isMinor } from '../visit-facts.ts';

const ITEM = 'consent.unauthorised_adult';

/** Who may say yes for this child? A parent, a guardian, or somebody with a parent's letter. */
export const checkAdult = step({
  id: 'adult',
  widget: 'compare',
  title: message('forms-pack.adult.step'),
  costMs: 8_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('forms-pack.adult.prompt', { child: world.person?.first ?? '' }),
    documents: adultDocuments(world),
    decision: {
      label: message('forms-pack.adult.decision'),
      options: arrange(['accept', 'stop'], world.node.arrangement).map((id) => ({
        id,
        label: message(`forms-pack.adult.${id}`),
      })),
    },
  }),
  effects: (world, observations) => {
    const isAccepted = observedText(observations, 'decision') === 'accept';
    const isAuthorised = adultWith(world)?.authorised ?? false;
    if (isAccepted) {
      return [
        judge(ITEM, isAuthorised, 'accepted', { reached: true }),
        { type: 'writeChart', field: 'consent', value: 'given' },
      ];
    }
    if (isAuthorised) {
      return [
        judge(ITEM, false, 'turned-away'),
        { type: 'changePatience', by: -8, because: 'turned-away' },
        { type: 'writeChart', field: 'consent', value: 'given' },
      ];
    }
    return dialogueOf(world) === undefined ? setNewTime() : [];
  },
  solve: solveAdult,
  skip: (world) => !isMinor(world.person) || adultWith(world) === undefined,
});

/** How it is said that there will be no care without a parent's word today. */
export const tellAdult = step({
  id: 'talk',
  widget: 'talk',
  title: message('forms-pack.talk.step'),
  costMs: 24_000,
  panelSeconds: 12,
  spec: (world) => dialogueSpec(world, dialogueOf(world) ?? '', {}),
  effects: (world, observations) => {
    const dialogue = dialogueOf(world) ?? '';
    const errors = dialogueErrors(world, dialogue, observations);
    const isKept = !errors.includes(ITEM);
    return [
      ...dialogueEffects(world, dialogue, observations),
      judge('flow.courtesy', !errors.includes('flow.courtesy'), 'said'),
      ...(isKept
        ? setNewTime()
        : [
            judge(ITEM, false, 'said', { reached: true }),
            { type: 'writeChart', field: 'consent', value: 'given' } as const,
          ]),
    ];
  },
  solve: solveDialogue,
  skip: (world) =>
    !isMinor(world.person) ||
    dialogueOf(world) === undefined ||
    (adultWith(world)?.authorised ?? true) ||
    observedText(doneStep(world, 'forms-pack', 'adult'), 'decision') !== 'stop',
});

/** No parent, no letter: another day, and the chart says why. */
function setNewTime(): readonly Effect[] {
  return [
    judge(ITEM, true, 'accepted'),
    { type: 'writeChart', field: 'consent', value: 'guardianNeeded' },
    { type: 'tell', to: 'provider', facts: ['no_authorised_adult'] },
    { type: 'moveVisit', event: 'reschedule' },
  ];
}

/** The conversation for this: the one the visit names, else the general one. */
function dialogueOf(world: World): string | undefined {
  return [textOr(world.node.params, 'dialogue', ''), 'unauthorised-adult'].find(
    (id) => world.dialogues[id] !== undefined,
  );
}

function adultDocuments(world: World): CompareSpec['documents'] {
  const adult = adultWith(world);
  const name = plain(fullName(adult === undefined ? null : world.persons[adult.person]));
  const role = message(`forms-pack.relation.${adult?.role ?? 'other'}`);
  const field = (id: string, value: Message) => ({
    id,
    label: message(`forms-pack.adult.field.${id}`),
    value,
  });
  const letter = [
    field('for', name),
    field('by', message('forms-pack.adult.letter-by', { child: plain(fullName(world.person)) })),
    field('covers', message('forms-pack.adult.letter-covers')),
    field('dated', message('reading.date', { value: world.date })),
  ];
  const hasLetter = isTrueAt(adult?.details, 'letter');
  return [
    {
      id: 'adult',
      title: message('forms-pack.adult.here'),
      fields: [field('name', name), field('role', role)],
    },
    {
      id: 'letter',
      title: message('forms-pack.adult.letter'),
      fields: hasLetter ? letter : [field('by', message('forms-pack.adult.no-letter'))],
    },
    {
      id: 'file',
      title: message('forms-pack.adult.file'),
      fields: [
        field(
          'parents',
          message(
            adult?.role === 'parent' && adult.authorised
              ? 'forms-pack.adult.is-parent'
              : 'forms-pack.adult.not-parent',
            { name },
          ),
        ),
      ],
    },
  ];
}

/** A parent on file may consent; so may whoever brings a letter. Nobody else. */
function solveAdult(perceived: Perceived): Action {
  const value = (document: string, field: string) =>
    perceivedParam(perceived.text, 'compare.field', { document, field }, 'value');
  const onFile = value('file', 'parents');
  const isParent = typeof onFile === 'object' && onFile.id === 'forms-pack.adult.is-parent';
  const hasLetter = value('letter', 'covers') !== undefined;
  const decision = isParent || hasLetter ? 'accept' : 'stop';
  return offers(perceived, 'decide', decision) ? { verb: 'decide', target: decision } : CONFIRM;
}
