/** Something `check` found in a file. Lines and columns count from 1. */
export interface Issue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  /** What is wrong, in one line. */
  readonly message: string;
  /** One concrete thing to do. */
  readonly fix: string;
  readonly severity: 'error' | 'warning';
}

/** Orders issues by file, place and code. */
export function compareIssues(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}
