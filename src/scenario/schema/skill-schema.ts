import { z } from 'zod';
import { fileId, header, openMap, text, texts, version } from './parts.ts';

/** Practice of one skill: a task, or some of its steps, on levels from easy to hard. */
export const skillSchema = z.strictObject({
  ...header('skill'),
  version,
  title: text,
  goal: text,
  task: z.string(),
  steps: texts.optional(),
  levels: z
    .array(
      z.strictObject({
        days: z.array(fileId).min(1),
        truth: openMap.optional(),
        params: openMap.optional(),
      }),
    )
    .min(1),
});
