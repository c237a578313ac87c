import { type ChildProcess, spawn } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { collectErrors, launchChromium } from '../support/browser.ts';
import { ROOT } from '../support/source-files.ts';

let browser: Browser;
let server: ChildProcess | undefined;
beforeEach(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await browser.close();
  // The whole group: npm does not hand a signal on to what it started.
  if (server?.pid) process.kill(-server.pid);
  server = undefined;
});

/** Starts the game as the README says, on a free port; resolves with the address it prints. */
function start(): Promise<string> {
  const child = spawn('npm', ['start', '--', '--port', '0', '--host', '127.0.0.1'], {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, CI: 'true', NODE_ENV: 'development', NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server = child;
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (piece: Buffer) => {
      output += piece.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
      if (address) resolve(address[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`npm start ended:\n${output}`)));
  });
}

it('npm start prints an address that shows the game', async () => {
  const page = await browser.newPage();
  const errors = collectErrors(page);
  await page.goto(await start());
  await page.getByRole('heading').first().waitFor({ timeout: 60_000 });
  expect(await page.title()).toMatch(/Clinic Day/);
  expect(errors).toEqual([]);
});

it('the built game shows the same', async () => {
  const page = await browser.newPage();
  const errors = collectErrors(page);
  await page.goto(inject('gameUrl'));
  await page.getByRole('heading').first().waitFor();
  expect(await page.title()).toMatch(/Clinic Day/);
  expect(errors).toEqual([]);
});
