/**
 * What a day needs and the title does not: the simulation, the tasks, the compiler, saved runs. Imported lazily and as one, so
 * that the title is there before any of it; the program asks for it as soon as the title stands.
 */
export { createSession } from '../simulation/session.ts';
export { books, wholeBooks } from './books.ts';
export { runDay } from './running-day.ts';
export { openRun } from './saved-run.ts';
export { loadScenarios } from './scenarios.ts';
