import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { aChartEntry, aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { chartChargeTask } from './task.ts';

const packs = readPacks();
const twin = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-04-05', age: 36 });
const persons = { 'lopez-maria-34': aPerson(), 'lopes-maria-36': twin };

interface Visit {
  readonly type?: string;
  readonly done: readonly Json[];
  readonly trap: string;
  readonly truth?: JsonMap;
  readonly given?: readonly string[];
  readonly ordersDone?: readonly string[];
  readonly chart?: readonly (readonly [string, Json])[];
  readonly tasks?: readonly string[];
  readonly form?: 'full' | 'brief';
}

function at({ type = 'acute', done, trap, truth = {}, form = 'brief', ...more }: Visit) {
  const tasks = ['temperature', 'reason-for-visit', ...(more.tasks ?? [])];
  return aWorld({
    packs,
    persons,
    node: { form, arrangement: 9 },
    chart: (more.chart ?? []).map(([field, value]) => aChartEntry(field, value)),
    done: tasks.map((task) => ({
      task,
      node: `lopez.${task}`,
      step: 'x',
      atMs: 31_000_000,
      observations: [],
    })),
    visit: {
      flow: 'departed',
      given: more.given ?? [],
      ordersDone: more.ordersDone ?? [],
      plan: {
        type,
        truth,
        claim: { done, trap },
        record: { chartCandidates: ['lopez-maria-34', 'lopes-maria-36'] },
      },
    },
  });
}

const flu = (trap: string, more: Partial<Visit> = {}) =>
  at({
    done: [
      { code: 'OV-E3', chosenBy: 'provider' },
      { code: 'LT-FLU-A', markers: ['QW'] },
      { code: 'LT-FLU-B', markers: ['QW', 'DIST'] },
    ],
    trap,
    chart: [['flu', 'A']],
    ...more,
  });

const given = (fact: string): Json => ({ all: { 'order.given.has': fact } });
const child = (by: string, products: readonly string[], trap: string, form: 'full' | 'brief' = 'brief') =>
  at({
    type: 'well_child',
    truth: { counselledBy: by },
    given: products,
    tasks: ['record-vaccine', 'eye-chart', 'hearing-check'],
    done: [
      { code: 'PV-E-1-4', chosenBy: 'provider' },
      { code: 'PR-VIS' },
      { code: 'PR-HEAR' },
      { code: 'VX-130', condition: given('dtap_ipv') },
      { code: 'VX-03', condition: given('mmr') },
      { code: 'VX-21', condition: given('var') },
      ...(by === 'provider'
        ? [
            { code: 'VA-C1', units: 3, condition: { all: { 'order.given.count': 3 } } },
            { code: 'VA-C+', units: 5, condition: { all: { 'order.given.count': 3 } } },
          ]
        : [
            { code: 'VA-1', units: 1, condition: { all: { 'order.given.count': { at_least: 1 } } } },
            { code: 'VA-+', units: 2, condition: { all: { 'order.given.count': 3 } } },
          ]),
    ],
    trap,
    form,
  });

const newPatient = (seen: string, trap: string) =>
  at({
    type: 'new',
    truth: { seenHereBefore: seen },
    ordersDone: ['ekg'],
    done: [
      { code: seen === '2y_ago_other_site' ? 'OV-E4' : 'OV-N4', chosenBy: 'provider' },
      { code: 'PR-EKG', condition: { all: { 'order.done.has': 'ekg' } } },
      { code: 'PR-VENI', condition: { all: { 'order.done.has': 'labs' } } },
    ],
    trap,
  });
const bpCheck = (trap: string) => at({ done: [{ code: 'OV-E3', chosenBy: 'provider' }], trap });

const three = ['dtap_ipv', 'mmr', 'var'];
const claimOf = (played: ReturnType<typeof playTask>) =>
  played.world.chart.findLast((one) => one.field === 'claim')?.value;
const linesOf = (played: ReturnType<typeof playTask>): Record<string, Json> =>
  Object.fromEntries((played.steps[1]?.observations ?? []).map((one) => [one.field, one.value]));

describe('a chart and its claim', () => {
  it.each([
    ['flu, one strain', flu('one_strain_only')],
    ['flu, marker', flu('missing_waived_marker')],
    ['flu, pointer', flu('dx_pointer_wrong')],
    ['flu, negative, pointer', flu('dx_pointer_wrong', { chart: [['flu', 'none']] })],
    ['flu, no result charted', flu('missing_waived_marker', { chart: [] })],
    ['flu, all lines', flu('one_strain_only', { form: 'full' })],
    ['child', child('provider', three, 'components_undercounted')],
    ['child, all lines', child('provider', three, 'components_undercounted', 'full')],
    ['child, one dose', child('provider', ['dtap_ipv'], 'components_undercounted')],
    ['child, two doses', child('provider', ['dtap_ipv', 'mmr'], 'components_undercounted')],
    ['child, no dose', child('provider', [], 'components_undercounted')],
    ['child, by the MA', child('ma', three, 'counselling_by_ma_billed')],
    ['child, one dose, by the MA', child('ma', ['dtap_ipv'], 'counselling_by_ma_billed', 'full')],
    ['new', newPatient('never', 'billed_established')],
    ['long ago', newPatient('4y_ago', 'billed_established')],
    ['other site', newPatient('2y_ago_other_site', 'billed_new')],
    ['new, pointer', newPatient('never', 'ekg_without_dx')],
    ['blood pressure, staff visit', bpCheck('nurse_visit_level')],
    ['blood pressure, level', bpCheck('ma_upcoded')],
    ['nothing to charge', at({ done: [], trap: '' })],
  ])('agree: %s', (_, world) => {
    const played = playTask(chartChargeTask, world);
    expect(judged(played.effects)).toEqual(chartChargeTask.items(world.node));
    expect(missingWords(played)).toEqual([]);
    expect(claimOf(played)).toBe('clean');
  });

  it('hold the components of what was given', () => {
    const lines = linesOf(
      playTask(chartChargeTask, child('provider', three, 'components_undercounted', 'full')),
    );
    expect(lines).toMatchObject({
      'PV-E-1-4': 'PV-E-1-4',
      'VX-21': 'VX-21',
      'VA-C1': 'VA-C1 x3',
      'VA-C+': 'VA-C+ x5',
    });
    const one = linesOf(
      playTask(chartChargeTask, child('provider', ['dtap_ipv'], 'components_undercounted', 'full')),
    );
    expect(one).toMatchObject({ 'VX-03': 'none', 'VA-C1': 'VA-C1', 'VA-C+': 'VA-C+ x3' });
    const byMa = linesOf(playTask(chartChargeTask, child('ma', three, 'counselling_by_ma_billed', 'full')));
    expect(byMa).toMatchObject({ 'VA-1': 'VA-1', 'VA-+': 'VA-+ x2', 'VA-C1': 'none', 'VA-C+': 'none' });
  });

  it('come back when the coverage was settled wrongly', () => {
    const world = flu('one_strain_only', {
      chart: [
        ['flu', 'A'],
        ['insurance.status', 'wrong'],
      ],
    });
    expect(claimOf(playTask(chartChargeTask, world))).toBe('willDeny');
  });
});

/** All lines as the system suggests them, or as told. */
const writing = (written: Record<string, string>) => ({
  lines: Object.entries({ claim: 'send', ...written }).map(([target, value]) => ({
    verb: 'enter',
    target,
    value,
  })),
});

describe('a claim can go wrong', () => {
  const fluLines = { 'OV-E3': 'OV-E3', 'LT-FLU-A': 'LT-FLU-A:QW', 'LT-FLU-B': 'LT-FLU-B:QW:DIST' };
  const vaccineLines = {
    'PV-E-1-4': 'PV-E-1-4',
    'VA-C1': 'VA-C1 x3',
    'VA-C+': 'VA-C+ x5',
    'PR-VIS': 'PR-VIS',
  };
  it.each([
    ['missing', flu('one_strain_only'), { ...fluLines, 'LT-FLU-B': 'none' }],
    [
      'wrong-marker',
      flu('missing_waived_marker'),
      { 'OV-E3': 'OV-E3', 'LT-FLU-A': 'LT-FLU-A', 'LT-FLU-B': 'LT-FLU-B:QW:DIST' },
    ],
    ['wrong-marker', flu('one_strain_only'), { ...fluLines, 'LT-FLU-B': 'LT-FLU-B:QW:RPL' }],
    [
      'wrong-pointer',
      flu('dx_pointer_wrong'),
      {
        'OV-E3': 'OV-E3',
        'LT-FLU-A': 'LT-FLU-A:QW > Z23',
        'LT-FLU-B': 'LT-FLU-B:QW:DIST > J10.1',
      },
    ],
    [
      'unsupported',
      flu('missing_waived_marker', { chart: [] }),
      { 'OV-E3': 'OV-E3', 'LT-FLU-A': 'LT-FLU-A' },
    ],
    [
      'wrong-units',
      child('provider', three, 'components_undercounted'),
      { ...vaccineLines, 'VA-C1': 'VA-C1', 'VA-C+': 'VA-C+ x2' },
    ],
    [
      'unsupported',
      child('ma', three, 'counselling_by_ma_billed'),
      {
        'PV-E-1-4': 'PV-E-1-4',
        'PR-VIS': 'PR-VIS',
        'VA-1': 'VA-1',
        'VA-+': 'VA-+ x2',
        'VA-C1': 'VA-C1 x3',
        'VA-C+': 'VA-C+ x5',
      },
    ],
    [
      'new-or-established',
      newPatient('never', 'billed_established'),
      { 'OV-N4': 'OV-E4', 'PR-EKG': 'PR-EKG' },
    ],
    [
      'new-or-established',
      newPatient('2y_ago_other_site', 'billed_new'),
      { 'OV-E4': 'OV-N4', 'PR-EKG': 'PR-EKG' },
    ],
    [
      'wrong-pointer',
      newPatient('never', 'ekg_without_dx'),
      { 'OV-N4': 'OV-N4', 'PR-EKG': 'PR-EKG', 'PR-VENI': 'none' },
    ],
    ['unsupported', bpCheck('nurse_visit_level'), { 'OV-E3': 'OV-E1' }],
  ])('%s', (error, world, written) => {
    const played = playTask(chartChargeTask, world, writing(written));
    expect(errorsIn(played.effects)).toEqual([`charge.lines: ${error}`]);
    expect(unrated(errorsIn(played.effects))).toEqual([]);
    expect(claimOf(played)).toBe('willDeny');
  });

  it('by a level that was not ours to choose', () => {
    const played = playTask(chartChargeTask, bpCheck('ma_upcoded'), writing({ 'OV-E3': 'OV-E4' }));
    expect(errorsIn(played.effects)).toEqual(['charge.scope: level-chosen']);
    expect(claimOf(played)).toBe('willDeny');
  });

  it('by being held for nothing', () => {
    const played = playTask(
      chartChargeTask,
      bpCheck('ma_upcoded'),
      writing({ 'OV-E3': 'OV-E3', claim: 'hold' }),
    );
    expect(errorsIn(played.effects)).toEqual(['charge.release: held-needlessly']);
    expect(claimOf(played)).toBe('held');
    expect(unrated(['charge.scope: level-chosen', 'charge.release: held-needlessly'])).toEqual([]);
  });
});

describe('a chart can go wrong', () => {
  const signing = (written: Record<string, string>) =>
    Object.entries({
      patient: 'lopez-maria-34',
      vitals: 'sign',
      history: 'sign',
      template: 'not-done',
      slip: 'correct',
      ...written,
    }).map(([target, value]) => ({ verb: 'enter', target, value }));

  it.each([
    [{ template: 'sign' }, 'doc.sections: not-done-charted', 'clean'],
    [{ vitals: 'not-done' }, 'doc.sections: left-open', 'held'],
    [{ patient: 'lopes-maria-36' }, 'doc.patient: wrong-patient', 'held'],
    [{ slip: 'overwrite' }, 'doc.correction: overwritten', 'clean'],
    [{ slip: 'unlabelled' }, 'doc.correction: unlabelled', 'clean'],
    [{ slip: 'leave' }, 'doc.correction: leave', 'clean'],
  ])('%j', (written, error, claim) => {
    const played = playTask(chartChargeTask, flu('one_strain_only'), { sections: signing(written) });
    expect(errorsIn(played.effects)).toEqual([error]);
    expect(unrated([error])).toEqual([]);
    expect(claimOf(played)).toBe(claim);
  });

  it('and be sent all the same', () => {
    const { effects } = playTask(chartChargeTask, bpCheck('ma_upcoded'), {
      sections: signing({ history: 'not-done' }),
      ...writing({ 'OV-E3': 'OV-E3' }),
    });
    expect(errorsIn(effects)).toEqual(['doc.sections: left-open', 'charge.release: sent-unsigned']);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });
});

describe('the open charts of the evening', () => {
  const { visit: _, ...node } = aWorld().node;
  const evening = () => ({
    ...aWorld({ packs, visit: null }),
    node: { ...node, params: { part: 'open_charts' } },
  });
  const place = (...placed: string[]) =>
    placed.map((one) => ({ verb: 'place', target: one.split('>')[0] ?? '', value: one.split('>')[1] ?? '' }));

  it('are closed', () => {
    const played = playTask(chartChargeTask, evening());
    expect(judged(played.effects)).toEqual(['close.charts']);
    expect(chartChargeTask.items(evening().node)).toEqual(['close.charts']);
    expect(missingWords(played)).toEqual([]);
  });

  it.each([
    [
      ['own_section>sign', 'provider_note>sign', 'unsigned_order>tell', 'late_value>late_entry'],
      'signed-for-other',
    ],
    [
      ['own_section>leave', 'provider_note>tell', 'unsigned_order>tell', 'late_value>late_entry'],
      'left-open',
    ],
    [['own_section>sign', 'provider_note>tell', 'unsigned_order>tell', 'late_value>sign'], 'unlabelled'],
  ])('may be %j', (placed, error) => {
    const played = playTask(chartChargeTask, evening(), { 'open-charts': place(...placed) });
    expect(errorsIn(played.effects)).toEqual([`close.charts: ${error}`]);
    expect(unrated(errorsIn(played.effects))).toEqual([]);
  });
});
