import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { textsAt } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { judge, pack, perceivedParam, plainText, solvePick, step } from '../task-helpers.ts';
import { patientLabel } from '../waived-test.ts';
import { cardIds, flagOf, hasAsked, isHeld, orderedEar } from './facts.ts';

/** Who it is, whether the provider has looked in, and what forbids washing. */
export const ask: AnyStep = step({
  id: 'ask',
  widget: 'pick',
  title: message('ear-irrigation.ask.step'),
  costMs: 24_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: patientLabel(world, 'ear-irrigation.ask.prompt'),
    shelf: dealt(world, ['open', 'closed', 'looked', 'forbids', 'start']).map((id) => ({
      id,
      label: message(`ear-irrigation.ask.${id}`, { first: world.person?.first ?? '' }),
    })),
    most: 4,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const identity = taken.includes('closed') ? 'closed-question' : 'not-asked';
    const isAsked = taken.includes('forbids') && taken.includes('looked') && !taken.includes('start');
    return [
      judge('ear.identity', taken.includes('open') && !taken.includes('closed'), identity),
      judge('ear.ask', isAsked, taken.includes('forbids') ? 'not-looked-in' : 'not-asked'),
      { type: 'note', fact: 'ear.asked', details: { flag: flagOf(world) } },
    ];
  },
  solve: (perceived) => solvePick(perceived, ['open', 'looked', 'forbids']),
});

/** Which ear, and whether at all. */
export const decide: AnyStep = step({
  id: 'decide',
  widget: 'chart',
  title: message('ear-irrigation.decide.step'),
  costMs: 16_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('ear-irrigation.decide.prompt', { ear: orderedEar(world) }),
    notes: [
      message(`ear-irrigation.answer.${hasAsked(world) ? flagOf(world) : 'not-asked'}`, {
        flag: hasAsked(world) ? flagOf(world) : '',
      }),
    ],
    fields: [
      {
        id: 'ear',
        label: message('ear-irrigation.field.ear'),
        kind: 'choice',
        options: dealt(world, ['left', 'right']).map((id) => ({
          id,
          label: message(`ear-irrigation.ear.${id}`),
        })),
      },
      {
        id: 'next',
        label: message('ear-irrigation.field.next'),
        kind: 'choice',
        options: dealt(world, ['wash', 'gently', 'stop']).map((id) => ({
          id,
          label: message(`ear-irrigation.next.${id}`),
        })),
      },
    ],
    sign: message('ear-irrigation.decide.sign'),
  }),
  effects: (world, observations) => {
    const isStopped = observedText(observations, 'next') === 'stop';
    const isForbidden = flagOf(world) !== 'none';
    return [
      judge('ear.side', observedText(observations, 'ear') === orderedEar(world), 'wrong-ear', {
        reached: !isStopped,
      }),
      judge('ear.forbidden', isStopped === isForbidden, isForbidden ? 'washed-anyway' : 'needless-stop', {
        reached: isForbidden,
      }),
      ...(isStopped ? [{ type: 'tell', to: 'provider', facts: ['ear_flag'] } as const] : []),
    ];
  },
  solve: (perceived) => {
    const flag = perceived.text.find((line) => line.params?.flag !== undefined)?.params?.flag;
    const ear = plainText(perceivedParam(perceived.text, 'ear-irrigation.decide.prompt', {}, 'ear'));
    return solveChart(perceived, { ear, next: flag === 'none' ? 'wash' : 'stop' });
  },
});

/** What lies on the tray and on the person. */
export const tray: AnyStep = step({
  id: 'tray',
  widget: 'pick',
  title: message('ear-irrigation.tray.step'),
  costMs: 24_000,
  panelSeconds: 8,
  touch: 'clean',
  skip: isHeld,
  spec: (world) => ({
    prompt: message('ear-irrigation.tray.prompt', {}),
    shelf: dealt(world, [...neededOn(world), ...cardIds(world, 'trayWrong')]).map((id) => ({
      id,
      label: message(`ear-irrigation.tray.${id}`),
    })),
    most: 11,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const has = (id: string): boolean => taken.includes(id);
    const isSplashProof = textsAt(pack(world, 'ear-irrigation'), 'tray.splash').every(has);
    const isWarm = has('water_warm') && !has('water_tap') && !has('water_hot');
    const isSyringe = has('syringe') && !has('syringe_needle');
    const isWhole = neededOn(world).every(has);
    return [
      { type: 'setGloves', on: has('gloves') },
      judge('ear.splash', isSplashProof, has('goggles') ? 'incomplete' : 'no-eye-protection'),
      judge('ear.water', isWarm, has('water_warm') ? 'two-bowls' : 'wrong-warmth'),
      judge('ear.tray', isSyringe && isWhole, isSyringe ? 'incomplete' : 'wrong-syringe'),
    ];
  },
  solve: (perceived) => solvePick(perceived, textsAt(pack(perceived, 'ear-irrigation'), 'tray.needed')),
});

function neededOn(world: World): readonly string[] {
  return textsAt(pack(world, 'ear-irrigation'), 'tray.needed');
}
