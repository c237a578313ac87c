import { checkLibrary } from '../../scenario/check/check-library.ts';
import { compareIssues, type Issue } from '../../scenario/issue.ts';
import { issueText } from '../../scenario/issue-text.ts';
import type { SourceText } from '../../scenario/library-node.ts';
import { readLibrary } from '../../scenario/read-library.ts';
import { LIVED_FACTS } from '../../simulation/vocabulary/condition.ts';
import { EXIT, readArguments } from '../arguments.ts';
import { collectTexts } from './collect-texts.ts';

const HELP = `npm run -s scenario -- check [FILE…] [--json] [--facts]

Checks every file under scenarios/, or only the files and folders named (against all the others). Each finding says where it is
(file:line:column), its code, what is wrong, why it matters and one fix.

  --json    one JSON object { files, errors: [{ file, line, column, code, message, fix }], warnings: [ … ] }
  --facts   lists the facts that a condition may ask, and checks nothing

Exit codes: 0 no errors, 1 errors found, 2 asked wrongly, 3 internal failure. Warnings alone exit with 0.
`;

/** `scenario -- check`: every scenario file, or those named, against schema, references and lints. */
export function check(args: readonly string[]): number {
  const { positionals, flags } = readArguments(args, { json: 'boolean', facts: 'boolean', help: 'boolean' });
  const isJson = flags.json === true;
  if (flags.help === true || flags.facts === true) {
    process.stdout.write(flags.help === true ? HELP : facts(isJson));
    return EXIT.ok;
  }
  const { texts, named } = collectTexts('scenarios', positionals);
  const isWanted = (path: string): boolean => named === undefined || named.includes(path);
  const read = readLibrary(texts);
  const issues = [...read.issues, ...checkLibrary(read, isWanted)]
    .filter((issue) => isWanted(issue.file))
    .sort(compareIssues);
  const count = named?.length ?? texts.length;
  process.stdout.write(isJson ? report(count, issues) : humanReport(count, issues, texts));
  return issues.some((issue) => issue.severity === 'error') ? EXIT.findings : EXIT.ok;
}

function report(files: number, issues: readonly Issue[]): string {
  const of = (severity: Issue['severity']) =>
    issues.filter((issue) => issue.severity === severity).map(({ severity: _, ...rest }) => rest);
  return `${JSON.stringify({ files, errors: of('error'), warnings: of('warning') }, null, 2)}\n`;
}

function humanReport(files: number, issues: readonly Issue[], texts: readonly SourceText[]): string {
  const lines = new Map(texts.map(({ path, text }) => [path, text.split('\n')]));
  const blocks = issues.map((issue) => issueText(issue, lines.get(issue.file)?.[issue.line - 1]));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  const more = issues[0] === undefined ? '' : ` More: npm run scenario -- explain ${issues[0].code}`;
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  const last = `${count(files, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.${more}`;
  return `${[...blocks, last].join('\n')}\n`;
}

/** Facts decided when a day is made, and facts that hold or not while it is played. */
function factList(): readonly { readonly fact: string; readonly kind: string; readonly meaning: string }[] {
  return [
    { fact: 'persona.*', kind: 'drawn', meaning: 'a field of the persona file, and age in whole years' },
    { fact: 'truth.*', kind: 'drawn', meaning: 'a hidden fact of the visit file' },
    { fact: 'traits.*', kind: 'drawn', meaning: 'patience and anxiety at arrival, and other traits' },
    { fact: 'seed', kind: 'drawn', meaning: 'the seed of the day' },
    ...Object.entries(LIVED_FACTS).map(([fact, meaning]) => ({ fact, kind: 'lived', meaning })),
  ];
}

function facts(isJson: boolean): string {
  if (isJson) return `${JSON.stringify({ facts: factList() }, null, 2)}\n`;
  return `${factList()
    .map(({ fact, kind, meaning }) => `${fact.padEnd(18)}${kind.padEnd(7)}${meaning}`)
    .join('\n')}\n`;
}
