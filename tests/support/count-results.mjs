/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Counts the results that vitest wrote as JSON. A file that did not load and an error outside every test count as one
 * failure each, and so does a test that was skipped: what was not run has not passed.
 *
 * @param {unknown} report the parsed JSON, or undefined where there is none
 * @param {number | null} status the exit code of vitest
 * @returns {Counts}
 */
export function countResults(report, status) {
  let passed = 0;
  let failed = 0;
  for (const file of listOf(report, 'testResults')) {
    const tests = listOf(file, 'assertionResults');
    const passedHere = tests.filter((test) => fieldOf(test, 'status') === 'passed').length;
    passed += passedHere;
    failed += tests.length - passedHere;
    if (fieldOf(file, 'status') === 'failed' && passedHere === tests.length) failed += 1;
  }
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

/**
 * @param {unknown} holder
 * @param {string} key
 * @returns {unknown}
 */
function fieldOf(holder, key) {
  return typeof holder === 'object' && holder !== null
    ? Object.entries(holder).find(([k]) => k === key)?.[1]
    : undefined;
}

/**
 * @param {unknown} holder
 * @param {string} key
 * @returns {unknown[]}
 */
function listOf(holder, key) {
  const value = fieldOf(holder, key);
  return Array.isArray(value) ? value : [];
}
