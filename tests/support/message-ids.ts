import { isSyntaxNode, nameOf, readSyntax, type SyntaxNode, stringOf, walk } from '../layers-syntax.ts';

/** The message ids that a source file speaks. */
export interface SpokenIds {
  /** Ids that stand whole as the first argument of `message(…)` or `words(…)`. */
  readonly ids: readonly string[];
  /** Beginnings of ids that are made from data there: `` message(`refusal.${code}`) ``. */
  readonly prefixes: readonly string[];
  /** Every string in the file: an id kept in a table is spoken too. */
  readonly strings: readonly string[];
}

/** Reads the message ids out of a source text. */
export function spokenIds(path: string, source: string): SpokenIds {
  const ids: string[] = [];
  const prefixes: string[] = [];
  const strings: string[] = [];
  // Tasks and the simulation never have words; there the name may stand for something else.
  const speakers = /^src\/(tasks|simulation)\//.test(path) ? ['message'] : ['message', 'words'];
  walk(readSyntax(path, source), (node) => {
    const text = stringOf(node);
    if (text !== undefined) strings.push(text);
    if (node.type !== 'CallExpression' || !speakers.includes(calledName(node.callee))) return;
    const [first] = Array.isArray(node.arguments) ? (node.arguments as unknown[]) : [];
    for (const one of alternatives(first)) {
      const id = stringOf(one);
      const head = id === undefined ? headOf(one) : undefined;
      if (id !== undefined) ids.push(id);
      if (head !== undefined) prefixes.push(head);
    }
  });
  return { ids, prefixes, strings };
}

/** `words` of both `words(…)` and `props.words(…)`. */
function calledName(callee: unknown): string {
  if (!isSyntaxNode(callee)) return '';
  return nameOf(callee.type === 'MemberExpression' ? callee.property : callee) ?? '';
}

/** What an expression may come to: both sides of a condition or of `??`. */
function alternatives(value: unknown): readonly SyntaxNode[] {
  if (!isSyntaxNode(value)) return [];
  if (value.type === 'ConditionalExpression') {
    return [...alternatives(value.consequent), ...alternatives(value.alternate)];
  }
  if (value.type === 'LogicalExpression') return [...alternatives(value.left), ...alternatives(value.right)];
  return [value];
}

/** The fixed beginning of a template with placeholders. */
function headOf(node: SyntaxNode): string | undefined {
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  const [first]: unknown[] = node.quasis;
  if (!isSyntaxNode(first) || typeof first.value !== 'object' || first.value === null) return undefined;
  return 'cooked' in first.value && typeof first.value.cooked === 'string' ? first.value.cooked : undefined;
}
