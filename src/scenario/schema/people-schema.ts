import { z } from 'zod';
import { birthday, header, json, localId, openMap, openRow, text, texts } from './parts.ts';

/** Who a patient, companion, caller or member of staff is. */
export const personaSchema = z.strictObject({
  ...header('persona'),
  role: z.enum(['patient', 'companion', 'caller', 'walk_in', 'visitor', 'staff']),
  name: z.strictObject({
    first: text,
    last: text,
    preferred: text.optional(),
    say: text.optional(),
  }),
  pronouns: text,
  sex: text,
  age: z.string().regex(/^\d+[ywmd]$/, 'form:age'),
  birthday,
  language: text,
  alsoSpeaks: texts.optional(),
  interpreter: z.boolean().optional(),
  deaf: z.boolean().optional(),
  lookalikeOf: z.string().optional(),
  people: z.record(z.string(), z.string()).optional(),
  patient: z.string().optional(),
  relation: text.optional(),
  phone: text.optional(),
  address: text.optional(),
  look: openMap,
  traits: openMap.optional(),
  insurance: openMap.optional(),
  insuranceByVfc: openMap.optional(),
  credential: text.optional(),
  job: text.optional(),
});

const line = z.strictObject({
  id: localId.optional(),
  intent: z.enum(['acknowledge', 'ask', 'explain', 'act', 'listen', 'limit']),
  line: text,
  tags: texts,
  go: z.string().optional(),
  error: z.string().optional(),
  effect: z.record(z.string(), z.number()).optional(),
  promise: z.strictObject({ loop: z.string(), due: z.string() }).optional(),
  learns: texts.optional(),
});

const beat = z.strictObject({
  id: localId,
  npc: z.strictObject({ who: z.string(), line: text, cue: text.optional() }).optional(),
  choose: z.array(line),
});

/** Beats of a conversation, a call or a message. Beyond these fields a call or message says what its task reads. */
export const dialogueSchema = z.looseObject({
  ...header('dialogue'),
  use: z.enum(['talk', 'call', 'message']),
  task: z.string().optional(),
  situation: z.string().optional(),
  visit: z.string().optional(),
  misunderstanding: z.string().optional(),
  when: openMap.optional(),
  people: openMap.optional(),
  persona: z.string().optional(),
  patient: z.string().optional(),
  caller: z.string().optional(),
  acuity: z.enum(['routine', 'soon', 'red']).optional(),
  beats: z.array(beat).min(1),
});

/** An unexpected event. */
export const eventSchema = z.strictObject({
  ...header('event'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'form:version'),
  title: text,
  happens: localId,
  alert: z.enum(['busy', 'code']).optional(),
  person: json.optional(),
  situation: z.string().optional(),
  visit: texts.optional(),
  between: z.tuple([z.string(), z.string()]).optional(),
  onlyFixed: z.boolean().optional(),
  respond: text,
  trap: text,
  brings: openMap.optional(),
  changes: openMap.optional(),
  tasks: z.array(openRow({ task: z.string() })).optional(),
});
