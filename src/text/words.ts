import type { Message, MessageParam } from '../simulation/vocabulary/messages.ts';
import { createFormats } from './formats.ts';
import { type Part, parsePattern } from './pattern.ts';

/** Sentences of a language by message id. */
export type Catalogue = Readonly<Record<string, string>>;

/** Puts a message, or the id of one with its params, into words. */
export type Words = (message: Message | string, params?: Message['params']) => string;

/**
 * Makes the words of a locale. The first catalogue that holds an id wins (a translation before English); ids that begin with
 * `prose:` come from `prose`, the texts of the day's plan. What is missing is shown as `⟦id⟧`, never silently left out.
 */
export function createWords(locale: string, catalogues: readonly Catalogue[], prose: Catalogue = {}): Words {
  const patterns = new Map<string, readonly Part[] | undefined>();
  const formats: Readonly<Record<string, (value: string | number) => string>> = createFormats(locale);
  const plurals = new Intl.PluralRules(locale);

  function patternOf(id: string): readonly Part[] | undefined {
    if (!patterns.has(id)) {
      const sources = id.startsWith('prose:') ? [prose] : catalogues;
      const pattern = sources.find((one) => Object.hasOwn(one, id))?.[id];
      patterns.set(id, pattern === undefined ? undefined : parsePattern(pattern));
    }
    return patterns.get(id);
  }

  function say(message: Message): string {
    const parts = patternOf(message.id);
    return parts === undefined ? `⟦${message.id}⟧` : join(parts, message.params ?? {}, 0);
  }

  function join(parts: readonly Part[], params: NonNullable<Message['params']>, count: number): string {
    return parts.map((part) => sayPart(part, params, count)).join('');
  }

  function sayPart(part: Part, params: NonNullable<Message['params']>, count: number): string {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'count') return formats.number?.(count) ?? String(count);
    const value = Object.hasOwn(params, part.name) ? params[part.name] : undefined;
    if (value === undefined) return `⟦${part.name}⟧`;
    if (part.kind === 'param') return sayValue(value, part.format);
    const number = Number(value);
    const keys = part.kind === 'plural' ? [`=${number}`, plurals.select(number)] : [String(value)];
    const key = keys.find((one) => Object.hasOwn(part.branches, one)) ?? 'other';
    return join(part.branches[key] ?? [], params, part.kind === 'plural' ? number : count);
  }

  function sayValue(value: MessageParam, format: string): string {
    if (typeof value === 'object') return say(value);
    if (typeof value === 'boolean') return String(value);
    return formats[format]?.(value) ?? String(value);
  }

  return (message, params) =>
    say(typeof message === 'string' ? { id: message, ...(params === undefined ? {} : { params }) } : message);
}
