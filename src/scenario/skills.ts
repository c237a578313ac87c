import type { JsonMap } from '../simulation/vocabulary/json.ts';
import { mapAt } from '../simulation/vocabulary/json.ts';
import { filesOf, type Library } from './library.ts';
import { mapsAt, textOr, textsAt } from './reading.ts';

/** One level of a skill: days in which the task comes up, and what is so of patients and task on this level. */
export interface SkillLevel {
  readonly days: readonly string[];
  readonly truth: JsonMap;
  readonly params: JsonMap;
}

/** A skill to be practised alone, as its file says it. */
export interface Skill {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly task: string;
  /** Steps that are practised; all of the task's when empty. */
  readonly steps: readonly string[];
  /** Easy to hard. */
  readonly levels: readonly SkillLevel[];
}

/** All skills of a library, in the order of their ids. */
export function readSkills(library: Library): readonly Skill[] {
  return filesOf(library, 'skill').map(({ id, data }) => ({
    id,
    title: textOr(data, 'title', id),
    goal: textOr(data, 'goal', ''),
    task: textOr(data, 'task', ''),
    steps: textsAt(data, 'steps'),
    levels: mapsAt(data, 'levels').map((level) => ({
      days: textsAt(level, 'days'),
      truth: mapAt(level, 'truth'),
      params: mapAt(level, 'params'),
    })),
  }));
}
