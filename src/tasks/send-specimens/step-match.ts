import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { comparedValue, ownStep, solveDecision } from '../day-work.ts';
import { arrange, judge, plain, step } from '../task-helpers.ts';
import { fullName } from '../visit-facts.ts';
import { labelTrouble, type Specimen, slipOf, specimensOf } from './specimens.ts';

const DECISIONS = ['send', 'complete', 'stop'] as const;

/** Requisition, tube and chart: the same person, the same tests, nothing left blank? */
export const matchPapers = step({
  id: 'match',
  widget: 'compare',
  title: message('send-specimens.match.step'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('send-specimens.match.prompt'),
    documents: documentsOf(world),
    decision: {
      label: message('send-specimens.decision'),
      options: arrange(DECISIONS, world.node.arrangement).map((id) => ({
        id,
        label: message(`send-specimens.decide.${id}`),
      })),
    },
  }),
  effects: (world, observations) => {
    const decision = observedText(observations, 'decision');
    const marked = observedList(observations, 'marked');
    return [
      judgeMatch(world, decision, marked),
      ...(decision === 'stop' && labelTrouble(world) !== '' ? stopEffects(world) : []),
    ];
  },
  solve: solveMatch,
});

function documentsOf(world: World): CompareSpec['documents'] {
  const all = specimensOf(world);
  const slip = slipOf(world);
  return [
    {
      id: 'requisition',
      title: message('send-specimens.requisition'),
      fields: [
        ...all.map((one, index) => ({
          id: one.id,
          label: nameOf(one),
          value:
            slip === 'test' && index === 0
              ? message('send-specimens.no-test', who(one.owner))
              : message('send-specimens.line', { ...who(one.owner), test: one.test }),
        })),
        {
          id: 'diagnosis',
          label: message('send-specimens.diagnosis'),
          value: message(`send-specimens.diagnosis.${slip === 'diagnosis' ? 'blank' : 'given'}`),
        },
      ],
    },
    {
      id: 'tubes',
      title: message('send-specimens.tubes'),
      fields: all.map((one) => ({
        id: one.id,
        label: nameOf(one),
        value: one.isLabelled
          ? message('send-specimens.label', who(one.label))
          : message('send-specimens.no-label'),
      })),
    },
    {
      id: 'chart',
      title: message('send-specimens.chart'),
      fields: all.map((one) => ({
        id: one.id,
        label: nameOf(one),
        value: message('send-specimens.line', { ...who(one.owner), test: one.test }),
      })),
    },
  ];
}

/** What a specimen is called: `Gold tube`. */
export function nameOf(one: Specimen): Message {
  return message(`send-specimens.kind.${one.kind}`);
}

function who(person: PersonPlan | undefined) {
  return { name: plain(fullName(person)), born: person?.birthDate ?? '' };
}

function judgeMatch(world: World, decision: string, marked: readonly string[]): Effect {
  const trouble = labelTrouble(world);
  const isIncomplete = slipOf(world) !== 'none';
  if (trouble !== '') {
    return judge('send.match', decision === 'stop', `${trouble}-sent`, { reached: decision !== 'stop' });
  }
  if (isIncomplete && decision === 'send') return judge('send.match', false, 'incomplete-sent');
  const right = isIncomplete ? 'complete' : 'send';
  if (decision !== right) return judge('send.match', false, 'held-needlessly');
  return judge('send.match', isIncomplete || marked.length === 0, 'false-mismatch');
}

/** A tube that nobody can name is not sent: nothing of the packing is left to do, and the provider hears of it. */
function stopEffects(world: World): readonly Effect[] {
  return [
    ...['send.temperature', 'send.bag', 'send.log'].map((item) => judge(item, true, '')),
    ...(world.node.form === 'full' ? [judge('send.stickers', true, '')] : []),
    { type: 'tell', to: 'provider', facts: ['specimen_held'] },
    { type: 'note', fact: 'specimen.held', details: { why: labelTrouble(world) } },
  ];
}

/** Whether the specimens were kept back. */
export function isStopped(world: World): boolean {
  return observedText(ownStep(world, 'match'), 'decision') === 'stop';
}

function solveMatch(perceived: Perceived): Action {
  const ids = perceived.text
    .filter((line) => line.id === 'compare.field' && line.params?.document === 'tubes')
    .map((line) => String(line.params?.field ?? ''));
  const person = (document: string, field: string) => {
    const { params } = comparedValue(perceived, document, field);
    return JSON.stringify([params?.name, params?.born]);
  };
  const isOther = ids.some((id) => person('tubes', id) !== person('requisition', id));
  const lacksTest = ids.some(
    (id) => comparedValue(perceived, 'requisition', id).id === 'send-specimens.no-test',
  );
  const lacksDiagnosis =
    comparedValue(perceived, 'requisition', 'diagnosis').id === 'send-specimens.diagnosis.blank';
  return solveDecision(perceived, isOther ? 'stop' : lacksTest || lacksDiagnosis ? 'complete' : 'send');
}
