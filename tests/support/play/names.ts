import type { Locator } from 'playwright-core';
import type { Message } from '../../../src/simulation/vocabulary/messages.ts';
import type { Words } from '../../../src/text/words.ts';

type Role = Parameters<Locator['getByRole']>[0];

/** Text as a browser reads it out: one space for any run of them. */
export const spoken = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A name that begins with these words, and does not go on within the last of them. */
export function beginsWith(text: string): RegExp {
  return new RegExp(`^${escaped(spoken(text))}(?![A-Za-z0-9])`);
}

/** A name that ends with these words. */
export function endsWith(text: string): RegExp {
  return new RegExp(`${escaped(spoken(text))}$`);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * Of several controls in one place, the one at `index`, found by role and name: where others before it have the same words, by
 * its number among them.
 */
export function nthNamed(
  scope: Locator,
  role: Role,
  labels: readonly string[],
  index: number,
  pattern: (text: string) => RegExp = beginsWith,
): Locator {
  const name = pattern(labels[index] ?? '');
  const before = labels.slice(0, index).filter((label) => name.test(spoken(label))).length;
  return scope.getByRole(role, { name }).nth(before);
}

/** Labels of options or items, in words. */
export function labelsOf(words: Words, items: readonly { readonly label: Message }[]): readonly string[] {
  return items.map(({ label }) => words(label));
}
