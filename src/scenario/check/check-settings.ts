import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { isList, isMap } from '../reading.ts';
import type { Path, Reporter } from './report.ts';

/** Paths under which a setting may also stand for something of the patient. */
const OF_PATIENT = ['companions', 'traits'];

/** Settings over a visit file change what is there; a path that leads nowhere would be without effect and without a word. */
export function checkSettings(settings: JsonMap, visit: JsonMap, at: Path, { source }: Reporter): void {
  for (const path of Object.keys(settings)) {
    const parts = path.split('.');
    const full = OF_PATIENT.includes(parts[0] ?? '') ? ['patient', ...parts] : parts;
    if (leadsSomewhere(visit, full)) continue;
    source.report(
      'E316',
      source.offsetOf([...at, path], 'key'),
      `${path} is not in the visit`,
      'correct the path',
    );
  }
}

/** Whether a path can be followed; the options of a draw count as what may stand there. */
function leadsSomewhere(value: Json | undefined, parts: readonly string[]): boolean {
  const [head, ...rest] = parts;
  if (head === undefined) return value !== undefined;
  if (isList(value)) return leadsSomewhere(value[Number(head)], rest);
  return isMap(value) && leadsSomewhere(value[head], rest);
}
