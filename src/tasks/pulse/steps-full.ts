import { message } from '../../simulation/vocabulary/messages.ts';
import type { RhythmCountSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { numberOr, rowById, textOr } from '../pack-rows.ts';
import { countTiming, longestCount, patternOf, solveCount } from '../rhythm-counts.ts';
import { arrange, judge, pack, perceivedParam, plainText, step } from '../task-helpers.ts';
import { truthOf } from '../vital-signs.ts';
import {
  APICAL_BELOW_MONTHS,
  isIrregular,
  methodProblem,
  pulseEffects,
  pulsePrompt,
  RATE_AND_RHYTHM,
} from './facts.ts';

const STRENGTHS = ['weak', 'normal', 'bounding'] as const;
const DRAWN = { fingers: 'wrist', thumb: 'thumb', apical: 'heart' } as const;

/** Find the beat, hold the watch, count as long as it needs; rate, rhythm and strength. */
export const countByHand = step({
  id: 'count',
  widget: 'rhythm',
  title: message('pulse.step'),
  costMs: 36_000,
  panelSeconds: 26,
  touch: 'patient',
  spec: countSpec,
  effects: (world, observations) => {
    const site = observedText(observations, 'hold');
    const length = longestCount(world, observations, [site]);
    const strength = observedText(observations, 'strength');
    const found = {
      rate: Number(observedText(observations, 'rate')),
      rhythm: observedText(observations, 'rhythm'),
      isApical: site === 'apical',
    };
    return [
      ...pulseEffects(world, found, methodProblem(world, site, length)),
      { type: 'writeChart', field: 'pulse-strength', value: strength },
      judge('vs.strength', strength === strengthOf(world), 'misnamed'),
      { type: 'note', fact: 'pulse.counted', details: countedDetails(world, observations) },
    ];
  },
  solve: (perceived) => {
    const ageMonths = Number(perceivedParam(perceived.text, 'pulse.prompt-full', {}, 'ageMonths'));
    const felt = perceived.text.find((line) => line.params?.strength !== undefined)?.params?.strength;
    return solveCount(perceived, ageMonths < APICAL_BELOW_MONTHS ? 'apical' : 'fingers', (seen) => ({
      count: seen.count,
      rate: seen.count,
      rhythm: seen.isUneven ? 'irregular' : 'regular',
      strength: plainText(felt),
    }));
  },
});

function countSpec(world: World): RhythmCountSpec {
  const strength = strengthOf(world);
  const pattern = patternOf(world, isIrregular(world) ? 'irregular' : 'regular', truthOf(world, 'pulse'));
  const row = rowById(pack(world, 'rhythm-patterns'), 'strengths', strength);
  return {
    kind: 'count',
    of: 'beats',
    prompt: pulsePrompt(world, 'pulse.prompt-full'),
    holds: arrange(['fingers', 'thumb', 'apical'] as const, world.node.arrangement).map((id) => ({
      id,
      label: message(`pulse.site.${id}`),
      pattern,
      depth: numberOr(row, 'depth', 1_000),
      shows: [
        message(id === 'apical' ? `pulse.felt-too.${strength}` : `pulse.felt.${strength}`, { strength }),
      ],
      drawn: DRAWN[id],
    })),
    ...countTiming(world),
    readings: [
      { id: 'count', label: message('pulse.field.count'), kind: 'decimal', min: 0, max: 300, step: 1 },
      ...RATE_AND_RHYTHM,
      {
        id: 'strength',
        label: message('pulse.field.strength'),
        kind: 'choice',
        options: STRENGTHS.map((id) => ({ id, label: message(`pulse.strength.${id}`) })),
      },
    ],
  };
}

function strengthOf(world: World): (typeof STRENGTHS)[number] {
  const told = textOr(world.visit?.plan.truth, 'strength', 'normal');
  return STRENGTHS.find((one) => one === told) ?? 'normal';
}

/** For the debrief: what was counted in how long, beside what the rate was. */
function countedDetails(world: World, observations: readonly Observation[]) {
  return {
    counted: observedText(observations, 'count'),
    written: observedText(observations, 'rate'),
    spanMs: Number(observations.find((one) => one.field === 'spanMs')?.value ?? 0),
    true: truthOf(world, 'pulse'),
  };
}
