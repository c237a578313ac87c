import type { Catalogue } from './words.ts';

/** Joins catalogue files (by path) into one; an id that stands in two files is a defect and throws. */
export function mergeCatalogues(files: Readonly<Record<string, Catalogue>>): Catalogue {
  const merged: Record<string, string> = {};
  const homes = new Map<string, string>();
  for (const [path, catalogue] of Object.entries(files)) {
    for (const [id, pattern] of Object.entries(catalogue)) {
      const home = homes.get(id);
      if (home !== undefined) throw new Error(`the message ${id} stands in ${home} and in ${path}`);
      homes.set(id, path);
      merged[id] = pattern;
    }
  }
  return merged;
}
