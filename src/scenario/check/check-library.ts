import { compareIssues, type Issue } from '../issue.ts';
import { FOLDER_OF, type LibraryFile } from '../library.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import { basename, folderOf } from '../paths.ts';
import type { ReadLibrary } from '../read-library.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { checkDay } from './check-day.ts';
import { checkDraws } from './check-draws.ts';
import { checkPack, checkRecipes, checkRubrics } from './check-pack.ts';
import { checkDialogue, checkEvent, checkPersona } from './check-people.ts';
import { checkPlans, checkReach, compilePlans, type DayPlans, usesVisit } from './check-plans.ts';
import { checkProse } from './check-prose.ts';
import { checkSkill } from './check-skill.ts';
import { checkVisit } from './check-visit.ts';
import { checkWindows } from './check-windows.ts';
import { type Known, knownNames } from './known.ts';
import type { Reporter } from './report.ts';

interface CheckedFile {
  readonly file: LibraryFile;
  readonly reporter: Reporter;
}

/**
 * Checks a library that was read: shape of each file, draws and conditions, names of other files, clinical, language and
 * balance lints; days are compiled only when nothing before was an error. Answers the issues beyond those of reading.
 * `isWanted` limits the check to some files, against all the others.
 */
export function checkLibrary(
  read: ReadLibrary,
  isWanted: (path: string) => boolean = () => true,
): readonly Issue[] {
  const before = new Map(read.parsed.map((one) => [one, one.source.issues.length]));
  const all = read.library.files.map((file) => ({
    file,
    reporter: { source: sourceOf(read.parsed, file), library: read.library },
  }));
  const checked = all.filter(({ file }) => isWanted(file.path));
  checkUnknownKinds(read.parsed);
  for (const { file, reporter } of checked) {
    checkSchema(file.kind, file.data, reporter.source);
    checkDraws(file.data, reporter.source);
    checkPlace(file, reporter);
  }
  checkIds(all);
  if (!hasErrors(read.parsed)) {
    const known = knownNames(read.library);
    for (const one of checked) checkNames(one, known);
    checkRubrics(
      all
        .filter(({ file }) => file.data.holds === 'rubric')
        .map(({ file, reporter }) => ({ data: file.data, reporter })),
    );
    if (!hasErrors(read.parsed)) checkCompiled(all, checked);
  }
  return read.parsed.flatMap((one) => one.source.issues.slice(before.get(one) ?? 0)).sort(compareIssues);
}

function sourceOf(parsed: readonly ParsedFile[], file: LibraryFile): Reporter['source'] {
  const found = parsed.find((one) => one.source.path === file.path);
  if (found === undefined) throw new Error(`no source for ${file.path}`);
  return found.source;
}

function hasErrors(parsed: readonly ParsedFile[]): boolean {
  return parsed.some((one) => one.source.issues.some((issue) => issue.severity === 'error'));
}

/** Files that could be read but are of no kind, or have no id. */
function checkUnknownKinds(parsed: readonly ParsedFile[]): void {
  for (const { data, source } of parsed) {
    if (data === undefined) continue;
    if (typeof data.kind !== 'string' || !(data.kind in FOLDER_OF)) {
      const kinds = Object.keys(FOLDER_OF).join(', ');
      source.report(
        'E200',
        source.offsetOf(['kind']),
        `kind ${String(data.kind ?? 'is missing')}`,
        `write one of: ${kinds}`,
      );
    } else if (typeof data.id !== 'string') {
      source.report('E202', source.offsetOf([]), 'id is missing', 'add id, equal to the name of the file');
    }
  }
}

function checkPlace(file: LibraryFile, { source }: Reporter): void {
  const stem = basename(file.path).replace(/\.ya?ml$/, '');
  if (stem !== file.id) {
    source.report(
      'E203',
      source.offsetOf(['id']),
      `id ${file.id} in a file named ${stem}`,
      `write id: ${stem}`,
    );
  }
  const folder = folderOf(file.path);
  if (Object.values(FOLDER_OF).includes(folder) && folder !== FOLDER_OF[file.kind]) {
    source.report(
      'E206',
      source.offsetOf(['kind']),
      `a ${file.kind} in ${folder}/`,
      `move it to ${FOLDER_OF[file.kind]}/`,
    );
  }
}

function checkIds(checked: readonly CheckedFile[]): void {
  const seen = new Map<string, string>();
  for (const { file, reporter } of checked) {
    const key = `${file.kind} ${file.id}`;
    const other = seen.get(key);
    seen.set(key, file.path);
    if (other === undefined) continue;
    const { source } = reporter;
    source.report('E204', source.offsetOf(['id']), `${key} is in ${other} too`, 'choose another id');
  }
}

function checkNames({ file, reporter }: CheckedFile, known: Known): void {
  const { data } = file;
  if (file.kind === 'visit') {
    checkVisit(data, reporter, known);
    checkWindows(data, reporter);
  } else if (file.kind === 'day') checkDay(data, reporter, known);
  else if (file.kind === 'persona') checkPersona(data, reporter);
  else if (file.kind === 'event') checkEvent(data, reporter, known);
  else if (file.kind === 'skill') checkSkill(data, reporter, known);
  else if (file.kind === 'dialogue') {
    checkDialogue(data, reporter, known);
    checkProse(data, reporter);
  } else {
    checkPack(data, reporter);
    if (data.holds === 'recipes') checkRecipes(data, reporter, known);
  }
}

/** Compiles the wanted days, and the days of the wanted visits. */
function checkCompiled(all: readonly CheckedFile[], wanted: readonly CheckedFile[]): void {
  const visits = wanted.filter(({ file }) => file.kind === 'visit');
  const plans: DayPlans[] = [];
  for (const day of all.filter(({ file }) => file.kind === 'day')) {
    const isNeeded = wanted.includes(day) || visits.some((visit) => usesVisit(day.file, visit.file.id));
    const compiled = isNeeded ? compilePlans(day.file, day.reporter) : undefined;
    if (compiled === undefined) continue;
    checkPlans(compiled, day.reporter);
    plans.push(compiled);
  }
  for (const { file, reporter } of visits) checkReach(file, plans, reporter);
}
