import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt, numberOr, rowById, textOr } from '../pack-rows.ts';
import { pack, plain } from '../task-helpers.ts';
import { abnormalReadings, type ChartedReading, chartedReadings, readingText } from './readings.ts';

/** Kinds of fact; the pack says which of them change what happens next. */
export type FactKind =
  | 'abnormal_value'
  | 'red_flag'
  | 'live_vaccine'
  | 'screening_yes'
  | 'allergy_to_ordered'
  | 'new_medicine'
  | 'reason'
  | 'normal_value'
  | 'small_talk'
  | 'opinion';

/** A card that may be told: what it is, where it belongs, and what the provider then knows. */
export interface FactCard {
  readonly id: string;
  readonly kind: FactKind;
  readonly part: 'situation' | 'background' | 'seen';
  readonly facts: readonly string[];
  readonly label: Message;
}

/** What may be heard in the talk and matters: kind and part of each. */
const HEARD: Readonly<Record<string, { readonly kind: FactKind; readonly part: FactCard['part'] }>> = {
  chest_now: { kind: 'red_flag', part: 'seen' },
  chest: { kind: 'red_flag', part: 'seen' },
  earlier_reaction: { kind: 'red_flag', part: 'background' },
  live_vaccine: { kind: 'live_vaccine', part: 'background' },
  missed_doses: { kind: 'new_medicine', part: 'background' },
  mild_cold: { kind: 'screening_yes', part: 'background' },
  decongestant: { kind: 'new_medicine', part: 'background' },
  hears_poorly: { kind: 'screening_yes', part: 'background' },
  tb_cough: { kind: 'red_flag', part: 'seen' },
  faint_sport: { kind: 'red_flag', part: 'background' },
  low_sugar: { kind: 'red_flag', part: 'background' },
  ear_vertigo: { kind: 'red_flag', part: 'background' },
  wound_worse: { kind: 'red_flag', part: 'seen' },
  blood_thinner: { kind: 'red_flag', part: 'background' },
  flank_fever: { kind: 'red_flag', part: 'seen' },
  pregnant_possible: { kind: 'red_flag', part: 'background' },
  less_movement: { kind: 'red_flag', part: 'seen' },
  headache_vision: { kind: 'red_flag', part: 'seen' },
  night_breath: { kind: 'red_flag', part: 'background' },
  no_drink: { kind: 'red_flag', part: 'seen' },
};

const SMALL_TALK = ['parking', 'weather', 'holiday', 'jacket', 'magazine', 'coffee', 'shoes'] as const;
const OPINIONS = ['nothing', 'worried'] as const;

/** Everything on offer: what is key, then what is ordinary, opinions, and small talk up to the pack's number. */
export function cardsOf(world: World): readonly FactCard[] {
  const own = [...keyCards(world), reasonCard(world), ...normalCards(world)];
  const opinions = OPINIONS.map((id) =>
    card(`opinion-${id}`, 'opinion', 'seen', [], message(`hand-off.opinion.${id}`)),
  );
  const offered = numberOr(pack(world, 'handoff'), 'handoff.factsOffered', 8);
  const talk = SMALL_TALK.map((id) =>
    card(`talk-${id}`, 'small_talk', 'background', [], message(`hand-off.talk.${id}`)),
  );
  const most = Math.max(0, offered - own.length - opinions.length);
  return [...own, ...opinions, ...talk.slice(0, most)];
}

/** Facts that are to be told whatever else is: all that the pack calls key. */
export function keyCards(world: World): readonly FactCard[] {
  const recorded = recordCards(world);
  const isListed = recorded.some((one) => one.id.startsWith('medicine-'));
  // A medicine that was heard of and found again in the bag is one fact.
  const heard = heardCards(world).filter((one) => !isListed || one.id !== 'heard-decongestant');
  return [...valueCards(world), ...heard, ...recorded];
}

/** How many facts are told: three, or more when more of them cannot wait. */
export function factsNeeded(world: World): number {
  const pressing = keyCards(world).filter((one) => isPressing(one.kind)).length;
  return Math.max(numberOr(pack(world, 'handoff'), 'handoff.factsNeeded', 3), pressing);
}

/** Values outside the card, flags, live vaccines and unlisted reactions are told before everything else. */
export function isPressing(kind: FactKind | string): boolean {
  return ['abnormal_value', 'red_flag', 'live_vaccine', 'allergy_to_ordered'].includes(kind);
}

/** Whether the pack says that a kind changes what happens next. The reason for the visit always opens. */
export function isKey(from: Pick<World | Perceived, 'packs'>, kind: string): boolean {
  return kind === 'reason' || isTrueAt(rowById(pack(from, 'handoff'), 'factKinds', kind), 'key');
}

/** All values outside the card in one breath: they belong together. */
function valueCards(world: World): readonly FactCard[] {
  const found = abnormalReadings(world);
  if (found.length === 0) return [];
  return [
    card(
      'values-outside',
      'abnormal_value',
      'seen',
      found.map((one) => one.fact),
      valuesMessage(found, 'outside'),
    ),
  ];
}

