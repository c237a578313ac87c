import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { isList, isMap } from '../reading.ts';

/**
 * A file with the settings of a day or test put over it, by path (`truth.chest.lastEpisode`, `patient.language`). A path that
 * begins with `companions` or `traits` means those of the patient.
 */
export function withSettings(file: JsonMap, settings: JsonMap): JsonMap {
  let result = file;
  for (const [path, value] of Object.entries(settings)) {
    const parts = path.split('.');
    const inPatient = parts[0] === 'companions' || parts[0] === 'traits';
    result = put(result, inPatient ? ['patient', ...parts] : parts, value) as JsonMap;
  }
  return result;
}

function put(value: Json | undefined, parts: readonly string[], wanted: Json): Json {
  const [head, ...rest] = parts;
  if (head === undefined) return wanted;
  if (isList(value)) {
    return value.map((one, index) => (String(index) === head ? put(one, rest, wanted) : one));
  }
  const map = isMap(value) ? value : {};
  return { ...map, [head]: put(map[head], rest, wanted) };
}
