import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { rowById, rowsAt, textOr } from '../pack-rows.ts';
import { arrange, doneStep, judge, pack, plain, solvePick, step } from '../task-helpers.ts';
import { patientOf, tenths } from '../vital-signs.ts';
import {
  ARMS,
  armMillimetres,
  armProblem,
  bodyState,
  CUFFS,
  cuffFor,
  cuffForArm,
  faultsOf,
  limitOf,
  preparationOf,
} from './preparation.ts';
import { restMs } from './rest.ts';

/** Which answer each question brings out. */
const ANSWERS: Readonly<Record<string, string>> = {
  ask_caffeine: 'caffeine',
  ask_nicotine: 'nicotine',
  ask_exercise: 'exercise',
  ask_toilet: 'full_bladder',
  ask_pain: 'pain',
};

/** What is asked before the cuff goes on. */
export const ask = step({
  id: 'ask',
  widget: 'pick',
  title: message('blood-pressure.ask.step'),
  costMs: 8_000,
  panelSeconds: 5,
  spec: (world) => {
    const questions = questionsOf(world);
    return {
      prompt: message('blood-pressure.ask.prompt', { patient: world.person?.first ?? '' }),
      shelf: arrange([...questions, 'ask_weekend'], world.node.arrangement).map((id) => ({
        id,
        label: message(`blood-pressure.ask.${id}`),
      })),
      most: questions.length,
    };
  },
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    return [
      judge(
        'vs.bp_ask',
        questionsOf(world).every((one) => taken.includes(one)),
        'not-asked',
      ),
    ];
  },
  solve: (perceived) => solvePick(perceived, questionsOf(perceived)),
});

/** Arm, cuff, posture; then the patient rests. */
export const prepare = step({
  id: 'prepare',
  widget: 'pick',
  title: message('blood-pressure.prepare.step'),
  costMs: 16_000,
  panelSeconds: 9,
  touch: 'patient',
  pauseAfter: true,
  spec: (world) => ({
    prompt: message('blood-pressure.prepare.prompt', {
      patient: world.person?.first ?? '',
      armMm: armMillimetres(world),
      centimetres: plain(tenths(armMillimetres(world))),
      faults: faultsOf(world).join(' '),
      seen: sentence(faultsOf(world).map((one) => message(`blood-pressure.fault.${one}`))),
      answers: sentence(answersOf(world)),
      state: toldState(world).join(' '),
      limits: toldLimits(world).join(' '),
      isChild: patientOf(world).ageMonths < 216,
    }),
    shelf: [
      ...CUFFS.map((id) => ({ id, label: message(`blood-pressure.cuff.${id}`) })),
      ...ARMS.map((id) => ({ id, label: message(`blood-pressure.arm.${id}`) })),
      ...arrange([...mendsOf(world), 'toilet-first'], world.node.arrangement).map((id) => ({
        id,
        label: message(`blood-pressure.mend.${id}`),
      })),
    ],
    most: 9,
    least: 2,
  }),
  effects: (world, observations) => {
    const made = preparationOf(world, observedList(observations, 'taken'));
    const arm = armProblem(world, made.arm);
    const isRightCuff = made.isCuffChosen && made.cuff === cuffFor(world).id;
    const left = made.faultsLeft.length;
    return [
      judge('vs.bp_arm', arm === undefined, arm ?? 'restricted-arm', { reached: true }),
      judge('vs.bp_cuff', isRightCuff, made.isCuffChosen ? 'wrong-cuff' : 'no-cuff-chosen'),
      judge('vs.bp_posture', left === 0, left < 3 ? 'some-faults' : 'many-faults'),
      {
        type: 'openLoop',
        kind: 'bp-rest',
        dueMs: restMs(world),
        title: message('blood-pressure.loop', { patient: world.person?.first ?? '' }),
        resumes: true,
      },
    ];
  },
  solve: (perceived) => solvePick(perceived, preparationFor(perceived)),
});

/** What the panel's words ask for: cuff by the arm, an arm that may be used, every fault mended. */
function preparationFor(perceived: Perceived): readonly string[] {
  const shown = perceived.text.find((one) => one.id === 'blood-pressure.prepare.prompt')?.params;
  const words = (name: string): readonly string[] => String(shown?.[name] ?? '').split(' ');
  const technique = pack(perceived, 'bp-technique');
  const mends = rowsAt(technique, 'posture')
    .filter((row) => words('faults').includes(textOr(row, 'fault', '')))
    .map((row) => textOr(row, 'id', ''));
  const isFree = (arm: string): boolean => {
    const limit =
      words('limits')
        .find((one) => one.startsWith(`${arm}:`))
        ?.split(':')[1] ?? '';
    const level = textOr(rowById(technique, 'armLimits', limit), 'level', '');
    return level !== 'never' && level !== 'avoid';
  };
  return [
    textOr(cuffForArm(perceived, Number(shown?.armMm)), 'id', ''),
    isFree('right') ? 'right' : 'left',
    ...mends,
    ...(words('state').includes('full_bladder') ? ['toilet-first'] : []),
  ];
}

function questionsOf(from: Pick<World | Perceived, 'packs'>): readonly string[] {
  return rowsAt(pack(from, 'bp-technique'), 'preparation').map((row) => textOr(row, 'id', ''));
}

function mendsOf(world: World): readonly string[] {
  return rowsAt(pack(world, 'bp-technique'), 'posture').map((row) => textOr(row, 'id', ''));
}

function asked(world: World): readonly string[] {
  return observedList(doneStep(world, 'blood-pressure', 'ask'), 'taken');
}

/** What the patient has told: only what was asked comes out. */
function toldState(world: World): readonly string[] {
  const open = asked(world).map((one) => ANSWERS[one] ?? '');
  return bodyState(world).filter((one) => open.includes(one));
}

function toldLimits(world: World): readonly string[] {
  if (!asked(world).includes('ask_arm_limits')) return [];
  return ARMS.filter((arm) => limitOf(world, arm) !== '').map((arm) => `${arm}:${limitOf(world, arm)}`);
}

function answersOf(world: World): readonly Message[] {
  const limits = toldLimits(world).map((one) => {
    const [arm = '', limit = ''] = one.split(':');
    return message(`blood-pressure.limit.${limit}`, { arm });
  });
  return [...toldState(world).map((one) => message(`blood-pressure.state.${one}`)), ...limits];
}

/** Several short sentences as one message; a plain remark when there is nothing to tell. */
function sentence(parts: readonly Message[]): Message {
  const [first = message('blood-pressure.nothing'), ...others] = parts;
  return others.reduce((before, next) => message('blood-pressure.and', { before, next }), first);
}