function heardCards(world: World): readonly FactCard[] {
  const tokens = learnedTokens(world);
  return Object.entries(HEARD)
    .filter(([token]) => tokens.includes(token) && !(token === 'chest' && tokens.includes('chest_now')))
    .map(([token, { kind, part }]) =>
      card(
        `heard-${token}`,
        kind,
        part,
        token === 'chest_now' ? ['chest', 'chest_now'] : [token],
        heardMessage(token),
      ),
    );
}

/** What the comparison of lists and the forms have brought up. */
function recordCards(world: World): readonly FactCard[] {
  return world.chart
    .filter((one) => one.visit !== null && one.visit === world.visit?.plan.id)
    .flatMap((entry) => {
      const [kind = '', id = ''] = entry.field.split('.');
      const value = entry.value as JsonMap;
      if (kind === 'medicine' && textOr(value, 'mark', '') !== '') {
        return [card(`medicine-${id}`, 'new_medicine', 'background', [id], differenceMessage(value))];
      }
      if (kind === 'allergy' && textOr(value, 'mark', '') !== '') {
        return [card(`allergy-${id}`, 'allergy_to_ordered', 'background', [id], differenceMessage(value))];
      }
      if (entry.field === 'screen.action' && entry.value !== 'file') {
        return [card('screen', 'screening_yes', 'seen', ['screening-yes'], message('hand-off.fact.screen'))];
      }
      return [];
    });
}

function reasonCard(world: World): FactCard {
  const words = world.chart.findLast((one) => one.field === 'chief-complaint')?.value;
  const said =
    typeof words === 'string' && words !== '' ? wordsOf(words) : wordsOf(world.visit?.plan.title ?? '');
  const facts = ['reason', ...(world.visit?.plan.cough === true ? ['cough'] : [])];
  return card(
    'reason',
    'reason',
    'situation',
    facts,
    message('hand-off.fact.reason', { ...named(world), said }),
  );
}

/** What was measured and stands inside the card; what is asked for on a pressure check. */
function normalCards(world: World): readonly FactCard[] {
  const outside = abnormalReadings(world).map((one) => one.sign);
  const inside = chartedReadings(world).filter((one) => !outside.includes(one.sign));
  if (inside.length === 0) return [];
  const isPressureCheck = world.visit?.plan.type === 'bp_check';
  const pressure = inside.filter((one) => one.sign === 'bp');
  const others = inside.filter((one) => one.sign !== 'bp' || !isPressureCheck);
  return [
    ...(isPressureCheck && pressure.length > 0
      ? [card('pressure', 'abnormal_value', 'seen', ['bp'], valuesMessage(pressure, 'asked'))]
      : []),
    ...(others.length > 0
      ? [card('values-inside', 'normal_value', 'seen', [], valuesMessage(others, 'inside'))]
      : []),
  ];
}

function card(
  id: string,
  kind: FactKind,
  part: FactCard['part'],
  facts: readonly string[],
  label: Message,
): FactCard {
  return { id, kind, part, facts, label: { ...label, params: { ...label.params, kind, part } } };
}

/** Tokens learned in any conversation of this visit. */
function learnedTokens(world: World): readonly string[] {
  const tokens = world.done.flatMap((record) => {
    const node = world.visit?.plan.nodes.find((one) => one.id === record.node);
    const dialogue = world.dialogues[textOr(node?.params ?? {}, 'dialogue', '')];
    const said = observedList(record.observations, 'said');
    return (dialogue?.beats ?? []).flatMap((beat) =>
      beat.lines.filter((line) => said.includes(`${beat.id}/${line.id}`)).flatMap((line) => line.learns),
    );
  });
  return [...new Set(tokens)];
}

function valuesMessage(readings: readonly ChartedReading[], where: string): Message {
  const [first, ...others] = readings.map(readingText);
  const list = others.reduce(
    (before, next) => message('hand-off.and', { before, next }),
    first ?? message('hand-off.nothing'),
  );
  return message('hand-off.fact.values', { where, list });
}

function heardMessage(token: string): Message {
  return message(`hand-off.heard.${token}`);
}

function differenceMessage(value: JsonMap): Message {
  return message('hand-off.fact.difference', {
    mark: textOr(value, 'mark', ''),
    words: wordsOf(textOr(value, 'text', '')),
    about: textOr(value, 'about', ''),
  });
}

/** Scenario prose by its id, an own sentence by its id, or plain words. */
function wordsOf(text: string): Message {
  return /^(prose:|[a-z-]+\.[a-z.-]+$)/.test(text) ? { id: text } : plain(text);
}

function named(world: World) {
  return {
    patient: `${world.person?.first ?? ''} ${world.person?.last ?? ''}`,
    age: world.person?.age ?? 0,
  };
}
