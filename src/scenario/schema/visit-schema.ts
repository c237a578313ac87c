import { z } from 'zod';
import {
  conditions,
  duration,
  header,
  json,
  level,
  localId,
  lot,
  openMap,
  openRow,
  reference,
  text,
  texts,
  version,
} from './parts.ts';

const objective = z.strictObject({ id: localId, text, items: texts.min(1) });

const patient = z.strictObject({
  persona: json,
  lookalike: z.boolean().optional(),
  companions: z
    .array(openRow({ id: localId.optional(), role: z.string(), authorised: json.optional() }))
    .optional(),
  language: json.optional(),
  traits: openMap.optional(),
});

const appointment = z.strictObject({
  type: localId,
  length: duration,
  arrive: z.strictObject({ base: z.string(), shift: duration.optional() }).optional(),
});

const stock = z.strictObject({
  product: localId,
  store: z.string().optional(),
  par: z.int().optional(),
  lots: z.array(lot).min(1),
  diluent: localId.optional(),
  useWithin: duration.optional(),
});

const claimLine = z.strictObject({
  code: text,
  units: z.int().min(1).optional(),
  markers: texts.optional(),
  chosenBy: z.literal('provider').optional(),
  ...conditions,
});

const test = z.strictObject({
  name: text,
  set: openMap.optional(),
  do: z.array(openRow({ act: z.string() })).optional(),
  bot: z.enum(['expert', 'certified', 'typical', 'novice', 'random', 'idle']).optional(),
  runs: z.int().min(1).optional(),
  expect: openMap,
});

/** One patient's story. */
export const visitSchema = z.strictObject({
  ...header('visit'),
  version,
  title: text,
  packs: z.array(reference),
  level,
  objectives: z.array(objective).min(1),
  patient,
  appointment,
  truth: openMap,
  registration: openMap.optional(),
  chart: openMap.optional(),
  window: z.strictObject({ cough: z.boolean(), masked: z.boolean() }).optional(),
  stock: z.array(stock).optional(),
  tasks: z.strictObject({
    spotlight: texts,
    overrides: z.array(openRow({ task: z.string() })).optional(),
    add: z.array(openRow({ task: z.string() })).optional(),
  }),
  provider: z.strictObject({
    encounter: z.strictObject({ mean: duration }),
    orders: z.array(openRow({ id: localId, kind: z.string(), ...conditions })),
  }),
  events: z.array(openRow({ id: localId, title: text, at: openMap, ...conditions })).optional(),
  teach: z.strictObject({ topics: texts.min(1), misunderstanding: json.optional() }).optional(),
  claim: z.strictObject({ done: z.array(claimLine), trap: json.optional() }).optional(),
  par: z.strictObject({ out: z.string() }).optional(),
  critical: texts.optional(),
  debrief: z.strictObject({ soWhat: text }),
  tests: z.array(test).optional(),
});
