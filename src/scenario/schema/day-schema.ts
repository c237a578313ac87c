import { z } from 'zod';
import { clock, header, isoDay, level, openMap, openRow, reference, text, texts, version } from './parts.ts';

const booking = z.strictObject({
  use: reference,
  at: clock,
  arrive: clock.optional(),
  set: openMap.optional(),
});

const work = z.union([z.string(), openRow({ task: z.string(), by: z.string().optional() })]);
const between = z.tuple([clock, clock]);

/** Composition of a day. */
export const daySchema = z.strictObject({
  ...header('day'),
  version,
  title: text,
  date: isoDay,
  size: z.enum(['drill', 'short', 'standard', 'long']),
  level,
  hours: z
    .strictObject({ start: clock.optional(), doors: clock.optional(), close: clock.optional() })
    .optional(),
  clinic: z.strictObject({
    providers: z.literal(1),
    provider: z.string().optional(),
    layout: reference,
    rooms: texts.min(1),
    colleagues: z.record(z.string(), z.string()).optional(),
    disinfectantWet: z.string().optional(),
  }),
  seed: z.strictObject({ equated: z.array(z.int().min(0)).min(1) }),
  visits: z.array(booking).min(1),
  events: z
    .strictObject({
      budget: z.int().min(0).optional(),
      fixed: z.array(openRow({ use: reference, at: clock })).optional(),
      pool: texts.optional(),
    })
    .optional(),
  phone: z
    .strictObject({
      calls: z.int().min(0).optional(),
      red: z.int().min(0).optional(),
      between: between.optional(),
      only: texts.optional(),
    })
    .optional(),
  inbox: z
    .strictObject({
      messages: z.int().min(0).optional(),
      wrongPatient: z.int().min(0).optional(),
      between: between.optional(),
      only: texts.optional(),
    })
    .optional(),
  stock: z.strictObject({ overrides: openMap }).optional(),
  setup: z.array(work).optional(),
  closing: z.array(work).optional(),
  lateStart: z.boolean().optional(),
  guide: z
    .strictObject({
      who: z.string(),
      steps: z.array(z.strictObject({ id: z.string(), at: z.string(), text })),
    })
    .optional(),
  weights: z.union([z.literal('default'), z.record(z.string(), z.int())]).optional(),
  prebrief: text,
  debrief: z.strictObject({ moments: z.int().min(1), boardQuestion: text }).optional(),
});
