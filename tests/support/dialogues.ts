import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { JsonMap } from '../../src/simulation/vocabulary/json.ts';
import type { DialoguePlan } from '../../src/simulation/vocabulary/plan.ts';

const FOLDER = new URL('../../scenarios/dialogues/', import.meta.url);

type Line = DialoguePlan['beats'][number]['lines'][number];

interface DialogueFile {
  readonly id: string;
  readonly beats: readonly {
    readonly id: string;
    readonly npc?: { readonly who?: string; readonly line?: string; readonly cue?: string };
    readonly choose?: readonly (JsonMap & { readonly id: string; readonly intent: Line['intent'] })[];
  }[];
}

/** A shipped conversation as a compiled day holds it, its words left as prose ids. For tests of single tasks. */
export function readDialogue(id: string): DialoguePlan {
  const file: DialogueFile & JsonMap = parse(readFileSync(new URL(`${id}.yaml`, FOLDER), 'utf8'));
  const { beats, format: _format, kind: _kind, id: _id, ...details } = file;
  return {
    id,
    details,
    beats: beats.map(({ id: beat, npc, choose }) => ({
      id: beat,
      ...(npc?.who === undefined ? {} : { who: npc.who }),
      ...(npc?.line === undefined ? {} : { line: `prose:${id}/${beat}/line` }),
      ...(npc?.cue === undefined ? {} : { cue: `prose:${id}/${beat}/cue` }),
      lines: (choose ?? []).map((line) => ({
        id: line.id,
        intent: line.intent,
        text: `prose:${id}/${beat}/${line.id}`,
        tags: (line.tags ?? []) as readonly string[],
        ...(typeof line.go === 'string' && line.go !== 'end' ? { go: line.go } : {}),
        ...(typeof line.error === 'string' ? { error: line.error } : {}),
        effect: (line.effect ?? {}) as Readonly<Record<string, number>>,
        learns: (line.learns ?? []) as readonly string[],
      })),
    })),
  };
}
