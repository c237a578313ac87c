import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FILE_KINDS, FOLDER_OF } from './library.ts';

export interface SourceText {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every scenario file under a folder, ordered by path. Files too large to be scenarios are read only as far as is needed. */
export function readScenarioFolder(root: string): readonly SourceText[] {
  const files: SourceText[] = [];
  for (const kind of FILE_KINDS) {
    const folder = join(root, FOLDER_OF[kind]);
    for (const name of listYaml(folder)) {
      files.push(readScenarioFile(join(folder, name), `${basename(root)}/${FOLDER_OF[kind]}/${name}`));
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listYaml(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  } catch {
    return [];
  }
}

/** One file, as text; a file of many megabytes is cut short, which the parser then refuses by its size. */
export function readScenarioFile(file: string, path: string): SourceText {
  const limit = 1_100_000;
  const text = statSync(file).size > limit ? 'x'.repeat(limit) : readFileSync(file, 'utf8');
  return { path, text };
}
