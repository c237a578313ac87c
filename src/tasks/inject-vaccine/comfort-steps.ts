import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TalkLine, TalkSpec } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { numberOr, rowById } from '../pack-rows.ts';
import {
  arrange,
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  pack,
  solveDialogue,
  step,
} from '../task-helpers.ts';
import { usedSites } from './doses.ts';

/** The beat of a comfort conversation that is spoken once the needle is out. */
const AFTERWARDS = 'after';

function dialogueId(world: World): string {
  const named = world.node.params.dialogue;
  return typeof named === 'string' && world.dialogues[named] !== undefined ? named : '';
}

/** The conversation with only the beats before the needle, or only the one after it. */
function partOf(world: World, isAfter: boolean): TalkSpec {
  const { beats } = dialogueSpec(world, dialogueId(world), { patient: world.person?.first ?? '' });
  const kept = beats.filter((beat) => (beat.id === AFTERWARDS) === isAfter);
  const ids = kept.map((beat) => beat.id);
  return {
    beats: kept.map((beat) => ({
      ...beat,
      lines: beat.lines.map(({ go, ...line }) =>
        go === undefined || !ids.includes(go) ? line : { ...line, go },
      ),
    })),
  };
}

/** Prepares honestly, chooses the position, turns the eyes away: what makes a needle bearable without lying. */
export const comfort: AnyStep = step({
  id: 'comfort',
  widget: 'talk',
  title: message('inject-vaccine.comfort'),
  costMs: 6_000,
  panelSeconds: 12,
  spec: (world) => (dialogueId(world) === '' ? plainTalk(world) : partOf(world, false)),
  effects: (world, observations) => {
    const errors = errorsSaid(world, observations);
    const tags = observedList(observations, 'tags');
    const isEased = tags.some((tag) => ['coach', 'distract', 'choice'].includes(tag));
    const isComfortSaid = errors.includes('inj.comfort');
    return [
      ...moodEffects(world, observations),
      judge('talk.honest', !errors.includes('talk.honest'), 'said'),
      judge('inj.comfort', isEased && !isComfortSaid, isComfortSaid ? 'said' : 'no-comfort'),
    ];
  },
  solve: solveDialogue,
});

/** One true word afterwards; only for conversations that have it. */
export const praise: AnyStep = step({
  id: 'praise',
  widget: 'talk',
  title: message('inject-vaccine.praise'),
  costMs: 6_000,
  panelSeconds: 6,
  spec: (world) => partOf(world, true),
  effects: (world, observations) => dialogueEffects(world, dialogueId(world), observations),
  solve: solveDialogue,
  skip: (world) =>
    usedSites(world).length === 0 ||
    !(world.dialogues[dialogueId(world)]?.beats ?? []).some((beat) => beat.id === AFTERWARDS),
});

function errorsSaid(world: World, observations: readonly Observation[]): readonly string[] {
  if (dialogueId(world) !== '') return dialogueErrors(world, dialogueId(world), observations);
  const said = observedList(observations, 'said');
  return said.flatMap((one) => PLAIN_ERRORS[one.split('/')[1] ?? ''] ?? []);
}

const PLAIN_ERRORS: Readonly<Record<string, string>> = { lie: 'talk.honest', 'stand-up': 'inj.comfort' };

/** What a line of the plain talk does to the patient, by the row of the clinic pack. */
const PLAIN_MOODS: Readonly<Record<string, string>> = {
  honest: 'honest_preparation',
  lie: 'lie',
  seat: 'comfort_position',
  'look-away': 'distraction',
  'no-word': 'unexplained_procedure',
};

function moodEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  if (dialogueId(world) !== '') return dialogueEffects(world, dialogueId(world), observations);
  return observedList(observations, 'said').flatMap((one): Effect[] => {
    const line = one.split('/')[1] ?? '';
    const row = rowById(pack(world, 'clinic-core'), 'anxiety.oneOff', PLAIN_MOODS[line] ?? '');
    if (row === undefined) return [];
    const trust = numberOr(row, 'trust', 0);
    return [
      { type: 'changeAnxiety', by: numberOr(row, 'points', 0), because: line },
      ...(trust === 0 ? [] : [{ type: 'changeTrust', by: trust, because: line } as const]),
    ];
  });
}

/** The talk of a visit without a conversation of its own. */
function plainTalk(world: World): TalkSpec {
  const line = (id: string, intent: TalkLine['intent'], tags: readonly string[], go?: string): TalkLine => ({
    id,
    intent,
    label: message(`inject-vaccine.say.${id}`, { tags: tags.join(' '), learns: '' }),
    tags,
    ...(go === undefined ? {} : { go }),
  });
  return {
    beats: [
      {
        id: 'words',
        speaker: message('speaker.patient'),
        line: message('inject-vaccine.beat.words'),
        lines: arrange(
          [
            line('honest', 'explain', ['honest', 'plain'], 'position'),
            line('lie', 'explain', ['lie'], 'position'),
            line('no-word', 'act', ['rush'], 'position'),
          ],
          world.node.arrangement,
        ),
      },
      {
        id: 'position',
        speaker: message('speaker.patient'),
        line: message('inject-vaccine.beat.position'),
        lines: arrange(
          [
            line('seat', 'act', ['choice', 'plain']),
            line('look-away', 'act', ['distract', 'choice']),
            line('quick', 'act', ['rush']),
            line('stand-up', 'act', ['rush']),
          ],
          world.node.arrangement,
        ),
      },
    ],
  };
}
