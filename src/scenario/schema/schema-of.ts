import type { z } from 'zod';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { FileKind } from '../library.ts';
import { daySchema } from './day-schema.ts';
import { packSchema } from './pack-schema.ts';
import { dialogueSchema, eventSchema, personaSchema } from './people-schema.ts';
import { skillSchema } from './skill-schema.ts';
import { visitSchema } from './visit-schema.ts';

const SCHEMAS: Readonly<Record<Exclude<FileKind, 'pack'>, z.ZodType>> = {
  visit: visitSchema,
  day: daySchema,
  persona: personaSchema,
  dialogue: dialogueSchema,
  event: eventSchema,
  skill: skillSchema,
};

/** The shape a file must have. */
export function schemaOf(kind: FileKind, data: JsonMap): z.ZodType {
  return kind === 'pack' ? packSchema(data.holds) : SCHEMAS[kind];
}
