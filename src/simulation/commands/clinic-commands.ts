import { type Clinic, dayPhase, definitionOf, flowOf, record, visitState } from '../clinic.ts';
import { closeBooks, leap } from '../day/day-rules.ts';
import { judgeItem, openErrorsAbout, reportError } from '../error/error-rules.ts';
import { cleanHands, isClean, isGloved, setGloves } from '../hands/hands-rules.ts';
import { makePromise } from '../loop/loop-rules.ts';
import { answer } from '../phone/phone-rules.ts';
import { redoTask } from '../task/node-rules.ts';
import { travelMs } from '../task/offer-rules.ts';
import { changePatience, touchPatience } from '../visit/patience-rules.ts';
import { acknowledge, endVisit, keepPromise, seatPatient } from '../visit/visit-rules.ts';
import { type NodeId, SECOND, type VisitId } from '../vocabulary/ids.ts';
import { message } from '../vocabulary/messages.ts';
import type { Ask } from './intent.ts';
import { currentStep, goTo, isPanelHot, openIntent, parkOpenTask } from './task-commands.ts';

/** Costs of small acts that no task covers, whole seconds in ms (game rules of play). */
const COST = {
  seat: 6 * SECOND,
  update: 30 * SECOND,
  lookIn: 18 * SECOND,
  discharge: 30 * SECOND,
  alert: 15 * SECOND,
  gloves: 6 * SECOND,
};

export const askStart: Ask<'day.start'> = (clinic) =>
  dayPhase(clinic) === 'briefing'
    ? { costMs: 0, finish: () => void clinic.actors.send('day', { type: 'day.start' }) }
    : 'notNow';

export const askResume: Ask<'day.resume'> = (clinic) => {
  if (dayPhase(clinic) !== 'midday') return 'notNow';
  return {
    costMs: 0,
    finish: () => {
      parkOpenTask(clinic);
      leap(clinic, clinic.plan.hours.midday?.toMs ?? clinic.state.nowMs);
      clinic.actors.send('day', { type: 'day.resume' });
    },
  };
};

export const askSignOff: Ask<'day.signOff'> = (clinic) => {
  if (dayPhase(clinic) !== 'closing') return 'notNow';
  if (isPanelHot(clinic)) return 'secureFirst';
  return {
    costMs: 0,
    finish: () => {
      parkOpenTask(clinic);
      closeBooks(clinic);
      clinic.actors.send('day', { type: 'day.signOff' });
    },
  };
};

export const askFinish: Ask<'debrief.finish'> = (clinic) =>
  dayPhase(clinic) === 'debrief'
    ? { costMs: 0, finish: () => void clinic.actors.send('day', { type: 'debrief.finish' }) }
    : 'notNow';

export const askGo: Ask<'player.go'> = (clinic, command) => {
  if (!clinic.plan.layout.stations.some((one) => one.id === command.station)) return 'unknownStation';
  if (clinic.state.player.station === command.station) return 'notNow';
  if (isPanelHot(clinic)) return 'secureFirst';
  return {
    costMs: travelMs(clinic, clinic.state.player.station, command.station),
    start: () => {
      parkOpenTask(clinic);
      goTo(clinic, command.station);
    },
  };
};

/** The longest single wait, so that no wait can sleep through a day. */
const LONGEST_WAIT_MS = 30 * 60 * SECOND;

export const askWait: Ask<'player.wait'> = (clinic, command) => {
  if (!Number.isInteger(command.ms) || command.ms < SECOND || command.ms > LONGEST_WAIT_MS) return 'tooLong';
  const factsBefore = clinic.facts.length;
  return { costMs: command.ms, until: () => clinic.facts.length > factsBefore };
};

/** Thinking past the grace inside a panel: bounded by the panel's cost and by the day. */
export const askLinger: Ask<'player.linger'> = (clinic, command) => {
  const open = clinic.state.player.openTask;
  const node = open === null ? undefined : clinic.nodes.get(open);
  const step = node === undefined ? undefined : currentStep(clinic, node);
  const state = open === null ? undefined : clinic.state.nodes[open];
  if (node === undefined || step === undefined || state === undefined) return 'noPanelOpen';
  if (!Number.isInteger(command.ms) || command.ms < 1) return 'tooLong';
  const { rules } = clinic;
  const panelLeft = Math.floor((step.costMs * rules.lingerPercent) / 100) - state.lingeredMs;
  const dayLeft = rules.lingerDayMs - clinic.state.player.lingeredMs;
  const ms = Math.min(command.ms, panelLeft, dayLeft);
  if (ms <= 0) return 'notNow';
  return {
    costMs: ms,
    start: () => {
      state.lingeredMs += ms;
      clinic.state.player.lingeredMs += ms;
    },
  };
};

