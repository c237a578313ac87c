import { signal } from '@preact/signals';
import type { DayFacts, GameHost, GymExercise, GymHost, SkillCard } from '../board/host.ts';
import { createBot } from '../bots/roster.ts';
import { Exercise, practicePlan } from '../gym/exercise.ts';
import { NO_PRACTICE, type PracticeRecord, practised, readPractice, standingOf } from '../gym/practice.ts';
import { readSkills, type Skill } from '../scenario/skills.ts';
import { createSession } from '../simulation/session.ts';
import type { Catalogue } from '../text/words.ts';
import { wholeBooks } from './books.ts';
import { exerciseGame } from './exercise-game.ts';
import type { Scenarios } from './scenarios.ts';
import { loadPractice, storePractice } from './store.ts';

export interface GymOptions {
  readonly scenarios: Scenarios;
  readonly locale: string;
  readonly english: Catalogue;
  failed(error: unknown): void;
  close(): void;
}

/** Cases are numbered; on a few of them a day may take a turn in which the skill does not come up. */
const MOST_TRIES = 12;
const LARGEST_SEED = 900_000;
const DAY_MS = 86_400_000;

/** The skills gym: each skill alone, level by level, with what was right and what was not straight after. */
export async function openGym(options: GymOptions): Promise<GymHost> {
  const books = await wholeBooks();
  const { library, rubric, compile } = options.scenarios;
  const skills = readSkills(library);
  const stored = (await loadPractice().catch(() => undefined)) ?? {};
  const records = new Map(skills.map(({ id }) => [id, readPractice(stored[id])]));
  const recordOf = (id: string): PracticeRecord => records.get(id) ?? NO_PRACTICE;
  const cards = signal<readonly SkillCard[]>(skills.map((skill) => cardOf(skill, recordOf(skill.id))));
  const exercise = signal<GymExercise | null>(null);

  const leave = (): void => {
    exercise.value = null;
  };

  /** The next case of a skill: another one each time, on the level the player has come to. */
  const nextCase = (skill: Skill): { readonly run: Exercise; readonly game: GameHost } => {
    const level = skill.levels[Math.min(recordOf(skill.id).climb.level, skill.levels.length - 1)];
    if (level === undefined) throw new Error(`the skill ${skill.id} has no level`);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const seed = 1 + Math.floor(Math.random() * LARGEST_SEED);
      const day = level.days[seed % level.days.length] ?? '';
      const plan = practicePlan(compile(day, seed).plan, skill.task, level);
      const bot = createBot('expert', { tasks: books.tasks, packs: plan.packs }, seed);
      const run = Exercise.open(createSession(plan, books), bot, skill);
      if (run !== null)
        return {
          run,
          game: exerciseGame(run, { ...options, rubric, day: dayFacts(skill, day, seed), leave }),
        };
    }
    throw new Error(`the skill ${skill.id} does not come up in its days`);
  };

  const begin = (id: string): void => {
    const skill = skills.find((one) => one.id === id);
    if (skill === undefined) return;
    try {
      const { run, game } = nextCase(skill);
      exercise.value = { skill: cardOf(skill, recordOf(id)), game, findings: null, moved: 0 };
      watch(skill, run, game);
    } catch (error) {
      options.failed(error);
    }
  };

  const watch = (skill: Skill, run: Exercise, game: GameHost): void => {
    const stop = game.onFacts(() => {
      if (run.panel !== null) return;
      stop();
      finish(skill, run, game);
    });
  };

  const finish = (skill: Skill, run: Exercise, game: GameHost): void => {
    const findings = run.findings(rubric);
    const before = recordOf(skill.id);
    const isClean = findings.every((one) => one.outcome === 1);
    const after = practised(before, isClean, today(), skill.levels.length);
    records.set(skill.id, after);
    void storePractice(Object.fromEntries(records)).catch(() => undefined);
    cards.value = skills.map((one) => cardOf(one, recordOf(one.id)));
    const moved = Math.sign(after.climb.level - before.climb.level);
    exercise.value = { skill: cardOf(skill, after), game, findings, moved };
  };

  return { skills: cards, exercise, begin, leave, close: options.close };
}

function cardOf(skill: Skill, record: PracticeRecord): SkillCard {
  const { id, title, goal, levels } = skill;
  return {
    id,
    title,
    goal,
    level: Math.min(record.climb.level, levels.length - 1) + 1,
    levels: levels.length,
    standing: standingOf(record, today()),
    tries: record.tries,
    clean: record.clean,
  };
}

function dayFacts(skill: Skill, day: string, seed: number): DayFacts {
  return {
    id: day,
    title: skill.title,
    seed,
    level: 'student',
    prebrief: '',
    question: '',
    guide: [],
    nextTime: '',
  };
}

function today(): number {
  return Math.floor(Date.now() / DAY_MS);
}
