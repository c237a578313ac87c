import type { Effect } from '../simulation/vocabulary/effects.ts';
import type { JsonMap } from '../simulation/vocabulary/json.ts';
import { type Message, type MessageParam, message } from '../simulation/vocabulary/messages.ts';
import type { DialogueBeatPlan } from '../simulation/vocabulary/plan.ts';
import type { TalkBeat, TalkSpec } from '../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, StepDefinition, StepRecord, World } from '../simulation/vocabulary/task.ts';
import type { Action, Affordance, Observation, WidgetId } from '../simulation/vocabulary/widget.ts';
import { observedList } from '../simulation/vocabulary/widget.ts';

/** Forgets which widget a step uses, so that steps of different widgets stand in one list. */
export function step<W extends WidgetId>(definition: StepDefinition<W>): AnyStep {
  return definition as AnyStep;
}

/** Data that is the same in every language: a name, a lot number, a measured value. */
export function plain(text: string | number): Message {
  return message('plain', { text: String(text) });
}

/**
 * Puts a list into the order a drawn number gives it, the same for the same number (Lehmer code of `arrangement`), so that the
 * right answer is not always first. The number is drawn by the compiler; nothing is random here.
 */
export function arrange<T>(list: readonly T[], arrangement: number): readonly T[] {
  const rest = [...list];
  const result: T[] = [];
  let number = Math.abs(Math.trunc(arrangement));
  while (rest.length > 0) {
    const [taken] = rest.splice(number % rest.length, 1);
    number = Math.floor(number / (rest.length + 1)) + 7 * rest.length;
    if (taken !== undefined) result.push(taken);
  }
  return result;
}

/** Judges an item: clean when `isRight`, else with the error. `reached`: it cannot be caught any more. */
export function judge(
  item: string,
  isRight: boolean,
  errorId: string,
  more: { readonly reached?: boolean; readonly goodCatch?: boolean } = {},
): Effect {
  if (isRight) return { type: 'judge', item, ...(more.goodCatch ? { goodCatch: true } : {}) };
  return { type: 'judge', item, errorId, ...(more.reached ? { reached: true } : {}) };
}

/** The data of a pack the plan must have; a day without it is a compiler defect, so this throws. */
export function pack(from: Pick<World | Perceived, 'packs'>, id: string): JsonMap {
  const found = from.packs[id];
  if (found === undefined) throw new Error(`the day has no pack ${id}`);
  return found;
}

/** The last recorded observations of a step of this visit (or day task), by task and step; empty when it was not done. */
export function doneStep(world: World, task: string, stepId: string): readonly Observation[] {
  const isIt = (one: StepRecord): boolean => one.task === task && one.step === stepId;
  return (world.dayDone.findLast(isIt) ?? world.done.findLast(isIt))?.observations ?? [];
}

/** Whether any step of a task was done for this visit or day. */
export function hasDone(world: World, task: string): boolean {
  return world.done.some((one) => one.task === task) || world.dayDone.some((one) => one.task === task);
}

// --- solving -----------------------------------------------------------------------------------------------------------

/** The confirming action. */
export const CONFIRM: Action = { verb: 'confirm' };

/** Whether an action is on offer (its value not looked at). */
export function offers(perceived: Perceived, verb: string, target?: string): boolean {
  return perceived.legal.some((one) => one.verb === verb && (target === undefined || one.target === target));
}

/** Does the first of the wanted acts that is still on offer, in order; confirms when none is left. */
export function doInOrder(perceived: Perceived, wanted: readonly Action[]): Action {
  return wanted.find((one) => offers(perceived, one.verb, one.target)) ?? CONFIRM;
}

/** Solves a sequence panel: appends the cards in the right order, takes wrong ones out, then confirms. */
export function solveSequence(perceived: Perceived, order: readonly string[]): Action {
  const next = order.find((card) => offers(perceived, 'append', card));
  return next === undefined ? CONFIRM : { verb: 'append', target: next };
}

/** Solves a pick panel: takes what is wanted, then confirms. */
export function solvePick(perceived: Perceived, wanted: readonly string[]): Action {
  const next = wanted.find((one) => offers(perceived, 'take', one));
  return next === undefined ? CONFIRM : { verb: 'take', target: next };
}

/** Solves a talk panel: says the first line on offer that carries none of the bad tags and the most good ones. */
export function solveTalk(perceived: Perceived, right: readonly string[]): Action {
  const line = right.find((one) => offers(perceived, 'say', one));
  return line === undefined ? CONFIRM : { verb: 'say', target: line };
}

