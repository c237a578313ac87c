import { codeInfo } from './codes.ts';
import type { Issue } from './issue.ts';

/** An issue as people read it: place, code, what, the line itself with the spot marked, why it matters and a fix. */
export function issueText(issue: Issue, sourceLine?: string): string {
  const mark = issue.severity === 'error' ? '✖' : '⚠';
  const { why } = codeInfo(issue.code);
  const head = `${mark} ${issue.file}:${issue.line}:${issue.column}  ${issue.code} ${issue.message}`;
  const excerpt = sourceLine === undefined ? [] : excerptOf(sourceLine, issue.column);
  return [head, ...excerpt, ...(why === '' ? [] : [`   why   ${why}`]), `   fix   ${issue.fix}`].join('\n');
}

const WIDEST = 110;

/** The line, cut around the spot when it is long, and a caret under the spot. */
function excerptOf(line: string, column: number): readonly string[] {
  const from = column > WIDEST - 20 ? column - 40 : 0;
  const text = line.slice(from, from + WIDEST);
  if (text.trim() === '') return [];
  return [`     ${text}`, `     ${' '.repeat(Math.max(0, column - 1 - from))}^`];
}
