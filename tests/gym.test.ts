import { describe, expect, it } from 'vitest';
import { createBot } from '../src/bots/roster.ts';
import { Exercise, practicePlan } from '../src/gym/exercise.ts';
import { readSkills, type Skill, type SkillLevel } from '../src/scenario/skills.ts';
import { createSession } from '../src/simulation/session.ts';
import { books, library, planOf, rubric } from './support/day.ts';

const SEEDS = [1, 2, 3];
const skills = readSkills(library);

/** Opens an exercise as the gym does: the first of a few seeds on which the task comes up. */
function open(skill: Skill, level: SkillLevel, day: string, seed: number) {
  const plan = practicePlan(planOf(day, seed), skill.task, level);
  const bot = createBot('expert', { tasks: books.tasks, packs: plan.packs }, seed);
  const exercise = Exercise.open(createSession(plan, books), bot, skill);
  return exercise === null ? null : { exercise, bot };
}

const cases = skills.flatMap((skill) =>
  skill.levels.flatMap((level, index) =>
    level.days.map((day) => ({ name: `${skill.id}, level ${index + 1}, ${day}`, skill, level, day })),
  ),
);

describe('the skills gym', () => {
  it.each(cases)('$name comes up, and an expert does it clean', ({ skill, level, day }) => {
    const opened = SEEDS.map((seed) => open(skill, level, day, seed)).filter((one) => one !== null);
    expect(opened.length).toBeGreaterThan(0);
    for (const { exercise, bot } of opened) {
      for (let acts = 0; exercise.panel !== null && acts < 400; acts += 1) {
        exercise.session.dispatch(bot.decide(exercise.session.view()));
        exercise.playOn();
      }
      const findings = exercise.findings(rubric);
      expect(exercise.panel).toBeNull();
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.filter((one) => one.outcome < 1)).toEqual([]);
    }
  });
});
