import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { numberOr } from '../pack-rows.ts';
import { arrange, CONFIRM, judge, offers, perceivedParam, plain, plainText, step } from '../task-helpers.ts';
import { orderedProducts } from '../vaccine-products.ts';
import { needsAdult } from './consent-step.ts';
import { answersOf, isConflict, type Series, seriesOf, untold } from './facts.ts';

/** Order, registry, card, schedule and answers side by side: what does not fit is marked, what is a yes goes to the provider. */
export const screen: AnyStep = step({
  id: 'screen',
  widget: 'compare',
  title: message('screen-vaccine.screen'),
  costMs: 10_000,
  panelSeconds: 14,
  spec: (world) => ({
    prompt: message('screen-vaccine.screen-prompt', {
      patient: world.person?.first ?? '',
      age: world.person?.age ?? 0,
    }),
    documents: documents(world),
    marks: [{ id: 'mismatch', label: message('screen-vaccine.mark') }],
    decision: {
      label: message('screen-vaccine.decision'),
      options: arrange(['go-on', 'ask-provider', 'leave-out', 'send-home'], world.node.arrangement).map(
        (id) => ({ id, label: message(`screen-vaccine.decide.${id}`) }),
      ),
    },
  }),
  effects: (world, observations) => {
    const decision = observedText(observations, 'decision');
    const marked = observedList(observations, 'marked').map((one) => one.split('/')[1] ?? '');
    return [
      ...(needsAdult(world) ? [] : [judge('consent.unauthorised_adult', true, '')]),
      judgeMarks(seriesOf(world), marked),
      judgeAnswers(world, decision),
      judge('imm.withheld', decision === 'go-on' || decision === 'ask-provider', 'withheld'),
      ...(decision === 'ask-provider' ? tellProvider(world, marked) : []),
    ];
  },
  solve: solveScreen,
  skip: (world) => world.visit?.flow === 'rescheduled',
});

function documents(world: World): CompareSpec['documents'] {
  const series = seriesOf(world);
  const rows = (value: (one: Series) => Message) =>
    series.map((one) => ({ id: one.antigen, label: plain(one.title), value: value(one) }));
  const document = (id: string, fields: CompareSpec['documents'][number]['fields']) => ({
    id,
    title: message(`screen-vaccine.document.${id}`),
    fields,
  });
  return [
    document(
      'order',
      orderedProducts(world).map((one) => ({
        id: one.id,
        label: message('screen-vaccine.ordered'),
        value: plain(one.title),
      })),
    ),
    document(
      'registry',
      rows((one) => given(one, one.registryLast)),
    ),
    document(
      'card',
      rows((one) => given(one, one.cardLast)),
    ),
    document('schedule', rows(dueText)),
    document(
      'answers',
      answersOf(world).map((one) => ({
        id: one.id,
        label: plain(one.text),
        value: message(one.isYes ? yesId(one.id) : 'screen-vaccine.no'),
      })),
    ),
  ];
}

/** A yes to being sick today says how sick, since a runny nose is not an illness that postpones. */
function yesId(question: string): string {
  return question === 'sick_today' ? 'screen-vaccine.yes-cold' : 'screen-vaccine.yes';
}

function given(series: Series, last: string): Message {
  return message('screen-vaccine.given', { doses: series.doses, last });
}

function dueText(series: Series): Message {
  if (!series.isDue) return message('screen-vaccine.not-due', { dose: series.doses + 1 });
  return message('screen-vaccine.due', {
    dose: series.doses + 1,
    from: Math.floor(numberOr(series.due, 'ageMonthsMin', 0) / 12),
  });
}

function judgeMarks(series: readonly Series[], marked: readonly string[]): Effect {
  const conflicts = series.filter(isConflict).map((one) => one.antigen);
  if (!conflicts.every((one) => marked.includes(one))) return judge('imm.registry', false, 'conflict-missed');
  const isFalse = marked.some((one) => series.some((two) => two.antigen === one) && !conflicts.includes(one));
  return judge('imm.registry', !isFalse, 'false-mark');
}

/** Any yes is the provider's; a mild cold is no reason to withhold, but still told. */
function judgeAnswers(world: World, decision: string): Effect {
  const open = untold(world);
  if (decision === 'ask-provider' || open.length === 0) return judge('imm.contra_unreported', true, '');
  return judge(
    'imm.contra_unreported',
    false,
    open.every((one) => one.isMinor) ? 'cold-untold' : 'unreported',
  );
}

function tellProvider(world: World, marked: readonly string[]): readonly Effect[] {
  const facts = untold(world).map((one) => one.fact);
  const isMarked = seriesOf(world).some((one) => isConflict(one) && marked.includes(one.antigen));
  const all = isMarked ? [...facts, 'registry_differs'] : facts;
  return all.length === 0 ? [] : [{ type: 'tell', to: 'provider', facts: all }];
}

function solveScreen(perceived: Perceived): Action {
  const values = (document: string) =>
    perceived.text.filter((line) => line.id === 'compare.field' && line.params?.document === document);
  const conflict = values('registry').find((line) => {
    const antigen = plainText(line.params?.field);
    const other = perceivedParam(
      perceived.text,
      'compare.field',
      { document: 'card', field: antigen },
      'value',
    );
    const due = perceivedParam(
      perceived.text,
      'compare.field',
      { document: 'schedule', field: antigen },
      'value',
    );
    const isOpen = !perceived.text.some(
      (one) =>
        one.id === 'compare.marked' && one.params?.document === 'registry' && one.params.field === antigen,
    );
    const differs = JSON.stringify(line.params?.value) !== JSON.stringify(other);
    const notDue = typeof due === 'object' && due.id === 'screen-vaccine.not-due';
    return isOpen && (differs || notDue);
  });
  if (conflict !== undefined) {
    const target = `registry/${plainText(conflict.params?.field)}`;
    return { verb: 'mark', target, value: 'mismatch' };
  }
  const isYes = values('answers').some((line) => {
    const value = line.params?.value;
    return typeof value === 'object' && value.id !== 'screen-vaccine.no';
  });
  const decision = isYes || values('registry').length === 0 ? 'ask-provider' : 'go-on';
  return offers(perceived, 'decide', decision) ? { verb: 'decide', target: decision } : CONFIRM;
}
