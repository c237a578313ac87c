import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { ChartSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { CLINIC, ownStep } from '../day-work.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, perceivedParam, plain, step } from '../task-helpers.ts';
import { boxesOf, boxTaken, CONTROLS, cardOf, expectedLines, isPassed, kitOf, logEntry } from './controls.ts';

/** Logs kit, lot and results; opens the kit for patients or locks it. */
export const logControls = step({
  id: 'log',
  widget: 'chart',
  title: message('kit-qc.log.step'),
  costMs: 24_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('kit-qc.log.prompt', { kit: cardOf(world).title }),
    notes: notesOf(world),
    fields: fieldsOf(world),
    sign: message('kit-qc.log.sign'),
  }),
  effects: (world, observations) => {
    const isOpen = observedText(observations, 'verdict') === 'open';
    const lot = observedText(observations, 'lot').replace(/^lot-/, '');
    return [
      isOpen
        ? judge('qc.verdict', isPassed(world), 'accepted-failed')
        : judge('qc.verdict', !isPassed(world), 'locked-good'),
      judgeRecord(world, observations),
      ...(isOpen ? [] : lockKit(world)),
      { type: 'writeChart', field: 'log.qc', value: logEntry(world, lot, isOpen), person: CLINIC },
      { type: 'note', fact: 'qc.logged', details: logEntry(world, lot, isOpen) },
    ];
  },
  solve: solveLog,
});

/** A kit whose controls failed gives no patient results. */
export function lockKit(world: World): readonly Effect[] {
  const stocks = new Set(boxesOf(world).map((one) => one.stock));
  return [...stocks].map((stock) => ({ type: 'lockStock', stock, locked: true }) as const);
}

/** What was read, beside what the bottles say should be seen. */
function notesOf(world: World): readonly Message[] {
  const read = ownStep(world, 'read');
  const compared = CONTROLS.flatMap((control) =>
    Object.entries(expectedLines(world, control)).map(([line, expected]) =>
      message('kit-qc.compared', {
        control: message(`kit-qc.item.${control}`),
        line: message(`waived-test.line.${line}`),
        read: observedText(read, `${control}-${line}`),
        expected,
      }),
    ),
  );
  const box = boxTaken(world);
  return [
    ...compared,
    ...(box === undefined ? [] : [message('kit-qc.box-used', { lot: plain(box.lot), id: `lot-${box.lot}` })]),
  ];
}

function fieldsOf(world: World): ChartSpec['fields'] {
  const by = world.node.arrangement;
  const choice = (id: string, options: readonly { id: string; label: Message }[], required: boolean) => ({
    id,
    label: message(`kit-qc.field.${id}`),
    kind: 'choice' as const,
    options,
    required,
  });
  return [
    choice(
      'verdict',
      arrange(['open', 'lock'], by).map((id) => ({ id, label: message(`kit-qc.verdict.${id}`) })),
      true,
    ),
    choice(
      'lot',
      arrange(boxesOf(world), by).map(({ lot }) => ({ id: `lot-${lot}`, label: plain(lot) })),
      false,
    ),
    choice('initials', [{ id: 'own', label: message('kit-qc.initials.own') }], false),
  ];
}

function judgeRecord(world: World, observations: readonly Observation[]): Effect {
  const lot = observedText(observations, 'lot');
  const box = boxTaken(world);
  if (box !== undefined && lot === '') return judge('qc.record', false, 'lot-missing');
  if (box !== undefined && lot !== `lot-${box.lot}`) return judge('qc.record', false, 'wrong-lot');
  return judge('qc.record', observedText(observations, 'initials') === 'own', 'no-initials');
}

/** Opens the kit only when every line is as it should be. */
function solveLog(perceived: Perceived): Action {
  const compared = perceived.text.filter((line) => line.id === 'kit-qc.compared');
  const isRight = compared.every((line) => line.params?.read === line.params?.expected);
  const lot = perceivedParam(perceived.text, 'kit-qc.box-used', {}, 'id');
  return solveChart(perceived, {
    verdict: isRight ? 'open' : 'lock',
    lot: lot === undefined ? undefined : String(lot),
    initials: 'own',
  });
}

/** What is left when a colleague has run the controls: the log, and a locked kit where one failed. */
export function colleagueLog(world: World): readonly Effect[] {
  const box = boxesOf(world).find((one) => one.expires >= world.date);
  const entry = logEntry(world, box?.lot ?? '', isPassed(world));
  return [
    { type: 'writeChart', field: 'log.qc', value: entry, person: CLINIC },
    { type: 'note', fact: 'qc.logged', details: { ...entry, kit: kitOf(world) } },
    ...(isPassed(world) ? [] : lockKit(world)),
  ];
}
