import { numberAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { isTrueAt, numberOr, rowById, textsAt } from '../pack-rows.ts';
import { middle, patientOf, truthOf, vitalsPack } from '../vital-signs.ts';

/** What stands against a route: the patient's age and what is seen and told (ids of the pack's `avoid` lists). */
export interface TemperatureState {
  readonly ageMonths: number;
  readonly tokens: readonly string[];
}

/**
 * The patient's state as the player sees it. A cough from the window is a coughing fit in the mouth; all else is named by the
 * visit file (`truth.temp_state`, or `state` of the task).
 */
export function stateOf(world: World): TemperatureState {
  const told = [...textsAt(world.node.params, 'state'), ...textsAt(world.visit?.plan.truth, 'tempState')];
  const coughs = world.visit?.plan.cough === true ? ['coughing_fits'] : [];
  return { ageMonths: patientOf(world).ageMonths, tokens: [...new Set([...told, ...coughs])] };
}

/** What is wrong with a route for this patient; undefined when nothing is. */
export function routeProblem(
  from: Pick<World | Perceived, 'packs'>,
  { ageMonths, tokens }: TemperatureState,
  route: string,
  hasWaited: boolean,
): string | undefined {
  const row = rowById(vitalsPack(from, ageMonths), 'temperatureRoutes', route);
  if (row === undefined) return 'wrong-route';
  const isTooYoung = ageMonths < numberOr(row, 'ageMonthsMin', numberOr(row, 'ageYearsMin', 0) * 12);
  const isTooOld = ageMonths >= numberOr(row, 'ageMonthsBelow', 1_000 * 12);
  const avoided = textsAt(row, 'avoid').filter((one) => tokens.includes(one));
  if (avoided.length === 1 && avoided[0] === 'hot_or_cold_drink' && !isTooYoung) {
    return hasWaited ? undefined : 'wrong-wait';
  }
  if (isTooYoung || avoided.length > 0) return 'wrong-route';
  if (route === 'rectal') return isTooOld || ageMonths >= 216 ? 'needless-rectal' : undefined;
  if (needsRectal(from, ageMonths)) return 'wrong-route';
  return isTrueAt(row, 'screeningOnly') ? 'screening-route' : undefined;
}

/** Very young infants are measured rectally: a fever there is an emergency, and the other ways miss it. */
function needsRectal(from: Pick<World | Perceived, 'packs'>, ageMonths: number): boolean {
  const row = rowById(vitalsPack(from, ageMonths), 'temperatureRoutes', 'rectal');
  return ageMonths < numberOr(row, 'standardAgeMonthsBelow', 0);
}

/**
 * What the thermometer shows. The devices are set to the mouth's scale; the armpit reads low, and a hot drink lifts the mouth
 * (middle of the pack's ranges).
 */
export function shownTemperature(
  world: World,
  state: TemperatureState,
  route: string,
  hasWaited: boolean,
): number {
  const vitals = vitalsPack(world, state.ageMonths);
  const truth = truthOf(world, 'temp');
  if (route === 'axillary') {
    const row = rowById(vitals, 'temperatureRoutes', route);
    return truth + middle([numberAt(row, 'offsetC10Min'), numberAt(row, 'offsetC10Max')]);
  }
  const isHot = route === 'oral' && state.tokens.includes('hot_or_cold_drink') && !hasWaited;
  if (!isHot) return truth;
  const rule = rowById(vitals, 'temperatureRules', 'wait_ignored');
  return truth + middle([numberAt(rule, 'errorC10Min'), numberAt(rule, 'errorC10Max')]);
}
