import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedText } from '../../simulation/vocabulary/widget.ts';
import { stripText } from '../../widgets/ekg-strip/strip.ts';
import { ownStep } from '../day-work.ts';
import { dealt } from '../procedure-cards.ts';
import { solveReadings } from '../solve-readings.ts';
import { judge, step } from '../task-helpers.ts';
import { artefacts, stripOf, traceOf } from './facts.ts';

/** Ten seconds of trace as a look: the sheet, and all that is on it in words. */
export function lookAt(world: World, trace: string) {
  const figure = stripOf(world, trace);
  return { id: '10s', label: message('ekg.trace.look'), shows: stripText(figure), figure };
}

/** What can be done about a trace; `clean`: print it. */
export function remedies(world: World) {
  return {
    id: 'mend',
    label: message('ekg.trace.mend'),
    kind: 'choice' as const,
    options: dealt(world, [...artefacts(world), 'clean']).map((id) => ({
      id,
      label: message(`ekg.mend.${id}`),
    })),
  };
}

/** What disturbs the trace that is seen: how the line runs, or lead I pointing down. */
export function disturbanceIn(lines: readonly Message[]): string {
  const line = String(lines.find((one) => one.id.startsWith('ekg-strip.line.'))?.params?.line ?? 'even');
  if (line !== 'even') return line;
  const down = String(lines.find((one) => one.id === 'ekg-strip.points.down')?.params?.leads ?? '');
  return down.split(', ').includes('I') ? 'arm_reversal' : 'clean';
}

/** Looks, then does what the strip asks for. */
export function solveTrace(perceived: Perceived) {
  return solveReadings(perceived, '10s', { mend: disturbanceIn(perceived.text) });
}

/** Ten seconds of trace: print it, or mend something and look again. */
export const traceByEye: AnyStep = step({
  id: 'trace',
  widget: 'timed-read',
  title: message('ekg.trace.step'),
  costMs: 30_000,
  panelSeconds: 20,
  spec: (world) => ({
    prompt: message('ekg.trace.prompt'),
    looks: [lookAt(world, traceOf(world))],
    readings: [remedies(world)],
  }),
  effects: (world, observations) => {
    const seen = traceOf(world);
    const mend = observedText(observations, 'mend');
    const note: Effect = { type: 'note', fact: 'ekg.traced', details: { seen, mend } };
    if (mend !== 'clean') {
      return [judge('ekg.trace', mend === seen, seen === 'clean' ? 'needless' : 'wrong-remedy'), note];
    }
    return [
      judge('ekg.trace', seen === 'clean' || seen === 'arm_reversal', 'sent'),
      judge('ekg.limbs', seen !== 'arm_reversal', 'reversed-sent'),
      judge('ekg.again', true, ''),
      note,
    ];
  },
  solve: solveTrace,
});

/** After something was mended: the trace once more, and what now. */
export const again: AnyStep = step({
  id: 'again',
  widget: 'timed-read',
  title: message('ekg.again.step'),
  costMs: 20_000,
  panelSeconds: 12,
  spec: (world) => ({
    prompt: message('ekg.again.prompt'),
    looks: [lookAt(world, traceLeft(world))],
    readings: [remedies(world)],
  }),
  effects: (world, observations) => {
    const left = traceLeft(world);
    const mend = observedText(observations, 'mend');
    const isReversed = left === 'arm_reversal' && mend === 'clean';
    const error = mend === 'clean' ? 'disturbed-sent' : left === 'clean' ? 'needless' : 'wrong-remedy';
    return [
      judge('ekg.limbs', !isReversed, 'reversed-sent'),
      judge('ekg.again', mend === left || isReversed, error),
      { type: 'note', fact: 'ekg.traced', details: { seen: left, mend } },
    ];
  },
  solve: solveTrace,
  skip: (world) => firstRemedy(world) === 'clean',
});

function firstRemedy(world: World): string {
  return observedText(ownStep(world, 'trace'), 'mend');
}

/** The right remedy leaves a clean trace, any other leaves it as it was. */
function traceLeft(world: World): string {
  return firstRemedy(world) === traceOf(world) ? 'clean' : traceOf(world);
}
