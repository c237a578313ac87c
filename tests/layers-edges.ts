import { posix } from 'node:path';
import {
  isSyntaxNode,
  lineOf,
  nameOf,
  readSyntax,
  type SyntaxNode,
  stringOf,
  walk,
} from './layers-syntax.ts';
import { layerOf, RULES } from './layers-table.ts';

type EdgeKind = 'value' | 'type' | 'lazy';

interface Edge {
  /** What the import names; undefined if it is computed and cannot be read. */
  readonly specifier: string | undefined;
  readonly kind: EdgeKind;
  readonly start: number;
}

/** Lists every edge from this file that the table of layers forbids, as `path:line message`. */
export function forbiddenEdges(path: string, source: string): string[] {
  return edgesOf(path, source).flatMap((edge) => {
    const problem = problemOf(path, edge);
    return problem === undefined ? [] : [`${path}:${lineOf(source, edge.start)} ${problem}`];
  });
}

function edgesOf(path: string, source: string): Edge[] {
  const edges: Edge[] = [];
  walk(readSyntax(path, source), (node) => {
    edges.push(...edgesAt(node));
  });
  return edges;
}

function edgesAt(node: SyntaxNode): Edge[] {
  const edge = (source: unknown, kind: EdgeKind): Edge[] => [
    { specifier: stringOf(source), kind, start: node.start },
  ];
  switch (node.type) {
    case 'ImportDeclaration':
      return edge(node.source, node.importKind === 'type' ? 'type' : 'value');
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? edge(node.source, node.exportKind === 'type' ? 'type' : 'value') : [];
    case 'ImportExpression':
      return edge(node.source, 'lazy');
    case 'TSImportType':
      return edge(node.source, 'type');
    case 'NewExpression':
      return isAddressOfModule(node) ? edge(argumentsOf(node)[0], 'lazy') : [];
    case 'CallExpression':
      return callEdges(node);
    default:
      return [];
  }
}

/** `require('x')`, and `import.meta.glob('./x/*.json')`, whose patterns are edges like any other. */
function callEdges(node: SyntaxNode): Edge[] {
  const start = node.start;
  const [first] = argumentsOf(node);
  if (nameOf(node.callee) === 'require') return [{ specifier: stringOf(first), kind: 'value', start }];
  if (!isSyntaxNode(node.callee) || !isImportMeta(node.callee.object)) return [];
  if (nameOf(node.callee.property) !== 'glob') return [];
  const patterns =
    isSyntaxNode(first) && first.type === 'ArrayExpression' && Array.isArray(first.elements)
      ? first.elements
      : [first];
  return patterns.map((pattern) => ({ specifier: stringOf(pattern), kind: 'value', start }));
}

/** `new URL('./worker.ts', import.meta.url)`, the bundler's way to name another file. */
function isAddressOfModule(node: SyntaxNode): boolean {
  const base = argumentsOf(node)[1];
  return nameOf(node.callee) === 'URL' && isSyntaxNode(base) && isImportMeta(base.object);
}

function isImportMeta(value: unknown): boolean {
  return isSyntaxNode(value) && value.type === 'MetaProperty';
}

function argumentsOf(node: SyntaxNode): unknown[] {
  return Array.isArray(node.arguments) ? node.arguments : [];
}

function problemOf(path: string, edge: Edge): string | undefined {
  const from = layerOf(path);
  const rule = from && RULES[from];
  if (!rule) return 'belongs to no layer that may hold code';
  if (edge.specifier === undefined) return 'imports what cannot be read: name it in a plain string';
  const specifier = edge.specifier.replace(/\?\w+$/, '');
  if (!/^\.{0,2}\//.test(specifier)) {
    const name = packageOf(specifier);
    return rule.packages?.includes(name) ? undefined : `${from} may not import the package ${name}`;
  }
  if (!/\.[a-z0-9]+$/.test(specifier)) return `imports ${specifier} without its extension`;
  const target = specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier);
  const to = layerOf(target);
  if (!to) return `imports ${target}, which belongs to no layer`;
  if (rule.may?.includes(to)) return undefined;
  if (rule.types?.includes(to))
    return edge.kind === 'type' ? undefined : `${from} may import only types of ${to}`;
  if (rule.lazily?.includes(to))
    return edge.kind === 'value' ? `${from} may import ${to} only lazily` : undefined;
  if (rule.sameFolder?.includes(to)) {
    return posix.dirname(target) === posix.dirname(path)
      ? undefined
      : `${from} may import ${to} only of its own folder`;
  }
  return `${from} may not import ${to} (${target})`;
}

function packageOf(specifier: string): string {
  const scheme = /^(node|virtual):/.exec(specifier);
  if (scheme) return scheme[0];
  const segments = specifier.split('/');
  return segments.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
