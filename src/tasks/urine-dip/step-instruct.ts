import { message } from '../../simulation/vocabulary/messages.ts';
import type { TalkBeat, TalkLine } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { arrange, judge, solveTalk, step } from '../task-helpers.ts';

/** Who is this, and how the cup is filled, in words that can be followed behind a closed door; heard back. */
export function instructStep(costMs: number): AnyStep {
  return step({
    id: 'instruct',
    widget: 'talk',
    title: message('urine-dip.instruct'),
    costMs,
    panelSeconds: 12,
    spec: (world) => ({ beats: beats(world) }),
    effects: (_, observations) => {
      const said = observedList(observations, 'said');
      const isAsked = said.includes('who/ask-open');
      const error = said.includes('how/vague')
        ? 'vague'
        : said.includes('how/jargon')
          ? 'jargon'
          : said.includes('back/nod')
            ? 'not-corrected'
            : '';
      return [
        judge('poc.identity', isAsked, said.includes('who/ask-closed') ? 'closed-question' : 'not-asked'),
        judge('dip.instruct', error === '', error),
      ];
    },
    solve: (perceived) => solveTalk(perceived, ['ask-open', 'plain', 'put-right']),
  });
}

function beats(world: World): readonly TalkBeat[] {
  const params = { first: world.person?.first ?? '', sex: world.person?.sex ?? '' };
  const line = (id: string, intent: TalkLine['intent'], go?: string): TalkLine => ({
    id,
    intent,
    label: message(`urine-dip.say.${id}`, params),
    tags: [],
    ...(go === undefined ? {} : { go }),
  });
  const beat = (id: string, lines: readonly TalkLine[]): TalkBeat => ({
    id,
    speaker: message('speaker.patient'),
    line: message(`urine-dip.beat.${id}`, params),
    lines: arrange(lines, world.node.arrangement),
  });
  return [
    beat('who', [
      line('ask-open', 'ask', 'how'),
      line('ask-closed', 'ask', 'how'),
      line('no-question', 'act', 'how'),
    ]),
    beat('how', [
      line('plain', 'explain', 'back'),
      line('jargon', 'explain', 'thanks'),
      line('vague', 'act', 'thanks'),
    ]),
    beat('back', [line('put-right', 'explain', 'thanks'), line('nod', 'acknowledge', 'thanks')]),
    { id: 'thanks', line: message('urine-dip.beat.thanks', params), lines: [] },
  ];
}
