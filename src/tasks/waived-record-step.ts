import type { Effect } from '../simulation/vocabulary/effects.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../simulation/vocabulary/task.ts';
import type { Action, Observation } from '../simulation/vocabulary/widget.ts';
import { observedText } from '../simulation/vocabulary/widget.ts';
import { arrange, CONFIRM, doneStep, judge, plain, plainText, step } from './task-helpers.ts';
import { type KitCard, kitBoxes, qcOf, runNumber, takenBox, trueLines } from './waived-kit.ts';
import { lookAlikes, optionLike, personLabel } from './waived-people.ts';
import { cassetteLoop, linesOf } from './waived-read-step.ts';
import { cardOf, hasNoKit, orderDone, patientLabel, type WaivedTest } from './waived-test.ts';

const RESULTS = ['positive', 'negative', 'invalid'] as const;
/** How far the wrong time on offer lies from the right one. */
const LATER_MS = 600_000;

/** Charts the result: whose chart, every analyte for itself, lot, time read. Nothing charts itself. */
export function recordStep(test: WaivedTest): AnyStep {
  return step({
    id: 'record',
    widget: 'chart',
    title: message('waived-test.record'),
    costMs: test.costs.record,
    panelSeconds: 10,
    spec: (world) => ({
      prompt: message('waived-test.record-prompt', { kit: cardOf(world, test).title }),
      notes: notesOf(world, test),
      fields: fieldsOf(world, test),
      sign: message('waived-test.sign'),
    }),
    effects: (world, observations) => [
      judgeChart(world, observations),
      judgeControl(world, test, observations),
      judgeQc(world, cardOf(world, test), observations),
      judgeRecord(world, test, observations),
      ...writeResult(world, test, observations),
    ],
    solve: solveRecord,
    skip: (world) => hasNoKit(world, test),
  });
}

function notesOf(world: World, test: WaivedTest) {
  const card = cardOf(world, test);
  const box = takenBox(world, test.task, card.id);
  return [
    patientLabel(world, 'waived-test.cassette-label'),
    ...linesOf(card).map((line) => {
      const seen = lineRead(world, test, line);
      const params = { line, name: message(`waived-test.line.${line}`), seen };
      return message('waived-test.noted', { ...params, look: message(`waived-test.mark.${seen}`) });
    }),
    message('waived-test.box-lot', { lot: box?.lot ?? '' }),
    message('waived-test.read-at', { at: readAtMs(world, test) }),
  ];
}

/** What the player wrote down for a line when reading. */
function lineRead(world: World, test: WaivedTest, line: string): 'line' | 'none' {
  return observedText(doneStep(world, test.task, 'read'), line) === 'line' ? 'line' : 'none';
}

function readAtMs(world: World, test: WaivedTest): number {
  return world.done.findLast((one) => one.task === test.task && one.step === 'read')?.atMs ?? world.nowMs;
}

function fieldsOf(world: World, test: WaivedTest): readonly ReadingField[] {
  const card = cardOf(world, test);
  const people = [...(world.person === null ? [] : [world.person]), ...lookAlikes(world)];
  const lots = [takenBox(world, test.task, card.id)?.lot, ...kitBoxes(world, card.id).map((one) => one.lot)];
  const times = [
    ['start', cassetteLoop(world)?.openedMs ?? 0],
    ['read', readAtMs(world, test)],
    ['later', readAtMs(world, test) + LATER_MS],
  ] as const;
  const by = world.node.arrangement;
  const field = (id: string) => ({ id, label: message(`waived-test.field.${id}`), kind: 'choice' as const });
  return [
    {
      ...field('chart'),
      options: arrange(people, by).map((one) => ({
        id: one.id,
        label: personLabel('waived-test.chart', one),
      })),
    },
    ...card.analytes.map((id) => ({
      id,
      label: message(`waived-test.line.${id}`),
      kind: 'choice' as const,
      options: RESULTS.map((result) => ({ id: result, label: message(`waived-test.result.${result}`) })),
    })),
    {
      ...field('lot'),
      required: false,
      options: [...new Set(lots)].flatMap((lot) =>
        lot === undefined ? [] : [{ id: `lot-${lot}`, label: plain(lot) }],
      ),
    },
    {
      ...field('time'),
      required: false,
      options: arrange(times, by).map(([id, at]) => ({ id, label: message('waived-test.time', { at }) })),
    },
  ];
}

function judgeChart(world: World, observations: readonly Observation[]): Effect {
  const isOwn = observedText(observations, 'chart') === world.person?.id;
  return judge('poc.wrong_patient', isOwn, 'wrong-chart', { reached: true });
}

/** Whether a result (and not `invalid`) was charted for any analyte. */
function isReported(card: KitCard, observations: readonly Observation[]): boolean {
  return card.analytes.some((one) => observedText(observations, one) !== 'invalid');
}

