import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { arrange, CONFIRM, judge, offers, perceivedParam, plain, step } from '../task-helpers.ts';
import { type Coverage, coverageOf, type ReplyKind } from './coverage.ts';

type Fields = CompareSpec['documents'][number]['fields'];

/** What is done with each reply (pack `insurance`, replies). */
const ANSWERS: Readonly<Record<ReplyKind, string>> = {
  active: 'go-on',
  terminated: 'ask-card',
  member_not_found: 'fix-number',
  other_payer_first: 'other-first',
};

/** Card, registration and reply side by side: what differs, and is the plan in force today? */
export const compareCoverage = step({
  id: 'compare',
  widget: 'compare',
  title: message('check-insurance.compare.step'),
  costMs: 36_000,
  panelSeconds: 8,
  spec: (world) => {
    const coverage = coverageOf(world);
    return {
      prompt: message('check-insurance.compare.prompt', { today: world.date }),
      documents: [
        { id: 'card', title: message('check-insurance.card'), fields: planFields(coverage.card) },
        {
          id: 'registration',
          title: message('check-insurance.registration'),
          fields: planFields(coverage.registered),
        },
        { id: 'reply', title: message('check-insurance.reply'), fields: replyFields(coverage) },
      ],
      decision: {
        label: message('check-insurance.compare.decision'),
        options: arrange(Object.values(ANSWERS), world.node.arrangement).map((id) => ({
          id,
          label: message(`check-insurance.answer.${id}`),
        })),
      },
    };
  },
  effects: (world, observations) => {
    const coverage = coverageOf(world);
    const decision = observedText(observations, 'decision');
    return [judgeMatch(coverage, observedList(observations, 'marked')), judgeActive(coverage, decision)];
  },
  solve: solveCompare,
});

/** A mark on the differing line of any document counts; a line that only tells of the same trouble does no harm. */
function judgeMatch(coverage: Coverage, marked: readonly string[]) {
  const fields = marked.map((target) => target.split('/')[1] ?? '');
  const isFound = coverage.slip === '' || fields.includes(coverage.slip);
  const isTrue = fields.every((field) => field === coverage.slip || field === 'status');
  return judge('ins.match', isFound && isTrue, isFound ? 'false-mismatch' : 'typo-left');
}

function judgeActive(coverage: Coverage, decision: string) {
  const right = ANSWERS[coverage.reply];
  if (coverage.reply === 'active') return judge('ins.active', decision === right, 'needless');
  return judge('ins.active', decision === right, decision === 'go-on' ? 'not-caught' : 'wrong-answer');
}

/** Whether the step left the coverage in order. */
export function isCoverageSettled(world: World, decision: string, marked: readonly string[]): boolean {
  const coverage = coverageOf(world);
  const isMended = coverage.slip === '' || marked.some((target) => target.endsWith(`/${coverage.slip}`));
  return isMended && decision === ANSWERS[coverage.reply];
}

function planFields(card: Coverage['card']): Fields {
  return [
    field('payer', plain(card.payer)),
    field('plan', plain(card.plan)),
    field('member', plain(card.member === '' ? '–' : card.member)),
  ];
}

function replyFields(coverage: Coverage): Fields {
  const { reply, registered, ended, other } = coverage;
  const status = message(
    `check-insurance.status.${ended === '' && reply === 'terminated' ? 'none' : reply}`,
    {
      ended,
      other,
    },
  );
  if (reply === 'member_not_found') {
    return [field('status', status), field('member', plain(registered.member))];
  }
  return [
    field('status', status),
    field('payer', plain(registered.payer)),
    field('member', plain(registered.member === '' ? '–' : registered.member)),
  ];
}

function field(id: string, value: Message): Fields[number] {
  return { id, label: message(`check-insurance.field.${id}`), value };
}

/** Marks the line of the registration that differs from the card, then does what the reply asks for. */
function solveCompare(perceived: Perceived): Action {
  const value = (document: string, name: string) =>
    JSON.stringify(perceivedParam(perceived.text, 'compare.field', { document, field: name }, 'value'));
  const differing = ['payer', 'plan', 'member'].find(
    (name) => value('card', name) !== value('registration', name),
  );
  if (differing !== undefined && !offers(perceived, 'unmark', `registration/${differing}`)) {
    return { verb: 'mark', target: `registration/${differing}`, value: 'mismatch' };
  }
  const status = perceivedParam(
    perceived.text,
    'compare.field',
    { document: 'reply', field: 'status' },
    'value',
  );
  const kind = typeof status === 'object' ? status.id.replace('check-insurance.status.', '') : '';
  const decision = ANSWERS[kind as ReplyKind] ?? ANSWERS.terminated;
  return offers(perceived, 'decide', decision) ? { verb: 'decide', target: decision } : CONFIRM;
}
