import type { ReadonlySignal } from '@preact/signals';
import type { Announcer } from '../controls/announcer.ts';
import type { Focus } from '../focus/focus.ts';
import type { Score } from '../scoring/score.ts';
import type { DayView, VisitView } from '../simulation/view/day-view.ts';
import type { Command } from '../simulation/vocabulary/commands.ts';
import type { Fact } from '../simulation/vocabulary/facts.ts';
import type { DayPlan } from '../simulation/vocabulary/plan.ts';
import type { Answer } from '../simulation/vocabulary/refusals.ts';
import type { Words } from '../text/words.ts';
import type { Settings } from './settings.ts';

/** All that the screens ask of the program around them. `app/` implements it; the screens know nothing else of it. */
export interface AppHost {
  readonly stage: ReadonlySignal<Stage>;
  readonly settings: ReadonlySignal<Settings>;
  change(settings: Partial<Settings>): void;
  readonly words: Words;
  readonly announcer: Announcer;
  /** Faces and icons; null until they have been loaded. */
  readonly drawings: ReadonlySignal<Drawings | null>;
  /** Days that can be begun; empty until the scenarios have been loaded. */
  readonly days: ReadonlySignal<readonly DayChoice[]>;
  readonly saved: ReadonlySignal<SavedDay | null>;
  readonly pastDays: ReadonlySignal<readonly PastDay[]>;
  /** Something the player must be told outside a day: a save that cannot be opened. `''` when there is nothing. */
  readonly notice: ReadonlySignal<string>;
  clearNotice(): void;
  /** Something to be answered before anything is lost; null when there is nothing. */
  readonly question: ReadonlySignal<Question | null>;
  /** True while another tab has the saves: until it is taken over, no day can be begun or gone on with here. */
  readonly isElsewhere: ReadonlySignal<boolean>;
  /** Has the other tab save and stop, and goes on here. */
  takeOver(): void;
  /** Hands the last run that could not be opened over once more; null when there is none. */
  readonly saveBroken: ReadonlySignal<(() => void) | null>;
  continueDay(): void;
  /** Begins a day; asks first where an unfinished one would be given up. */
  startDay(day: string, seed: number): void;
  /** Opens the skills gym. */
  openGym(): void;
  openFile(file: File): void;
  /** Back to the title; the day stays saved. */
  leaveDay(): void;
}

export type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'title' }
  | { readonly kind: 'day'; readonly game: GameHost }
  | { readonly kind: 'gym'; readonly gym: GymHost }
  | { readonly kind: 'crash'; readonly crash: Crash };

/** A day that is being played. */
export interface GameHost {
  readonly view: ReadonlySignal<DayView>;
  /** Words that know the prose of the day's scenario files. */
  readonly words: Words;
  readonly focus: Focus;
  readonly day: DayFacts;
  /** Sends a command to the session. */
  act(command: Command): Answer;
  /** Hears of every step once, after `view` has changed. Answers how to stop. */
  onFacts(listener: (facts: readonly Fact[]) => void): () => void;
  /** True while the clock must not run: pause, huddle, an open dialog. */
  readonly isPaused: ReadonlySignal<boolean>;
  setPaused(isPaused: boolean): void;
  /** Downloads the run so far. */
  saveFile(): void;
  /** What the packs say about what is on screen, most relevant first. */
  rules(): readonly PackRule[];
  /** The score; null before the day is over and while it is being reckoned. */
  readonly score: ReadonlySignal<Score | null>;
  facts(): readonly Fact[];
  /** Stores the result with what the player said about it, and goes back to the title. */
  finish(reflection: Reflection): void;
  /** Draws the Floor into an element; answers how to take it away. Absent where it cannot be drawn. */
  readonly mountFloor?: (element: HTMLElement, link: FloorLink) => () => void;
}

/** The skills gym: one skill at a time, alone. */
export interface GymHost {
  readonly skills: ReadonlySignal<readonly SkillCard[]>;
  /** The exercise under way or just done; null while a skill is chosen. */
  readonly exercise: ReadonlySignal<GymExercise | null>;
  begin(skill: string): void;
  /** Back to the choice of skills. */
  leave(): void;
  /** Back to the title. */
  close(): void;
}

/** A skill, and where the player stands with it. */
export interface SkillCard {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  /** From 1, easy to hard. */
  readonly level: number;
  readonly levels: number;
  readonly standing: 'new' | 'begun' | 'steady' | 'refresh';
  readonly tries: number;
  readonly clean: number;
}

export interface GymExercise {
  readonly skill: SkillCard;
  /** The little day in which the skill is practised; its open panel is the exercise. */
  readonly game: GameHost;
  /** What the exercise showed; null until it is done. */
  readonly findings: Score['findings'] | null;
  /** The level moved up (1), down (-1) or stayed (0). */
  readonly moved: number;
}

/** What the Floor asks of the Board around it. */
export interface FloorLink {
  /** Sends a command; shows and speaks the reason if it is refused. */
  send(command: Command): void;
  /** The Floor cannot be drawn (any more): back to the Board. */
  failed(error: unknown): void;
}

/** What is known of a day before it begins. */
export interface DayFacts {
  readonly id: string;
  readonly title: string;
  readonly seed: number;
  readonly level: string;
  readonly prebrief: string;
  /** Asked at the end, from the day's file; `''` for none. */
  readonly question: string;
  /** What the lead says along a guided day: at which task, and the prose id of the words. Empty for most days. */
  readonly guide: NonNullable<DayPlan['guide']>;
  /** The sentence written after the last day; `''` for none. */
  readonly nextTime: string;
}

export interface DayChoice {
  readonly id: string;
  readonly title: string;
  readonly size: string;
  readonly level: string;
  readonly prebrief: string;
  /** Seeds known to be equally hard. */
  readonly seeds: readonly number[];
}

export interface SavedDay {
  readonly day: string;
  readonly title: string;
  readonly seed: number;
  readonly atMs: number;
}

/** A question with two answers, in words. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  answer(isYes: boolean): void;
}

export interface PastDay {
  readonly id: string;
  readonly title: string;
  readonly seed: number;
  /** ISO date. */
  readonly on: string;
  readonly total: number;
  readonly stars: number;
  readonly nextTime: string;
}

/** One rule of a pack, with its source. */
export interface PackRule {
  readonly id: string;
  readonly text: string;
  readonly source: string;
}

/** What the player says about the own day, before and after the numbers. */
export interface Reflection {
  /** 1 to 5; 0 when not given. */
  readonly selfRating: number;
  readonly feeling: string;
  readonly nextTime: string;
}

export interface Crash {
  readonly message: string;
  /** Downloads a report that carries the run's log. */
  downloadReport(): void;
  restart(): void;
}

/** Drawings as SVG text, decorative: words stand beside them. */
export interface Drawings {
  portrait(visit: VisitView): string;
  icon(name: string): string;
}
