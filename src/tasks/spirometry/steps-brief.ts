import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { blowOf, curveOf } from '../../widgets/rhythm/blow.ts';
import { curveLines, litres } from '../../widgets/rhythm/coach.ts';
import { drawn, ownStep, readDetails, readNext, solveSort } from '../day-work.ts';
import { byRank, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { solveReadings } from '../solve-readings.ts';
import { judge, solveSequence, step } from '../task-helpers.ts';
import { effortStep } from './efforts.ts';
import {
  areEnough,
  breathOf,
  isAcceptable,
  isDizzyAfter,
  mostEfforts,
  type Shown,
  yearsOf,
} from './facts.ts';
import type { Best } from './steps-after.ts';

const CUES = ['deep_in', 'blast', 'keep_going', 'in_again'] as const;
const WRONG_CUES = ['gently', 'enough'] as const;

/** The words of one effort, in their order. */
export const coach: AnyStep = step({
  id: 'coach',
  widget: 'sequence',
  title: message('spirometry.coach'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('spirometry.coach-prompt', { first: world.person?.first ?? '' }),
    cards: dealt(world, [...CUES, ...WRONG_CUES]).map((id) => ({
      id,
      label: message(`spirometry.say.${id}`),
    })),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const isRight =
      CUES.every((one) => order.includes(one)) &&
      !WRONG_CUES.some((one) => order.includes(one)) &&
      isInRankOrder(order, procedureOf(world, 'spirometry', 'coach'));
    return [judge('spiro.coach', isRight, 'weak')];
  },
  solve: (perceived) => solveSequence(perceived, byRank(CUES, procedureOf(perceived, 'spirometry', 'coach'))),
});

/** An effort as it comes out when it is coached well. */
function coached(world: World, index: number): Shown & { readonly lines: readonly Message[] } {
  const breath = breathOf(world, index);
  const longest = breath.fillMs + 3 * breath.flatMs;
  const urging = Array.from({ length: Math.ceil(longest / 1_000) }, (_, second) => ({
    cue: 'go',
    ms: breath.fillMs + (second + 1) * 1_000,
  }));
  const cues = [{ cue: 'in', ms: 0 }, { cue: 'blast', ms: breath.fillMs }, ...urging];
  const curve = curveOf(breath, blowOf(breath, cues));
  if (curve === undefined) return { start: '', way: '', end: '', totalMl: 0, firstSecondMl: 0, lines: [] };
  return { ...curve, lines: curveLines(curve) };
}

/** What has been blown when the player looks: enough, one short of it, or up to the dizzy one. */
function blown(world: World): readonly (Shown & { readonly lines: readonly Message[] })[] {
  const all = Array.from({ length: mostEfforts(world) }, (_, index) => coached(world, index));
  const dizzy = all.findIndex((_, index) => isDizzyAfter(world, index));
  if (dizzy !== -1) return all.slice(0, dizzy + 1);
  const met = all.findIndex((_, index) =>
    areEnough(world, yearsOf(world), all.slice(0, index + 1).filter(isAcceptable)),
  );
  const count = met === -1 ? all.length : met + 1;
  return all.slice(0, count - (drawn(world, 46, 3) === 0 && met !== -1 ? 1 : 0));
}

function shownAs(world: World, index: number, verdict: string): Message {
  const { totalMl, firstSecondMl } = blown(world)[index] ?? { totalMl: 0, firstSecondMl: 0 };
  return message('spirometry.listed', {
    effort: index + 1,
    verdict,
    total: litres(totalMl),
    first: litres(firstSecondMl),
    totalMl,
    firstSecondMl,
  });
}

/** The lines on the machine: which efforts count. */
export const curves: AnyStep = step({
  id: 'curves',
  widget: 'sort',
  title: message('spirometry.curves'),
  costMs: 16_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('spirometry.curves-prompt'),
    items: blown(world).map(({ lines }, index) => ({
      id: effortStep(index),
      label: message('spirometry.effort', { effort: index + 1 }),
      details: lines,
    })),
    bins: ['keep', 'reject'].map((id) => ({ id, label: message(`spirometry.verdict.${id}`) })),
    complete: true,
  }),
  effects: (world, observations) => {
    const placed = observedList(observations, 'placed');
    const wrong = blown(world).filter((one, index) => {
      const isKept = placed.includes(`${effortStep(index)}>keep`);
      return isKept !== isAcceptable(one);
    });
    const hasKeptBad = wrong.some((one) => !isAcceptable(one));
    return [judge('spiro.accept', wrong.length === 0, hasKeptBad ? 'bad-accepted' : 'good-rejected')];
  },
  solve: solveCurves,
});