export const askHuddle: Ask<'huddle.call'> = (clinic) => {
  if (clinic.state.player.huddlesLeft <= 0) return 'noHuddleLeft';
  return {
    costMs: 0,
    finish: () => {
      clinic.state.player.huddlesLeft -= 1;
      record(clinic, { type: 'huddle.called' });
    },
  };
};

export const askClean: Ask<'hands.clean'> = (clinic, command) => {
  if (isGloved(clinic)) return 'alreadyGloved';
  return { costMs: clinic.rules.hygieneMs, finish: () => cleanHands(clinic, command.by) };
};

export const askGlove: Ask<'hands.glove'> = (clinic) => {
  if (isGloved(clinic)) return 'alreadyGloved';
  if (!isClean(clinic)) return 'handsNotClean';
  return { costMs: COST.gloves, finish: () => setGloves(clinic, true, null, null) };
};

export const askUnglove: Ask<'hands.unglove'> = (clinic) => {
  if (!isGloved(clinic)) return 'notGloved';
  return { costMs: COST.gloves, finish: () => setGloves(clinic, false, null, null) };
};

export const askAnswer: Ask<'phone.answer'> = (clinic, command) => {
  const call = clinic.plan.calls.find((one) => one.id === command.call);
  if (call === undefined) return 'unknownCall';
  if (clinic.actors.value(`call:${call.id}`) !== 'ringing') return 'callGone';
  if (isPanelHot(clinic)) return 'secureFirst';
  const open = openIntent(clinic, call.node);
  return {
    ...open,
    start: () => {
      answer(clinic, call.id);
      open.start?.();
    },
  };
};

export const askCheckIn: Ask<'visit.checkIn'> = (clinic, command) => {
  if (!(command.visit in clinic.state.visits)) return 'unknownVisit';
  if (flowOf(clinic, command.visit) !== 'atWindow') return 'notNow';
  if (isPanelHot(clinic)) return 'secureFirst';
  return {
    costMs: COST.seat + travelMs(clinic, clinic.state.player.station, 'window'),
    act: { title: message('act.seat'), visit: command.visit, task: null },
    start: () => {
      parkOpenTask(clinic);
      goTo(clinic, 'window');
    },
    finish: () => {
      if (flowOf(clinic, command.visit) !== 'atWindow') return;
      acknowledge(clinic, command.visit);
      seatPatient(clinic, command.visit, command.seat === 'apart');
    },
  };
};

/** Where somebody who is here can be spoken to. */
function placeOf(clinic: Clinic, visit: VisitId): string | null {
  const flow = flowOf(clinic, visit);
  if (flow === 'atWindow') return 'window';
  if (flow === 'waiting') return 'waiting';
  return visitState(clinic, visit).room;
}

const MOST_PROMISED_MINUTES = 60;

/** Tells a waiting patient why and how long: acknowledges, and makes a promise that is kept or broken. */
export const askUpdate: Ask<'visit.update'> = (clinic, command) => {
  if (!(command.visit in clinic.state.visits)) return 'unknownVisit';
  const place = placeOf(clinic, command.visit);
  if (place === null) return 'notHere';
  if (isPanelHot(clinic)) return 'secureFirst';
  if (!Number.isInteger(command.minutes) || command.minutes < 1 || command.minutes > MOST_PROMISED_MINUTES)
    return 'tooLong';
  return {
    costMs: COST.update + travelMs(clinic, clinic.state.player.station, place),
    act: { title: message('act.update'), visit: command.visit, task: null },
    start: () => {
      parkOpenTask(clinic);
      goTo(clinic, place);
    },
    finish: () => {
      const visit = visitState(clinic, command.visit);
      acknowledge(clinic, command.visit);
      visit.lastSeenMs = clinic.state.nowMs;
      if (!visit.informed && flowOf(clinic, command.visit) === 'waiting') {
        changePatience(clinic, command.visit, clinic.rules.oneOff.apology ?? 0, 'told');
      }
      makePromise(clinic, command.visit, command.minutes);
      touchPatience(clinic, command.visit);
    },
  };
};

