import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Json } from '../../simulation/vocabulary/json.ts';
import { CLOCK } from '../times.ts';
import { keyName } from './key-name.ts';
import { hasQuantity, readQuantities } from './read-quantity.ts';
import type { Source } from './source.ts';

export type Path = readonly (string | number)[];

/** Turns a YAML document into JSON, noting where every value stands. */
export function readDocument(document: Document.Parsed, source: Source): Json | undefined {
  if (document.contents === null) {
    source.report('E105', 0, 'the file is empty', 'begin with format: 1 and kind: …');
    return undefined;
  }
  return readNode(document.contents, [], source);
}

/** Turns one YAML node into JSON. */
export function readNode(node: unknown, at: Path, source: Source): Json {
  if (isAlias(node)) {
    source.report(
      'E106',
      startOf(node),
      `alias *${node.source}`,
      'write the value out; aliases are not used',
    );
    return null;
  }
  if (isScalar(node)) {
    source.place(at, startOf(node));
    refuseTagAndAnchor(node, source);
    return readScalar(node, source);
  }
  if (isSeq(node)) {
    source.place(at, startOf(node));
    refuseTagAndAnchor(node, source);
    return node.items.map((item, index) => readNode(item, [...at, index], source));
  }
  if (isMap(node)) {
    source.place(at, startOf(node));
    refuseTagAndAnchor(node, source);
    const result: Record<string, Json> = {};
    for (const pair of node.items) readPair(pair, at, source, result);
    return result;
  }
  return null;
}

function readPair(pair: Pair, at: Path, source: Source, result: Record<string, Json>): void {
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  const keyOffset = isScalar(pair.key) ? startOf(pair.key) : 0;
  if (key === '__proto__' || key === 'constructor' || key === '<<') {
    source.report('E107', keyOffset, `the key ${key} may not be used`, 'rename the key');
    return;
  }
  const base = keyName(key, at);
  const quantity = hasQuantity(pair.value)
    ? readQuantities(pair.value as Node, source, (node, inner) =>
        readNode(node, [...at, base, inner], source),
      )
    : undefined;
  const name = base + (quantity?.suffix ?? '');
  const place = [...at, name];
  result[name] = quantity?.value ?? readNode(pair.value, place, source);
  source.place(place, isNode(pair.value) ? startOf(pair.value) : keyOffset, keyOffset);
}

function readScalar(node: Scalar, source: Source): Json {
  const { value } = node;
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      source.report(
        'E108',
        startOf(node),
        `${String(node.source)} is no usable number`,
        'write a plain number',
      );
    }
    return value;
  }
  if (typeof value === 'string') {
    if (node.type === 'PLAIN' && CLOCK.test(value)) {
      source.report('E213', startOf(node), `clock time ${value} without quotes`, `write "${value}"`);
    }
    return value;
  }
  return typeof value === 'boolean' ? value : null;
}

function refuseTagAndAnchor(node: Node, source: Source): void {
  if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
    source.report('E109', startOf(node), `tag ${node.tag}`, 'leave the tag out');
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isSeq(value) || isMap(value) || isAlias(value);
}

/** Offset at which a node begins. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
