import { jsonAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { RhythmCoachSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { litres } from '../../widgets/rhythm/coach.ts';
import { durationMs } from '../pack-rows.ts';
import { arrange, CONFIRM, offers, step } from '../task-helpers.ts';
import { effortFrom, effortStep, effortsDone, isLast, judgeEfforts } from './efforts.ts';
import {
  areEnough,
  breathOf,
  isAcceptable,
  isDizzyAfter,
  type Shown,
  spirometryPack,
  yearsOf,
} from './facts.ts';

/** As many as the pack's rule `most` allows; those that are not needed are left out. */
const MOST = 8;

/** The efforts, one panel each: coach it, look at the line, keep it or not, and say what follows. */
export const efforts: readonly AnyStep[] = Array.from({ length: MOST }, (_, index) => effort(index));

function effort(index: number): AnyStep {
  return step({
    id: effortStep(index),
    widget: 'rhythm',
    title: message('spirometry.effort', { effort: index + 1 }),
    costMs: 24_000,
    panelSeconds: 18,
    skip: (world) => isNotNeeded(world, index),
    spec: (world) => effortSpec(world, index),
    effects: (world, observations) => {
      const done = effortFrom(index, observations);
      const before = effortsDone(world).filter((one) => one.index < index);
      return isLast(world, done) ? judgeEfforts(world, [...before, done]) : [];
    },
    solve: solveEffort,
  });
}

function isNotNeeded(world: World, index: number): boolean {
  const before = effortsDone(world).at(-1);
  return index > 0 && (before === undefined || before.index + 1 !== index || isLast(world, before));
}

function effortSpec(world: World, index: number): RhythmCoachSpec {
  const play = jsonAt(spirometryPack(world), 'play');
  return {
    kind: 'coach',
    prompt: message('spirometry.effort-prompt', {
      first: world.person?.first ?? '',
      effort: index + 1,
      years: yearsOf(world),
    }),
    notes: effortNotes(world),
    cues: (['in', 'blast', 'go'] as const).map((id) => ({ id, label: message(`spirometry.cue.${id}`) })),
    breath: breathOf(world, index),
    after: [
      message(isDizzyAfter(world, index) ? 'spirometry.dizzy' : 'spirometry.well', {
        isDizzy: isDizzyAfter(world, index),
      }),
    ],
    stepMs: durationMs(jsonAt(play, 'step')),
    longestMs: durationMs(jsonAt(play, 'longest')),
    readings: [
      {
        id: 'verdict',
        label: message('spirometry.verdict'),
        kind: 'choice',
        options: ['keep', 'reject'].map((id) => ({ id, label: message(`spirometry.verdict.${id}`) })),
      },
      {
        id: 'next',
        label: message('spirometry.next'),
        kind: 'choice',
        options: arrange(['another', 'enough', 'stop'], world.node.arrangement).map((id) => ({
          id,
          label: message(`spirometry.next.${id}`),
        })),
      },
    ],
  };
}

/** The efforts before this one, as the machine lists them and the player has marked them. */
export function effortNotes(world: World): readonly Message[] {
  const done = effortsDone(world);
  if (done.length === 0) return [message('spirometry.none-yet')];
  return done.map(({ index, isKept, totalMl, firstSecondMl }) =>
    message('spirometry.listed', {
      effort: index + 1,
      verdict: isKept ? 'keep' : 'reject',
      total: litres(totalMl),
      first: litres(firstSecondMl),
      totalMl,
      firstSecondMl,
    }),
  );
}

/** In, wait until full, blast, urge every second until it is over; then look at line, list and patient. */
function solveEffort(perceived: Perceived): Action {
  if (offers(perceived, 'start')) return { verb: 'start' };
  if (offers(perceived, 'cue')) return solveBreath(perceived);
  const wanted = verdictOn(perceived);
  const next = Object.entries(wanted).find(([field]) => !offers(perceived, 'clear', field));
  return next === undefined ? CONFIRM : { verb: 'record', target: next[0], value: next[1] };
}

function solveBreath(perceived: Perceived): Action {
  const breath = perceived.text.find((line) => line.id === 'rhythm.breath');
  const lastCue = perceived.text.findLast((line) => line.id === 'rhythm.cued');
  const phase = breath?.params?.phase;
  if (lastCue?.params?.ms === breath?.params?.ms) return { verb: 'step' };
  if (phase === 'quiet') return { verb: 'cue', target: 'in' };
  if (phase === 'full') return { verb: 'cue', target: 'blast' };
  return phase === 'filling' ? { verb: 'step' } : { verb: 'cue', target: 'go' };
}

function verdictOn(perceived: Perceived): { readonly verdict: string; readonly next: string } {
  const { text } = perceived;
  const curve = text.find((line) => line.id === 'rhythm.curve')?.params ?? {};
  const volumes = text.find((line) => line.id === 'rhythm.volumes')?.params ?? {};
  const own: Shown = {
    start: String(curve.start ?? ''),
    way: String(curve.way ?? ''),
    end: String(curve.end ?? ''),
    totalMl: Number(volumes.totalMl ?? 0),
    firstSecondMl: Number(volumes.firstSecondMl ?? 0),
  };
  const listed = text.filter((line) => line.id === 'spirometry.listed');
  const kept = listed
    .filter((line) => line.params?.verdict === 'keep')
    .map((line) => ({
      ...own,
      totalMl: Number(line.params?.totalMl ?? 0),
      firstSecondMl: Number(line.params?.firstSecondMl ?? 0),
    }));
  const isGood = isAcceptable(own);
  const years = Number(text.find((line) => line.id === 'spirometry.effort-prompt')?.params?.years ?? 0);
  const isEnough = areEnough(perceived, years, isGood ? [...kept, own] : kept) || listed.length + 1 >= MOST;
  const isDizzy = text.some((line) => line.params?.isDizzy === true);
  return { verdict: isGood ? 'keep' : 'reject', next: isDizzy ? 'stop' : isEnough ? 'enough' : 'another' };
}
