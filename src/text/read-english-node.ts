import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeCatalogues } from './merge.ts';
import type { Catalogue } from './words.ts';

const SOURCE = join(import.meta.dirname, '..');

/** Whether a file, by its path, holds sentences of the English catalogue. */
export function isEnglishFile(path: string): boolean {
  return /[\\/]src[\\/](text[\\/]en[\\/][\w-]+|(tasks|widgets)[\\/][\w-]+[\\/]text\.en)\.json$/.test(path);
}

/** All English sentences, read from the same files that catalogue.ts gathers; the build and commands read them here. */
export function readEnglish(): Catalogue {
  const files = [
    ...list('text/en').filter((path) => path.endsWith('.json')),
    ...list('widgets').map((folder) => join(folder, 'text.en.json')),
    ...list('tasks').map((folder) => join(folder, 'text.en.json')),
  ].filter((path) => existsSync(path));
  return mergeCatalogues(Object.fromEntries(files.map((path) => [path, readCatalogue(path)])));
}

function list(folder: string): readonly string[] {
  const path = join(SOURCE, folder);
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name));
}

/** One catalogue file; throws when it is not a flat object of texts. */
function readCatalogue(path: string): Catalogue {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Error(`${path} is not an object of texts`);
  }
  const wrong = Object.entries(content).find(([, pattern]) => typeof pattern !== 'string');
  if (wrong !== undefined) throw new Error(`${path}: ${wrong[0]} is not a text`);
  return Object.fromEntries(Object.entries(content));
}
