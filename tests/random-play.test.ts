import { expect, it } from 'vitest';
import { diceFrom } from '../src/bots/draw.ts';
import { randomBot } from '../src/bots/simple-bots.ts';
import { replayLog, takeLog } from '../src/simulation/run-log.ts';
import { createSession, type Session } from '../src/simulation/session.ts';
import { books, planOf } from './support/day.ts';

/** Sequences here; the bench plays ten times as many. */
const SEQUENCES = Number(process.env.RANDOM_SEQUENCES ?? 1_000);
const COMMANDS = 100;
const DAYS = ['flu-alone'];

function playRandomly(day: string, seed: number): Session {
  const session = createSession(planOf(day, 1 + (seed % 5)), books);
  const bot = randomBot(diceFrom(seed));
  for (let command = 0; command < COMMANDS; command += 1) session.dispatch(bot.decide(session.view()));
  return session;
}

/** What must hold whatever anybody did. Every actor's being alive is asserted by the session itself after each step. */
function brokenLaws(session: Session): readonly string[] {
  const { state } = session.truth();
  const view = session.view();
  const broken: string[] = [];
  for (const visit of view.visits) {
    const rooms = view.rooms.filter((room) => room.occupant === visit.id).map((room) => room.id);
    const inRoom = visit.place !== null && visit.place !== 'window' && visit.place !== 'waiting';
    if (rooms.length !== (inRoom ? 1 : 0))
      broken.push(`${visit.id} is at ${visit.place} and in ${rooms.join(' ')}`);
    if (inRoom && rooms[0] !== visit.place) broken.push(`${visit.id} is in two places`);
  }
  for (const [id, stock] of Object.entries(state.stock)) {
    if (stock.lots.some((lot) => lot.quantity < 0)) broken.push(`stock of ${id} is negative`);
  }
  const next = session.nextTimerMs();
  if (next !== undefined && next < session.nowMs) broken.push('a timer is due in the past');
  if (JSON.stringify(JSON.parse(JSON.stringify(view))) !== JSON.stringify(view))
    broken.push('the view is not JSON');
  return broken;
}

it(`keeps the laws of the clinic in ${SEQUENCES} random sequences of ${COMMANDS} commands, and replays them`, {
  timeout: 600_000,
}, () => {
  for (let seed = 0; seed < SEQUENCES; seed += 1) {
    const session = playRandomly(DAYS[seed % DAYS.length] ?? '', seed);
    expect(brokenLaws(session), `seed ${seed}`).toEqual([]);
    const { plan, ...taken } = takeLog(session, '', {}, null);
    const log = { ...JSON.parse(JSON.stringify(taken)), plan };
    expect(replayLog(log, books).difference, `seed ${seed}`).toBeNull();
  }
});
