import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { ownStep, solveSort } from '../day-work.ts';
import { arrange, judge, step } from '../task-helpers.ts';
import { bookedIn, bookItems, FLAGS, type Flag, type Note, notesOf } from './notes.ts';

type Half = 'morning' | 'afternoon';

/** So many flags for nothing are forgiven. */
const FALSE_FLAGS_ALLOWED = 2;

/** Reads one half of the book and stamps what the day will trip over. */
export function stampStep(half: Half): AnyStep {
  return step({
    id: half,
    widget: 'sort',
    title: message(`huddle-board.step.${half}`),
    costMs: 60_000,
    panelSeconds: 10,
    spec: (world) => ({
      prompt: message('huddle-board.prompt', { half }),
      items: arrange(notesOf(world, half), world.node.arrangement).map(({ id, label }) => ({ id, label })),
      bins: FLAGS.map((id) => ({ id, label: message(`huddle-board.flag.${id}`) })),
    }),
    effects: (world, observations) => [
      ...stampsOf(world, half, observations),
      ...(isLast(world, half) ? judgeBoard(world, half, observations) : []),
    ],
    solve: (perceived) => solveSort(perceived, (item) => flagFor(perceived, item)),
    skip: (world) => bookedIn(world.node, half).length === 0 && !(half === 'morning' && isEmpty(world)),
  });
}

function isEmpty(world: World): boolean {
  return bookedIn(world.node, 'afternoon').length === 0;
}

/** The board is judged when its last part is filled. */
function isLast(world: World, half: Half): boolean {
  return half === 'afternoon' || isEmpty(world);
}

/** Each stamp goes into the chart of the person it is about, where it shows at the right moment. */
function stampsOf(world: World, half: Half, observations: readonly Observation[]): readonly Effect[] {
  const notes = notesOf(world, half);
  return observedList(observations, 'placed').flatMap((one): readonly Effect[] => {
    const [id = '', flag = ''] = one.split('>');
    const note = notes.find((other) => other.id === id);
    if (note === undefined) return [];
    const details = { visit: note.visit, flag };
    return [
      { type: 'writeChart', field: 'flag', value: flag, person: note.person },
      { type: 'note', fact: 'flag.stamped', details },
    ];
  });
}

function judgeBoard(world: World, half: Half, observations: readonly Observation[]): readonly Effect[] {
  const earlier = half === 'afternoon' ? observedList(ownStep(world, 'morning'), 'placed') : [];
  const placed = [...earlier, ...observedList(observations, 'placed')];
  const notes = [...notesOf(world, 'morning'), ...notesOf(world, 'afternoon')];
  const isStamped = (note: Note) => placed.includes(`${note.id}>${note.flag}`);
  const missed = (flag: Flag) => notes.some((note) => note.flag === flag && !isStamped(note));
  const own: readonly Flag[] = ['look_alike', 'interpreter'];
  const isOtherMissed = FLAGS.some((flag) => !own.includes(flag) && missed(flag));
  const falseFlags = placed.filter((one) => !notes.some((note) => one === `${note.id}>${note.flag}`));
  const isCrowded = falseFlags.length > FALSE_FLAGS_ALLOWED;
  return bookItems(world.node).map((item) => {
    if (item === 'plan.look_alike') return judge(item, !missed('look_alike'), 'missed');
    if (item === 'plan.interpreter') return judge(item, !missed('interpreter'), 'missed');
    return judge(item, !isOtherMissed && !isCrowded, isOtherMissed ? 'missed' : 'false-flag');
  });
}

/** What a careful reader stamps on a line of the book. */
const FLAG_BY_KIND: Readonly<Record<string, Flag>> = {
  'look-alike': 'look_alike',
  interpreter: 'interpreter',
  fasting: 'fasting',
  'vaccines-short': 'vaccine_stock',
  mobility: 'mobility',
  'adult-may-not': 'guardian',
  'result-missing': 'overdue_result',
};

function flagFor(perceived: Perceived, item: string): string {
  const line = perceived.text.find((one) => one.id === 'sort.item' && one.params?.item === item);
  const label = line?.params?.label;
  return (typeof label === 'object' && FLAG_BY_KIND[String(label.params?.kind ?? '')]) || '';
}
