import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import {
  arrange,
  CONFIRM,
  judge,
  offers,
  pack,
  perceivedParam,
  plain,
  solvePick,
  step,
} from '../task-helpers.ts';

const FIELDS = ['member', 'dates', 'code', 'filed'] as const;

/** The case the day names, else one that is drawn. */
function caseOf(world: World): JsonMap {
  const cases = pack(world, 'denied-claims');
  const rows = rowsAt(cases, 'cases');
  const named = rowById(cases, 'cases', textOr(world.node.params, 'case', ''));
  const found = named ?? rows[world.node.arrangement % rows.length];
  if (found === undefined) throw new Error('the pack denied-claims has no case');
  return found;
}

function reasonOf(from: World | Perceived, reason: string): JsonMap | undefined {
  return rowById(pack(from, 'denials'), 'reasons', reason);
}

/** Letter, claim and record: what is it really about? */
const findCause = step({
  id: 'cause',
  widget: 'compare',
  title: message('denied-claim.cause.step'),
  costMs: 24_000,
  panelSeconds: 8,
  spec: (world) => {
    const one = caseOf(world);
    const reason = textOr(one, 'reason', '');
    return {
      prompt: message('denied-claim.cause.prompt'),
      documents: [
        {
          id: 'letter',
          title: message('denied-claim.letter'),
          fields: [
            {
              id: 'reason',
              label: message('denied-claim.field.reason'),
              value: message('denied-claim.reason', {
                number: plain(reason),
                means: plain(textOr(reasonOf(world, reason), 'means', '')),
              }),
            },
            {
              id: 'group',
              label: message('denied-claim.field.group'),
              value: message(`denied-claim.group.${textOr(one, 'group', 'CO')}`),
            },
          ],
        },
        { id: 'claim', title: message('denied-claim.claim'), fields: fieldsOf(mapAt(one, 'claim')) },
        { id: 'record', title: message('denied-claim.record'), fields: fieldsOf(mapAt(one, 'record')) },
      ],
      decision: {
        label: message('denied-claim.cause.decision'),
        options: textsAt(pack(world, 'denials'), 'causes.list').map((id) => ({
          id,
          label: message(`denied-claim.cause.${id}`),
        })),
      },
    };
  },
  effects: (world, observations) => {
    const one = caseOf(world);
    const field = textOr(one, 'field', 'none');
    const marked = observedList(observations, 'marked').map((target) => target.split('/')[1] ?? '');
    const right = textOr(reasonOf(world, textOr(one, 'reason', '')), 'cause', '');
    const isFound = field === 'none' || marked.includes(field);
    return [
      judge('denial.cause', observedText(observations, 'decision') === right, 'wrong-cause'),
      judge(
        'denial.found',
        isFound && marked.every((it) => it === field),
        isFound ? 'false-mark' : 'not-found',
      ),
    ];
  },
  solve: solveCause,
});

function fieldsOf(values: JsonMap) {
  return FIELDS.map((id) => ({
    id,
    label: message(`denied-claim.field.${id}`),
    value: shown(id, textOr(values, id, '')),
  }));
}

function shown(field: string, value: string): Message {
  return field === 'member' || field === 'code' ? plain(value) : message(`denied-claim.value.${value}`);
}

/** Marks the line on which claim and record differ, and names the cause that goes with the letter's reason. */
function solveCause(perceived: Perceived): Action {
  const value = (document: string, field: string) =>
    JSON.stringify(perceivedParam(perceived.text, 'compare.field', { document, field }, 'value'));
  const differing = FIELDS.find((field) => value('claim', field) !== value('record', field));
  if (differing !== undefined && !offers(perceived, 'unmark', `claim/${differing}`)) {
    return { verb: 'mark', target: `claim/${differing}`, value: 'mismatch' };
  }
  const cause = textOr(reasonOf(perceived, numberOf(perceived, 'compare.field')), 'cause', '');
  return offers(perceived, 'decide', cause) ? { verb: 'decide', target: cause } : CONFIRM;
}

/** The reason's number as the letter or the prompt shows it. */
function numberOf(perceived: Perceived, line: string): string {
  const reasons = perceived.text.flatMap((one) => {
    const value = line === 'compare.field' ? one.params?.value : one.params?.reason;
    return typeof value === 'object' && value.id === 'denied-claim.reason' ? [value.params?.number] : [];
  });
  const [number] = reasons;
  return typeof number === 'object' ? String(number.params?.text ?? '') : '';
}

/** What is done with it. */
const choosePath = step({
  id: 'path',
  widget: 'pick',
  title: message('denied-claim.path.step'),
  costMs: 18_000,
  panelSeconds: 6,
  spec: (world) => {
    const one = caseOf(world);
    const reason = textOr(one, 'reason', '');
    return {
      prompt: message('denied-claim.path.prompt', {
        reason: message('denied-claim.reason', {
          number: plain(reason),
          means: plain(textOr(reasonOf(world, reason), 'means', '')),
        }),
        group: message(`denied-claim.group.${textOr(one, 'group', 'CO')}`),
      }),
      shelf: arrange(waysOf(world), world.node.arrangement).map((id) => ({
        id,
        label: message(`denied-claim.path.${id}`),
      })),
    };
  },
  effects: (world, observations) => {
    const one = caseOf(world);
    const [way = ''] = observedList(observations, 'taken');
    const right = textOr(reasonOf(world, textOr(one, 'reason', '')), 'path', '');
    const isPatientBilled = way === 'bill_patient_anyway' || (way === 'bill_patient' && right !== way);
    const error = way === 'rebill_unchanged' ? way : isPatientBilled ? 'patient-billed' : 'wrong-path';
    return [
      judge('denial.path', way === right, error.replace('_', '-')),
      { type: 'writeChart', field: 'claim.note', value: { case: textOr(one, 'id', ''), way } },
    ];
  },
  solve: (perceived) => {
    const row = reasonOf(perceived, numberOf(perceived, 'denied-claim.path.prompt'));
    return solvePick(perceived, [textOr(row, 'path', '')]);
  },
});

function waysOf(from: World | Perceived): readonly string[] {
  return [...rowsAt(pack(from, 'denials'), 'paths'), ...rowsAt(pack(from, 'denied-claims'), 'shortcuts')].map(
    (row) => textOr(row, 'id', ''),
  );
}

/** T61 Denied claim: read the reason, find what is behind it, take the path that fits; never the same claim again. */
export const deniedClaimTask: TaskDefinition = {
  id: 'denied-claim',
  catalogue: 'T61',
  title: message('denied-claim.title'),
  station: 'billing',
  during: ['departed'],
  forms: { brief: [findCause, choosePath] },
  preconditions: [],
  items: () => ['denial.cause', 'denial.found', 'denial.path'],
};
