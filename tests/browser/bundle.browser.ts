import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const folder = inject('gameFolder');
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
);

/** The chunk that the page itself asks for, by its place in the page: the entry's name in the manifest is the bundler's. */
function entryKey(): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const file = /<script[^>]*\bsrc="\.?\/?([^"]+)"/.exec(page)?.[1] ?? '';
  return Object.keys(manifest).find((key) => manifest[key]?.file === file) ?? '';
}

/** The files that the page needs before its first line runs: the entry and all it imports at once. */
function filesAtStart(key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const next of chunk.imports ?? []) filesAtStart(next, found);
  return found;
}

describe('the script that is loaded at the start', () => {
  const sources = [...filesAtStart(entryKey())].map((file) => readFileSync(join(folder, file)));

  it('is at most 130 KB gzipped', () => {
    const bytes = sources.reduce((sum, source) => sum + gzipSync(source).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(130 * 1024);
  });

  it('does not hold Phaser', () => {
    expect(
      sources.filter((source) => source.includes('Phaser.Game') || source.includes('phaser.io')),
    ).toEqual([]);
  });
});
