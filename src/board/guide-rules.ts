import type { DayFacts } from './host.ts';

/** The part of the view that decides what is said. */
interface Seen {
  readonly phase: string;
  readonly panel: { readonly definition: string } | null;
  readonly actions: readonly { readonly urgency: number; readonly task?: { readonly definition: string } }[];
  readonly acts: readonly unknown[];
}

type Step = DayFacts['guide'][number];

/**
 * What the lead says now: about the open panel's task, else about the most pressing work that a step speaks of. Nothing once
 * all that is there to do has no step.
 */
export function guideStep(view: Seen, guide: readonly Step[]): Step | undefined {
  const { panel } = view;
  if (panel !== null) return stepAt(guide, panel.definition);
  if (view.phase === 'debrief') return stepAt(guide, 'debrief');
  const pressing = [...view.actions].sort((left, right) => right.urgency - left.urgency);
  for (const { task } of pressing) {
    const step = task === undefined ? undefined : stepAt(guide, task.definition);
    if (step !== undefined) return step;
  }
  return view.acts.length > 0 ? stepAt(guide, 'speak-up') : undefined;
}

/** Of several steps at one task the last speaks: it is the one for somebody who has come that far. */
function stepAt(guide: readonly Step[], at: string): Step | undefined {
  return guide.findLast((step) => step.at === at);
}
