import { z } from 'zod';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { FileKind } from '../library.ts';
import { nearest, snakeCase } from '../names.ts';
import type { Source } from '../parse/source.ts';
import { schemaOf } from './schema-of.ts';

type Path = readonly (string | number)[];

/** What a refused form should look like, by the word the schema gives it. */
const FORMS: Readonly<Record<string, { readonly code: string; readonly fix: string }>> = {
  'form:id': { code: 'E205', fix: 'small letters, digits and hyphens, beginning with a letter' },
  'form:text': { code: 'A001', fix: 'write the words' },
  'form:version': { code: 'E200', fix: 'write three numbers: 1.0.0' },
  'form:reference': { code: 'E300', fix: 'name the file and its major version: flu-adult@1' },
  'form:duration': { code: 'E217', fix: 'a whole number and its unit: 10min, 30s, 8h, 28d' },
  'form:clock': { code: 'E217', fix: 'hours and minutes in quotes: "08:30"' },
  'form:date': { code: 'E217', fix: 'year, month and day in quotes: "2026-09-14"' },
  'form:birthday': { code: 'E217', fix: 'month and day in quotes: "05-04"' },
  'form:relative': { code: 'E217', fix: 'days from the date of the day, with a sign: +20d' },
  'form:age': { code: 'E217', fix: 'a whole number and y, m, w or d: 34y, 7w' },
};

/** Checks a file against the shape of its kind and reports every difference at its place. */
export function checkSchema(kind: FileKind, data: JsonMap, source: Source): void {
  const schema = schemaOf(kind, data);
  const result = schema.safeParse(data);
  if (result.success) return;
  for (const issue of result.error.issues) reportIssue(issue, schema, source);
}

function reportIssue(issue: z.core.$ZodIssue, schema: z.ZodType, source: Source): void {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) reportUnknownKey(key, path, schema, source);
  } else if (issue.code === 'invalid_type' && issue.input === undefined && isMissing(issue, path)) {
    const name = snakeCase(String(path.at(-1)));
    source.report('E202', source.offsetOf(path.slice(0, -1)), `${name} is missing`, `add ${name}`);
  } else {
    const form = FORMS[issue.message];
    const where = path.map((part) => (typeof part === 'string' ? snakeCase(part) : part)).join('.');
    const at = source.offsetOf(path);
    if (form !== undefined) source.report(form.code, at, `${where} is not in the right form`, form.fix);
    else source.report('E200', at, `${where}: ${describe(issue)}`, fixOf(issue));
  }
}

function isMissing(issue: z.core.$ZodIssue, path: Path): boolean {
  return /received undefined/.test(issue.message) && path.length > 0;
}

function reportUnknownKey(key: string, path: Path, schema: z.ZodType, source: Source): void {
  const known = keysAt(schema, path).map(snakeCase);
  const name = snakeCase(key);
  const close = nearest(name, known);
  const fix = close === undefined ? `use one of: ${known.join(', ')}` : `write ${close}`;
  source.report('E201', source.offsetOf([...path, key], 'key'), `unknown key ${name}`, fix);
}

/** The keys a strict map at a path may have. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let here: z.ZodType | undefined = schema;
  for (const part of path) {
    here = unwrap(here);
    if (here instanceof z.ZodObject) here = here.shape[String(part)];
    else if (here instanceof z.ZodArray) here = here.element as z.ZodType;
    else if (here instanceof z.ZodRecord) here = here.valueType as z.ZodType;
    else return [];
  }
  const found = unwrap(here);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return 'fits none of the forms it may have';
  return issue.message.replace(/^Invalid input: /, '').replace(/^Invalid option: /, '');
}

function fixOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `write ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'invalid_type') return `write a value of type ${issue.expected}`;
  return 'see the example of this kind in scenarios/';
}
