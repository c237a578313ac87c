import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { isMap } from '../reading.ts';
import { readDocument } from './read-node.ts';
import { Source } from './source.ts';

/** A scenario file is text that a person wrote; nothing that large is one. */
export const LARGEST_FILE = 1_000_000;

export interface ParsedFile {
  readonly source: Source;
  /** Undefined when the file could not be read as YAML; its issues say why. */
  readonly data?: JsonMap;
}

/**
 * Reads a scenario file: YAML 1.2 core, no aliases, no tags, no duplicate keys. Keys become camelCase, quantities whole
 * numbers. Never throws: what is wrong stands in `source.issues` with its place.
 */
export function parseFile(path: string, text: string): ParsedFile {
  const lines = new LineCounter();
  const source = new Source(path, lines);
  if (text.length > LARGEST_FILE) {
    lines.addNewLine(0);
    source.report('E101', 0, `${text.length} characters; a file may have ${LARGEST_FILE}`, 'split the file');
    return { source };
  }
  const document = compose(text, lines, source);
  if (document === undefined) return { source };
  const data: Json | undefined = readDocument(document, source);
  if (source.issues.some((issue) => issue.severity === 'error')) return { source };
  if (!isMap(data)) {
    source.report(
      'E105',
      source.offsetOf([]),
      'the file holds no map of keys',
      'begin with format: 1 and kind: …',
    );
    return { source };
  }
  return { source, data };
}

function compose(text: string, lines: LineCounter, source: Source): Document.Parsed | undefined {
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      stringKeys: true,
      prettyErrors: false,
      lineCounter: lines,
      logLevel: 'error',
    });
    for (const error of document.errors.slice(0, 10)) reportYamlError(error, source);
    return document.errors.length === 0 ? document : undefined;
  } catch (error) {
    source.report('E104', 0, `it cannot be read: ${firstLine(error)}`, 'write it flatter');
    return undefined;
  }
}

function reportYamlError(error: YAMLError, source: Source): void {
  const message = firstLine(error);
  if (/call stack/i.test(message)) {
    source.report('E104', error.pos[0], 'it nests too deep to be read', 'write it flatter');
  } else if (error.code === 'DUPLICATE_KEY') {
    source.report('E102', error.pos[0], 'this key stands twice in one map', 'keep one of the two lines');
  } else if (error.code === 'MULTIPLE_DOCS') {
    source.report(
      'E103',
      error.pos[0],
      'a second document begins here',
      'one file holds one thing: split it',
    );
  } else {
    source.report('E100', error.pos[0], message, 'mend the YAML at this place');
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
