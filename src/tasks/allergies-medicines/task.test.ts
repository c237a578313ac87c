import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { OrderPlan } from '../../simulation/vocabulary/plan.ts';
import { aWorld, playTask } from '../testing.ts';
import { allergiesMedicinesTask } from './task.ts';

const packs = readPacks('recon');
const rubric = 'rubric-rooming';
const flu: JsonMap = {
  allergies: [{ substance: 'penicillin', reaction: 'hives' }],
  meds: [{ name: 'lisinopril 10 mg', sig: 'daily' }],
  discrepancies: [
    { id: 'd1', kind: 'med_not_on_list', shownBy: 'patient', text: 'cold syrup', item: 'recon.otc' },
  ],
};
const letter: JsonMap = {
  allergies: [],
  meds: [],
  discrepancies: [
    {
      id: 'd1',
      kind: 'allergy_in_outside_record',
      shownBy: 'letter',
      text: 'sulfa: rash',
      substance: 'sulfa',
    },
  ],
};
const bottle: JsonMap = {
  meds: [{ name: 'lisinopril 20 mg', sig: 'daily' }],
  discrepancies: [
    {
      id: 'd2',
      kind: 'dose_differs',
      shownBy: 'bottle',
      text: 'lisinopril 10 mg bottle',
      medicine: 'lisinopril 20 mg',
    },
    { id: 'd3', kind: 'registry_vs_card', field: 'var_date', item: 'imm.registry' },
  ],
};
const record = (data: JsonMap, orders: readonly OrderPlan[] = []) =>
  aWorld({ packs, visit: { plan: { record: data, orders } } });
const does = (decision: string, ...marks: readonly (readonly [string, string])[]) => ({
  compare: [
    ...marks.map(([target, value]) => ({ verb: 'mark', target, value })),
    { verb: 'decide', target: decision },
  ],
});

describe('allergies-medicines', () => {
  it.each([
    ['a syrup that is not listed', flu],
    ['an old letter', letter],
    ['an old bottle', bottle],
    ['an empty record', {}],
    ['a letter that no discrepancy names', { outsideRecords: [{ doc: 'letter', allergy: 'sulfa' }] }],
  ])('the expert is clean with %s', (_, data) => {
    expectExpert(allergiesMedicinesTask, record(data), rubric);
  });

  it('charts what was marked, for the handoff', () => {
    expect(playTask(allergiesMedicinesTask, record(flu)).world.chart).toMatchObject([
      { field: 'medicine.d1', value: { mark: 'new', text: 'cold syrup' } },
    ]);
    expect(playTask(allergiesMedicinesTask, record(letter)).world.chart).toMatchObject([
      { field: 'allergy.d1' },
    ]);
  });

  it.each([
    [flu, does('note'), ['recon.otc: missed']],
    [flu, does('note', ['told/d1', 'new'], ['told/medicine-a', 'duplicate']), ['recon.otc: false-mark']],
    [flu, does('note', ['told/d1', 'new'], ['told/medicine-a', 'dose']), ['recon.dose: false-mark']],
    [flu, does('delete', ['told/d1', 'new']), ['recon.list: deleted']],
    [flu, does('copy', ['told/d1', 'new']), ['recon.list: copied-forward']],
    [bottle, does('note'), ['recon.dose: missed']],
    [letter, does('note'), ['recon.allergy: missed']],
    [letter, does('note', ['letter/d1', 'side-effect']), ['recon.allergy: mislabelled']],
    [
      flu,
      does('note', ['told/d1', 'new'], ['told/allergy-a', 'side-effect']),
      ['recon.allergy: mislabelled'],
    ],
  ])('errors as rated (%#)', (data, instead, expected) => {
    expect(errorsOf(allergiesMedicinesTask, record(data), rubric, instead)).toEqual(expected);
  });

  it('is critical when the missed reaction is to something ordered today', () => {
    const order: OrderPlan = {
      id: 'rx',
      kind: 'prescription',
      title: 'sulfa antibiotic',
      urgency: 'routine',
      nodes: [],
      params: {},
    };
    expect(errorsOf(allergiesMedicinesTask, record(letter, [order]), rubric, does('note'))).toEqual([
      'recon.allergy: ordered-drug-unflagged',
    ]);
  });
});
