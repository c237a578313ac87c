import { type PlayedTask, textIdsIn } from '../../src/tasks/testing.ts';
import { english } from '../../src/text/catalogue.ts';
import { readRubric } from './packs.ts';
import { listFiles } from './source-files.ts';

/** Message ids that a played task showed and no catalogue holds. */
export function missingWords({ steps }: PlayedTask): readonly string[] {
  const ids = steps.flatMap((one) => textIdsIn(one.text));
  return [...new Set(ids)].filter((id) => english[id] === undefined);
}

/** All rubric packs that ship, by item. */
const RUBRIC = Object.assign(
  {},
  ...listFiles('scenarios/packs').flatMap((path) => {
    const id = /(rubric-[\w-]+)\.yaml$/.exec(path)?.[1];
    return id === undefined ? [] : [readRubric(id)];
  }),
) as ReturnType<typeof readRubric>;

/** Judgements (`item` or `item: errorId`) that no rubric pack rates. */
export function unrated(judgements: readonly string[]): readonly string[] {
  return judgements.filter((one) => {
    const [item = '', errorId] = one.split(': ');
    const errors = RUBRIC[item]?.errors;
    return errors === undefined || (errorId !== undefined && errors[errorId] === undefined);
  });
}
