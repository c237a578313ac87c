import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { numberOr } from '../pack-rows.ts';
import { arrange, CONFIRM, doneStep, judge, pack, plainText, solvePick, step } from '../task-helpers.ts';
import { cell, EARS, type Ear, gridFields, hears, judgeGrid, testedEar, tones } from './grid.ts';

const OPTIONS = ['door', 'phones-right', 'phones-swapped', 'explain', 'face-away', 'face-dials'] as const;
const RIGHT = ['door', 'phones-right', 'explain', 'face-away'] as const;

/** Quiet room, each phone on its side, what to do at a beep, and no peeking at the dials. */
export const setUp: AnyStep = step({
  id: 'set-up',
  widget: 'pick',
  title: message('hearing-check.set-up'),
  costMs: 12_000,
  panelSeconds: 7,
  spec: (world) => ({
    prompt: message('hearing-check.set-up-prompt', { patient: world.person?.first ?? '' }),
    shelf: arrange(OPTIONS, world.node.arrangement).map((id) => ({
      id,
      label: message(`hearing-check.option.${id}`),
    })),
    most: 4,
    least: 0,
  }),
  effects: (_, observations) => {
    const taken = observedList(observations, 'taken');
    const isSided = taken.includes('phones-right') && !taken.includes('phones-swapped');
    const isReady = taken.includes('door') && taken.includes('explain') && !taken.includes('face-dials');
    const error = taken.includes('face-dials')
      ? 'sees-dials'
      : taken.includes('door')
        ? 'not-explained'
        : 'noisy';
    return [judge('hearing.side', isSided, 'swapped'), judge('hearing.set_up', isReady, error)];
  },
  solve: (perceived) => solvePick(perceived, RIGHT),
});

/** Every tone in each ear; a response counts only when it is seen or said. */
export const test: AnyStep = step({
  id: 'test',
  widget: 'timed-read',
  title: message('hearing-check.test'),
  costMs: 12_000,
  panelSeconds: 12,
  spec: (world) => ({
    prompt: message('hearing-check.test-prompt', {
      patient: world.person?.first ?? '',
      level: numberOr(pack(world, 'screening-tests'), 'hearing.levelDbMax', 0),
    }),
    looks: EARS.map((ear) => ({
      id: ear,
      label: message(`hearing-check.ear.${ear}`),
      shows: tones(world).map((tone) => {
        const isHeard = hears(world, testedEar(world, ear), tone);
        return message(isHeard ? 'hearing-check.hand-up' : 'hearing-check.nothing', { ear, tone });
      }),
    })),
    readings: gridFields(world),
  }),
  effects: (world, observations) => {
    const looks = observedList(observations, 'looks');
    return [
      judgeGrid(
        world,
        observations,
        EARS.every((ear) => looks.includes(ear)),
      ),
    ];
  },
  solve: solveTest,
});

/** Listens to one ear, writes its row down, then the other. */
function solveTest(perceived: Perceived): Action {
  const open = perceived.text.find((line) => line.id === 'timed-read.reading' && line.params?.value === '');
  const reading = plainText(open?.params?.reading);
  if (reading === '') return CONFIRM;
  const [ear = '', tone = ''] = reading.replace('hz', '').split('-');
  const shown = perceived.text.find(
    (line) =>
      line.id.startsWith('hearing-check.') && line.params?.ear === ear && String(line.params?.tone) === tone,
  );
  if (shown === undefined) return { verb: 'start', target: ear };
  const isHeard = shown.id === 'hearing-check.hand-up';
  return { verb: 'record', target: reading, value: isHeard ? 'heard' : 'not-heard' };
}

/** Charts each ear. A pass needs a response to every tone. */
export const record: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('hearing-check.record'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('hearing-check.record-prompt'),
    notes: EARS.map((ear) =>
      message('hearing-check.noted', {
        ear,
        missed: missed(world, ear),
        name: message(`hearing-check.ear.${ear}`),
      }),
    ),
    fields: EARS.map((ear) => ({
      id: ear,
      label: message(`hearing-check.ear.${ear}`),
      kind: 'choice' as const,
      required: false,
      options: ['all-heard', 'some-missed'].map((id) => ({ id, label: message(`hearing-check.${id}`) })),
    })),
    sign: message('hearing-check.sign'),
  }),
  effects: (world, observations) => [
    judgeRecord(world, observations),
    ...EARS.map((ear): Effect => {
      const value = observedText(observations, ear) === 'all-heard' ? 'pass' : 'missed';
      return { type: 'writeChart', field: `hearing.${ear}`, value };
    }),
  ],
  solve: solveRecord,
});

/** How many tones of an ear the player wrote down as not heard. */
function missed(world: World, ear: Ear): number {
  const grid = doneStep(world, 'hearing-check', 'test');
  return tones(world).filter((tone) => observedText(grid, cell(ear, tone)) !== 'heard').length;
}

function judgeRecord(world: World, observations: readonly Observation[]): Effect {
  const entered = EARS.map((ear) => observedText(observations, ear));
  if (entered.includes('')) return judge('hearing.record', false, 'incomplete');
  const isPassedWrongly = EARS.some(
    (ear) => observedText(observations, ear) === 'all-heard' && missed(world, ear) > 0,
  );
  if (isPassedWrongly) return judge('hearing.record', false, 'pass-without-response');
  const isSame = EARS.every(
    (ear) => (observedText(observations, ear) === 'all-heard') === (missed(world, ear) === 0),
  );
  return judge('hearing.record', isSame, 'untrue');
}

function solveRecord(perceived: Perceived): Action {
  const empty = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const ear = plainText(empty?.params?.field);
  if (ear === '') return CONFIRM;
  const noted = perceived.text.find((line) => line.id === 'hearing-check.noted' && line.params?.ear === ear);
  return {
    verb: 'enter',
    target: ear,
    value: Number(noted?.params?.missed) === 0 ? 'all-heard' : 'some-missed',
  };
}
