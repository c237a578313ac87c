import { isDrawnFact } from '../draw/conditions.ts';
import { camelCase } from '../reading.ts';

const CONDITIONS = ['when', 'unless', 'and'];
const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/;

/**
 * The name a key gets in the program. `snake_case` becomes camelCase; everything else is an id and stays. In a condition the
 * keys are facts: paths of drawn facts follow the names the draws get, lived facts and bounds (`at_least`) stay as written.
 */
export function keyName(key: string, at: readonly (string | number)[]): string {
  if (at.some((part) => typeof part === 'string' && CONDITIONS.includes(part))) return factName(key);
  if (at.at(-1) === 'set') return pathName(key);
  if (at.at(-1) === 'overrides' && at.at(-2) === 'stock') return key;
  return SNAKE.test(key) ? camelCase(key) : key;
}

function factName(key: string): string {
  return isDrawnFact(key) ? pathName(key) : key;
}

/** `truth.chest.last_episode` → `truth.chest.lastEpisode`. */
export function pathName(path: string): string {
  return path
    .split('.')
    .map((part) => (SNAKE.test(part) ? camelCase(part) : part))
    .join('.');
}
