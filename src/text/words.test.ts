import { expect, test } from 'vitest';
import { english } from './catalogue.ts';
import { mergeCatalogues } from './merge.ts';
import { patternProblems } from './pattern.ts';
import { pseudoWords } from './pseudo.ts';
import { createWords } from './words.ts';

function say(pattern: string, params: Record<string, string | number | boolean> = {}): string {
  return createWords('en-US', [{ it: pattern }])({ id: 'it', params });
}

test('fills gaps, also with dots in their names, and says what is missing', () => {
  expect(say('{patient.first} waits', { 'patient.first': 'Amir' })).toBe('Amir waits');
  expect(say('{a}{b}', { a: true })).toBe('true⟦b⟧');
  expect(say('{constructor}')).toBe('⟦constructor⟧');
  expect(createWords('en-US', [{}])({ id: 'nowhere' })).toBe('⟦nowhere⟧');
  expect(createWords('en-US', [{}])({ id: 'toString' })).toBe('⟦toString⟧');
});

test('formats clock times, durations, numbers, dates and money', () => {
  expect(say('{atMs:clock}', { atMs: 29_100_000 })).toBe('8:05');
  expect(say('{atMs:clock}', { atMs: 52_259_999 })).toBe('14:30');
  expect(say('{ms:duration}', { ms: 300_000 })).toBe('5 min');
  expect(say('{ms:duration}', { ms: 90_000 })).toBe('1 min 30 s');
  expect(say('{ms:duration}', { ms: 7_500_000 })).toBe('2 h 5 min');
  expect(say('{ms:duration}', { ms: 0 })).toBe('0 s');
  expect(say('{ms:duration}', { ms: -60_000 })).toBe('−1 min');
  expect(say('{value:number}', { value: '12345.60' })).toBe('12,345.6');
  expect(say('{date:date}', { date: '1991-05-04' })).toBe('04 May 1991');
  expect(say('{date:date}', { date: 'unknown' })).toBe('unknown');
  expect(say('{cents:money}', { cents: 2_500 })).toBe('$25.00');
});

test('chooses by number and by word', () => {
  const pattern = '{n, plural, =0 {none} one {# item for {who}} other {# items}}';
  expect(say(pattern, { n: 0, who: 'Li' })).toBe('none');
  expect(say(pattern, { n: 1, who: 'Li' })).toBe('1 item for Li');
  expect(say(pattern, { n: 1_200, who: 'Li' })).toBe('1,200 items');
  expect(say('{k, select, child {Sit on a lap} other {Sit down}} #', { k: 'child' })).toBe('Sit on a lap #');
  expect(say('{k, select, child {x} other {Sit down}}', { k: 'adult' })).toBe('Sit down');
});

test('puts nested messages into words, however deep', () => {
  const words = createWords('en-US', [{ outer: '<{inner}>', middle: '({inner})', leaf: 'leaf' }]);
  const inner = { id: 'middle', params: { inner: { id: 'leaf' } } };
  expect(words('outer', { inner })).toBe('<(leaf)>');
});

test('takes scenario prose from the plan, and a translation before English', () => {
  const words = createWords('es', [{ hello: 'Hola' }, { hello: 'Hello', bye: 'Bye' }], {
    'prose:flu/beats/open/line': 'Sit, {child.name}.',
  });
  expect(words('hello')).toBe('Hola');
  expect(words('bye')).toBe('Bye');
  expect(words('prose:flu/beats/open/line', { 'child.name': 'Amir' })).toBe('Sit, Amir.');
  expect(words('prose:lost')).toBe('⟦prose:lost⟧');
});

test('leaves what it does not understand as it was written, and tells of it', () => {
  expect(say('a } b { c')).toBe('a } b { c');
  expect(say('{n, plural, one {x}}', { n: 1 })).toBe('{n, plural, one {x}}');
  expect(patternProblems('a { c')).toHaveLength(1);
  expect(patternProblems('{n, plural, one {x}}')).toHaveLength(1);
  expect(patternProblems('{n:parsec}')).toEqual(['there is no format parsec']);
  expect(patternProblems('{n, plural, one {{x:clock}} other {#}}')).toEqual([]);
});

test('refuses one id in two files', () => {
  expect(() => mergeCatalogues({ 'a.json': { x: '1' }, 'b.json': { x: '1' } })).toThrow(
    'a.json and in b.json',
  );
});

test('gathers the words of interface and widgets', () => {
  expect(english.plain).toBe('{text}');
  expect(english['compare.confirm']).toBeTypeOf('string');
});

test('the pseudo-locale is longer, accented and bracketed', () => {
  const words = pseudoWords(createWords('en-US', [{ close: 'Close {n}' }]));
  expect(words('close', { n: 12 })).toBe('[Ćĺóšé 12~~~]');
});
