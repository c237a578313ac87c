import type { Json } from '../simulation/vocabulary/json.ts';
import { compareIssues, type Issue } from './issue.ts';
import { FILE_KINDS, type FileKind, type Library, type LibraryFile } from './library.ts';
import { type ParsedFile, parseFile } from './parse/parse-file.ts';

export interface ReadLibrary {
  readonly library: Library;
  readonly parsed: readonly ParsedFile[];
  readonly issues: readonly Issue[];
}

/** Reads scenario texts into a library. Files that cannot be read are left out; the issues say why. */
export function readLibrary(texts: readonly { readonly path: string; readonly text: string }[]): ReadLibrary {
  const parsed = texts.map(({ path, text }) => parseFile(path, text));
  const files = parsed.flatMap(libraryFile);
  const issues = parsed.flatMap((one) => one.source.issues).sort(compareIssues);
  return { library: { format: 1, files }, parsed, issues };
}

function libraryFile(parsed: ParsedFile): readonly LibraryFile[] {
  const { data } = parsed;
  if (data === undefined || !isKind(data.kind) || typeof data.id !== 'string') return [];
  return [{ kind: data.kind, id: data.id, path: parsed.source.path, data }];
}

function isKind(kind: Json | undefined): kind is FileKind {
  return FILE_KINDS.some((one) => one === kind);
}
