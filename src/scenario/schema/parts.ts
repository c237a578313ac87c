import { z } from 'zod';
import { CLOCK, DURATION } from '../times.ts';

/** Id of a file: kebab-case, beginning with a letter, so that it never looks like a number. */
export const fileId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'form:id');
/** Id inside a file: kebab-case or snake_case. */
export const localId = z.string().regex(/^[a-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*$/, 'form:id');
export const text = z.string().min(1, 'form:text');
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'form:version');
/** `flu-adult@1`. */
export const reference = z.string().regex(/^[a-z][a-z0-9-]*@\d+$/, 'form:reference');
export const duration = z.string().regex(DURATION, 'form:duration');
export const clock = z.string().regex(CLOCK, 'form:clock');
export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'form:date');
export const birthday = z.string().regex(/^\d{2}-\d{2}$/, 'form:birthday');
export const relativeDate = z.string().regex(/^[+-]\d+d$/, 'form:relative');
export const level = z.enum(['orientation', 'student', 'extern', 'certified', 'lead']);
export const json = z.json();
/** A map whose keys the scenario author chooses. */
export const openMap = z.record(z.string(), json);
export const texts = z.array(z.string());

/** What every file begins with. */
export const header = <Kind extends string>(kind: Kind) => ({
  format: z.literal(1),
  kind: z.literal(kind),
  id: fileId,
});

/** A map with an id and whatever its task or kind reads. */
export const openRow = (shape: Record<string, z.ZodType>) => z.looseObject(shape);

/** One lot on a shelf. */
export const lot = z.strictObject({
  lot: text,
  exp: relativeDate,
  qty: z.int().min(0).optional(),
});

/** A map that may stand under a condition. */
export const conditions = { when: openMap.optional(), unless: openMap.optional() };
