import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { TimedReadSpec } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { CONFIRM, judge, plainText, step } from '../task-helpers.ts';
import { hasNoKit } from '../waived-test.ts';
import { DIP } from './dip.ts';
import { blockAt, blockName, figureAt, type Pad, padName, padsOf, readingRule } from './pads.ts';
import { STRIP_LOOP } from './step-dip.ts';

/** The pad that takes longest has a step of its own: between it and the others lies a wait. */
const isLast = (pad: Pad, all: readonly Pad[]) =>
  pad.atSeconds === Math.max(...all.map((one) => one.atSeconds));

/** Whoever is not there in time still looks, so long after the last pad. */
const MUCH_LATER = 2;

interface Part {
  readonly id: 'read' | 'read-last';
  readonly costMs: number;
  readonly isFull: boolean;
}

/** Reads the pads of one part at their times, against the chart on the bottle. */
export function readPadsStep({ id, costMs, isFull }: Part): AnyStep {
  return step({
    id,
    widget: 'timed-read',
    title: message(`urine-dip.${id}`),
    costMs,
    panelSeconds: id === 'read' ? 24 : 6,
    waitsFor: id === 'read' ? STRIP_LOOP : LAST_LOOP,
    pauseAfter: id === 'read',
    spec: (world) => specOf(world, id),
    effects: (world, observations) => (id === 'read' ? openLast(world) : judgeStrip(world, observations)),
    solve: (perceived) => solvePads(perceived),
    skip: (world) => isFull && hasNoKit(world, DIP),
  });
}

const LAST_LOOP = 'dip-strip-last';

function partOf(world: Pick<World, 'packs'>, id: Part['id']): readonly Pad[] {
  const all = padsOf(world);
  return all.filter((pad) => isLast(pad, all) === (id === 'read-last'));
}

function dippedMs(world: World): number {
  const loop = world.loops.findLast((one) => one.kind === STRIP_LOOP && one.task === world.node.id);
  return loop?.openedMs ?? world.nowMs - 30_000;
}

function specOf(world: World, id: Part['id']): TimedReadSpec {
  const pads = partOf(world, id);
  return {
    prompt: message('urine-dip.read-prompt', { seconds: secondsNow(world) }),
    looks: looksAt(world, pads).map((seconds) => ({
      id: `at-${seconds}`,
      label: message('urine-dip.look', { seconds }),
      shows: padsOf(world).map((pad) => {
        const block = blockAt(world, pad, seconds);
        return message('urine-dip.pad', {
          pad: pad.id,
          name: padName(pad.id),
          block,
          look: message(`urine-dip.pattern.${block}`),
        });
      }),
      figure: figureAt(world, seconds),
    })),
    readings: pads.map((pad) => ({
      id: pad.id,
      label: message('urine-dip.reading', { name: padName(pad.id), seconds: pad.atSeconds }),
      kind: 'choice',
      options: pad.blocks.map((block, index) => ({
        id: `b-${index}`,
        label: message('urine-dip.option', {
          value: blockName(block),
          pattern: message(`urine-dip.pattern.${index}`),
        }),
      })),
    })),
  };
}

function secondsNow(world: World): number {
  return Math.round((world.nowMs - dippedMs(world)) / 1_000);
}

/** The moments that are still to come: the pads' own times, now where that is none of them, and much later. */
function looksAt(world: World, pads: readonly Pad[]): readonly number[] {
  const { nearSeconds, lastSeconds } = readingRule(world);
  const now = secondsNow(world);
  const times = [...new Set(pads.map((pad) => pad.atSeconds))];
  const open = times.filter((time) => time >= now - nearSeconds);
  const isBetween = open.every((time) => Math.abs(time - now) > nearSeconds);
  const later = pads.some((pad) => pad.atSeconds === lastSeconds) ? [lastSeconds * MUCH_LATER] : [];
  const all = [...(isBetween ? [now] : []), ...open, ...later.filter((time) => time > now)];
  return [...new Set(all)].sort((one, other) => one - other);
}

