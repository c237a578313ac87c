import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { CLINIC, ownStep } from '../day-work.ts';
import { durationMs, textOr } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { judge, solvePick, step } from '../task-helpers.ts';

const ENTER_MS = 20_000;

/** What the readings of the next twenty minutes are written on. */
const write = step({
  id: 'write',
  widget: 'pick',
  title: message('downtime-forms.write.step'),
  costMs: 16_000,
  panelSeconds: 6,
  pauseAfter: true,
  spec: (world) => ({
    prompt: message('downtime-forms.write.prompt'),
    shelf: dealt(world, ['forms', 'memory', 'scraps', 'stand-still']).map((id) => ({
      id,
      label: message(`downtime-forms.write.${id}`),
    })),
  }),
  effects: (world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    return [
      judge('down.forms', taken === 'forms', taken),
      {
        type: 'openLoop',
        kind: 'system-down',
        dueMs: durationMs(textOr(world.node.params, 'lasts', '20min')),
        title: message('downtime-forms.loop'),
        resumes: true,
      },
    ];
  },
  solve: (perceived) => solvePick(perceived, ['forms']),
});

/** The record takes entries again: what stands on paper goes in, as what it is. */
const enter = step({
  id: 'enter',
  widget: 'chart',
  title: message('downtime-forms.enter.step'),
  costMs: ENTER_MS,
  panelSeconds: 8,
  waitsFor: 'system-down',
  spec: (world) => ({
    prompt: message('downtime-forms.enter.prompt'),
    fields: (
      [
        ['kind', ['late', 'as-now', 'back-dated']],
        ['times', ['paper', 'guess']],
        ['paper', ['scan', 'bin']],
      ] as const
    ).map(([id, options]) => ({
      id,
      label: message(`downtime-forms.field.${id}`),
      kind: 'choice' as const,
      required: false,
      options: dealt(world, options).map((one) => ({
        id: one,
        label: message(`downtime-forms.${id}.${one}`),
      })),
    })),
    sign: message('downtime-forms.enter.sign'),
  }),
  effects: enterEffects,
  solve: (perceived) => solveChart(perceived, { kind: 'late', times: 'paper', paper: 'scan' }),
});

function enterEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const wrote = (id: string) => observedText(observations, id);
  const loop = world.loops.findLast((one) => one.kind === 'system-down' && one.task === world.node.id);
  const isEarly = loop !== undefined && world.nowMs - ENTER_MS < loop.dueMs;
  const hasPaper = observedList(ownStep(world, 'write'), 'taken').includes('forms');
  const isTimed = wrote('times') === 'paper' && hasPaper;
  const entry = wrote('kind') === 'back-dated' ? 'back-dated' : 'no-label';
  return [
    { type: 'closeLoop', kind: 'system-down' },
    judge('down.late_entry', wrote('kind') === 'late', entry),
    judge('down.times', isTimed && !isEarly, isEarly ? 'read-only' : 'guessed'),
    judge('down.paper', wrote('paper') === 'scan', wrote('paper') === 'bin' ? 'in-the-bin' : 'left-lying'),
    {
      type: 'writeChart',
      field: 'log.downtime',
      value: { kind: wrote('kind'), times: wrote('times'), paper: wrote('paper') },
      person: CLINIC,
    },
  ];
}

/** The record is read-only for a while (system down): paper with times, then late entries. Param `lasts` (a duration). */
export const downtimeFormsTask: TaskDefinition = {
  id: 'downtime-forms',
  catalogue: '2.11',
  title: message('downtime-forms.title'),
  station: 'ehr',
  during: [],
  forms: { brief: [write, enter] },
  preconditions: [],
  items: () => ['down.forms', 'down.late_entry', 'down.times', 'down.paper'],
  urgency: 2,
};
