import type { LineCounter } from 'yaml';
import type { Issue } from '../issue.ts';

/** A scenario file being read: where its values stand, and what was found wrong with it. */
export class Source {
  readonly issues: Issue[] = [];
  /** Offset of the value (and of its key) at each path, e.g. `truth/tempC10`. */
  private readonly valueOffsets = new Map<string, number>();
  private readonly keyOffsets = new Map<string, number>();
  readonly path: string;
  private readonly lines: LineCounter;

  constructor(path: string, lines: LineCounter) {
    this.path = path;
    this.lines = lines;
  }

  /** Remembers where the value of a path stands, and its key when it has one. */
  place(at: readonly (string | number)[], valueOffset: number, keyOffset?: number): void {
    this.valueOffsets.set(at.join('/'), valueOffset);
    if (keyOffset !== undefined) this.keyOffsets.set(at.join('/'), keyOffset);
  }

  /** Offset of a path's value, or of the nearest path above that has one. */
  offsetOf(at: readonly (string | number)[], want: 'value' | 'key' = 'value'): number {
    for (let length = at.length; length >= 0; length -= 1) {
      const path = at.slice(0, length).join('/');
      const key = want === 'key' && length === at.length ? this.keyOffsets.get(path) : undefined;
      const offset = key ?? this.valueOffsets.get(path);
      if (offset !== undefined) return offset;
    }
    return 0;
  }

  /** Records an issue at an offset. */
  report(
    code: string,
    offset: number,
    message: string,
    fix: string,
    severity: Issue['severity'] = 'error',
  ): void {
    const { line, col } = this.lines.linePos(offset);
    this.issues.push({
      file: this.path,
      line: Math.max(1, line),
      column: Math.max(1, col),
      code,
      message,
      fix,
      severity,
    });
  }
}
