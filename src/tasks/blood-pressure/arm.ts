import type { ArmSounds, CuffSpec, PressureShift } from '../../simulation/vocabulary/cuff-spec.ts';
import { type JsonMap, mapAt, numberAt } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { observedText } from '../../simulation/vocabulary/widget.ts';
import { durationMs, numberOr, rowById, textsAt } from '../pack-rows.ts';
import { arrange, doneStep, pack } from '../task-helpers.ts';
import { type Reading, truePressureOf, truthOf } from '../vital-signs.ts';

/** Where the cuff can lie, the right way first. */
export const CUFF_PLACES = ['on-artery', 'turned', 'in-crease'] as const;
/** Where the chest piece can stand, the right way first. */
export const EAR_PLACES = ['on-artery', 'pressed', 'under-cuff'] as const;
/** How a place of the chest piece is called among the pack's errors. */
const EAR_ERRORS: Readonly<Record<string, string>> = { pressed: 'stethoscope_pressed' };

/** What panel of every reading is made of: the arm as it sounds now, the valve, and what haste does. */
export function instrumentOf(
  world: World,
  shown: Reading,
  number: number,
): Pick<CuffSpec, 'arm' | 'rates' | 'fast' | 'again' | 'waitsMs'> {
  const technique = pack(world, 'bp-technique');
  const fast = rowById(technique, 'errors', 'fast_deflation');
  return {
    arm: armOf(world, shown, number),
    rates: ratesOf(technique),
    fast: {
      overRate: numberAt(fast, 'overMmhgPerS') * 10,
      atRate: numberAt(fast, 'atMmhgPerS') * 10,
      shift: shiftOf(fast),
      worseBelowBpm: numberAt(fast, 'worsePulseBelow'),
    },
    again: {
      shift: shiftOf(rowById(technique, 'errors', 'slow_or_reinflated')),
      afterPulseMs: durationMs(mapAt(technique, 'reading').palpationWaitMin),
      afterListeningMs: durationMs(mapAt(technique, 'reading').reinflateWait),
    },
    waitsMs: textsAt(technique, 'cuffPanel.waits').map(durationMs),
  };
}

/** The choice of places for a first reading; a wrong one of the chest piece may shift what is heard. */
export function placesOf(world: World): readonly PlaceIds[] {
  const ears = rowsOfEars(world);
  return [
    { id: 'cuff', options: arrange(CUFF_PLACES, world.node.arrangement).map((id) => ({ id })) },
    {
      id: 'ear',
      options: arrange(EAR_PLACES, world.node.arrangement + 1).map((id) => ({ id, ...ears(id) })),
    },
  ];
}

interface PlaceIds {
  readonly id: 'cuff' | 'ear';
  readonly options: readonly { readonly id: string; readonly shift?: PressureShift }[];
}

/** A later reading is heard where the chest piece was put for the first. */
function armOf(world: World, shown: Reading, number: number): ArmSounds {
  const technique = pack(world, 'bp-technique');
  const placed = number === 1 ? '' : observedText(doneStep(world, 'blood-pressure', 'measure'), 'fit.ear');
  const shift = rowsOfEars(world)(placed).shift ?? { sysMmHg: 0, diaMmHg: 0 };
  const truth: JsonMap = world.visit?.plan.truth ?? {};
  const higher = shown.value - truePressureOf(world, number === 1 ? 'first' : 'later').value;
  const leastAbove = numberAt(technique, 'gapHeardAbove.mmhgMin');
  const isUneven = truth.rhythm === 'irregular';
  return {
    sysMmHg: shown.value + shift.sysMmHg,
    diaMmHg: (shown.dia ?? 0) + shift.diaMmHg,
    beatMs: Math.round(60_000 / truthOf(world, 'pulse')),
    gap:
      truth.bpGap === undefined
        ? null
        : {
            topMmHg: Math.min(numberAt(truth, 'bpGap.from') + higher, shown.value - leastAbove),
            bottomMmHg: numberAt(truth, 'bpGap.to') + higher,
          },
    uneven: isUneven
      ? {
          timingPercent: numberAt(technique, 'uneven.timingPercent'),
          sdMmHg: numberAt(technique, 'uneven.beatSdMmhg'),
          seed: world.node.arrangement * 3 + number,
        }
      : null,
  };
}

function rowsOfEars(world: World): (id: string) => { readonly shift?: PressureShift } {
  const technique = pack(world, 'bp-technique');
  return (id) => {
    const row = rowById(technique, 'errors', EAR_ERRORS[id] ?? '');
    return row === undefined ? {} : { shift: shiftOf(row) };
  };
}

function shiftOf(row: JsonMap | undefined): PressureShift {
  return { sysMmHg: numberOr(row, 'sysMmhg', 0), diaMmHg: numberOr(row, 'diaMmhg', 0) };
}

function ratesOf(technique: JsonMap): readonly number[] {
  const found = mapAt(technique, 'cuffPanel').valveMmhgPerSX10;
  return Array.isArray(found) ? found.filter((one): one is number => typeof one === 'number') : [];
}
