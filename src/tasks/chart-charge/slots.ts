import type { World } from '../../simulation/vocabulary/task.ts';
import {
  chosenCode,
  claimCodes,
  diagnosisFor,
  givingLines,
  type Line,
  lineText,
  rightLines,
  SIDES,
  trapOf,
} from './lines.ts';

/** One place on the claim: what stands there rightly, what the system suggests, and what else somebody might write. */
export interface Slot {
  readonly code: string;
  readonly right: string;
  readonly suggested: string;
  /** All choices, `none` among them. */
  readonly options: readonly string[];
}

export const NONE = 'none';
/** Points to a diagnosis: `LT-FLU-A:QW > J10.1`. */
const POINTS = ' > ';
const VACCINE_REASON = 'Z23';
/** Lines that a system suggests though they are nobody's today: the outside laboratory's, the placing day's, another visit's. */
const EXTRA: Readonly<Record<string, string>> = {
  culture_billed: 'XL-CULT',
  placing_again: 'PR-TST',
  preventive_for_form: 'PV-E-12-17',
  shot_charged: 'PR-INJ',
  form_beside_preventive: 'AD-FORM',
  visit_beside_wash: 'OV-E3',
  retired_removal: 'PR-SUTR-OLD',
  burn_dressing: 'PR-BURN',
  shave_for_punch: 'PR-BX-T',
  closing_apart: 'PR-REP-S',
  microscopy_billed: 'LT-UA-MIC',
  oxygen_billed: 'PR-OX',
  dip_beside_package: 'LT-UA',
  visit_beside_package: 'OV-E3',
};

/** The places of this visit's claim. */
export function slotsOf(world: World): readonly Slot[] {
  const right = rightLines(world);
  const suggested = suggestedTexts(world, right);
  const codes = [...new Set([...codesOf(world), ...Object.keys(suggested)])].filter((code) => code !== '');
  return codes.map((code) => {
    const text = rightText(world, right, code);
    const proposal = suggested[code] ?? text;
    const options = [text, proposal, ...variantsOf(world, right, code), NONE];
    return { code, right: text, suggested: proposal, options: [...new Set(options)] };
  });
}

function codesOf(world: World): readonly string[] {
  const codes = claimCodes(world);
  const chosen = chosenCode(world);
  // The provider has chosen one visit line: the other branch of the file is no place of its own.
  const isOtherVisit = (code: string) => chosen !== '' && /^(OV|PV)-/.test(code) && code !== chosen;
  return codes.filter((code) => !isOtherVisit(code));
}

function rightText(world: World, right: readonly Line[], code: string): string {
  const line = right.find((one) => one.code === code);
  return line === undefined ? NONE : withPointer(world, lineText(line), code);
}

/** With a trap about pointers every choice says which diagnosis it points to. */
function withPointer(world: World, text: string, code: string): string {
  return hasPointers(world, code) ? `${text}${POINTS}${diagnosisFor(world, code)}` : text;
}

function hasPointers(world: World, code: string): boolean {
  const trap = trapOf(world);
  return (
    (trap === 'dx_pointer_wrong' && code.startsWith('LT-') && diagnosisFor(world, code) !== '') ||
    (trap === 'ekg_without_dx' && code === 'PR-EKG')
  );
}

/** What the system proposes where that is not what is right: from the orders, and with the planted mistake. */
function suggestedTexts(world: World, right: readonly Line[]): Readonly<Record<string, string>> {
  const line = (code: string) => right.find((one) => one.code === code);
  const without = (code: string, marker: string) => {
    const found = line(code);
    return found === undefined
      ? NONE
      : lineText({ ...found, markers: found.markers.filter((one) => one !== marker) });
  };
  const chosen = chosenCode(world);
  const products = right.filter((one) => one.code.startsWith('VX-')).map((one) => one.code);
  switch (trapOf(world)) {
    case 'one_strain_only':
      return { 'LT-FLU-B': NONE };
    case 'missing_waived_marker': {
      const waived = right.find((one) => one.markers.includes('QW'));
      return waived === undefined ? {} : { [waived.code]: without(waived.code, 'QW') };
    }
    case 'dx_pointer_wrong': {
      const pointing = right.find((one) => hasPointers(world, one.code));
      return pointing === undefined
        ? {}
        : { [pointing.code]: `${lineText(pointing)}${POINTS}${VACCINE_REASON}` };
    }
    case 'younger_band':
      return { [chosen]: 'PV-E-1-4' };
    case 'waived_on_meter': {
      const meter = line('LT-GLU');
      return meter === undefined ? {} : { 'LT-GLU': lineText({ ...meter, markers: ['QW'] }) };
    }
    case 'side_missing': {
      const sided = right.find((one) => one.markers.some((marker) => SIDES.includes(marker)));
      return sided === undefined ? {} : { [sided.code]: lineText({ ...sided, markers: [] }) };
    }
    case 'ekg_without_dx':
      return line('PR-EKG') === undefined ? {} : { 'PR-EKG': 'PR-EKG' };
    case 'components_undercounted':
      return {
        'VA-C1': products.length === 0 ? NONE : 'VA-C1',
        'VA-C+':
          products.length < 2 ? NONE : lineText({ code: 'VA-C+', markers: [], units: products.length - 1 }),
      };
    case 'counselling_by_ma_billed':
      return Object.fromEntries([
        ['VA-1', NONE],
        ['VA-+', NONE],
        ...givingLines(world, products, 'provider').map((one) => [one.code, lineText(one)]),
      ]);
    case 'billed_established':
    case 'billed_new':
      return { [chosen]: otherFamily(chosen) };
    case 'nurse_visit_level':
      return { [chosen]: 'OV-E1' };
    case 'ma_upcoded':
      return { [chosen]: levelUp(chosen) };
    default: {
      const extra = EXTRA[trapOf(world)];
      return extra === undefined ? {} : { [extra]: extra };
    }
  }
}

/** What else might stand there: a level higher, a marker less, shots for components, another pointer. */
function variantsOf(world: World, right: readonly Line[], code: string): readonly string[] {
  if (code === chosenCode(world)) {
    return /^OV-[NE]\d$/.test(code) ? [levelUp(code), otherFamily(code)] : ['PV-E-0', 'OV-E3'];
  }
  const line = right.find((one) => one.code === code);
  if (line === undefined) return [code];
  if (hasPointers(world, code)) return [`${lineText(line)}${POINTS}${VACCINE_REASON}`, lineText(line)];
  if (line.units > 1) return [lineText({ ...line, units: line.units - 1 }), code];
  const lessOne = line.markers.map((marker) =>
    lineText({ ...line, markers: line.markers.filter((one) => one !== marker) }),
  );
  const repeat = line.markers.includes('DIST')
    ? [lineText({ ...line, markers: line.markers.map((one) => (one === 'DIST' ? 'RPL' : one)) })]
    : [];
  return [...lessOne, ...repeat];
}

/** The next level of an office visit: `OV-E3` → `OV-E4`. */
export function levelUp(code: string): string {
  const found = /^(OV-[NE])(\d)$/.exec(code);
  return found === null ? code : `${found[1]}${Math.min(5, Number(found[2]) + 1)}`;
}

/** New for established and the other way round, the level kept. */
export function otherFamily(code: string): string {
  return code.startsWith('OV-N') ? code.replace('OV-N', 'OV-E') : code.replace('OV-E', 'OV-N');
}
