import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { numberAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TalkBeat } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { dealt } from '../procedure-cards.ts';
import { judge, pack, solveTalk, step } from '../task-helpers.ts';

/** What the provider does, and what can be handed over then: the right thing in the right way first. */
const CUES: Readonly<Record<string, readonly string[]>> = {
  numb: ['punch-tray', 'punch-tip', 'forceps-handle'],
  turned: ['forceps-handle', 'gauze-open', 'scissors-tip'],
  lifted: ['scissors-handle', 'scissors-tip', 'jar-shut'],
  freed: ['jar-open', 'jar-shut', 'gauze-open'],
  bleeds: ['gauze-open', 'forceps-handle', 'punch-tray'],
};
const BRIEF = ['numb', 'lifted', 'freed'] as const;
const FULL = ['numb', 'turned', 'lifted', 'freed', 'bleeds'] as const;
const HURTS = ['punch-tip', 'scissors-tip'];
const FACE = ['tell-flat', 'sit-up', 'carry-on'] as const;
const ASKED = ['provider-calls', 'looks-harmless', 'sure-fine'] as const;

/** Cue by cue; between them the patient's face, and at the end the question that is not ours to answer. */
export const cuesStep = (form: 'brief' | 'full'): AnyStep =>
  step({
    id: 'cues',
    widget: 'talk',
    title: message('assist.cues.step'),
    costMs: form === 'full' ? 40_000 : 20_000,
    panelSeconds: form === 'full' ? 26 : 14,
    spec: (world) => ({ beats: beatsOf(world, form === 'full' ? FULL : BRIEF) }),
    effects: (world, observations) => cueEffects(world, observations, form === 'full' ? FULL : BRIEF),
    solve: (perceived) =>
      solveTalk(
        perceived,
        [
          'punch-tray',
          'forceps-handle',
          'scissors-handle',
          'jar-open',
          'gauze-open',
          'tell-flat',
          'provider-calls',
        ].filter((line) => isRightNow(perceived.text, line)),
      ),
  });

/** Whether a line is the right one for the cue that was seen last. */
function isRightNow(
  text: readonly { readonly id: string; readonly params?: Readonly<Record<string, unknown>> }[],
  line: string,
) {
  const beat = String(
    text.findLast((one) => one.params?.beat !== undefined && one.id !== 'talk.said')?.params?.beat ?? '',
  );
  if (beat === 'face') return line === 'tell-flat';
  if (beat === 'asked') return line === 'provider-calls';
  return CUES[beat]?.[0] === line;
}

function beatsOf(world: World, cues: readonly string[]): readonly TalkBeat[] {
  const order = [...cues.slice(0, -1), 'face', ...cues.slice(-1), 'asked'];
  return order.map((id, at) => ({
    id,
    ...(id === 'asked'
      ? { speaker: message('speaker.patient'), line: message('assist.asked') }
      : { line: message(`assist.cue.${id}`) }),
    lines: dealt(world, linesOf(id)).map((line) => {
      const go = order[at + 1];
      return {
        id: line,
        intent: id === 'asked' ? ('explain' as const) : ('act' as const),
        label: message(`assist.say.${line}`),
        tags: [],
        ...(go === undefined ? {} : { go }),
      };
    }),
  }));
}

function linesOf(beat: string): readonly string[] {
  if (beat === 'face') return FACE;
  return beat === 'asked' ? ASKED : (CUES[beat] ?? []);
}

function cueEffects(
  world: World,
  observations: readonly Observation[],
  cues: readonly string[],
): readonly Effect[] {
  const said = observedList(observations, 'said');
  const inTime = cues.filter((cue) => said.includes(`${cue}/${CUES[cue]?.[0] ?? ''}`)).length;
  const least = numberAt(pack(world, 'procedure-trays'), 'passing.cuesInTimePercent');
  const isHurting = said.some((one) => HURTS.includes(one.split('/')[1] ?? ''));
  const isPromised = !said.includes('asked/provider-calls');
  return [
    judge('assist.cues', (100 * inTime) / cues.length >= least, 'late'),
    judge('assist.sharps', !isHurting, 'tip-first', { reached: true }),
    judge(
      'assist.patient',
      said.includes('face/tell-flat'),
      said.includes('face/sit-up') ? 'sat-up' : 'not-told',
    ),
    judge('scope.words', !isPromised, 'said', { reached: true }),
    { type: 'note', fact: 'procedure.assisted', details: { said } },
  ];
}
