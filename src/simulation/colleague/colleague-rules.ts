import { after, type Clinic, definitionOf, nodePlan, record } from '../clinic.ts';
import { applyEffects } from '../task/effect-rules.ts';
import { sendTask } from '../task/node-rules.ts';
import { isOffered } from '../task/offer-rules.ts';
import { worldFor } from '../task/world.ts';
import type { NodeId } from '../vocabulary/ids.ts';

/** Colleagues take the tasks that are theirs as soon as they come up. */
export function takeUpWork(clinic: Clinic): void {
  for (const node of clinic.delegated) {
    const { colleague } = node;
    if (colleague === undefined) continue;
    const state = clinic.state.nodes[node.id];
    if (state === undefined || state.begun || !isOffered(clinic, node)) continue;
    if (!sendTask(clinic, node.id, { type: 'task.delegated' })) continue;
    state.begun = true;
    state.begunMs = clinic.state.nowMs;
    after(clinic, `colleague:${node.id}`, colleague.delayMs, 'colleague.done', node.id);
  }
}

/** The colleague is done: what the work leaves behind appears. Nothing of it is the player's evidence. */
export function finishWork(clinic: Clinic, id: NodeId): void {
  const node = nodePlan(clinic, id);
  const state = clinic.state.nodes[id];
  if (state === undefined || state.done) return;
  const effects = definitionOf(clinic, node).colleague?.(worldFor(clinic, node)) ?? [];
  applyEffects(
    clinic,
    node,
    effects.filter((one) => one.type !== 'judge'),
  );
  state.done = true;
  state.doneMs = clinic.state.nowMs;
  // Later tasks ask whether this was done at all (controls run, forms given out); who did it is in the step's name.
  clinic.state.done.push({
    task: node.task,
    node: id,
    step: 'colleague',
    atMs: clinic.state.nowMs,
    observations: [],
  });
  sendTask(clinic, id, { type: 'task.finished' });
  record(clinic, { type: 'colleague.finished', details: { task: id, name: node.colleague?.name ?? '' } });
}
