/** A piece of a message pattern. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'param'; readonly name: string; readonly format: string }
  | { readonly kind: 'count' }
  | { readonly kind: 'plural' | 'select'; readonly name: string; readonly branches: Branches };

export type Branches = Readonly<Record<string, readonly Part[]>>;

export const FORMATS = ['clock', 'duration', 'number', 'date', 'money'] as const;

/**
 * Reads a pattern: `{name}`, `{name:clock}`, `{count, plural, =0 {…} one {# …} other {# …}}`, `{kind, select, a {…} other {…}}`.
 * What is not well formed stays as it was written, so that no sentence can stop the game; `patternProblems` tells of it.
 */
export function parsePattern(pattern: string, isInPlural = false): readonly Part[] {
  const parts: Part[] = [];
  let text = '';
  let at = 0;
  const flush = () => {
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
  };
  while (at < pattern.length) {
    const end = pattern[at] === '{' ? closingBrace(pattern, at) : -1;
    const part = end === -1 ? undefined : parseBraces(pattern.slice(at + 1, end));
    if (part !== undefined || (isInPlural && pattern[at] === '#')) {
      flush();
      parts.push(part ?? { kind: 'count' });
    } else {
      text += pattern.slice(at, Math.max(at, end) + 1);
    }
    at = Math.max(at, end) + 1;
  }
  flush();
  return parts;
}

function parseBraces(inside: string): Part | undefined {
  const simple = /^\s*([\w.-]+)\s*(?::\s*(\w+)\s*)?$/.exec(inside);
  if (simple?.[1] !== undefined) return { kind: 'param', name: simple[1], format: simple[2] ?? '' };
  const choice = /^\s*([\w.-]+)\s*,\s*(plural|select)\s*,/.exec(inside);
  if (choice?.[1] === undefined) return undefined;
  const kind = choice[2] === 'plural' ? 'plural' : 'select';
  const branches = parseBranches(inside.slice(choice[0].length), kind === 'plural');
  return branches === undefined ? undefined : { kind, name: choice[1], branches };
}

function parseBranches(source: string, isPlural: boolean): Branches | undefined {
  const branches: Record<string, readonly Part[]> = {};
  let rest = source.trim();
  while (rest !== '') {
    const key = /^(=?[\w-]+)\s*(?=\{)/.exec(rest);
    if (key?.[1] === undefined) return undefined;
    const end = closingBrace(rest, key[0].length);
    if (end === -1) return undefined;
    branches[key[1]] = parsePattern(rest.slice(key[0].length + 1, end), isPlural);
    rest = rest.slice(end + 1).trim();
  }
  return branches.other === undefined ? undefined : branches;
}

/** Where the brace that opens at `start` closes, -1 if it never does. */
function closingBrace(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** What is wrong with a pattern: braces that were not understood, formats that do not exist. */
export function patternProblems(pattern: string): readonly string[] {
  return parsePattern(pattern).flatMap(partProblems);
}

function partProblems(part: Part): readonly string[] {
  if (part.kind === 'text' && /[{}]/.test(part.text)) return [`a brace is not understood: ${part.text}`];
  if (part.kind === 'param' && part.format !== '' && !FORMATS.some((one) => one === part.format)) {
    return [`there is no format ${part.format}`];
  }
  if (part.kind === 'plural' || part.kind === 'select') {
    return Object.values(part.branches).flatMap((parts) => parts.flatMap(partProblems));
  }
  return [];
}

/** The names of all params that a pattern asks for. */
export function patternParams(parts: readonly Part[]): readonly string[] {
  const names = parts.flatMap((part) => {
    if (part.kind === 'param') return [part.name];
    if (part.kind !== 'plural' && part.kind !== 'select') return [];
    return [part.name, ...Object.values(part.branches).flatMap(patternParams)];
  });
  return [...new Set(names)];
}
