import type { Effect } from '../simulation/vocabulary/effects.ts';
import type { TestDeviceFigure } from '../simulation/vocabulary/figures.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import type { AnyStep, LoopState, Perceived, World } from '../simulation/vocabulary/task.ts';
import type { Observation } from '../simulation/vocabulary/widget.ts';
import { observedText } from '../simulation/vocabulary/widget.ts';
import { CONFIRM, judge, plainText, step } from './task-helpers.ts';
import { type KitCard, type Lines, linesAt, runNumber, trueLines } from './waived-kit.ts';
import { isSampleGood } from './waived-swab-step.ts';
import { cardOf, hasNoKit, type WaivedTest } from './waived-test.ts';

/** The open window of this instance's device. */
export function cassetteLoop(world: World): LoopState | undefined {
  return world.loops.findLast((one) => one.kind === 'cassette' && one.task === world.node.id);
}

/** What the device shows `atMs`. */
function linesNow(world: World, test: WaivedTest, atMs: number): Lines {
  const card = cardOf(world, test);
  const lines = trueLines(world, card, runNumber(world, test.task), isSampleGood(world, test));
  return linesAt(card, lines, atMs - (cassetteLoop(world)?.openedMs ?? atMs - card.fromMs));
}

/** Reads the device: the control line first, then every analyte for itself. The description never says positive. */
export function readStep(test: WaivedTest): AnyStep {
  return step({
    id: 'read',
    widget: 'timed-read',
    title: message('waived-test.read'),
    costMs: test.costs.read,
    panelSeconds: 8,
    waitsFor: 'cassette',
    spec: (world) => {
      const card = cardOf(world, test);
      const lines = linesNow(world, test, world.nowMs);
      return {
        prompt: message('waived-test.read-prompt', {
          kit: card.title,
          started: cassetteLoop(world)?.openedMs ?? world.nowMs,
          now: world.nowMs,
        }),
        looks: [
          {
            // When it was looked at, so that what was seen and what is judged are of one moment.
            id: `at-${world.nowMs}`,
            label: message('waived-test.look'),
            shows: linesOf(card).map((id) => shownLine(id, lines[id] ?? 'none')),
            figure: figureOf(card, lines),
          },
        ],
        readings: linesOf(card).map((id) => ({
          id,
          label: message(`waived-test.line.${id}`),
          kind: 'choice' as const,
          options: ['line', 'none'].map((seen) => ({ id: seen, label: message(`waived-test.mark.${seen}`) })),
        })),
      };
    },
    effects: (world, observations) => [
      judgeWindow(world, cardOf(world, test), lookedAtMs(world, observations)),
      judgeReading(linesNow(world, test, lookedAtMs(world, observations)), observations),
      { type: 'closeLoop', kind: 'cassette' },
      { type: 'note', fact: 'cassette.read' },
    ],
    solve: solveReading,
    skip: (world) => hasNoKit(world, test),
  });
}

function lookedAtMs(world: World, observations: readonly Observation[]): number {
  const at = /^at-(\d+)$/.exec(observedText(observations, 'duration'))?.[1];
  return at === undefined ? world.nowMs : Number(at);
}

/** The lines of a device in the order they are read: control first. */
export function linesOf(card: KitCard): readonly string[] {
  return ['control', ...card.analytes];
}

/** The device as it lies there. A stick shows its test line in blue beside the red control. */
function figureOf(card: KitCard, lines: Lines): TestDeviceFigure {
  return {
    kind: 'test-device',
    shape: card.device === 'dipstick' ? 'dipstick' : 'cassette',
    lines: linesOf(card).map((id) => ({
      letter: LETTERS[id] ?? 'T',
      look: lines[id] ?? 'none',
      ink: card.device === 'dipstick' && id !== 'control' ? 'blue' : 'red',
    })),
  };
}

const LETTERS: Readonly<Record<string, string>> = { control: 'C', flu_a: 'A', flu_b: 'B' };

function shownLine(line: string, seen: 'line' | 'faint' | 'none') {
  const name = message(`waived-test.line.${line}`);
  return message('waived-test.shown', { line, name, seen, look: message(`waived-test.seen.${seen}`) });
}

function judgeWindow(world: World, card: KitCard, atMs: number): Effect {
  const elapsed = atMs - (cassetteLoop(world)?.openedMs ?? atMs - card.fromMs);
  if (elapsed < card.fromMs) return judge('poc.window', false, 'early');
  return judge('poc.window', elapsed <= card.toMs, 'late');
}

function judgeReading(lines: Lines, observations: readonly Observation[]): Effect {
  if (observedText(observations, 'duration') === '') return judge('poc.read', false, 'not-looked');
  const isSame = Object.entries(lines).every(
    ([line, seen]) => observedText(observations, line) === (seen === 'none' ? 'none' : 'line'),
  );
  return judge('poc.read', isSame, 'misread');
}

function solveReading(perceived: Perceived) {
  const shown = perceived.text.filter((line) => line.id === 'waived-test.shown');
  const look = perceived.legal.find((one) => one.verb === 'start');
  if (shown.length === 0 && look?.target !== undefined) return { verb: 'start', target: look.target };
  const open = perceived.text.find((line) => line.id === 'timed-read.reading' && line.params?.value === '');
  if (open === undefined) return CONFIRM;
  const line = plainText(open.params?.reading);
  const seen = shown.find((one) => one.params?.line === line)?.params?.seen;
  return { verb: 'record', target: line, value: seen === 'none' ? 'none' : 'line' };
}
