import { availableParallelism, cpus, loadavg } from 'node:os';
import { EXIT, readArguments, runCommand, UsageError, wholeNumber } from './arguments.ts';
import { startChromium } from './bench/browser.ts';
import { benchFirstScreens } from './bench/first-screens.ts';
import { benchFrames } from './bench/frames.ts';
import { buildGame, serveGame } from './bench/game-build.ts';
import { benchHeadless } from './bench/headless.ts';
import { benchRandom } from './bench/random.ts';
import { type BenchReport, reportWords } from './bench/report.ts';
import { tenth } from './bench/spread.ts';
import { weighBuild } from './bench/weight.ts';

const HELP = `npm run -s bench -- [--only headless|weight|browser|random] [--runs N] [--json]

Measures how fast and how heavy the game is. Every figure comes with its spread (middle, least, most); what is compared is
measured in turns in the same run. A slow figure is no failure: the exit code is 0.

  headless   whole days by the expert bot without a screen, and their replays
  weight     each file of the build, gzipped; the script that is needed before the title and before a day
  browser    in Chromium, at full speed and with the processor slowed six times: time to the title, to the first thing that can
             be done on the Board, to the Floor's first frame with people; what a frame of the Floor costs; all beside Phaser alone
  random     the test of random play over ten thousand sequences, some minutes long; exit code 1 when a law is broken

Without --only: headless, weight and browser.

  --runs N   how often each is measured (default 5)
  --json     one JSON object on standard output and nothing else
`;

const PARTS = ['headless', 'weight', 'browser', 'random'] as const;
type Part = (typeof PARTS)[number];
const SEQUENCES = 10_000;

async function main(): Promise<number> {
  const { flags, positionals } = readArguments(process.argv.slice(2), {
    only: 'string',
    runs: 'string',
    json: 'boolean',
    help: 'boolean',
  });
  if (flags.help === true) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  if (positionals.length > 0) throw new UsageError(`nothing is known of ${positionals.join(' ')}`);
  const parts = partsOf(flags.only);
  const report = await measure(parts, wholeNumber(flags.runs, 'runs', 5, 1, 1_000));
  process.stdout.write(flags.json === true ? `${JSON.stringify(report)}\n` : reportWords(report));
  return report.random?.holds === false ? EXIT.findings : EXIT.ok;
}

function partsOf(only: string | boolean | undefined): readonly Part[] {
  if (only === undefined) return ['headless', 'weight', 'browser'];
  const part = PARTS.find((one) => one === only);
  if (part === undefined) throw new UsageError(`--only takes ${PARTS.join(', ')}, not ${String(only)}`);
  return [part];
}

async function measure(parts: readonly Part[], runs: number): Promise<BenchReport> {
  const machine = {
    node: process.versions.node,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    processors: availableParallelism(),
    load: tenth(loadavg()[0] ?? 0),
  };
  const headless = parts.includes('headless') ? { headless: benchHeadless(runs) } : {};
  const rest = parts.includes('browser')
    ? await measureBrowser(parts.includes('weight'), runs)
    : parts.includes('weight')
      ? await measureWeight()
      : {};
  const random = parts.includes('random') ? { random: benchRandom(SEQUENCES) } : {};
  return { ...machine, ...headless, ...rest, ...random };
}

async function measureWeight(): Promise<Partial<BenchReport>> {
  const { folder, remove } = await buildGame();
  try {
    return { weight: weighBuild(folder) };
  } finally {
    remove();
  }
}

async function measureBrowser(hasWeight: boolean, runs: number): Promise<Partial<BenchReport>> {
  const browser = await startChromium();
  try {
    const build = await serveGame();
    try {
      return {
        ...(hasWeight ? { weight: weighBuild(build.folder) } : {}),
        firstScreens: await benchFirstScreens(browser, build, runs),
        frames: await benchFrames(browser, build),
      };
    } finally {
      await build.close();
    }
  } finally {
    await browser.close();
  }
}

void runCommand(main);