function openLast(world: World): readonly Effect[] {
  const { lastSeconds, nearSeconds } = readingRule(world);
  const restMs = Math.max(1_000, dippedMs(world) + lastSeconds * 1_000 - world.nowMs);
  return [
    {
      type: 'openLoop',
      kind: LAST_LOOP,
      dueMs: restMs,
      overMs: restMs + nearSeconds * 1_000,
      title: message('urine-dip.loop-last', { patient: world.person?.first ?? '' }),
      resumes: true,
    },
  ];
}

/** What was written down for each pad, and at which moments anybody looked. */
export function writtenOf(world: World): readonly { readonly pad: Pad; readonly block: number }[] {
  return padsOf(world).map((pad) => ({ pad, block: blockOf(world, pad) }));
}

function partIdOf(world: World, pad: Pad): Part['id'] {
  return isLast(pad, padsOf(world)) ? 'read-last' : 'read';
}

function blockOf(world: World, pad: Pad, seen = ownStep(world, partIdOf(world, pad))): number {
  return Number(observedText(seen, pad.id).replace('b-', '') || -1);
}

/** All pads together once the last is read: each at its time, each as it was then. */
function judgeStrip(world: World, last: readonly Observation[]): readonly Effect[] {
  const verdicts = padsOf(world).map((pad) =>
    verdictOn(world, pad, partIdOf(world, pad) === 'read' ? ownStep(world, 'read') : last),
  );
  const timing = verdicts.find((one) => one === 'late' || one === 'early') ?? '';
  const reading = verdicts.find((one) => one === 'not-looked' || one === 'misread') ?? '';
  return [
    judge('poc.window', timing === '', timing),
    judge('poc.read', reading === '', reading),
    { type: 'closeLoop', kind: STRIP_LOOP },
    { type: 'closeLoop', kind: LAST_LOOP },
    // The strip goes into the bin with the gloves: what comes next is clean hands.
    ...(world.hands.startsWith('gloved') ? [{ type: 'setGloves', on: false } as const] : []),
  ];
}

function verdictOn(
  world: World,
  pad: Pad,
  seen: readonly Observation[],
): '' | 'late' | 'early' | 'misread' | 'not-looked' {
  const { nearSeconds, blocksOff } = readingRule(world);
  const looks = observedList(seen, 'looks').map((one) => Number(one.replace('at-', '')));
  if (looks.length === 0) return 'not-looked';
  const when = (seconds: number) => (seconds > pad.atSeconds ? 'late' : 'early');
  const isInTime = looks.some((one) => Math.abs(one - pad.atSeconds) <= nearSeconds);
  if (!isInTime) return when(Math.max(...looks));
  const off = pad.blocks.length > 2 ? blocksOff : 0;
  const written = blockOf(world, pad, seen);
  if (Math.abs(written - blockAt(world, pad, pad.atSeconds)) <= off) return '';
  const other = looks.find((one) => blockAt(world, pad, one) === written);
  return other === undefined ? 'misread' : when(other);
}

/** Takes each look in turn and writes down the pads whose time has come. */
function solvePads(perceived: Perceived): Action {
  const looked = perceived.text.find((line) => line.id === 'timed-read.looked')?.params?.label;
  const seconds = typeof looked === 'object' ? Number(looked.params?.seconds) : -1;
  const { nearSeconds } = readingRule(perceived);
  const pads = padsOf(perceived);
  const shown = new Map(perceived.text.filter((line) => line.id === 'urine-dip.pad').map(byPad));
  const open = perceived.text
    .filter((line) => line.id === 'timed-read.reading' && line.params?.value === '')
    .flatMap((line) => pads.find((pad) => pad.id === line.params?.reading) ?? []);
  const due = open.find((pad) => pad.atSeconds <= seconds + nearSeconds);
  const block = due === undefined ? undefined : shown.get(due.id);
  if (due !== undefined && block !== undefined) {
    return { verb: 'record', target: due.id, value: `b-${block}` };
  }
  if (open.length === 0) return CONFIRM;
  const next = perceived.legal
    .filter((one) => one.verb === 'start')
    .map((one) => Number((one.target ?? '').replace('at-', '')))
    .filter((one) => one > seconds)
    .sort((one, other) => one - other)[0];
  return next === undefined ? CONFIRM : { verb: 'start', target: `at-${next}` };
}

function byPad(line: Message): readonly [string, number] {
  return [plainText(line.params?.pad), Number(line.params?.block)];
}