/** The param of the first text line with this id and matching params. */
export function perceivedParam(
  lines: readonly Message[],
  id: string,
  where: Readonly<Record<string, MessageParam>>,
  param: string,
): MessageParam | undefined {
  const found = lines.find(
    (one) => one.id === id && Object.entries(where).every(([key, value]) => one.params?.[key] === value),
  );
  return found?.params?.[param];
}

/** Words of a plain message (data), or the text itself. Empty for anything else. */
export function plainText(param: MessageParam | undefined): string {
  if (typeof param === 'string' || typeof param === 'number') return String(param);
  if (typeof param === 'object' && param.id === 'plain') return String(param.params?.text ?? '');
  return '';
}

// --- dialogues ---------------------------------------------------------------------------------------------------------

/** Tags of lines that a careful reader hears as mistakes. */
const POOR_TAGS = new Set(
  `closed jargon false_promise privacy_breach advice lie leading dismiss blame argue premature_limit policy_only
  interpret paraphrase family_interprets talk_over rush delay shame false_reassurance unverified hold_first parked
  no_next authorise refuse assume`.split(/\s+/),
);

/**
 * Solves a dialogue panel: of the lines on offer that hold no mistake, says the one that asks for most. What a reader hears
 * in the words stands in the label's params as `tags` and `learns`, because a bot does not read prose.
 */
export function solveDialogue(perceived: Perceived): Action {
  const lines = perceived.legal.filter((one) => one.verb === 'say');
  const worth = lines.map(worthOfLine);
  const best = lines[worth.indexOf(Math.max(...worth))];
  return best?.target === undefined ? CONFIRM : { verb: 'say', target: best.target };
}

function worthOfLine(line: Affordance): number {
  const label = line.label.params?.label;
  const heard = (name: string): readonly string[] =>
    String((typeof label === 'object' ? label.params?.[name] : undefined) ?? '')
      .split(' ')
      .filter((word) => word !== '');
  const tags = heard('tags');
  const poor = tags.filter((tag) => POOR_TAGS.has(tag)).length;
  return heard('learns').length * 10 + tags.length - poor * 1_000;
}

/** The conversation of a dialogue file as a talk panel. `params` fill the gaps of its prose. */
export function dialogueSpec(
  world: World,
  dialogue: string,
  params: Readonly<Record<string, MessageParam>>,
): TalkSpec {
  const plan = world.dialogues[dialogue];
  if (plan === undefined) throw new Error(`the day has no dialogue ${dialogue}`);
  return { beats: plan.beats.map((beat) => talkBeat(world, beat, params)) };
}

function talkBeat(
  world: World,
  beat: DialogueBeatPlan,
  params: Readonly<Record<string, MessageParam>>,
): TalkBeat {
  return {
    id: beat.id,
    ...(beat.who === undefined ? {} : { speaker: message(`speaker.${beat.who}`) }),
    ...(beat.line === undefined ? {} : { line: message(beat.line, params) }),
    ...(beat.cue === undefined ? {} : { cue: message(beat.cue, params) }),
    lines: arrange(beat.lines, world.node.arrangement).map((line) => ({
      id: line.id,
      intent: line.intent,
      label: message(line.text, { ...params, tags: line.tags.join(' '), learns: line.learns.join(' ') }),
      tags: line.tags,
      ...(line.go === undefined ? {} : { go: line.go }),
    })),
  };
}

/** What the lines said in a dialogue do to patience, anxiety and trust, and what they promise; errors are the task's to judge. */
export function dialogueEffects(
  world: World,
  dialogue: string,
  observations: readonly Observation[],
): readonly Effect[] {
  const said = observedList(observations, 'said');
  const plan = world.dialogues[dialogue];
  const effects: Effect[] = [];
  for (const beat of plan?.beats ?? []) {
    for (const line of beat.lines.filter((one) => said.includes(`${beat.id}/${one.id}`))) {
      for (const [meter, by] of Object.entries(line.effect)) effects.push(meterEffect(meter, by, line.id));
      if (line.promiseMinutes !== undefined) effects.push({ type: 'promise', minutes: line.promiseMinutes });
    }
  }
  return effects;
}

function meterEffect(meter: string, by: number, because: string): Effect {
  if (meter.endsWith('anxiety')) return { type: 'changeAnxiety', by, because };
  if (meter.endsWith('trust')) return { type: 'changeTrust', by, because };
  return { type: 'changePatience', by, because };
}

/** Items whose error a line of this dialogue made, from what was said. */
export function dialogueErrors(
  world: World,
  dialogue: string,
  observations: readonly Observation[],
): readonly string[] {
  const said = observedList(observations, 'said');
  return (world.dialogues[dialogue]?.beats ?? []).flatMap((beat) =>
    beat.lines
      .filter((one) => one.error !== undefined && said.includes(`${beat.id}/${one.id}`))
      .map((one) => one.error ?? ''),
  );
}
