import { expect, it } from 'vitest';
import { canonicalJson, hashJson } from './hash.ts';

it('does not depend on the order of keys, nor on what is undefined', () => {
  expect(hashJson({ a: 1, b: [1, 2] })).toBe(hashJson({ b: [1, 2], a: 1, c: undefined }));
});

it('changes with any value and with the order of a list', () => {
  const hashes = [{ a: 1 }, { a: 2 }, { a: '1' }, { a: [1, 2] }, { a: [2, 1] }, { a: null }].map(hashJson);
  expect(new Set(hashes).size).toBe(hashes.length);
});

it('writes canonical JSON', () => {
  expect(canonicalJson({ b: undefined, c: [undefined, 'x'], a: { d: 1 } })).toBe(
    '{"a":{"d":1},"c":[null,"x"]}',
  );
});
