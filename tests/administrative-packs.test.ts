import { describe, expect, test } from 'vitest';
import {
  administrativePackIds,
  administrativePacks,
  chargeCodes,
  doubledIds,
  type Pack,
  packData,
  packRows,
  rowIds,
  sourceCoverage,
} from './pack-reading.ts';
import { readScenarioFolder } from './prose-lints.ts';

interface Ladder {
  start: string;
  nodes: { id: string; answers: { id: string; go?: string; rung?: string }[] }[];
}

const codes = chargeCodes();
const markers = rowIds('charge-master', 'markers');

/** Codes of a list that no row explains; a star stands for any ending, and J codes are drugs. */
function unknownCodes(list: unknown): string[] {
  return ((list ?? []) as string[]).filter((code) => {
    if (code === 'J*' || code.startsWith('Z')) return false;
    const stem = code.endsWith('*') ? code.slice(0, -1) : undefined;
    return stem === undefined ? !codes.has(code) : ![...codes.keys()].some((one) => one.startsWith(stem));
  });
}

describe('administrative packs', () => {
  test('are all there', () => {
    expect(administrativePacks.map((file) => file.stem).sort()).toEqual([...administrativePackIds].sort());
  });

  test.each(administrativePacks)(
    '$path has its id, and says that nobody reviewed it',
    ({ stem, content }) => {
      expect(content).toMatchObject({ format: 1, kind: 'pack', id: stem, reviewed: 'no' });
    },
  );

  test.each(administrativePacks)(
    '$path covers every value by a source and uses every source',
    ({ content }) => {
      const { used, bare } = sourceCoverage(content.data);
      const given = Object.keys(content.sources);
      expect(bare).toEqual([]);
      expect([...used].filter((key) => !given.includes(key))).toEqual([]);
      expect(given.filter((key) => !used.has(key))).toEqual([]);
    },
  );

  test.each(administrativePacks)('$path has no row twice', ({ content }) => {
    expect(doubledIds(content.data)).toEqual([]);
  });
});

describe('charge master', () => {
  test('pairs only codes that exist', () => {
    const wrong = [...codes.values()].flatMap((row) =>
      ['must', 'usual', 'never', 'never_same'].flatMap((field) => unknownCodes(row[field])),
    );
    expect(wrong).toEqual([]);
  });

  test('works through claims of codes and markers that exist, and that may be used', () => {
    for (const { lines } of packRows('charge-master', 'tests') as { lines: string[] }[]) {
      for (const line of lines) {
        const [code = '', ...marks] = (line.split(' ')[0] ?? '').split(':');
        expect(codes.get(code), line).toBeDefined();
        expect(codes.get(code)?.status, line).toBeUndefined();
        expect(
          marks.filter((mark) => !markers.has(mark)),
          line,
        ).toEqual([]);
        expect(marks.includes('QW'), line).toBe(codes.get(code)?.waived_marker === true);
      }
    }
  });

  test('counts components for the counselled child as the products say', () => {
    const components = ['VX-130', 'VX-03', 'VX-21'].map((code) => Number(codes.get(code)?.components));
    expect(components.reduce((sum, count) => sum + count - 1, 0)).toBe(5);
  });

  test('puts every age in exactly one preventive band', () => {
    for (const family of ['PV-N-', 'PV-E-']) {
      const bands = [...codes.values()].filter((row) => String(row.id).startsWith(family));
      for (let age = 0; age <= 100; age += 1) {
        const fitting = bands.filter(
          (band) => age >= Number(band.age_years_min) && age < Number(band.age_years_below ?? 200),
        );
        expect(fitting, `${family} at ${age}`).toHaveLength(1);
      }
    }
  });

  test('is what payer rules speak about', () => {
    const spoken = ['marker_rules', 'bundled', 'after_care_days'].flatMap((list) =>
      packRows('payer-basic', list).map((row) => String(row.code)),
    );
    expect(unknownCodes(spoken)).toEqual([]);
  });
});

describe('ladders', () => {
  const ladders: [string, Ladder, Set<string>][] = [
    ['off-schedule', ladderOf('off-schedule'), rowIds('off-schedule', 'ladder.rungs')],
    ['refill-protocol', ladderOf('refill-protocol'), rowIds('refill-protocol', 'ladder.rungs')],
    ['phone-protocols', ladderOf('phone-protocols'), phoneRungs()],
  ];

  test.each(ladders)('%s leads from its start to rungs that exist', (_, ladder, rungs) => {
    const nodes = new Map(ladder.nodes.map((node) => [node.id, node]));
    expect(nodes.has(ladder.start)).toBe(true);
    for (const { answers } of ladder.nodes) {
      for (const answer of answers) {
        expect(answer.go === undefined ? rungs.has(answer.rung ?? '') : nodes.has(answer.go)).toBe(true);
      }
    }
  });
});

describe('competencies', () => {
  test('are mapped for everything that the rubric rates', () => {
    const areas = rowIds('competency-map', 'areas');
    const rated = readScenarioFolder<Pack>('packs')
      .filter((file) => file.content.holds === 'rubric')
      .flatMap((file) => file.content.data.items as { competency: string }[]);
    expect(rated.map((item) => item.competency).filter((id) => !areas.has(id))).toEqual([]);
  });

  test('name codes that the list of codes holds, or whose parts it holds', () => {
    const listed = [...rowIds('competency-codes', 'codes')];
    const named = packRows('competency-map', 'areas').flatMap((row) => [
      ...(row.maerb as string[]),
      ...(row.maerb_affective as string[]),
    ]);
    const isKnown = (code: string): boolean =>
      listed.some((one) => one === code || one.startsWith(`${code}.`));
    expect(named.filter((code) => !isKnown(code))).toEqual([]);
  });
});

describe('insurance', () => {
  test('works out what a patient owes', () => {
    for (const row of packRows('insurance', 'patient_owes_tests')) {
      if (row.owes_cents !== undefined) expect(owedCents(row), String(row.id)).toBe(row.owes_cents);
    }
  });
});

/** Own arithmetic of the rule, so that the tests in the pack cannot drift from it. */
function owedCents(row: Record<string, unknown>): number {
  const allowed = Number(row.allowed_cents);
  if (row.preventive === true) return 0;
  if (row.copay_cents !== undefined) return Math.min(Number(row.copay_cents), allowed);
  const deductible = Math.min(allowed, Number(row.deductible_left_cents));
  const due = deductible + ((allowed - deductible) * Number(row.coinsurance_percent)) / 100;
  return Math.min(due, Number(row.out_of_pocket_left_cents ?? Number.POSITIVE_INFINITY));
}

function ladderOf(pack: string): Ladder {
  return packData(pack).ladder as Ladder;
}

function phoneRungs(): Set<string> {
  return new Set([
    ...rowIds('phone-protocols', 'symptoms.levels'),
    ...rowIds('phone-protocols', 'symptoms.other_rungs'),
  ]);
}
