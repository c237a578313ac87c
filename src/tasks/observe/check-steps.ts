import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { PickSpec } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, LoopState, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { rowById, textOr } from '../pack-rows.ts';
import { arrange, judge, pack, solvePick, step } from '../task-helpers.ts';

type Look = 'five' | 'last';

const OPTIONS: Readonly<Record<Look, readonly string[]>> = {
  five: ['look', 'wave', 'call-provider', 'reassure'],
  last: ['look', 'wave', 'call-provider', 'reassure', 'chart', 'let-go'],
};

/** The early cue that shows at a look, by the plan; empty in the ordinary case. `reaction_at` says which look, else the first. */
function cueAt(world: World, look: Look): string {
  const truth = world.visit?.plan.truth ?? {};
  const cue = textOr(world.node.params, 'cue', textOr(truth, 'reaction', ''));
  const when = textOr(world.node.params, 'cueAt', textOr(truth, 'reactionAt', 'five'));
  const isKnown = rowById(pack(world, 'observation'), 'earlyCues', cue) !== undefined;
  return isKnown && when === look ? cue : '';
}

function spec(world: World, look: Look): PickSpec {
  const cue = cueAt(world, look);
  const patient = world.person?.first ?? '';
  return {
    prompt:
      cue === ''
        ? message(`observe.prompt.${look}`, { patient })
        : message('observe.prompt-cue', { patient, look, cue, seen: message(`observe.cue.${cue}`) }),
    shelf: arrange(OPTIONS[look], world.node.arrangement).map((id) => ({
      id,
      label: message(`observe.do.${id}`),
    })),
    most: OPTIONS[look].length,
    least: 0,
  };
}

function judgeLook(world: World, look: Look, taken: readonly string[]): readonly Effect[] {
  const cue = cueAt(world, look);
  const isHeard = cue === '' || taken.includes('call-provider');
  return [
    judge('observe.checks', taken.includes('look'), 'not-looked'),
    judge('observe.cue', isHeard, 'dismissed', { reached: true }),
    ...(taken.includes('call-provider')
      ? [{ type: 'tell', to: 'provider', facts: [cue === '' ? 'no_reaction' : 'reaction'] } as const]
      : []),
  ];
}

function solveLook(perceived: Perceived): Action {
  const isCue = perceived.text.some((line) => line.id === 'observe.prompt-cue');
  return solvePick(perceived, ['look', ...(isCue ? ['call-provider'] : []), 'chart', 'let-go']);
}

/** The look after five minutes: colour, skin, breathing, a question. */
export const checkFive: AnyStep = step({
  id: 'check-five',
  widget: 'pick',
  title: message('observe.check-five'),
  costMs: 6_000,
  panelSeconds: 5,
  waitsFor: 'observation-check',
  pauseAfter: true,
  spec: (world) => spec(world, 'five'),
  effects: (world, observations) => [
    ...judgeLook(world, 'five', observedList(observations, 'taken')),
    { type: 'closeLoop', kind: 'observation-check' },
  ],
  solve: solveLook,
});

/** The look at the end; whoever is let go before the time is over was sent out early. */
export const checkLast: AnyStep = step({
  id: 'check-last',
  widget: 'pick',
  title: message('observe.check-last'),
  costMs: 6_000,
  panelSeconds: 6,
  waitsFor: 'observation',
  spec: (world) => spec(world, 'last'),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isCharted = taken.includes('chart');
    return [
      ...judgeLook(world, 'last', taken),
      judge('observe.stayed', !isEarly(world), 'sent-early', { reached: true }),
      judge('observe.charted', isCharted, 'not-charted'),
      ...(isCharted ? [{ type: 'writeChart', field: 'observed_until', value: world.nowMs } as const] : []),
      { type: 'closeLoop', kind: 'observation' },
      { type: 'closeLoop', kind: 'observation-check' },
    ];
  },
  solve: solveLook,
});

function isEarly(world: World): boolean {
  const loop: LoopState | undefined = world.loops.findLast(
    (one) => one.kind === 'observation' && one.task === world.node.id,
  );
  return loop !== undefined && world.nowMs < loop.dueMs;
}
