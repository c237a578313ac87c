import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { arrange, doneStep, judge, plain, step } from '../task-helpers.ts';
import { lastEntry } from '../visit-facts.ts';
import { lineError } from './line-error.ts';
import { chosenCode, codeName, codeRow, counsellorOf, diagnosisFor, rightLines, SIDES } from './lines.ts';
import { levelUp, NONE, type Slot, slotsOf } from './slots.ts';
import { solveLines } from './solve-lines.ts';
import { areSectionsOpen } from './steps-sections.ts';

/**
 * What was done against what is charged. In the short form only the lines that are in question stand open; the others agree
 * already and are shown as such.
 */
export function matchLines(costMs: number, isShort: boolean): AnyStep {
  const slotsIn = (world: World) => (isShort ? openSlots(world) : slotsOf(world));
  return step({
    id: 'lines',
    widget: 'chart',
    title: message('chart-charge.lines.step'),
    costMs,
    panelSeconds: isShort ? 10 : 24,
    spec: (world) => ({
      prompt: message('chart-charge.lines.prompt'),
      notes: [
        ...doneNotes(world),
        ...suggestionNotes(world, slotsIn(world)),
        message(isChartOpen(world) ? 'chart-charge.note.unsigned' : 'chart-charge.note.signed'),
      ],
      fields: [
        ...slotsIn(world).map((slot) => ({
          id: slot.code,
          label: message('chart-charge.field.line', { name: plain(codeName(world, slot.code)) }),
          kind: 'choice' as const,
          options: arrange(slot.options, world.node.arrangement).map((id) => ({
            id,
            label: optionLabel(id),
          })),
        })),
        {
          id: 'claim',
          label: message('chart-charge.field.then'),
          kind: 'choice' as const,
          options: ['send', 'hold'].map((id) => ({ id, label: message(`chart-charge.then.${id}`) })),
        },
      ],
      sign: message('chart-charge.lines.sign'),
    }),
    effects: (world, observations) => chargeEffects(world, slotsIn(world), observations),
    solve: solveLines,
    skip: (world) => world.visit === null,
  });
}

/** The provider's line, whatever is suggested wrongly, and one more to look at. */
function openSlots(world: World): readonly Slot[] {
  const slots = slotsOf(world);
  const asked = slots.filter((slot) => slot.code === chosenCode(world) || slot.suggested !== slot.right);
  const [more] = slots.filter((slot) => !asked.includes(slot));
  return more === undefined ? asked : slots.filter((slot) => asked.includes(slot) || slot === more);
}

function chargeEffects(
  world: World,
  slots: readonly Slot[],
  observations: readonly Observation[],
): readonly Effect[] {
  const chosen = chosenCode(world);
  const isRaised = slots.some(
    (slot) =>
      slot.code === chosen &&
      levelUp(chosen) !== chosen &&
      observedText(observations, slot.code) === levelUp(chosen),
  );
  const error = lineError(slots, observations, isRaised ? chosen : '');
  const isOpen = isChartOpen(world);
  const isSent = observedText(observations, 'claim') === 'send';
  const isCovered = lastEntry(world.chart, 'insurance.status')?.value !== 'wrong';
  const isClean = error === '' && !isRaised && !isOpen && isCovered;
  return [
    judge('charge.lines', error === '', error),
    judge('charge.scope', !isRaised, 'level-chosen'),
    judge('charge.release', isSent !== isOpen, isSent ? 'sent-unsigned' : 'held-needlessly'),
    {
      type: 'writeChart',
      field: 'charges',
      value: slots.map((slot) => observedText(observations, slot.code)),
    },
    { type: 'writeChart', field: 'claim', value: !isSent ? 'held' : isClean ? 'clean' : 'willDeny' },
  ];
}

/** Whether the patient's own chart lacks a signature for something that was done. */
function isChartOpen(world: World): boolean {
  const signed = doneStep(world, 'chart-charge', 'sections');
  return areSectionsOpen(world, signed) || observedText(signed, 'patient') !== world.person?.id;
}

/** What the chart says was done: all that is needed to write the lines. */
function doneNotes(world: World): readonly Message[] {
  const chosen = chosenCode(world);
  const level = /^OV-[NE](\d)$/.exec(chosen)?.[1];
  const done = rightLines(world).filter((line) => line.code !== chosen && !line.code.startsWith('VA-'));
  const vaccines = done.filter((line) => line.code.startsWith('VX-')).length;
  const diagnoses = [...new Set(slotsOf(world).map((slot) => diagnosisFor(world, slot.code)))];
  return [
    ...(chosen === ''
      ? []
      : [providerNote(chosen, level), message('chart-charge.note.seen', { seen: seenBefore(world) })]),
    ...done.map(({ code, markers }) => {
      const side = markers.find((one) => SIDES.includes(one)) ?? '';
      const components = Number(jsonAt(codeRow(world, code), 'components') ?? 0);
      return message('chart-charge.note.done', {
        code,
        name: plain(codeName(world, code)),
        components,
        side,
      });
    }),
    ...(vaccines === 0 ? [] : [message('chart-charge.note.counselling', { by: counsellorOf(world) })]),
    ...diagnoses
      .filter((dx) => dx !== '')
      .map((dx) => message('chart-charge.note.diagnosis', { dx: plain(dx) })),
  ];
}

function providerNote(chosen: string, level: string | undefined): Message {
  return level === undefined
    ? message('chart-charge.note.chosen', { code: plain(chosen) })
    : message('chart-charge.note.level', { level });
}

/** When this group last saw the patient face to face. */
function seenBefore(world: World): string {
  const seen = jsonAt(world.visit?.plan.truth, 'seenHereBefore');
  if (typeof seen === 'string') return seen;
  return world.visit?.plan.type === 'new' ? 'never' : 'this_year';
}

function suggestionNotes(world: World, open: readonly Slot[]): readonly Message[] {
  const suggested = open.filter((slot) => slot.suggested !== NONE).map((slot) => slot.suggested);
  const agreed = slotsOf(world).filter(
    (slot) => slot.right !== NONE && !open.some((one) => one.code === slot.code),
  );
  return [
    message('chart-charge.note.suggested', { lines: plain(suggested.join(', ')) }),
    ...(agreed.length === 0
      ? []
      : [message('chart-charge.note.agreed', { lines: plain(agreed.map((slot) => slot.right).join(', ')) })]),
  ];
}

function optionLabel(id: string): Message {
  return id === NONE ? message('chart-charge.line.none') : plain(id);
}
