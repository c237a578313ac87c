import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { scenarioPlugin } from './src/scenario/vite-plugin.ts';
import { englishPlugin } from './src/text/vite-plugin.ts';

/** A browser window is opened only where there is a desktop to show it on. */
const hasDesktop =
  process.env.CI === undefined &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

export default defineConfig(({ command }) => ({
  // Relative addresses, so that the built game can be served from any folder of any host.
  base: './',
  plugins: [preact(), scenarioPlugin(), englishPlugin()],
  server: { open: command === 'serve' && hasDesktop },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // Phaser alone is larger than the default limit of 500 kB; tests/browser/bundle.browser.ts guards the sizes.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Phaser changes with its version only, so it has a file of its own that browsers keep.
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            // What the page cannot start without is one file, whatever else of it the later parts use too.
            { name: 'start', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A file that needs a document asks for one by itself: `// @vitest-environment jsdom` in its first line.
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          testTimeout: 30_000,
          // Modules keep nothing from one test file to the next, so loading them once a worker halves the run.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.browser.ts'],
          globalSetup: ['tests/support/serve-build.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // One Chromium at a time, and only after the unit tests have left the processors free.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
