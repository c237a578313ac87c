import { type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { NONE, otherFamily, type Slot } from './slots.ts';

/** What a claim can have wrong, gravest first. */
const GRAVEST = [
  'unsupported',
  'missing',
  'new-or-established',
  'wrong-marker',
  'wrong-pointer',
  'wrong-units',
];

/**
 * The gravest error among the lines as they were written; `''` when all stand as was done. `raised` is a visit line whose level
 * was raised: that is judged as a matter of scope.
 */
export function lineError(
  slots: readonly Slot[],
  observations: readonly Observation[],
  raised: string,
): string {
  const errors = slots
    .filter((slot) => slot.code !== raised)
    .map((slot) => errorOf(slot, observedText(observations, slot.code)));
  return GRAVEST.find((one) => errors.includes(one)) ?? '';
}

function errorOf({ code, right }: Slot, written: string): string {
  if (written === right) return '';
  if (right === NONE) return 'unsupported';
  if (written === NONE) return 'missing';
  if (written === otherFamily(code) && written !== code) return 'new-or-established';
  const [line, markers, pointer] = partsOf(written);
  const [rightLine, rightMarkers, rightPointer] = partsOf(right);
  if (codeOf(line) !== codeOf(rightLine)) return 'unsupported';
  if (pointer !== rightPointer) return 'wrong-pointer';
  return markers === rightMarkers ? 'wrong-units' : 'wrong-marker';
}

/** `LT-FLU-A:QW > J10.1` → the line without markers, the markers, the pointer. */
function partsOf(text: string): readonly [string, string, string] {
  const [line = '', pointer = ''] = text.split(' > ');
  const [code = '', ...markers] = line.split(':');
  return [code, markers.join(':'), pointer];
}

function codeOf(line: string): string {
  return line.split(' x')[0] ?? '';
}
