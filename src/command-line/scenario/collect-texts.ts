import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readScenarioFile, readScenarioFolder, type SourceText } from '../../scenario/library-node.ts';
import { UsageError } from '../arguments.ts';

/**
 * The texts to check: everything under the scenario folder, with the named files in place of those they replace. `named` are
 * the paths asked for; undefined when all are. Throws a UsageError for a file that is not there.
 */
export function collectTexts(
  folder: string,
  files: readonly string[],
): { readonly texts: readonly SourceText[]; readonly named: readonly string[] | undefined } {
  const shipped = readScenarioFolder(folder);
  if (files.length === 0) return { texts: shipped, named: undefined };
  const asked = files.flatMap(expand).map((file) => readScenarioFile(file, displayPath(file)));
  const paths = asked.map((one) => one.path);
  const others = shipped.filter((one) => !paths.includes(one.path));
  return { texts: [...others, ...asked], named: paths };
}

/** A file as it is, a folder as the YAML files in it. */
function expand(file: string): readonly string[] {
  if (!existsSync(file)) throw new UsageError(`no such file: ${file}`);
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(file, name));
}

/** From where the command was started when the file lies below, with forward slashes. */
function displayPath(file: string): string {
  const path = relative(process.cwd(), resolve(file)).split(sep).join('/');
  return path.startsWith('../') ? resolve(file).split(sep).join('/') : path;
}
