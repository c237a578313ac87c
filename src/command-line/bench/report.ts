import type { FirstScreens } from './first-screens.ts';
import type { FrameCosts } from './frames.ts';
import type { HeadlessReport } from './headless.ts';
import type { RandomReport } from './random.ts';
import type { Spread } from './spread.ts';
import type { WeightReport } from './weight.ts';

/** All that a bench can find; parts that were not asked for are absent. */
export interface BenchReport {
  readonly node: string;
  readonly processor: string;
  readonly processors: number;
  /** Work waiting for a processor when the bench began: figures of a busy machine say little. */
  readonly load: number;
  readonly headless?: HeadlessReport;
  readonly weight?: WeightReport;
  readonly firstScreens?: readonly FirstScreens[];
  readonly frames?: readonly FrameCosts[];
  readonly random?: RandomReport;
}

/** The report as lines to be read. */
export function reportWords(report: BenchReport): string {
  const { node, processor, processors, load } = report;
  return [
    `Node ${node}, ${processors} × ${processor}, load ${load}`,
    ...(report.headless === undefined ? [] : headlessWords(report.headless)),
    ...(report.weight === undefined ? [] : weightWords(report.weight)),
    ...(report.firstScreens ?? []).flatMap(screenWords),
    ...(report.frames ?? []).flatMap(frameWords),
    ...(report.random === undefined ? [] : randomWords(report.random)),
    '',
  ].join('\n');
}

function headlessWords(found: HeadlessReport): readonly string[] {
  return [
    heading(`Headless: ${found.day}, expert bot, seeds ${found.seeds.join(' ')}`),
    line('a day', found.dayMs),
    line('a day, processor time', found.dayProcessorMs),
    line('its replay', found.replayMs),
    line('its replay, processor time', found.replayProcessorMs),
    line('compiling it', found.compileMs),
    line('commands', found.commands, ''),
    `${label('days a second')} ${found.daysPerSecond}`,
  ];
}

function weightWords(found: WeightReport): readonly string[] {
  return [
    heading('Weight, gzipped'),
    `${label('script before the title')} ${found.titleGzipKb} KB`,
    `${label('script before a day can be played')} ${found.boardGzipKb} KB`,
    `${label('all script without Phaser')} ${found.scriptGzipKb} KB`,
    `${label('Phaser')} ${found.phaserGzipKb} KB`,
    ...found.files.map((one) => `  ${one.gzipKb.toFixed(2).padStart(8)} KB  ${one.file}`),
  ];
}

function screenWords(found: FirstScreens): readonly string[] {
  return [
    heading(`First screens, processor slowed ×${found.throttle}`),
    line('title', found.titleMs),
    line('Board: first thing that can be done', found.boardMs),
    line('Floor: first frame with people', found.floorMs),
    line('Phaser alone: first frame', found.barePhaserMs),
    `${label('Board : Phaser alone')} ${found.boardToBarePhaser}`,
    `${label('Floor : Phaser alone')} ${found.floorToBarePhaser}`,
  ];
}

function frameWords(found: FrameCosts): readonly string[] {
  return [
    heading(`Frames, processor slowed ×${found.throttle}, ${found.sprites} sprites`),
    line('Floor', found.floorFrameMs),
    line('Phaser alone', found.bareFrameMs),
    `${label('Floor : Phaser alone')} ${found.floorToBare}`,
    `${label('95 of 100 within')} ${found.floorFrameP95Ms} ms, alone ${found.bareFrameP95Ms} ms`,
    `${label('frames a second')} ${found.floorFramesPerSecond}, alone ${found.bareFramesPerSecond}`,
  ];
}

function randomWords({ sequences, holds, seconds }: RandomReport): readonly string[] {
  return [
    heading('Random play'),
    `${label(`${sequences} sequences`)} ${holds ? 'all laws hold' : 'A LAW IS BROKEN'}, ${seconds} s`,
  ];
}

const heading = (text: string): string => `\n${text}`;
const label = (text: string): string => `  ${text.padEnd(36)}`;

function line(name: string, { min, median, max, runs }: Spread, unit = ' ms'): string {
  return `${label(name)} ${median}${unit} (${min} to ${max}, ${runs} runs)`;
}
