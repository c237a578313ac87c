import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedText } from '../../simulation/vocabulary/widget.ts';
import { comparedValue, solveDecision } from '../day-work.ts';
import { textOr } from '../pack-rows.ts';
import { arrange, judge, plain, step } from '../task-helpers.ts';
import { birthOf, fullName } from '../visit-facts.ts';
import { asksFor, detailsOf, subjectOf, trapOf, wordsIn, wordsOf, writerOf } from './mail.ts';

const DECISIONS = ['fits', 'stop'] as const;

/** Whose message is this? Who writes, about whom, in whose account? */
export const checkAccount = step({
  id: 'check',
  widget: 'compare',
  title: message('portal-sort.check.step'),
  costMs: 6_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('portal-sort.message', {
      ...wordsOf(world),
      words: wordsIn(world),
      asks: asksFor(world),
    }),
    documents: documentsOf(world),
    decision: {
      label: message('portal-sort.check.decision'),
      options: arrange(DECISIONS, world.node.arrangement).map((id) => ({
        id,
        label: message(`portal-sort.check.${id}`),
      })),
    },
  }),
  effects: (world, observations) => {
    const isStopped = observedText(observations, 'decision') === 'stop';
    const isTrap = trapOf(world) !== '';
    // What is right is judged at the end: queue and answer may still break it.
    return isTrap === isStopped ? [] : [judge('inbox.patient', false, isTrap ? 'missed' : 'imagined')];
  },
  solve: (perceived) => {
    const isMatched = ['name', 'born'].every((id) => same(perceived, id));
    const isAllowed = comparedValue(perceived, 'account', 'writer').params?.access !== 'none';
    return solveDecision(perceived, isMatched && isAllowed ? 'fits' : 'stop');
  },
});

function same(perceived: Perceived, id: string): boolean {
  return (
    JSON.stringify(comparedValue(perceived, 'message', id)) ===
    JSON.stringify(comparedValue(perceived, 'account', id))
  );
}

function documentsOf(world: World): CompareSpec['documents'] {
  const [writer, subject, owner] = [writerOf(world), subjectOf(world), world.person];
  const field = (id: string, value: Message) => ({ id, label: message(`portal-sort.field.${id}`), value });
  return [
    {
      id: 'message',
      title: message('portal-sort.the-message'),
      fields: [
        field('writer', plain(fullName(writer))),
        field('name', plain(fullName(subject))),
        field('born', birthOf(subject)),
      ],
    },
    {
      id: 'account',
      title: message('portal-sort.the-account'),
      fields: [
        field('writer', message('portal-sort.access', { access: accessOf(world) })),
        field('name', plain(fullName(owner))),
        field('born', birthOf(owner)),
      ],
    },
  ];
}

/** Whether whoever writes may use this account. */
function accessOf(world: World): string {
  if (writerOf(world)?.id === world.person?.id) return 'own';
  return textOr(detailsOf(world), 'proxy', 'none') === 'on_file' ? 'proxy' : 'none';
}
