import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { aWorld } from '../testing.ts';
import { examPrepTask } from './task.ts';

const packs = readPacks('rooming');
const rubric = 'rubric-rooming';
const exam = (name: string, truth: JsonMap = {}) =>
  aWorld({ packs, node: { params: { exam: name } }, visit: { plan: { truth } } });
const does = (step: string, ...targets: readonly string[]) => ({
  [step]: targets.map((target) => ({ verb: 'take', target })),
});

describe('exam-prep', () => {
  it.each(['heart_lungs', 'ekg', 'abdomen', 'breast', 'pelvic', 'rectal'])(
    'the expert is clean for %s',
    (name) => {
      expectExpert(examPrepTask, exam(name), rubric);
      expectExpert(examPrepTask, exam(name, { wantsChaperone: true }), rubric);
    },
  );

  it('knows the same intimate exams as the pack', () => {
    const intimate = ['heart_lungs', 'ekg', 'abdomen', 'breast', 'pelvic', 'rectal'].filter((name) =>
      examPrepTask.items(exam(name).node).includes('exam.chaperone'),
    );
    const rows = packs.rooming?.exams as readonly JsonMap[];
    expect(intimate).toEqual(rows.filter((row) => row.intimate === true).map((row) => row.id));
    expect(rows.filter((row) => row.alone === false).map((row) => row.id)).toEqual(['pelvic']);
  });

  it.each([
    [
      'ekg',
      does('set-up', 'gown-back', 'drape-chest_to_knees', 'position-supine'),
      ['exam.gown: wrong-side'],
    ],
    ['ekg', does('set-up', 'gown-front', 'position-supine'), ['exam.drape: missing']],
    ['ekg', does('set-up', 'gown-front', 'drape-lap', 'position-supine'), ['exam.drape: misread']],
    [
      'ekg',
      does('set-up', 'gown-front', 'drape-chest_to_knees', 'position-sitting'),
      ['exam.position: wrong-position'],
    ],
    ['ekg', does('manners', 'walk-in'), ['exam.knock: no-knock']],
    ['pelvic', does('manners', 'step-out', 'stay-by'), ['exam.chaperone: not-offered']],
    [
      'pelvic',
      does('manners', 'step-out', 'offer-chaperone', 'fetch-things'),
      ['exam.safety: left-unattended'],
    ],
  ])('%s with %j makes %j', (name, instead, expected) => {
    expect(errorsOf(examPrepTask, exam(name), rubric, instead)).toEqual(expected);
  });

  it('brings the chaperone who is wished for', () => {
    const world = exam('breast', { wantsChaperone: true });
    expect(errorsOf(examPrepTask, world, rubric, does('manners', 'step-out', 'offer-chaperone'))).toEqual([
      'exam.chaperone: not-provided',
    ]);
  });
});
