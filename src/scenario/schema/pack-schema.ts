import { z } from 'zod';
import { header, isoDay, json, localId, lot, openMap, openRow, text, texts, version } from './parts.ts';

const source = z.strictObject({
  text,
  grade: text.optional(),
  verify: z.literal(true).optional(),
});

const head = {
  ...header('pack'),
  version,
  title: text,
  reviewed: z.string(),
  effectiveFrom: isoDay,
  sources: z.record(z.string(), source),
};

const severity = z.enum(['minor', 'major', 'critical']);

const item = z.strictObject({
  id: localId,
  dimension: z.enum(['S', 'A', 'C', 'D', 'L', 'W', 'T']),
  competency: text,
  title: text,
  why: text,
  source: z.union([z.string(), texts]),
  weight: z.int().min(1).max(3).optional(),
  errors: z.record(z.string(), severity),
});

const node = z.strictObject({
  task: z.string().optional(),
  taskFrom: z.string().optional(),
  station: z.string().optional(),
  after: texts.optional(),
  during: texts.optional(),
  facts: z.record(z.string(), z.string()).optional(),
  params: openMap.optional(),
  situation: z.string().optional(),
  coveredBy: z.string().optional(),
  required: z.boolean().optional(),
  when: openMap.optional(),
  unless: openMap.optional(),
});

const recipe = openRow({ id: localId, nodes: z.array(node) });

/** The data of packs whose shape the game itself reads; every other pack is free below `data`. */
const DATA: Readonly<Record<string, z.ZodType>> = {
  rubric: z.looseObject({ items: z.array(item) }),
  recipes: z.looseObject({
    visits: z.array(recipe),
    orders: z.array(recipe),
    colleagues: z.array(openRow({ id: localId, station: z.string(), delay: z.string() })),
  }),
  stock: z.looseObject({
    items: z.array(openRow({ id: localId, store: z.string(), par: z.int(), lots: z.array(lot) })),
  }),
  layout: z.looseObject({
    stations: z.array(openRow({ id: localId })),
    hops: z.array(openRow({ from: z.string(), to: texts })),
    careRooms: z.array(openRow({ id: localId, kind: z.enum(['exam', 'procedure']) })),
    seats: z.array(json),
  }),
};

/** A pack: protocol, kit, schedule, payer, clinic, layout, rubric, charge codes. */
export function packSchema(holds: unknown): z.ZodType {
  const data = typeof holds === 'string' ? DATA[holds] : undefined;
  return z.strictObject({ ...head, holds: localId, data: data ?? openMap });
}