function judgeControl(world: World, test: WaivedTest, observations: readonly Observation[]): Effect {
  const isControlled = lineRead(world, test, 'control') === 'line';
  const isReal = controlShown(world, test);
  const isWrong = !(isControlled && isReal) && isReported(cardOf(world, test), observations);
  return judge('poc.control', !isWrong, 'charted-without-control', { reached: true });
}

/** Whether the control line was there to be seen: what was misread does not make a test valid. */
function controlShown(world: World, test: WaivedTest): boolean {
  const run = runNumber(world, test.task);
  return trueLines(world, cardOf(world, test), run, true).control === 'line';
}

function judgeQc(world: World, card: KitCard, observations: readonly Observation[]): Effect {
  const isPassed = qcOf(world, card.id) === 'passed';
  const isOut = isReported(card, observations);
  return judge('poc.qc', isPassed, isOut ? 'reported-without-qc' : 'run-before-qc', { reached: isOut });
}

function judgeRecord(world: World, test: WaivedTest, observations: readonly Observation[]): Effect {
  const card = cardOf(world, test);
  const isValid = lineRead(world, test, 'control') === 'line';
  const isSame = card.analytes.every((one) => {
    const charted = observedText(observations, one);
    if (!isValid) return charted === 'invalid';
    return charted === (lineRead(world, test, one) === 'line' ? 'positive' : 'negative');
  });
  if (isValid && !isSame) return judge('poc.record', false, 'wrong-result');
  const lot = takenBox(world, test.task, card.id)?.lot ?? '';
  if (observedText(observations, 'lot') !== `lot-${lot}`) return judge('poc.record', false, 'lot-missing');
  return judge('poc.record', observedText(observations, 'time') === 'read', 'time-missing');
}

/** The charted value of the test's own field: `A`, `B`, `A+B`, `none` for flu, else positive, negative or invalid. */
function chartedValue(card: KitCard, observations: readonly Observation[]): string {
  const results = card.analytes.map((one) => observedText(observations, one));
  if (results.every((one) => one === 'invalid')) return 'invalid';
  if (card.analytes.length === 1) return results[0] ?? '';
  const found = card.analytes.filter((_, index) => results[index] === 'positive');
  return found.length === 0 ? 'none' : found.map((one) => one.slice(-1).toUpperCase()).join('+');
}

/** The chart field a kit's result goes to: `flu`, `strep`, `hcg`. */
export function fieldOf(card: KitCard): string {
  return card.analytes[0]?.split('_')[0] ?? 'result';
}

function writeResult(
  world: World,
  test: WaivedTest,
  observations: readonly Observation[],
): readonly Effect[] {
  const card = cardOf(world, test);
  const value = chartedValue(card, observations);
  const person = observedText(observations, 'chart');
  const record = {
    kit: card.id,
    lot: observedText(observations, 'lot').replace(/^lot-/, ''),
    readAtMs: readAtMs(world, test),
    ...Object.fromEntries(card.analytes.map((one) => [one, observedText(observations, one)])),
  };
  const entries: readonly Effect[] = [
    { type: 'writeChart', field: fieldOf(card), value, person },
    { type: 'writeChart', field: `${fieldOf(card)}.record`, value: record, person },
  ];
  if (value !== 'invalid') return [...entries, ...orderDone(world)];
  if (runNumber(world, test.task) <= 1) return [...entries, { type: 'redo' }];
  const box = takenBox(world, test.task, card.id);
  return [
    ...entries,
    { type: 'tell', to: 'provider', facts: ['invalid_twice'] },
    ...(box === undefined ? [] : [{ type: 'lockStock', stock: box.stock, locked: true } as const]),
    ...orderDone(world),
  ];
}

function solveRecord(perceived: Perceived): Action {
  const open = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const field = plainText(open?.params?.field);
  if (field === '') return CONFIRM;
  return { verb: 'enter', target: field, value: rightEntry(perceived, field) };
}

function rightEntry(perceived: Perceived, field: string): string {
  const { text } = perceived;
  if (field === 'chart') return optionLike(perceived, 'waived-test.cassette-label', 'waived-test.chart');
  if (field === 'lot')
    return `lot-${plainText(text.find((one) => one.id === 'waived-test.box-lot')?.params?.lot)}`;
  if (field === 'time') {
    const at = text.find((one) => one.id === 'waived-test.read-at')?.params?.at;
    const option = text.find((one) => {
      const label = one.params?.label;
      return typeof label === 'object' && label.id === 'waived-test.time' && label.params?.at === at;
    });
    return plainText(option?.params?.option);
  }
  const seen = (line: string) =>
    text.find((one) => one.id === 'waived-test.noted' && one.params?.line === line)?.params?.seen;
  if (seen('control') !== 'line') return 'invalid';
  return seen(field) === 'line' ? 'positive' : 'negative';
}
