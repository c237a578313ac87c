import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../../simulation/vocabulary/specs.ts';
import type { LoopState, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { solveReadings } from '../solve-readings.ts';
import { arrange, judge, perceivedParam, step } from '../task-helpers.ts';
import { CONTROLS, type Control, cardOf, linesOf, unfinished } from './controls.ts';

const MARKS = ['line', 'none'] as const;

/** Reads both devices in the window, the control line first. */
export const readControls = step({
  id: 'read',
  widget: 'timed-read',
  title: message('kit-qc.read.step'),
  costMs: 24_000,
  panelSeconds: 10,
  waitsFor: 'qc',
  spec: (world) => ({
    prompt: message('kit-qc.read.prompt', {
      from: cardOf(world).fromMs,
      to: cardOf(world).toMs,
      since: elapsed(world),
    }),
    looks: [
      {
        id: 'devices',
        label: message('kit-qc.read.look'),
        shows: CONTROLS.flatMap((control) => shown(world, control)),
      },
    ],
    readings: CONTROLS.flatMap((control) => readings(world, control)),
  }),
  effects: (world, observations) => [judgeRead(world, observations), { type: 'closeLoop', kind: 'qc' }],
  solve: (perceived) => solveReadings(perceived, 'devices', wantedReadings(perceived)),
});

function loopOf(world: World): LoopState | undefined {
  return world.loops.findLast((one) => one.kind === 'qc' && one.task === world.node.id);
}

function elapsed(world: World): number {
  return world.nowMs - (loopOf(world)?.openedMs ?? world.nowMs);
}

function isEarly(world: World): boolean {
  return elapsed(world) < cardOf(world).fromMs;
}

function linesNow(world: World, control: Control) {
  return isEarly(world) ? unfinished(world) : linesOf(world, control);
}

function lineName(line: string): Message {
  return message(`waived-test.line.${line}`);
}

function shown(world: World, control: Control): readonly Message[] {
  return Object.entries(linesNow(world, control)).map(([line, mark]) =>
    message('kit-qc.shows', {
      field: `${control}-${line}`,
      control: message(`kit-qc.item.${control}`),
      line: lineName(line),
      mark,
    }),
  );
}

function readings(world: World, control: Control): readonly ReadingField[] {
  return ['control', ...cardOf(world).analytes].map((line) => ({
    id: `${control}-${line}`,
    label: message('kit-qc.reading', {
      control: message(`kit-qc.item.${control}`),
      line: lineName(line),
    }),
    kind: 'choice',
    options: arrange(MARKS, world.node.arrangement).map((id) => ({
      id,
      label: message(`kit-qc.mark.${id}`),
    })),
  }));
}

function judgeRead(world: World, observations: readonly Observation[]): Effect {
  // The reading costs its seconds; what counts is when it was begun.
  const begunMs = elapsed(world) - readControls.costMs;
  const { fromMs, toMs } = cardOf(world);
  if (begunMs < fromMs) return judge('qc.read', false, 'early');
  if (begunMs > toMs) return judge('qc.read', false, 'late');
  const isSame = CONTROLS.every((control) =>
    Object.entries(linesOf(world, control)).every(
      ([line, mark]) => observedText(observations, `${control}-${line}`) === mark,
    ),
  );
  return judge('qc.read', isSame, 'misread');
}

/** Writes down each line as the devices show it. */
function wantedReadings(perceived: Perceived): Record<string, string> {
  const fields = perceived.text
    .filter((line) => line.id === 'timed-read.reading')
    .map((line) => String(line.params?.reading ?? ''));
  return Object.fromEntries(
    fields.map((field) => [
      field,
      String(perceivedParam(perceived.text, 'kit-qc.shows', { field }, 'mark') ?? 'none'),
    ]),
  );
}
