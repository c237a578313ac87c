import { after, type Clinic, record, visitState } from '../clinic.ts';
import type { RoomId, VisitId } from '../vocabulary/ids.ts';

/** Puts a patient into a room; wet and dirty rooms let people in, an occupied one does not (the caller has asked). */
export function occupyRoom(clinic: Clinic, room: RoomId, visit: VisitId): void {
  const state = clinic.state.rooms[room];
  if (state === undefined) return;
  clinic.clock.cancel(`room:${room}`);
  clinic.actors.send(`room:${room}`, { type: 'room.occupied' });
  state.occupant = visit;
  visitState(clinic, visit).room = room;
}

/** Empties the room the visit is in, leaving it dirty. */
export function vacateRoom(clinic: Clinic, visit: VisitId): void {
  const state = visitState(clinic, visit);
  const room = state.room === null ? undefined : clinic.state.rooms[state.room];
  if (state.room === null || room === undefined) return;
  clinic.actors.send(`room:${state.room}`, { type: 'room.vacated' });
  room.occupant = null;
  room.last = visit;
  state.lastRoom = state.room;
  state.room = null;
}

/** Carries out what a cleaning step did to a room that nobody is in. */
export function setRoom(clinic: Clinic, room: RoomId, to: 'dirty' | 'wet' | 'ready', wetMs: number): void {
  if (clinic.state.rooms[room]?.occupant !== null) return;
  const key = `room:${room}`;
  if (to === 'wet' && clinic.actors.send(key, { type: 'room.wetted' }))
    after(clinic, key, wetMs, 'room.dry', room);
  if (to === 'ready') clinic.actors.send(key, { type: 'room.dried' });
  if (to === 'dirty') clinic.actors.send(key, { type: 'room.soiled' });
}

/** The disinfectant has stood its wet time: the room can be used. */
export function dryRoom(clinic: Clinic, room: RoomId): void {
  if (clinic.actors.send(`room:${room}`, { type: 'room.dried' }))
    record(clinic, { type: 'room.becameReady', details: { room } });
}
