import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tenth } from './spread.ts';

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
}

export interface FileWeight {
  readonly file: string;
  readonly kb: number;
  readonly gzipKb: number;
}

export interface WeightReport {
  /** Script before the title stands. */
  readonly titleGzipKb: number;
  /** Script before a day can be played on the Board, without the panel of its first task. */
  readonly boardGzipKb: number;
  /** All script of the game but Phaser. */
  readonly scriptGzipKb: number;
  readonly phaserGzipKb: number;
  readonly files: readonly FileWeight[];
}

/** What is loaded with the simulation, before a day can be played. */
const ENGINE = 'src/app/day-engine.ts';

/** Weighs what a build has made, heaviest first. Gzip is what servers do; a few bytes a file differ from one to the next. */
export function weighBuild(folder: string): WeightReport {
  const manifest: Record<string, Chunk> = JSON.parse(
    readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
  );
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const first = /<script[^>]*\bsrc="\.?\/?([^"]+)"/.exec(page)?.[1] ?? '';
  const entry = Object.keys(manifest).find((key) => manifest[key]?.file === first) ?? '';
  const title = filesOf(manifest, entry);
  const board = new Set([...title, ...filesOf(manifest, ENGINE)]);
  const files = readdirSync(join(folder, 'assets'))
    .filter((name) => /\.(js|css|json)$/.test(name))
    .map((name) => weigh(folder, `assets/${name}`))
    .sort((one, other) => other.gzipKb - one.gzipKb);
  const sum = (isMeant: (file: string) => boolean): number =>
    tenth(files.reduce((total, one) => total + (isMeant(one.file) ? one.gzipKb : 0), 0));
  const isPhaser = (file: string): boolean => /assets\/phaser-/.test(file);
  return {
    titleGzipKb: sum((file) => title.has(file)),
    boardGzipKb: sum((file) => board.has(file)),
    scriptGzipKb: sum((file) => file.endsWith('.js') && !isPhaser(file)),
    phaserGzipKb: sum(isPhaser),
    files,
  };
}

/** A chunk's file and those of all that it imports at once. */
function filesOf(
  manifest: Readonly<Record<string, Chunk>>,
  key: string,
  found = new Set<string>(),
): ReadonlySet<string> {
  const chunk = manifest[key];
  if (chunk === undefined || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const next of chunk.imports ?? []) filesOf(manifest, next, found);
  return found;
}

function weigh(folder: string, file: string): FileWeight {
  const content = readFileSync(join(folder, file));
  return {
    file,
    kb: Math.round((content.length / 1_024) * 100) / 100,
    gzipKb: Math.round((gzipSync(content).length / 1_024) * 100) / 100,
  };
}