export const askLookIn: Ask<'visit.lookIn'> = (clinic, command) => {
  if (!(command.visit in clinic.state.visits)) return 'unknownVisit';
  const place = placeOf(clinic, command.visit);
  if (place === null) return 'notHere';
  if (isPanelHot(clinic)) return 'secureFirst';
  return {
    costMs: COST.lookIn + travelMs(clinic, clinic.state.player.station, place),
    start: () => {
      parkOpenTask(clinic);
      goTo(clinic, place);
    },
    finish: () => {
      visitState(clinic, command.visit).lastSeenMs = clinic.state.nowMs;
      keepPromise(clinic, command.visit);
      touchPatience(clinic, command.visit);
    },
  };
};

export const askDischarge: Ask<'visit.discharge'> = (clinic, command) => {
  if (!(command.visit in clinic.state.visits)) return 'unknownVisit';
  const flow = flowOf(clinic, command.visit);
  if (flow !== 'dischargeable' && flow !== 'orders') return 'notNow';
  if (isPanelHot(clinic)) return 'secureFirst';
  const place = placeOf(clinic, command.visit) ?? 'waiting';
  return {
    costMs: COST.discharge + travelMs(clinic, clinic.state.player.station, place),
    act: { title: message('act.discharge'), visit: command.visit, task: null },
    start: () => {
      parkOpenTask(clinic);
      goTo(clinic, place);
    },
    finish: () => {
      if (!endVisit(clinic, command.visit, 'visit.discharged'))
        endVisit(clinic, command.visit, 'visit.leftEarly');
    },
  };
};

export const askAlert: Ask<'provider.alert'> = (clinic, command) => {
  if (!(command.visit in clinic.state.visits)) return 'unknownVisit';
  if (clinic.actors.value('provider') === 'offFloor') return 'notHere';
  if (isPanelHot(clinic)) return 'secureFirst';
  if (!/^[a-z0-9-]{1,40}$/.test(command.fact)) return 'notLegal';
  return {
    costMs: COST.alert,
    act: { title: message('act.alert'), visit: command.visit, task: null },
    finish: () => {
      const visit = visitState(clinic, command.visit);
      for (const fact of [command.fact, 'urgent']) if (!visit.told.includes(fact)) visit.told.push(fact);
      clinic.state.provider.lateMs += clinic.rules.alertMs;
      record(clinic, { type: 'provider.alerted', visit: command.visit, details: { fact: command.fact } });
    },
  };
};

/** A task whose work is thrown away once its error is reported begins again. */
function redoReported(clinic: Clinic, task: NodeId | null): void {
  const node = task === null ? undefined : clinic.nodes.get(task);
  if (node !== undefined && definitionOf(clinic, node).redoOnReport === true) redoTask(clinic, node.id);
}

/** Speak up: names an act, a loop or a visit. Founded when an open error of it exists; unfounded costs a little after two. */
export const askReport: Ask<'error.report'> = (clinic, command) => {
  const isKnown =
    clinic.state.acts.some((one) => one.id === command.about) ||
    clinic.state.loops.some((one) => one.id === command.about) ||
    command.about in clinic.state.visits ||
    command.about === 'seen';
  if (!isKnown) return 'unknownAct';
  const errors = openErrorsAbout(clinic, command.about);
  const isFree = errors.length > 0 || clinic.state.player.unfounded < clinic.rules.unfoundedFree;
  return {
    costMs: isFree ? 0 : clinic.rules.unfoundedMs,
    finish: () => {
      const founded = errors.length > 0;
      clinic.state.reports.push({
        about: command.about,
        kind: command.kind,
        founded,
        atMs: clinic.state.nowMs,
      });
      if (!founded) clinic.state.player.unfounded += 1;
      record(clinic, {
        type: founded ? 'report.founded' : 'report.unfounded',
        details: { about: command.about, kind: command.kind },
      });
      for (const error of errors) {
        const hasReached = error.stage === 'reachedPatient';
        reportError(clinic, error);
        if (!hasReached) redoReported(clinic, error.task);
        if (hasReached) judgeItem(clinic, { item: 'safety.disclosed', visit: error.visit, task: null });
      }
    },
  };
};
