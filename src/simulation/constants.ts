import type { PatienceBand } from './vocabulary/ids.ts';
import type { JsonMap } from './vocabulary/json.ts';
import { durationAt, entryAt, listAt, numberAt, textAt } from './vocabulary/json.ts';

/** One row of the patience rates: points lost per simulated minute, in millionths, after a while. */
export interface PatienceRate {
  readonly afterMs: number;
  readonly microPerMin: number;
}

/** The rules of play that the session itself applies, read once from the pack `clinic-core`. */
export interface ClinicRules {
  readonly rates: Readonly<Record<string, PatienceRate>>;
  readonly multiplierPercent: Readonly<Record<string, number>>;
  readonly oneOff: Readonly<Record<string, number>>;
  /** Lowest whole point of each band, highest band first. */
  readonly bands: readonly { readonly band: PatienceBand; readonly min: number; readonly pips: number }[];
  readonly promiseGraceMs: number;
  readonly lookInResetsMs: number;
  readonly noticeFirstMs: number;
  readonly hygieneMs: number;
  readonly reviewMs: number;
  readonly chartingMs: number;
  readonly alertMs: number;
  readonly handoffShorterPercent: number;
  readonly idleAfterMs: number;
  readonly queueWaitMs: number;
  readonly callbackPercent: number;
  readonly checkpointMs: number;
  readonly boundaryWaitMs: number;
  readonly lingerDayMs: number;
  readonly lingerPercent: number;
  readonly huddles: number;
  readonly speakUpActs: number;
  readonly unfoundedFree: number;
  readonly unfoundedMs: number;
  readonly callParMs: number;
  readonly wetMs: number;
  /** The sign-off par lies this long before the day runs out; at the end nothing is left of its points. */
  readonly closingZeroMs: number;
}

/** Reads the constants; throws where the pack lacks one, since a day without rules is no day. */
export function clinicRules(core: JsonMap): ClinicRules {
  return {
    rates: byId(core, 'patience.rates', (row) => ({
      afterMs: durationAt(row, 'after'),
      microPerMin: numberAt(row, 'millipointsPerMin') * 1_000,
    })),
    multiplierPercent: byId(core, 'patience.multipliers', (row) => numberAt(row, 'percent')),
    oneOff: byId(core, 'patience.oneOff', (row) => numberAt(row, 'points')),
    bands: listAt(core, 'patience.states')
      .map((row) => ({
        band: textAt(row, 'id') as PatienceBand,
        min: numberAt(row, 'min'),
        pips: numberAt(row, 'pips'),
      }))
      .sort((left, right) => right.min - left.min),
    promiseGraceMs: durationAt(entryAt(core, 'patience.multipliers', 'informed'), 'untilPromisedPlus'),
    lookInResetsMs: durationAt(entryAt(core, 'patience.rates', 'in_room_not_seen'), 'lookInResets'),
    noticeFirstMs: durationAt(core, 'patience.delayNotice.firstBy'),
    hygieneMs: durationAt(core, 'hands.hygieneCost'),
    reviewMs: durationAt(core, 'provider.review'),
    chartingMs: durationAt(core, 'provider.charting'),
    alertMs: durationAt(core, 'provider.alertCost'),
    handoffShorterPercent: numberAt(core, 'provider.handoffShorterPercent'),
    idleAfterMs: durationAt(core, 'provider.unroomedIdleAfter'),
    queueWaitMs: durationAt(core, 'phone.queueWait'),
    callbackPercent: numberAt(core, 'phone.callbackCostPercent'),
    checkpointMs: durationAt(core, 'day.checkpointEvery'),
    boundaryWaitMs: durationAt(core, 'day.boundaryWaitMax'),
    lingerDayMs: durationAt(core, 'grace.overrunMaxPerDay'),
    lingerPercent: numberAt(core, 'grace.overrunMaxPercentOfCost'),
    huddles: numberAt(core, 'huddle.perDay'),
    speakUpActs: numberAt(core, 'speakUp.actsOffered'),
    unfoundedFree: numberAt(core, 'speakUp.unfoundedFreePerDay'),
    unfoundedMs: durationAt(core, 'speakUp.unfoundedCost'),
    callParMs: durationAt(entryAt(core, 'pars', 'call_answered'), 'par'),
    wetMs: durationAt(core, 'rooms.wetTime'),
    closingZeroMs: durationAt(entryAt(core, 'pars', 'day_end'), 'zeroAfter'),
  };
}

function byId<T>(core: JsonMap, path: string, read: (row: JsonMap) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(listAt(core, path).map((row) => [textAt(row, 'id'), read(row as JsonMap)]));
}
