import type { Json } from '../../simulation/vocabulary/json.ts';
import type { Issue } from '../issue.ts';
import { type FileKind, findFile, type Library, splitReference } from '../library.ts';
import { nearest } from '../names.ts';
import type { Source } from '../parse/source.ts';
import { referencesOf } from './known.ts';

export type Path = readonly (string | number)[];

/** One file under check: reports land at its places. */
export interface Reporter {
  readonly source: Source;
  readonly library: Library;
}

/** Reports when a name is not among the known ones, with the closest of them as the fix. */
export function expectKnown(
  { source }: Reporter,
  name: Json | undefined,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  at: Path,
  what: { readonly code: string; readonly thing: string; readonly severity?: Issue['severity'] },
): void {
  if (typeof name !== 'string' || known.has(name)) return;
  const close = nearest(name, [...known.keys()]);
  const fix = close === undefined ? `name one that exists, or add the ${what.thing}` : `write ${close}`;
  source.report(what.code, source.offsetOf(at), `no ${what.thing} ${name}`, fix, what.severity);
}

/** Reports a reference to a file that is missing, or there in another major version only. */
export function expectFile(
  { source, library }: Reporter,
  kind: FileKind,
  reference: Json | undefined,
  at: Path,
): void {
  if (typeof reference !== 'string' || reference === '') return;
  if (findFile(library, kind, reference) !== undefined) return;
  const { id } = splitReference(reference);
  const other = findFile(library, kind, id);
  const offset = source.offsetOf(at);
  if (other !== undefined) {
    const has = referencesOf(library, kind).find((one) => one.startsWith(`${id}@`));
    source.report('E303', offset, `${reference}: that version does not exist`, `write ${has ?? id}`);
    return;
  }
  const references = referencesOf(library, kind);
  const names = reference.includes('@') ? references : references.map((one) => splitReference(one).id);
  const close = nearest(reference, names);
  const fix = close === undefined ? `add the ${kind} or take the line out` : `write ${close}`;
  source.report('E300', offset, `no ${kind} ${reference}`, fix);
}
