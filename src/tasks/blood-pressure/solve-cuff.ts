import { mapAt, numberAt } from '../../simulation/vocabulary/json.ts';
import type { Message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { durationMs } from '../pack-rows.ts';
import { CONFIRM, offers, pack } from '../task-helpers.ts';

/** Beats in a row that sounded alike, as the panel's words tell them. */
interface Heard {
  readonly isSound: boolean;
  readonly isSoft: boolean;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** All that the panel's words say of the instrument. */
interface Gauge {
  readonly needle: number;
  readonly emptyMs: number | undefined;
  readonly gone: number | undefined;
  readonly isListening: boolean;
  readonly heard: readonly Heard[];
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/**
 * The right next act at the cuff, one mark and one beat at a time: feel for the pulse, let the arm rest, pump 30 above, mark the
 * first of two sounds in a row and the last of all, listen on, let the air out. Whatever went wrong before is done again.
 */
export function solveCuff(perceived: Perceived, places: Readonly<Record<string, string>>): Action {
  const gauge = gaugeOf(perceived.text);
  const isEmpty = !offers(perceived, 'release');
  const open = placeToChoose(perceived, places);
  if (open !== undefined) return isEmpty ? open : { verb: 'release' };
  if (offers(perceived, 'close')) return { verb: 'close' };
  if (gauge.gone === undefined) return feel(gauge, isEmpty);
  if (!gauge.isListening) return isEmpty ? { verb: 'use', target: 'stethoscope' } : { verb: 'release' };
  return listen(perceived, gauge, isEmpty);
}

/** A place that is not chosen as it should be. */
function placeToChoose({ text }: Perceived, places: Readonly<Record<string, string>>): Action | undefined {
  const asked = new Set(
    text.filter((one) => one.id === 'cuff.place').map((one) => String(one.params?.place)),
  );
  const chosen = new Map(
    text
      .filter((one) => one.id === 'cuff.fitted')
      .map((one) => [String(one.params?.place), String(one.params?.option)]),
  );
  for (const target of asked) {
    const value = places[target];
    if (value !== undefined && chosen.get(target) !== value) return { verb: 'fit', target, value };
  }
  return undefined;
}

function feel({ isListening }: Gauge, isEmpty: boolean): Action {
  if (!isListening) return { verb: 'squeeze' };
  return isEmpty ? { verb: 'use', target: 'fingers' } : { verb: 'release' };
}

function listen(perceived: Perceived, gauge: Gauge, isEmpty: boolean): Action {
  const { needle, emptyMs = 0, gone = 0, heard, first, last } = gauge;
  const reading = mapAt(pack(perceived, 'bp-technique'), 'reading');
  const waitMs = durationMs(reading.reinflateWait);
  if (isEmpty) {
    if (isWhole(perceived, gauge)) return CONFIRM;
    return emptyMs < waitMs ? { verb: 'wait', value: waitFor(perceived, waitMs) } : { verb: 'squeeze' };
  }
  const peak = gone + numberAt(reading, 'inflateAbovePalpatedMmhgMax');
  if (heard.length === 0 && needle < peak) return { verb: 'squeeze' };
  const begun = soundsInRow(heard);
  if (begun === 1 && !hasPair(heard) && heard.at(-1)?.to !== first) return { verb: 'mark', value: 'first' };
  const ended = heard.at(-1);
  const lastSound = heard.findLast((one) => one.isSound);
  if (ended !== undefined && !ended.isSound && ended.count === 1 && lastSound !== undefined) {
    if (last !== lastSound.to) return { verb: 'mark', value: 'last' };
  }
  return isWhole(perceived, gauge) ? { verb: 'release' } : { verb: 'down' };
}

/** Whether first and last are marked, and it was listened on far enough to know that the last was the last. */
function isWhole(perceived: Perceived, { heard, first, last }: Gauge): boolean {
  const ended = heard.at(-1);
  const lastSound = heard.findLast((one) => one.isSound);
  if (ended === undefined || ended.isSound || lastSound === undefined) return false;
  if (first !== firstOfPair(heard) || last !== lastSound.to) return false;
  const technique = pack(perceived, 'bp-technique');
  // Soft, muffled sounds come just before the end; after any other sound this may be a gap.
  const below = lastSound.isSoft
    ? numberAt(technique, 'reading.listenBelowLastMmhgMin')
    : numberAt(technique, 'gap.widthMmhgMax');
  return lastSound.to - ended.to >= Math.min(below, Math.max(0, lastSound.to - 2));
}

/** How many beats in a row, up to now, made a sound. */
function soundsInRow(heard: readonly Heard[]): number {
  let count = 0;
  for (const one of [...heard].reverse()) {
    if (!one.isSound) break;
    count += one.count;
  }
  return count;
}

/** Where the first of two sounds in a row was heard. */
function firstOfPair(heard: readonly Heard[]): number | undefined {
  let row = 0;
  let from = 0;
  for (const one of heard) {
    if (one.isSound && row === 0) from = one.from;
    row = one.isSound ? row + one.count : 0;
    if (row > 1) return from;
  }
  return undefined;
}

function hasPair(heard: readonly Heard[]): boolean {
  return firstOfPair(heard) !== undefined;
}

/** The longest wait on offer, or what is wanted. */
function waitFor({ legal }: Perceived, waitMs: number): string {
  const options = legal.find((one) => one.verb === 'wait')?.value?.options ?? [];
  const wanted = `${waitMs / 1_000}s`;
  return options.find((one) => one.id === wanted)?.id ?? options.at(-1)?.id ?? wanted;
}

function gaugeOf(text: readonly Message[]): Gauge {
  const numberIn = (id: string, param: string): number | undefined => {
    const found = text.find((one) => one.id === id)?.params?.[param];
    return typeof found === 'number' ? found : undefined;
  };
  const marked = (mark: string): number | undefined => {
    const found = text.find((one) => one.id === 'cuff.marked' && one.params?.mark === mark)?.params?.mmHg;
    return typeof found === 'number' ? found : undefined;
  };
  return {
    needle: numberIn('cuff.needle', 'mmHg') ?? 0,
    emptyMs: numberIn('cuff.empty', 'ms'),
    gone: numberIn('cuff.gone', 'mmHg'),
    isListening: text.some((one) => one.id === 'cuff.using.stethoscope'),
    heard: text
      .filter((one) => one.id === 'cuff.heard')
      .map(({ params }) => ({
        isSound: params?.sound !== 'silence',
        isSoft: params?.sound === 'soft',
        from: Number(params?.from),
        to: Number(params?.to),
        count: Number(params?.count),
      })),
    first: marked('first'),
    last: marked('last'),
  };
}
