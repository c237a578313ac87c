import { taskBook } from '../../tasks/registry.ts';
import { filesOf, type Library, type LibraryFile } from '../library.ts';
import { mapsAt, textOr, textsAt } from '../reading.ts';
import { loadRubric } from '../rubric.ts';

/** Everything other files may name. */
export interface Known {
  readonly tasks: ReadonlySet<string>;
  /** Tasks that have a full form. */
  readonly fullTasks: ReadonlySet<string>;
  /** Acts a scenario test may name: aliases of the tasks, and speaking up. */
  readonly acts: ReadonlySet<string>;
  /** Rubric items, and whether any of their errors is critical. */
  readonly items: ReadonlyMap<string, { readonly isCritical: boolean }>;
  readonly visitTypes: ReadonlySet<string>;
  readonly orderKinds: ReadonlySet<string>;
  readonly stock: ReadonlySet<string>;
  readonly chargeCodes: ReadonlySet<string>;
  readonly misunderstandings: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** Collects the names that the files of a library, the rubric and the tasks define. */
export function knownNames(library: Library): Known {
  const tasks = Object.values(taskBook);
  const recipes = packsHolding(library, 'recipes');
  return {
    tasks: new Set(tasks.map((task) => task.id)),
    fullTasks: new Set(tasks.filter((task) => task.forms.full !== undefined).map((task) => task.id)),
    acts: new Set(['error.report', ...tasks.flatMap((task) => Object.keys(task.aliases ?? {}))]),
    items: itemsOf(library),
    visitTypes: idsIn(recipes, 'data.visits'),
    orderKinds: idsIn(recipes, 'data.orders'),
    stock: stockIds(library),
    chargeCodes: idsIn(packsHolding(library, 'charges'), 'data.codes'),
    misunderstandings: new Set(
      filesOf(library, 'dialogue').map((file) => textOr(file.data, 'misunderstanding', '')),
    ),
    topics: idsIn(packsHolding(library, 'teaching'), 'data.topics'),
  };
}

function itemsOf(library: Library): ReadonlyMap<string, { readonly isCritical: boolean }> {
  return new Map(
    loadRubric(library).items.map((item) => [
      String(item.id),
      { isCritical: Object.values((item.errors ?? {}) as object).includes('critical') },
    ]),
  );
}

function packsHolding(library: Library, holds: string): readonly LibraryFile[] {
  return filesOf(library, 'pack').filter((file) => file.data.holds === holds);
}

function idsIn(files: readonly LibraryFile[], path: string): ReadonlySet<string> {
  return new Set(files.flatMap((file) => mapsAt(file.data, path).map((row) => String(row.id))));
}

function stockIds(library: Library): ReadonlySet<string> {
  const usual = packsHolding(library, 'stock').flatMap((file) => mapsAt(file.data, 'data.items'));
  const brought = filesOf(library, 'visit').flatMap((file) => mapsAt(file.data, 'stock'));
  return new Set([...usual.map((row) => String(row.id)), ...brought.map((row) => String(row.product))]);
}

/** Facts an author may name in `packs` and the like, for suggestions. */
export function referencesOf(library: Library, kind: LibraryFile['kind']): readonly string[] {
  return filesOf(library, kind).map(
    (file) => `${file.id}@${textOr(file.data, 'version', '1').split('.')[0]}`,
  );
}

/** The texts at a path of a file with the path of each. */
export function textsWithPaths(
  file: LibraryFile,
  path: readonly string[],
): readonly { readonly text: string; readonly at: readonly (string | number)[] }[] {
  return textsAt(file.data, path.join('.')).map((text, index) => ({ text, at: [...path, index] }));
}
