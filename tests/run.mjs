/**
 * `npm test`: the types, the format, the unit tests and the browser tests, and one closing line for all of them.
 * Words after `npm test --` narrow it: `types`, `format`, `unit`, `browser`; any other word is a part of a test file's path.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countResults } from './support/count-results.mjs';
import { provideChromium } from './support/provide-chromium.mjs';

/** @typedef {import('./support/count-results.mjs').Counts} Counts */

const ROOT = join(import.meta.dirname, '..');
const PARTS = ['types', 'format', 'unit', 'browser'];
const TOOLS = { tsc: 'typescript/bin/tsc', biome: '@biomejs/biome/bin/biome', vitest: 'vitest/vitest.mjs' };

/**
 * Runs an installed tool in this Node, its output going straight to ours.
 *
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} words
 */
function run(tool, words) {
  const file = join(ROOT, 'node_modules', TOOLS[tool]);
  return spawnSync(process.execPath, [file, ...words], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    .status;
}

/**
 * One check that either holds or does not.
 *
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} words
 * @returns {Counts}
 */
function check(tool, ...words) {
  const isGood = run(tool, words) === 0;
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

/**
 * @param {string} project
 * @param {string[]} filters
 * @returns {Counts}
 */
function runTests(project, filters) {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-day-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const leniency = filters.length > 0 ? ['--passWithNoTests'] : [];
  const status = run('vitest', ['run', '--project', project, ...reporters, ...leniency, ...filters]);
  const counts = countResults(readReport(report), status);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string[]} filters
 * @returns {Counts}
 */
function runBrowserTests(filters) {
  try {
    process.env.CHROMIUM_PATH = provideChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  return runTests('browser', filters);
}

/** @param {string[]} words */
function main(words) {
  const named = PARTS.filter((part) => words.includes(part));
  const filters = words.filter((word) => !PARTS.includes(word));
  const chosen = named.length > 0 ? named : filters.length > 0 ? ['unit', 'browser'] : PARTS;
  /** @type {Record<string, () => Counts>} */
  const steps = {
    'types of everything': () => check('tsc', '--noEmit'),
    'types of the simulation': () => check('tsc', '--noEmit', '-p', 'src/simulation/tsconfig.json'),
    format: () => check('biome', 'ci', '--error-on-warnings', '.'),
    unit: () => runTests('unit', filters),
    browser: () => runBrowserTests(filters),
  };
  const total = { passed: 0, failed: 0 };
  const summary = [];
  for (const [name, step] of Object.entries(steps)) {
    if (!chosen.some((part) => name.startsWith(part))) continue;
    console.log(`\n== ${name}`);
    const startedMs = Date.now();
    const counts = step();
    total.passed += counts.passed;
    total.failed += counts.failed;
    const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
    summary.push(`${name.padEnd(24)} ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  }
  console.log(`\n${summary.join('\n')}`);
  if (total.passed + total.failed === 0) console.log('Nothing was run: no test file fits these words.');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

main(process.argv.slice(2));
