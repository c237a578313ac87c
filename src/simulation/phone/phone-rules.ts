import { after, type Clinic, record } from '../clinic.ts';
import { judgeItem } from '../error/error-rules.ts';
import type { CallId } from '../vocabulary/ids.ts';

/** Whether the conversation can be opened: the line was answered, or the caller left a voicemail to call back. */
export function isCallOpen(clinic: Clinic, call: CallId): boolean {
  const state = clinic.actors.value(`call:${call}`);
  return state === 'answered' || state === 'voicemail';
}

/** The phone rings; unanswered, the recording takes over. */
export function ring(clinic: Clinic, id: CallId): void {
  const call = clinic.plan.calls.find((one) => one.id === id);
  const state = clinic.state.calls[id];
  if (call === undefined || state === undefined || !clinic.actors.send(`call:${id}`, { type: 'phone.rang' }))
    return;
  state.rangMs = clinic.state.nowMs;
  after(clinic, `call:${id}`, call.patienceMs, 'call.voicemail', id);
}

/** The line is taken. */
export function answer(clinic: Clinic, id: CallId): void {
  const state = clinic.state.calls[id];
  if (state === undefined || !clinic.actors.send(`call:${id}`, { type: 'phone.answered' })) return;
  clinic.clock.cancel(`call:${id}`);
  state.answeredMs = clinic.state.nowMs;
  const ms = clinic.state.nowMs - (state.rangMs ?? clinic.state.nowMs);
  record(clinic, { type: 'span.measured', span: 'call', ms, parMs: clinic.rules.callParMs });
  const call = clinic.plan.calls.find((one) => one.id === id);
  if (call?.red === true) judgeItem(clinic, { item: 'phone.red_answered', visit: null, task: call.node.id });
}

/** Nobody answered: a call-back, which costs more than the call would have; for a red call it is an error. */
export function goToVoicemail(clinic: Clinic, id: CallId): void {
  const call = clinic.plan.calls.find((one) => one.id === id);
  if (call === undefined || !clinic.actors.send(`call:${id}`, { type: 'phone.wentToVoicemail' })) return;
  const node = clinic.state.nodes[call.node.id];
  if (node !== undefined) node.costPercent = clinic.rules.callbackPercent;
  record(clinic, {
    type: 'span.measured',
    span: 'call',
    ms: 2 * clinic.rules.callParMs,
    parMs: clinic.rules.callParMs,
  });
  if (call.red) {
    judgeItem(clinic, {
      item: 'phone.red_answered',
      errorId: 'lost',
      visit: null,
      task: call.node.id,
      reached: true,
    });
  }
}
