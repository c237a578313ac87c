import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TalkBeat, TalkLine, TalkSpec } from '../../simulation/vocabulary/specs.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import { requireWaysOut } from '../ways-out.ts';

export interface TalkState {
  readonly spec: TalkSpec;
  /** The beat that waits for an answer; `''` when the conversation is over. */
  readonly beat: string;
  readonly said: readonly { readonly beat: string; readonly line: string }[];
  readonly isDone: boolean;
}

/** One turn of the transcript: what the other did and said, and the answer once given. */
export interface TalkTurn {
  readonly beat: string;
  readonly speaker: Message | null;
  readonly line: Message | null;
  readonly cue: Message | null;
  readonly answer: Message | null;
}

export interface TalkPicture {
  readonly turns: readonly TalkTurn[];
  readonly choices: readonly (Option & { readonly intent: TalkLine['intent'] })[];
}

/** W9 Talk: beats of a conversation. What was said stays said; confirm leaves once it is over. */
export const talkWidget: Widget<TalkSpec, TalkState, TalkPicture> = {
  id: 'talk',
  init(spec) {
    requireWaysOut(
      'talk',
      spec.beats.map(({ id, lines }) => ({
        id,
        leadsTo: lines.length === 0 ? [''] : lines.map((line) => line.go ?? ''),
      })),
    );
    return { spec, beat: arriveAt(spec, spec.beats[0]?.id ?? ''), said: [], isDone: false };
  },
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text,
  picture,
  isHot: () => false,
  isDone: (state) => state.isDone,
  outcome,
};

function legal(state: TalkState): readonly Affordance[] {
  if (state.isDone) return [];
  if (!isWaiting(state)) return [{ verb: 'confirm', label: message('talk.confirm') }];
  return (beatOf(state.spec, state.beat)?.lines ?? []).map(({ id, label }) => ({
    verb: 'say',
    target: id,
    label: message('talk.say', { label }),
  }));
}

function after(state: TalkState, { verb, target = '' }: Action): TalkState {
  if (verb !== 'say') return { ...state, isDone: true };
  const said = [...state.said, { beat: state.beat, line: target }];
  return { ...state, said, beat: arriveAt(state.spec, lineOf(state.spec, state.beat, target)?.go ?? '') };
}

function text(state: TalkState): readonly Message[] {
  const { turns, choices } = picture(state);
  const lines: Message[] = [];
  for (const { beat, speaker, line, cue, answer } of turns) {
    const who = speaker === null ? {} : { speaker };
    if (cue !== null) lines.push(message('talk.cue', { beat, ...who, cue }));
    if (line !== null && speaker !== null) lines.push(message('talk.line', { beat, speaker, line }));
    if (line !== null && speaker === null) lines.push(message('talk.narration', { beat, line }));
    if (cue === null && line === null && speaker !== null)
      lines.push(message('talk.silence', { beat, speaker }));
    if (answer !== null) lines.push(message('talk.said', { beat, line: answer }));
  }
  choices.forEach(({ id, intent, label }, index) => {
    lines.push(message('talk.choice', { choice: id, intent, label, position: index + 1 }));
  });
  return lines;
}

function picture(state: TalkState): TalkPicture {
  const { spec, beat, said } = state;
  const turns = said.map((one) => turnOf(spec, one.beat, lineOf(spec, one.beat, one.line)?.label ?? null));
  const open = beat === '' ? [] : [turnOf(spec, beat, null)];
  const lines = state.isDone ? [] : (beatOf(spec, beat)?.lines ?? []);
  return {
    turns: [...turns, ...open],
    choices: lines.map(({ id, label, intent }) => ({ id, label, intent })),
  };
}

function turnOf(spec: TalkSpec, id: string, answer: Message | null): TalkTurn {
  const beat = beatOf(spec, id);
  return {
    beat: id,
    speaker: beat?.speaker ?? null,
    line: beat?.line ?? null,
    cue: beat?.cue ?? null,
    answer,
  };
}

function outcome({ spec, said }: TalkState): readonly Observation[] {
  const lines = said.flatMap((one) => lineOf(spec, one.beat, one.line) ?? []);
  return [
    { field: 'said', value: said.map((one) => `${one.beat}/${one.line}`) },
    { field: 'tags', value: [...new Set(lines.flatMap((line) => line.tags))] },
    { field: 'intents', value: lines.map((line) => line.intent) },
  ];
}

/** The beat arrived at stays open when there is nothing to answer: it is the last word, and is still shown. */
function arriveAt(spec: TalkSpec, id: string): string {
  return beatOf(spec, id) === undefined ? '' : id;
}

function isWaiting(state: TalkState): boolean {
  return (beatOf(state.spec, state.beat)?.lines.length ?? 0) > 0;
}

function beatOf(spec: TalkSpec, id: string): TalkBeat | undefined {
  return spec.beats.find((beat) => beat.id === id);
}

function lineOf(spec: TalkSpec, beat: string, id: string): TalkLine | undefined {
  return beatOf(spec, beat)?.lines.find((line) => line.id === id);
}
