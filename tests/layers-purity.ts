import { childrenOf, lineOf, nameOf, readSyntax, type SyntaxNode, stringOf } from './layers-syntax.ts';
import { LAYERS_WITHOUT_TRUTH, layerOf, PURE_LAYERS } from './layers-table.ts';

/** Platform names such as `document` or `process` are not here: without their types they fail the type-check. */
const FORBIDDEN_GLOBALS = new Set(
  `Date Temporal performance Intl Promise fetch crypto eval Function globalThis WeakRef FinalizationRegistry
   setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate queueMicrotask
   requestAnimationFrame cancelAnimationFrame requestIdleCallback`.split(/\s+/),
);
/** The parts of Math whose results are the same, bit by bit, on every machine. */
const EXACT_MATH = new Set('abs min max floor ceil round trunc sign imul clz32 sqrt'.split(' '));
/** Methods whose results depend on the language of the machine. */
const LOCAL_METHODS = /^(localeCompare|toLocale\w+)$/;
/** TypeScript's nodes that hold an expression in `expression`; every other TS node is types alone. */
const EXPRESSIONS_IN_TYPESCRIPT = new Set(
  'TSAsExpression TSSatisfiesExpression TSNonNullExpression TSTypeAssertion TSInstantiationExpression'.split(
    ' ',
  ),
);
/** Where an identifier is a name after a dot, a key or a label and not a reference. */
const NAME_PROPERTIES: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  AccessorProperty: 'key',
  MethodDefinition: 'key',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
  ExportAllDeclaration: 'exported',
  LabeledStatement: 'label',
  BreakStatement: 'label',
  ContinueStatement: 'label',
};

/** Lists what a pure layer may not use (clock, chance, platform, asynchrony), and uses of the truth by those who only see. */
export function forbiddenUses(path: string, source: string): string[] {
  const layer = layerOf(path);
  if (!layer) return [];
  const isPure = PURE_LAYERS.includes(layer);
  const isBlindToTruth = LAYERS_WITHOUT_TRUTH.includes(layer);
  if (!isPure && !isBlindToTruth) return [];
  const problems: string[] = [];
  visitExpressions(readSyntax(path, source), (node, isReference) => {
    const problem =
      (isPure ? impurityOf(node, isReference) : undefined) ?? (isBlindToTruth ? truthUseOf(node) : undefined);
    if (problem) problems.push(`${path}:${lineOf(source, node.start)} ${layer} may not use ${problem}`);
  });
  return problems;
}

/** Visits all nodes but types; `isReference` is true for an identifier that stands for a value. */
function visitExpressions(node: SyntaxNode, visit: (node: SyntaxNode, isReference: boolean) => void): void {
  for (const { child, property } of childrenOf(node)) {
    const isName = NAME_PROPERTIES[node.type] === property && node.computed !== true;
    // A member of Math is judged with its object, whatever else holds Math lets all of it through.
    const isJudgedWithParent = node.type === 'MemberExpression' && property === 'object' && isMath(child);
    if (child.type === 'Identifier') {
      if (!isName) visit(child, !isJudgedWithParent);
    } else if (EXPRESSIONS_IN_TYPESCRIPT.has(child.type)) {
      visitExpressions({ type: 'Wrapper', start: child.start, expression: child.expression }, visit);
    } else if (!child.type.startsWith('TS') || holdsStatements(child)) {
      visit(child, false);
      visitExpressions(child, visit);
    }
  }
}

function holdsStatements(node: SyntaxNode): boolean {
  return /^TS(Enum|Module|Parameter)/.test(node.type) || node.type === 'TSExportAssignment';
}

function isMath(node: unknown): boolean {
  return nameOf(node) === 'Math';
}

function impurityOf(node: SyntaxNode, isReference: boolean): string | undefined {
  if (node.async === true) return 'async functions';
  switch (node.type) {
    case 'AwaitExpression':
      return 'await';
    case 'ForOfStatement':
      return node.await === true ? 'for await' : undefined;
    case 'ImportExpression':
      return 'import()';
    case 'MetaProperty':
      return nameOf(node.meta) === 'import' ? 'import.meta' : undefined;
    case 'Identifier': {
      const name = nameOf(node);
      if (!isReference || name === undefined) return undefined;
      if (name === 'Math') return 'Math as a value: call its functions by name';
      return FORBIDDEN_GLOBALS.has(name) ? `${name} (nor a name that hides it)` : undefined;
    }
    case 'MemberExpression':
      return memberImpurityOf(node);
    case 'ObjectPattern':
      return keysOf(node).find((key) => LOCAL_METHODS.test(key));
    default:
      return undefined;
  }
}

function memberImpurityOf(node: SyntaxNode): string | undefined {
  const property = propertyNameOf(node);
  if (isMath(node.object)) {
    return property !== undefined && EXACT_MATH.has(property) ? undefined : `Math.${property ?? '[…]'}`;
  }
  return property !== undefined && LOCAL_METHODS.test(property) ? property : undefined;
}

function truthUseOf(node: SyntaxNode): string | undefined {
  const isUse =
    (node.type === 'MemberExpression' && propertyNameOf(node) === 'truth') ||
    (node.type === 'ObjectPattern' && keysOf(node).includes('truth'));
  return isUse ? "the session's truth: the player cannot see it" : undefined;
}

function propertyNameOf(member: SyntaxNode): string | undefined {
  return member.computed === true ? stringOf(member.property) : nameOf(member.property);
}

function keysOf(pattern: SyntaxNode): string[] {
  return [...childrenOf(pattern)].flatMap(({ child }) => nameOf(child.key) ?? stringOf(child.key) ?? []);
}