function solveCurves(perceived: Perceived): Action {
  return (
    readNext(perceived) ??
    solveSort(perceived, (item) => {
      const curve = readDetails(perceived.text, item).find((line) => line.id === 'rhythm.curve')?.params;
      const isGood = curve?.start === 'steep' && curve.way === 'smooth' && curve.end === 'flat';
      return isGood ? 'keep' : 'reject';
    })
  );
}

function keptIn(world: World): readonly number[] {
  const placed = observedList(ownStep(world, 'curves'), 'placed');
  return blown(world).flatMap((_, index) => (placed.includes(`${effortStep(index)}>keep`) ? [index] : []));
}

/** A look at the patient and at the list: another, enough, or stop. */
export const after: AnyStep = step({
  id: 'after',
  widget: 'timed-read',
  title: message('spirometry.after'),
  costMs: 8_000,
  panelSeconds: 6,
  spec: (world) => {
    const isDizzy = isDizzyAfter(world, blown(world).length - 1);
    return {
      prompt: message('spirometry.after-prompt', {
        first: world.person?.first ?? '',
        years: yearsOf(world),
        blown: blown(world).length,
      }),
      looks: [
        {
          id: 'patient',
          label: message('spirometry.look'),
          shows: [
            message(isDizzy ? 'spirometry.dizzy' : 'spirometry.well', { isDizzy }),
            ...keptIn(world).map((index) => shownAs(world, index, 'keep')),
          ],
        },
      ],
      readings: [
        {
          id: 'next',
          label: message('spirometry.next'),
          kind: 'choice' as const,
          options: dealt(world, ['another', 'enough', 'stop']).map((id) => ({
            id,
            label: message(`spirometry.next.${id}`),
          })),
        },
      ],
    };
  },
  effects: (world, observations) => {
    const next = observedText(observations, 'next');
    const efforts = blown(world);
    const isDizzy = isDizzyAfter(world, efforts.length - 1);
    const good = efforts.filter(isAcceptable);
    const isMet = areEnough(world, yearsOf(world), good) || efforts.length >= mostEfforts(world);
    const short = good.length < 3 ? 'too-few' : 'not-repeatable';
    const isEnoughRight = isDizzy || next === 'stop' || (next === 'enough') === isMet;
    const stop = isDizzy ? 'ignored' : 'needless';
    return [
      judge('spiro.enough', isEnoughRight, isMet ? 'too-many' : short),
      judge('spiro.stop', (next === 'stop') === isDizzy, stop, { reached: isDizzy }),
    ];
  },
  solve: (perceived) => {
    const listed = perceived.text
      .filter((line) => line.id === 'spirometry.listed')
      .map((line) => ({
        start: '',
        way: '',
        end: '',
        totalMl: Number(line.params?.totalMl ?? 0),
        firstSecondMl: Number(line.params?.firstSecondMl ?? 0),
      }));
    const prompt = perceived.text.find((line) => line.id === 'spirometry.after-prompt')?.params;
    const isEnough =
      areEnough(perceived, Number(prompt?.years ?? 0), listed) ||
      Number(prompt?.blown ?? 0) >= mostEfforts(perceived);
    const isDizzy = perceived.text.some((line) => line.params?.isDizzy === true);
    return solveReadings(perceived, 'patient', {
      next: isDizzy ? 'stop' : isEnough ? 'enough' : 'another',
    });
  },
});

/** What stands on the machine for the record: the efforts and which of them count. */
export function listedBrief(world: World): readonly Message[] {
  const kept = keptIn(world);
  return blown(world).map((_, index) => shownAs(world, index, kept.includes(index) ? 'keep' : 'reject'));
}

/** The largest volumes among the efforts kept. */
export function bestBrief(world: World): Best {
  const kept = keptIn(world).flatMap((index) => blown(world)[index] ?? []);
  return {
    totalMl: Math.max(0, ...kept.map((one) => one.totalMl)),
    firstSecondMl: Math.max(0, ...kept.map((one) => one.firstSecondMl)),
    kept: kept.length,
  };
}
