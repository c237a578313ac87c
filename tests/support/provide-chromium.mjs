import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../../src/command-line/find-chromium.mjs';

const ADVICE =
  'No Chromium was found: install Chromium or Google Chrome, or name its file in CHROMIUM_PATH, and run this again.';

/**
 * Finds Chromium; on Debian, where root may, installs it.
 *
 * @returns {string} the file to run
 * @throws {Error} with one line that says what to do
 */
export function provideChromium() {
  const found = findChromium() ?? (mayInstall() ? installChromium() : undefined);
  if (!found) throw new Error(ADVICE);
  return found;
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installChromium() {
  console.log('Chromium is missing: installing it with apt-get …');
  const run = (/** @type {string[]} */ ...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const isInstalled =
    run('-q', 'update') &&
    run('-q', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return isInstalled ? findChromium() : undefined;
}
