import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { drawn } from '../day-work.ts';
import { isTrueAt, rowsAt, textOr } from '../pack-rows.ts';
import { plain } from '../task-helpers.ts';

/** What differs between the papers of one visit. */
export interface Gap {
  /** The line of the papers it stands on. */
  readonly field: 'allergies' | 'result' | 'medicines';
  readonly shown: Message;
}

type Documents = CompareSpec['documents'];

/** What only a letter shows (planted by the visit), and a result that never came (drawn, or `result: missing` of the plan). */
export function gapsOf(world: World): readonly Gap[] {
  const planted = rowsAt(world.visit?.plan.record, 'discrepancies').filter((one) => one.shownBy === 'letter');
  const gaps = planted.map((one): Gap => {
    const isAllergy = textOr(one, 'kind', '').includes('allergy');
    return { field: isAllergy ? 'allergies' : 'medicines', shown: wordsOf(textOr(one, 'text', '')) };
  });
  const result = world.node.params.result;
  const isMissing = typeof result === 'string' ? result === 'missing' : drawn(world, 71, 2) === 0;
  return isMissing ? [...gaps, { field: 'result', shown: message('chart-prep.result.none') }] : gaps;
}

function wordsOf(text: string): Message {
  return text.startsWith('prose:') ? message(text) : plain(text);
}

/** The last note, what came by mail, and the chart. */
export function papersOf(world: World): Documents {
  const gaps = gapsOf(world);
  const gapAt = (field: Gap['field']) => gaps.find((one) => one.field === field);
  const allergies = listOf(
    world,
    'allergies',
    (one) => `${textOr(one, 'substance', '')}: ${textOr(one, 'reaction', '')}`,
  );
  const medicines = listOf(world, 'meds', (one) => textOr(one, 'name', ''));
  return [
    {
      id: 'note',
      title: message('chart-prep.paper.note'),
      fields: [field('medicines', medicines), field('result', message('chart-prep.result.ordered'))],
    },
    {
      id: 'letter',
      title: message('chart-prep.paper.letter'),
      fields: [
        field('allergies', gapAt('allergies')?.shown ?? allergies),
        field('medicines', gapAt('medicines')?.shown ?? medicines),
      ],
    },
    {
      id: 'chart',
      title: message('chart-prep.paper.chart'),
      fields: [
        field('allergies', allergies),
        field('medicines', medicines),
        field('result', gapAt('result')?.shown ?? message('chart-prep.result.filed')),
      ],
    },
  ];
}

function listOf(world: World, key: string, say: (one: ReturnType<typeof rowsAt>[number]) => string): Message {
  const rows = rowsAt(world.visit?.plan.record, key);
  return rows.length === 0 ? message('chart-prep.list.none') : plain(rows.map(say).join('; '));
}

function field(id: Gap['field'], value: Message) {
  return { id, label: message(`chart-prep.field.${id}`), value };
}

/** Whether a row of the standing orders may be pended without asking. */
export function isCovered(row: ReturnType<typeof rowsAt>[number]): boolean {
  return isTrueAt(row, 'covered');
}
