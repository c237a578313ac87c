import type { Effect } from '../../simulation/vocabulary/effects.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import {
  type Observation,
  observed,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { judge } from '../task-helpers.ts';
import {
  areEnough,
  breathOf,
  deepEnough,
  isAcceptable,
  isDizzyAfter,
  mostEfforts,
  type Shown,
  yearsOf,
} from './facts.ts';

/** One effort: what the machine showed, how it was coached, what the player made of it. */
export interface Effort extends Shown {
  readonly index: number;
  readonly depth: number;
  readonly cues: readonly string[];
  readonly isKept: boolean;
  /** `another`, `enough` or `stop`. */
  readonly next: string;
}

/** The id of the step of an effort, counted from 0. */
export function effortStep(index: number): string {
  return `effort-${index + 1}`;
}

/** An effort as it was observed. */
export function effortFrom(index: number, observations: readonly Observation[]): Effort {
  const number = (field: string) => Number(observed(observations, field) ?? 0);
  return {
    index,
    start: observedText(observations, 'start'),
    way: observedText(observations, 'way'),
    end: observedText(observations, 'end'),
    depth: number('depth'),
    totalMl: number('totalMl'),
    firstSecondMl: number('firstSecondMl'),
    cues: observedList(observations, 'cues').map((one) => one.split('@')[0] ?? ''),
    isKept: observedText(observations, 'verdict') === 'keep',
    next: observedText(observations, 'next'),
  };
}

/** All efforts of this instance so far, oldest first. */
export function effortsDone(world: World): readonly Effort[] {
  return Array.from({ length: mostEfforts(world) }, (_, index) => ownStep(world, effortStep(index)))
    .map((observations, index) => ({ observations, index }))
    .filter(({ observations }) => observations.length > 0)
    .map(({ observations, index }) => effortFrom(index, observations));
}

/** Whether no further effort follows this one. */
export function isLast(world: World, { index, next }: Effort): boolean {
  return next !== 'another' || index + 1 >= mostEfforts(world);
}

/** Was every breath led in deep, set off when full, and urged on until flat? What the patient cannot help does not count. */
function isWellCoached(world: World, effort: Effort): boolean {
  const { fault } = breathOf(world, effort.index);
  const isDeep = effort.depth >= deepEnough(world) && effort.cues[0] === 'in';
  const isPrompt = effort.start === 'steep' || fault === 'slow';
  const isUrged = effort.end === 'flat' || fault === 'early';
  return isDeep && isPrompt && isUrged && effort.cues.includes('go');
}

/** Judges all efforts together, once no other follows. */
export function judgeEfforts(world: World, efforts: readonly Effort[]): readonly Effect[] {
  const kept = efforts.filter((one) => one.isKept);
  const hasKeptBad = kept.some((one) => !isAcceptable(one));
  const hasLostGood = efforts.some((one) => !one.isKept && isAcceptable(one));
  const enough = enoughError(world, efforts);
  const stop = stopError(world, efforts);
  return [
    judge(
      'spiro.coach',
      efforts.every((one) => isWellCoached(world, one)),
      'weak',
    ),
    judge('spiro.accept', !hasKeptBad && !hasLostGood, hasKeptBad ? 'bad-accepted' : 'good-rejected'),
    judge('spiro.enough', enough === '', enough),
    judge('spiro.stop', stop === '', stop, { reached: stop === 'ignored' }),
    {
      type: 'note',
      fact: 'spirometry.blown',
      details: {
        efforts: efforts.map(({ index, start, way, end, totalMl, firstSecondMl, isKept }) => ({
          effort: index + 1,
          start,
          way,
          end,
          totalMl,
          firstSecondMl,
          isKept,
        })),
      },
    },
  ];
}

/** Dizziness ends it, whatever is missing; otherwise until three agree, or eight. */
function enoughError(world: World, efforts: readonly Effort[]): string {
  const last = efforts.at(-1);
  if (last === undefined) return 'too-few';
  if (efforts.some((one) => isDizzyAfter(world, one.index))) return '';
  const upTo = (count: number) => efforts.slice(0, count).filter(isAcceptable);
  const isMet = areEnough(world, yearsOf(world), upTo(efforts.length));
  if (!isMet && efforts.length < mostEfforts(world)) {
    return upTo(efforts.length).length < 3 ? 'too-few' : 'not-repeatable';
  }
  return areEnough(world, yearsOf(world), upTo(efforts.length - 1)) ? 'too-many' : '';
}

function stopError(world: World, efforts: readonly Effort[]): string {
  const dizzy = efforts.find((one) => isDizzyAfter(world, one.index));
  if (dizzy !== undefined) return dizzy.next === 'stop' ? '' : 'ignored';
  return efforts.some((one) => one.next === 'stop') ? 'needless' : '';
}
