import { type PlayedTask, textIdsIn } from '../../src/tasks/testing.ts';
import { english } from '../../src/text/catalogue.ts';

/** Message ids that a played task showed and no catalogue holds. */
export function missingWords({ steps }: PlayedTask): readonly string[] {
  const ids = steps.flatMap((one) => textIdsIn(one.text));
  return [...new Set(ids)].filter((id) => english[id] === undefined);
}

interface RubricItem {
  readonly dimension: string;
  readonly errors: Readonly<Record<string, unknown>>;
}

/** Judgements (`item` or `item: errorId`) that the rubric does not know. */
export function unrated(
  judgements: readonly string[],
  rubric: Readonly<Record<string, RubricItem>>,
): readonly string[] {
  return judgements.filter((one) => {
    const [item = '', errorId] = one.split(': ');
    const errors = rubric[item]?.errors;
    return errors === undefined || (errorId !== undefined && errors[errorId] === undefined);
  });
}
