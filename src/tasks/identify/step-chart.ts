import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedText } from '../../simulation/vocabulary/widget.ts';
import { textsAt } from '../pack-rows.ts';
import { arrange, CONFIRM, judge, offers, plain, step } from '../task-helpers.ts';
import { birthOf, fullName, isMinor } from '../visit-facts.ts';
import { answerTo } from './step-ask.ts';

type Document = CompareSpec['documents'][number];

/** Two identifiers against the charts whose names come up. A chart opened in error stays with the visit. */
export const findChart = step({
  id: 'chart',
  widget: 'compare',
  title: message('identify.chart.step'),
  costMs: 24_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('identify.chart.prompt'),
    documents: [saidDocument(world), cardDocument(world), ...candidates(world).map(chartDocument)],
    decision: {
      label: message('identify.chart.decision'),
      options: [
        ...candidates(world).map((person) => ({ id: person.id, label: chartLabel(person) })),
        { id: 'new-chart', label: message('identify.chart.new') },
      ],
    },
  }),
  effects: (world, observations) => {
    const chosen = observedText(observations, 'decision');
    const isRight = chosen === world.person?.id;
    const error = chosen === 'new-chart' ? 'duplicate' : 'wrong-chart';
    const person = chosen === 'new-chart' ? `${world.person?.id ?? ''}.duplicate` : chosen;
    return [
      judge('id.wrong_chart', isRight, error, { reached: true }),
      {
        type: 'writeChart',
        field: 'identified',
        value: answerTo(world) === 'both' ? 'said-and-matched' : 'matched-by-card',
        ...(isRight ? {} : { person }),
      },
    ];
  },
  solve: solveChart,
});

/** The charts that come up under the name, the patient's among them. */
function candidates(world: World): readonly PersonPlan[] {
  const named = textsAt(world.visit?.plan.record, 'chartCandidates').flatMap((id) => world.persons[id] ?? []);
  const own = named.some((one) => one.id === world.person?.id) || world.person === null ? [] : [world.person];
  return arrange([...own, ...named], world.node.arrangement);
}

/** What came of the question: two identifiers, a surname, or a bare yes. */
function saidDocument(world: World): Document {
  const title = message(isMinor(world.person) ? 'identify.chart.adult-said' : 'identify.chart.said');
  const said = answerTo(world);
  if (said === 'both') return { id: 'said', title, fields: identifiers(world.person) };
  const answer = said === 'surname' ? plain(world.person?.last ?? '') : message('identify.chart.said-yes');
  return {
    id: 'said',
    title,
    fields: [{ id: 'answer', label: message('identify.chart.answer'), value: answer }],
  };
}

function cardDocument(world: World): Document {
  const title = message(isMinor(world.person) ? 'identify.chart.child-card' : 'identify.chart.photo-id');
  return { id: 'card', title, fields: identifiers(world.person) };
}

function chartDocument(person: PersonPlan): Document {
  return {
    id: person.id,
    title: chartLabel(person),
    fields: [
      ...identifiers(person),
      { id: 'address', label: message('identify.field.address'), value: plain(person.address) },
    ],
  };
}

function identifiers(person: PersonPlan | null): Document['fields'] {
  return [
    { id: 'name', label: message('identify.field.name'), value: plain(fullName(person)) },
    { id: 'birth', label: message('identify.field.birth'), value: birthOf(person) },
  ];
}

function chartLabel(person: PersonPlan): Message {
  return message('identify.chart.of', { name: fullName(person), birth: birthOf(person) });
}

/** Looks for the chart whose name and birth date are those on the card. */
function solveChart(perceived: Perceived) {
  const shown = (document: string): string =>
    JSON.stringify(
      perceived.text
        .filter((line) => line.id === 'compare.field' && line.params?.document === document)
        .filter((line) => line.params?.field === 'name' || line.params?.field === 'birth')
        .map((line) => line.params?.value ?? ''),
    );
  const charts = perceived.text.flatMap((line) =>
    line.id === 'compare.document' ? String(line.params?.document ?? '') : [],
  );
  const right = charts.find((one) => one !== 'card' && one !== 'said' && shown(one) === shown('card'));
  return right !== undefined && offers(perceived, 'decide', right)
    ? { verb: 'decide', target: right }
    : CONFIRM;
}
