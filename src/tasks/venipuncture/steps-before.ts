import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { dealt } from '../procedure-cards.ts';
import {
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  perceivedParam,
  solveDialogue,
  solvePick,
  solveSequence,
  step,
} from '../task-helpers.ts';
import { patientLabel } from '../waived-test.ts';
import {
  ARMS,
  asked,
  comfortTalk,
  levelOf,
  limitOf,
  neededTubes,
  QUESTIONS,
  rankOfTube,
  takesThinner,
  testOf,
  tubeIds,
} from './facts.ts';

/** Fear of the needle: what helps, and no lies. */
export const talk: AnyStep = step({
  id: 'talk',
  widget: 'talk',
  title: message('venipuncture.talk.step'),
  costMs: 12_000,
  panelSeconds: 10,
  spec: (world) =>
    dialogueSpec(world, comfortTalk(world) ?? '', { 'patient.first': world.person?.first ?? '' }),
  effects: (world, observations) => {
    const dialogue = comfortTalk(world) ?? '';
    const errors = dialogueErrors(world, dialogue, observations);
    return [
      ...dialogueEffects(world, dialogue, observations),
      judge('talk.honest', !errors.includes('talk.honest'), 'said', { reached: true }),
      judge('scope.words', !errors.includes('scope.words'), 'said', { reached: true }),
    ];
  },
  solve: solveDialogue,
  skip: (world) => comfortTalk(world) === undefined,
});

/** Who are you, and what has to be known before a needle. */
export const ask: AnyStep = step({
  id: 'ask',
  widget: 'pick',
  title: message('venipuncture.ask.step'),
  costMs: 10_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: patientLabel(world, 'venipuncture.ask.prompt'),
    shelf: dealt(world, ['open', 'closed', ...QUESTIONS]).map((id) => ({
      id,
      label: message(`venipuncture.ask.${id}`, { first: world.person?.first ?? '' }),
    })),
    most: QUESTIONS.length + 2,
    least: 0,
  }),
  effects: (_world, observations) => {
    const taken = observedList(observations, 'taken');
    const identity = taken.includes('closed') ? 'closed-question' : 'not-asked';
    const left = QUESTIONS.filter((one) => !taken.includes(one));
    const isGrave = left.includes('latex') || left.includes('arm_limits');
    return [
      judge('draw.identity', taken.includes('open'), identity),
      judge('draw.ask', left.length === 0, isGrave ? 'not-asked' : 'partly-asked'),
    ];
  },
  solve: (perceived) => solvePick(perceived, ['open', ...QUESTIONS]),
});

/** Which arm, which vein: what the patient has said, and what the finger feels. */
export const site: AnyStep = step({
  id: 'site',
  widget: 'pick',
  title: message('venipuncture.site.step'),
  costMs: 8_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('venipuncture.site.prompt', {
      left: knownLimit(world, 'left'),
      right: knownLimit(world, 'right'),
      leftWords: message(`venipuncture.limit.${knownLimit(world, 'left')}`),
      rightWords: message(`venipuncture.limit.${knownLimit(world, 'right')}`),
    }),
    shelf: dealt(
      world,
      ARMS.flatMap((arm) => ['median_cubital', 'basilic'].map((vein) => `${arm}-${vein}`)),
    ).map((id) => {
      const [arm = '', vein = ''] = id.split('-');
      return {
        id,
        label: message(`venipuncture.arm.${arm}`, { vein: message(`venipuncture.vein.${vein}`) }),
        details: [message(`venipuncture.feels.${vein}`)],
      };
    }),
  }),
  effects: (world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const [arm = '', vein = ''] = taken.split('-');
    const level = levelOf(world, limitOf(world, arm));
    return [
      judge('draw.arm', level === 'use', level === 'never' ? 'fistula-arm' : 'restricted-arm', {
        reached: true,
      }),
      judge('draw.site', vein === 'median_cubital', 'last-choice'),
    ];
  },
  solve: solveSite,
});

/** What the player knows of an arm: nothing, unless it was asked. */
export function knownLimit(world: World, arm: string): string {
  return asked(world).includes('arm_limits') ? limitOf(world, arm) : 'unknown';
}

function solveSite(perceived: Perceived) {
  const limit = (arm: string) =>
    String(perceivedParam(perceived.text, 'venipuncture.site.prompt', {}, arm) ?? 'free');
  const arm = ARMS.find((one) => levelOf(perceived, limit(one)) === 'use') ?? 'left';
  return solvePick(perceived, [`${arm}-median_cubital`]);
}

/** The tubes the tests ask for, in the order of draw. */
export const tubes: AnyStep = step({
  id: 'tubes',
  widget: 'sequence',
  title: message('venipuncture.tubes.step'),
  costMs: 10_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('venipuncture.tubes.prompt', {
      tests: neededTubes(world)
        .map((tube) => testOf(world, tube))
        .join(' '),
      list: testList(world),
    }),
    cards: dealt(world, tubeIds(world)).map((id) => ({ id, label: message(`venipuncture.tube.${id}`) })),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const needed = neededTubes(world);
    const isEach = needed.every((one) => order.includes(one));
    const ranks = order.map((one) => rankOfTube(world, one));
    const isOrdered = ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
    return [
      judge(
        'draw.tubes',
        isEach && order.length === needed.length,
        isEach ? 'needless-tube' : 'tube-missing',
      ),
      judge('draw.order', isOrdered, 'wrong-order'),
    ];
  },
  solve: solveTubes,
});

function testList(world: World): Message {
  const [first, ...rest] = neededTubes(world).map((tube) =>
    message(`venipuncture.test.${testOf(world, tube)}`),
  );
  return rest.reduce(
    (before, next) => message('venipuncture.and', { before, next }),
    first ?? message('venipuncture.test.chemistry'),
  );
}

function solveTubes(perceived: Perceived) {
  const tests = String(perceivedParam(perceived.text, 'venipuncture.tubes.prompt', {}, 'tests') ?? '').split(
    ' ',
  );
  const wanted = tubeIds(perceived).filter((tube) => tests.includes(testOf(perceived, tube)));
  const inOrder = [...wanted].sort((a, b) => rankOfTube(perceived, a) - rankOfTube(perceived, b));
  return solveSequence(perceived, inOrder);
}

/** Whether the patient has said that they take a blood thinner: `yes`, `no`, or nobody asked. */
export function knownThinner(world: World): 'yes' | 'no' | 'unknown' {
  if (!asked(world).includes('blood_thinner')) return 'unknown';
  return takesThinner(world) ? 'yes' : 'no';
}
