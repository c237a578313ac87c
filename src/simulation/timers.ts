import { type Clinic, flowOf, visitState } from './clinic.ts';
import type { TimerEvent } from './clock.ts';
import { finishWork } from './colleague/colleague-rules.ts';
import { tryMidday } from './day/day-rules.ts';
import { judgeItem } from './error/error-rules.ts';
import { startEvent } from './event/event-rules.ts';
import { loopFallsDue, loopRunsOver } from './loop/loop-rules.ts';
import { goToVoicemail, ring } from './phone/phone-rules.ts';
import { enterRoom, finishCharting, leaveRoom } from './provider/provider-rules.ts';
import { dryRoom } from './room/room-rules.ts';
import { patienceNow, touchPatience } from './visit/patience-rules.ts';
import { arrive, endVisit, missAppointment } from './visit/visit-rules.ts';
import type { VisitId } from './vocabulary/ids.ts';

type Handler = (clinic: Clinic, target: string) => void;

/** What each kind of timer does. The table is closed: an unknown type throws. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  'visit.arrive': arrive,
  'visit.miss': missAppointment,
  'patience.review': reviewPatience,
  'notice.check': checkNotice,
  'provider.come': (clinic) => {
    clinic.actors.send('provider', { type: 'provider.came' });
  },
  'provider.enter': enterRoom,
  'provider.leave': leaveRoom,
  'provider.charted': finishCharting,
  'emergency.left': (clinic, visit) => {
    visitState(clinic, visit).ordersPlaced = true;
    visitState(clinic, visit).outOfProviderMs ??= clinic.state.nowMs;
    visitState(clinic, visit).lastSeenMs = clinic.state.nowMs;
    clinic.actors.send(`visit:${visit}`, { type: 'orders.placed' });
    touchPatience(clinic, visit);
  },
  'loop.due': loopFallsDue,
  'loop.over': loopRunsOver,
  'room.dry': dryRoom,
  'call.ring': ring,
  'call.voicemail': goToVoicemail,
  'event.start': startEvent,
  'colleague.done': finishWork,
  'day.doors': (clinic) => {
    clinic.actors.send('day', { type: 'doors.opened' });
  },
  'day.midday': tryMidday,
  'day.close': (clinic) => {
    clinic.actors.send('day', { type: 'doors.closed' });
  },
  /** Nothing happens by itself; something has come to be on offer (a message, a courier), so the views look again. */
  'work.due': () => {},
};

/** Runs a timer that has come due. */
export function runTimer(clinic: Clinic, event: TimerEvent): void {
  const handler = HANDLERS[event.type];
  if (handler === undefined) throw new Error(`no handler for the timer ${event.type}`);
  handler(clinic, event.target ?? '');
}

const LEAVES_IN = ['atWindow', 'waiting', 'ready', 'orders'];

function reviewPatience(clinic: Clinic, id: VisitId): void {
  touchPatience(clinic, id);
  if (patienceNow(clinic, visitState(clinic, id)) > 0 || !LEAVES_IN.includes(flowOf(clinic, id))) return;
  endVisit(clinic, id, 'patience.ranOut');
}

function checkNotice(clinic: Clinic, id: VisitId): void {
  if (flowOf(clinic, id) !== 'waiting') return;
  const told = visitState(clinic, id).informed ? {} : { errorId: 'not-told', reached: true };
  judgeItem(clinic, { item: 'wait.informed', ...told, visit: id, task: null });
}
