import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt, rowById, textOr } from '../pack-rows.ts';
import { arrange, judge, pack, perceivedParam, plainText, solvePick, step } from '../task-helpers.ts';

/** Exams for which a chaperone is offered, and the one in which nobody is left alone (rows `intimate`, `alone` of the pack). */
const INTIMATE = ['breast', 'pelvic', 'rectal'];
const NEVER_ALONE = ['pelvic'];
const GOWNS = ['gown-back', 'gown-front'];
const DRAPES = ['drape-lap', 'drape-chest_to_knees', 'drape-diamond'];
const POSITIONS = ['position-sitting', 'position-supine', 'position-lithotomy', 'position-sims'];

/** Gown, drape, position: the pack's row for the exam. */
const setUp = step({
  id: 'set-up',
  widget: 'pick',
  title: message('exam-prep.set-up.step'),
  costMs: 16_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('exam-prep.set-up.prompt', {
      patient: world.person?.first ?? '',
      exam: examId(world),
      name: message(`exam-prep.exam.${examId(world)}`),
    }),
    shelf: arrange([...GOWNS, ...DRAPES, ...POSITIONS], world.node.arrangement).map((id) => ({
      id,
      label: message(`exam-prep.set-up.${id}`),
    })),
    most: 3,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const row = examRow(world, examId(world));
    const has = (kind: string): boolean => taken.includes(`${kind}-${textOr(row, kind, '')}`);
    const isDraped = taken.some((one) => one.startsWith('drape-'));
    const isOnly = (kind: string): boolean => taken.filter((one) => one.startsWith(`${kind}-`)).length === 1;
    return [
      { type: 'writeChart', field: 'exam-position', value: textOr(row, 'position', '') },
      judge('exam.gown', has('gown') && isOnly('gown'), 'wrong-side'),
      judge('exam.drape', has('drape'), isDraped ? 'misread' : 'missing'),
      judge('exam.position', has('position') && isOnly('position'), 'wrong-position'),
    ];
  },
  solve: (perceived) => {
    const row = examRow(perceived, perceivedExam(perceived, 'exam-prep.set-up.prompt'));
    return solvePick(
      perceived,
      ['gown', 'drape', 'position'].map((kind) => `${kind}-${textOr(row, kind, '')}`),
    );
  },
});

/** Step out and knock; offer a chaperone; nobody alone where they could fall. */
const manners = step({
  id: 'manners',
  widget: 'pick',
  title: message('exam-prep.manners.step'),
  costMs: 14_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('exam-prep.manners.prompt', {
      patient: world.person?.first ?? '',
      exam: examId(world),
      asksForOne: isTrueAt(world.visit?.plan.truth, 'wantsChaperone'),
    }),
    shelf: arrange(
      ['step-out', 'walk-in', 'offer-chaperone', 'provide-chaperone', 'stay-by', 'fetch-things'],
      world.node.arrangement,
    ).map((id) => ({ id, label: message(`exam-prep.manners.${id}`) })),
    most: 4,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const exam = examId(world);
    const wants = isTrueAt(world.visit?.plan.truth, 'wantsChaperone');
    const isOffered = taken.includes('offer-chaperone') || taken.includes('provide-chaperone');
    const isChaperoned = wants ? taken.includes('provide-chaperone') : isOffered;
    return [
      judge('exam.knock', taken.includes('step-out') && !taken.includes('walk-in'), 'no-knock'),
      ...(isIntimate(exam)
        ? [judge('exam.chaperone', isChaperoned, isOffered ? 'not-provided' : 'not-offered')]
        : []),
      ...(isNeverAlone(exam)
        ? [
            judge(
              'exam.safety',
              taken.includes('stay-by') && !taken.includes('fetch-things'),
              'left-unattended',
            ),
          ]
        : []),
    ];
  },
  solve: (perceived) => {
    const exam = perceivedExam(perceived, 'exam-prep.manners.prompt');
    const wants = perceivedParam(perceived.text, 'exam-prep.manners.prompt', {}, 'asksForOne') === true;
    return solvePick(perceived, [
      'step-out',
      ...(isIntimate(exam) ? ['offer-chaperone'] : []),
      ...(isIntimate(exam) && wants ? ['provide-chaperone'] : []),
      'stay-by',
    ]);
  },
});

function examId(world: World): string {
  return textOr(world.node.params, 'exam', 'heart_lungs');
}

function examRow(from: Pick<World | Perceived, 'packs'>, exam: string): JsonMap {
  return rowById(pack(from, 'rooming'), 'exams', exam) ?? {};
}

function perceivedExam(perceived: Perceived, id: string): string {
  return plainText(perceivedParam(perceived.text, id, {}, 'exam'));
}

function isIntimate(exam: string): boolean {
  return INTIMATE.includes(exam);
}

function isNeverAlone(exam: string): boolean {
  return NEVER_ALONE.includes(exam);
}

/** T29 Get ready for the exam. */
export const examPrepTask: TaskDefinition = {
  id: 'exam-prep',
  catalogue: 'T29',
  title: message('exam-prep.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [setUp, manners] },
  preconditions: [],
  items: (node) => {
    const exam = textOr(node.params, 'exam', 'heart_lungs');
    return [
      'exam.gown',
      'exam.drape',
      'exam.position',
      'exam.knock',
      ...(isIntimate(exam) ? ['exam.chaperone'] : []),
      ...(isNeverAlone(exam) ? ['exam.safety'] : []),
    ];
  },
  urgency: 1,
};
