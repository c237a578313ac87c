import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { byRank, dealt, procedureOf } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, perceivedParam, solveSequence, step } from '../task-helpers.ts';
import { lookAlikes, optionLike, personLabel } from '../waived-people.ts';
import { orderDone, patientLabel } from '../waived-test.ts';
import { GAUZE_IN, gauzeOnTray, otherSide, siteOf } from './facts.ts';

const PACK = 'procedure-trays';

/** From the forceps into the jar, and a name on the jar before anybody leaves. */
export const keepSpecimen: AnyStep = step({
  id: 'specimen',
  widget: 'sequence',
  title: message('assist.specimen.step'),
  costMs: 16_000,
  panelSeconds: 10,
  spec: (world) => {
    const { rank, wrong } = procedureOf(world, PACK, 'specimen');
    return {
      prompt: message('assist.specimen.prompt'),
      cards: dealt(world, [...rank.keys(), ...wrong]).map((id) => ({
        id,
        label: message(`assist.card.${id}`),
      })),
    };
  },
  effects: (_world, observations) => {
    const error = specimenError(observedList(observations, 'order'));
    return [judge('assist.specimen', error === '', error, { reached: error === 'unlabelled' })];
  },
  solve: (perceived) => {
    const procedure = procedureOf(perceived, PACK, 'specimen');
    return solveSequence(perceived, byRank([...procedure.rank.keys()], procedure));
  },
});

function specimenError(order: readonly string[]): string {
  const has = (card: string) => order.includes(card);
  if (has('label_later') || !(has('label_body') || has('label_lid'))) return 'unlabelled';
  if (has('saline_jar')) return 'wrong-fluid';
  if (has('label_lid')) return 'lid-labelled';
  if (!has('into_formalin') || !has('lid_tight')) return 'not-fixed';
  return has('read_back') && order.indexOf('read_back') > order.indexOf('label_body') ? '' : 'not-read-back';
}

/** The label itself: whose, from where, which side. */
export const writeLabel: AnyStep = step({
  id: 'label',
  widget: 'chart',
  title: message('assist.label.step'),
  costMs: 14_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: patientLabel(world, 'assist.label.prompt'),
    notes: [
      message('assist.label.taken', { site: siteOf(world), where: message(`assist.site.${siteOf(world)}`) }),
    ],
    fields: [
      choice('name', arrange(nameOptions(world), world.node.arrangement)),
      choice(
        'site',
        dealt(world, [siteOf(world), otherSide(siteOf(world))]).map((id) => ({
          id,
          label: message(`assist.site.${id}`),
        })),
      ),
      choice(
        'letter',
        dealt(world, ['a', 'none']).map((id) => ({ id, label: message(`assist.letter.${id}`) })),
      ),
    ],
    sign: message('assist.label.sign'),
  }),
  effects: (world, observations) => {
    const wrote = (id: string) => observedText(observations, id);
    const isOther = wrote('name') === 'other';
    const site = wrote('site');
    const error = isOther
      ? 'wrong-name'
      : site === ''
        ? 'no-site'
        : site !== siteOf(world)
          ? 'wrong-site'
          : wrote('name') === '' || wrote('letter') !== 'a'
            ? 'incomplete'
            : '';
    return [
      judge('assist.label', error === '', error, { reached: isOther }),
      { type: 'writeChart', field: 'specimen', value: { site, letter: wrote('letter') } },
    ];
  },
  solve: (perceived) =>
    solveChart(perceived, {
      name: optionLike(perceived, 'assist.label.prompt', 'assist.label.who'),
      site: String(perceivedParam(perceived.text, 'assist.label.taken', {}, 'site') ?? ''),
      letter: 'a',
    }),
});

function nameOptions(world: World) {
  return [
    { id: 'own', label: patientLabel(world, 'assist.label.who') },
    ...lookAlikes(world)
      .slice(0, 1)
      .map((one) => ({ id: 'other', label: personLabel('assist.label.who', one) })),
  ];
}

function choice(
  id: string,
  options: readonly { readonly id: string; readonly label: ReturnType<typeof message> }[],
) {
  return { id, label: message(`assist.label.${id}`), kind: 'choice', required: false, options } as const;
}

/** Before the wound is closed over anything: what went in has to be there. */
export const countBack: AnyStep = step({
  id: 'count',
  widget: 'timed-read',
  title: message('assist.count.step'),
  costMs: 14_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('assist.count.prompt', { before: GAUZE_IN }),
    looks: [
      {
        id: 'count',
        label: message('assist.count.look'),
        shows: [message('assist.count.shows', { seen: gauzeOnTray(world) })],
      },
    ],
    readings: [
      {
        id: 'then',
        label: message('assist.count.then'),
        kind: 'choice',
        options: dealt(world, ['equal', 'speak', 'later']).map((id) => ({
          id,
          label: message(`assist.count.${id}`),
        })),
      },
    ],
  }),
  effects: (world, observations) => countEffects(world, observations),
  solve: solveCount,
});

function countEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const hasCounted = observedText(observations, 'duration') !== '';
  const then = observedText(observations, 'then');
  const right = gauzeOnTray(world) === GAUZE_IN ? 'equal' : 'speak';
  const error =
    !hasCounted || then === 'later' ? 'not-done' : then === 'equal' ? 'mismatch-hidden' : 'false-alarm';
  return [
    judge('assist.count', hasCounted && then === right, error),
    { type: 'soilHands', by: 'fluid' },
    ...orderDone(world),
  ];
}

function solveCount(perceived: Perceived): Action {
  const { text } = perceived;
  const seen = text.find((one) => one.id === 'assist.count.shows')?.params?.seen;
  if (seen === undefined) return { verb: 'start', target: 'count' };
  const before = perceivedParam(text, 'assist.count.prompt', {}, 'before');
  const then = seen === before ? 'equal' : 'speak';
  const isWritten = perceivedParam(text, 'timed-read.reading', { reading: 'then' }, 'value') === then;
  return isWritten ? { verb: 'confirm' } : { verb: 'record', target: 'then', value: then };
}
