import type { Json, JsonMap } from '../simulation/vocabulary/json.ts';

/** What a scenario file may be; the folder of a kind is its plural. */
export const FILE_KINDS = ['visit', 'day', 'persona', 'dialogue', 'event', 'pack', 'skill'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Folder under scenarios/ that holds the files of a kind. */
export const FOLDER_OF: Readonly<Record<FileKind, string>> = {
  visit: 'visits',
  day: 'days',
  persona: 'personas',
  dialogue: 'dialogues',
  event: 'events',
  pack: 'packs',
  skill: 'skills',
};

/** One scenario file after parsing: camelCase keys, quantities scaled to whole numbers. */
export interface LibraryFile {
  readonly kind: FileKind;
  readonly id: string;
  /** From the root of the repository, for messages. */
  readonly path: string;
  readonly data: JsonMap;
}

/** All checked scenario files, as plain data: what the build ships and what a day is compiled from. */
export interface Library {
  readonly format: 1;
  readonly files: readonly LibraryFile[];
}

/** A scenario that cannot be compiled: a defect of the files that `check` should have found before. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/** Splits `flu-adult@1` into id and major version; the version is undefined when it is left out. */
export function splitReference(reference: string): { readonly id: string; readonly major?: number } {
  const at = reference.indexOf('@');
  if (at < 0) return { id: reference };
  return { id: reference.slice(0, at), major: Number(reference.slice(at + 1)) };
}

/** Major number of `1.2.0`; 1 for files that carry no version. */
export function majorOf(version: Json | undefined): number {
  return typeof version === 'string' ? Number(version.split('.')[0]) : 1;
}

/** Files of each library by kind, in the order of their ids; made once. */
const indexes = new WeakMap<Library, ReadonlyMap<FileKind, readonly LibraryFile[]>>();

/** All files of a kind, in the order of their ids, so that draws do not depend on how they were read. */
export function filesOf(library: Library, kind: FileKind): readonly LibraryFile[] {
  let index = indexes.get(library);
  if (index === undefined) {
    index = new Map(
      FILE_KINDS.map((one) => [
        one,
        library.files.filter((file) => file.kind === one).sort((a, b) => (a.id < b.id ? -1 : 1)),
      ]),
    );
    indexes.set(library, index);
  }
  return index.get(kind) ?? [];
}

/** The file a reference names, or undefined when there is none of that kind, id and major version. */
export function findFile(library: Library, kind: FileKind, reference: string): LibraryFile | undefined {
  const { id, major } = splitReference(reference);
  return filesOf(library, kind).find(
    (file) => file.id === id && (major === undefined || majorOf(file.data.version) === major),
  );
}

/** The file a reference names. Throws a ScenarioError when it is missing. */
export function requireFile(library: Library, kind: FileKind, reference: string): LibraryFile {
  const file = findFile(library, kind, reference);
  if (file === undefined) throw new ScenarioError(`no ${kind} ${reference}`);
  return file;
}
