import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { byRank, comesBefore, dealt, dialogueNamed, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { hasDone, judge, solvePick, solveSequence, step } from '../task-helpers.ts';
import { filledTubes, isDizzy, isDrawnByColleague, isHard } from './facts.ts';

/** Two tries and no blood: whose turn is it now. */
export const missed: AnyStep = step({
  id: 'missed',
  widget: 'pick',
  title: message('venipuncture.missed.step'),
  costMs: 8_000,
  panelSeconds: 5,
  spec: (world) => ({
    prompt: message('venipuncture.missed.prompt', { first: world.person?.first ?? '' }),
    shelf: dealt(world, ['colleague', 'third', 'probe']).map((id) => ({
      id,
      label: message(`venipuncture.missed.${id}`),
    })),
  }),
  effects: (_world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    return [
      judge('draw.tries', taken === 'colleague', taken === 'probe' ? 'probed' : 'third-try', {
        reached: true,
      }),
    ];
  },
  solve: (perceived) => solvePick(perceived, ['colleague']),
  skip: (world) => !isHard(world.node),
});

/** Fear that nobody eased: the patient feels hot and dizzy with the needle in. */
export const dizzy: AnyStep = step({
  id: 'dizzy',
  widget: 'pick',
  title: message('venipuncture.dizzy.step'),
  costMs: 8_000,
  panelSeconds: 5,
  pauseAfter: true,
  spec: (world) => ({
    prompt: message('venipuncture.dizzy.prompt', { first: world.person?.first ?? '' }),
    shelf: dealt(world, ['stop', 'finish', 'forward']).map((id) => ({
      id,
      label: message(`venipuncture.dizzy.${id}`),
    })),
    hot: true,
  }),
  effects: (world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const error = taken === 'finish' ? 'kept-drawing' : 'sat-forward';
    return [
      judge('draw.dizzy', taken === 'stop', error, { reached: true }),
      { type: 'tell', to: 'provider', facts: ['dizzy'] },
      ...(taken === 'stop' ? [] : [faintEffect(world, taken === 'finish')]),
    ];
  },
  solve: (perceived) => solvePick(perceived, ['stop']),
  skip: (world) => isDrawnByColleague(world) || !isDizzy(world),
});

function faintEffect(world: World, isNeedleIn: boolean): Effect {
  const dialogue = dialogueNamed({ ...world, node: { ...world.node, params: {} } }, 'faint-reassurance');
  return {
    type: 'offerTask',
    task: 'faint',
    suffix: 'faint',
    params: { needle: isNeedleIn, sign: 'none', ...(dialogue === undefined ? {} : { dialogue }) },
    hot: true,
  };
}

/** What belongs, as the pack ranks it; gloves stand for the row of clean hands and gloves. */
const RIGHT = [
  'gloves',
  'tourniquet_feel',
  'clean_dry',
  'needle_in',
  'fill_invert',
  'tourniquet_off',
  'needle_out',
  'sharps',
] as const;
/** What a tired person does instead; the first three are not in the pack. */
const WRONG = [
  'tourniquet_early',
  'clean_wet',
  'fill_only',
  'label_before',
  'needle_before_tourniquet',
  'recap',
  'retouch',
  'pump_fist',
] as const;

/** The draw itself, in one go. */
export const draw: AnyStep = step({
  id: 'draw',
  widget: 'sequence',
  title: message('venipuncture.draw.step'),
  costMs: 24_000,
  panelSeconds: 12,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('venipuncture.draw.prompt', {
      first: world.person?.first ?? '',
      tubes: filledTubes(world).length,
    }),
    cards: dealt(world, [...RIGHT, ...WRONG]).map((id) => ({
      id,
      label: message(`venipuncture.card.${id}`),
    })),
    hot: true,
  }),
  effects: (world, observations) => drawEffects(world, observedList(observations, 'order')),
  solve: (perceived) => solveSequence(perceived, byRank(RIGHT, ranked(perceived))),
  skip: isDrawnByColleague,
});

function ranked(from: Parameters<typeof procedureOf>[0]) {
  const cards = procedureOf(from, 'lab-draw', 'venipuncture');
  return { ...cards, rank: new Map([...cards.rank, ['gloves', cards.rank.get('hygiene_gloves') ?? 0]]) };
}

function drawEffects(world: World, order: readonly string[]): readonly Effect[] {
  const technique = techniqueError(world, order);
  const isRecapped = order.includes('recap');
  const isGloved = comesBefore(order, 'gloves', 'needle_in');
  const isFaintLeft = observedList(ownStep(world, 'dizzy'), 'taken').some((one) => one !== 'stop');
  return [
    ...(isFaintLeft && !hasDone(world, 'faint')
      ? [judge('draw.dizzy', false, 'went-on', { reached: true })]
      : []),
    ...(order.includes('gloves') ? [{ type: 'setGloves', on: true } as const] : []),
    { type: 'soilHands', by: 'fluid' },
    judge('draw.gloves', isGloved, 'none'),
    judge('draw.technique', technique === '', technique),
    judge('draw.sharps', !isRecapped && order.includes('sharps'), isRecapped ? 'recapped' : 'left-lying'),
    ...(isRecapped ? [stickEffect()] : []),
    { type: 'note', fact: 'blood.drawn', details: { tubes: filledTubes(world) } },
  ];
}

/** A needle that is capped again goes into the finger that holds the cap. */
function stickEffect(): Effect {
  return {
    type: 'offerTask',
    task: 'needle-stick',
    suffix: 'needle-stick',
    params: { how: 'recap' },
    hot: true,
  };
}

function techniqueError(world: World, order: readonly string[]): string {
  const has = (card: string) => order.includes(card);
  if (has('needle_before_tourniquet') || !comesBefore(order, 'tourniquet_off', 'needle_out'))
    return 'needle-first';
  if (has('tourniquet_early')) return 'tourniquet-long';
  if (has('pump_fist')) return 'pumped';
  if (!has('clean_dry')) return has('clean_wet') ? 'wet' : 'not-cleaned';
  if (!has('needle_in') || !has('needle_out') || !has('tourniquet_feel')) return 'step-left-out';
  if (!has('fill_invert')) return 'not-mixed';
  if (has('retouch')) return 'retouched';
  return isInRankOrder(order, ranked(world)) ? '' : 'wrong-order';
}
