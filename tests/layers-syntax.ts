import { parseSync } from 'vite';

/** A node of the syntax tree, of whatever kind. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

/** Reads a TypeScript source text into its syntax tree; throws if it does not parse. */
export function readSyntax(path: string, source: string): SyntaxNode {
  const result = parseSync(path, source);
  const [error] = result.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const program: unknown = result.program;
  if (!isSyntaxNode(program)) throw new Error(`${path}: no program was read`);
  return program;
}

/** Whether a value found in a syntax tree is itself a node. */
export function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The nodes directly below a node, each with the property it hangs from. */
export function* childrenOf(node: SyntaxNode): Generator<{ child: SyntaxNode; property: string }> {
  for (const [property, value] of Object.entries(node)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isSyntaxNode(item)) yield { child: item, property };
    }
  }
}

/** Calls `visit` for a node and everything below it, parents first. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const { child } of childrenOf(node)) walk(child, visit);
}

/** The text of a string literal or of a template without placeholders; undefined for anything else. */
export function stringOf(value: unknown): string | undefined {
  if (!isSyntaxNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type !== 'TemplateLiteral' || !Array.isArray(value.quasis) || value.quasis.length !== 1)
    return undefined;
  const [only]: unknown[] = value.quasis;
  if (!isSyntaxNode(only) || typeof only.value !== 'object' || only.value === null) return undefined;
  return 'cooked' in only.value && typeof only.value.cooked === 'string' ? only.value.cooked : undefined;
}

/** The name of an identifier; undefined for any other node. */
export function nameOf(value: unknown): string | undefined {
  return isSyntaxNode(value) && value.type === 'Identifier' && typeof value.name === 'string'
    ? value.name
    : undefined;
}

/** The line of a position in a source text, counted from 1. */
export function lineOf(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}
