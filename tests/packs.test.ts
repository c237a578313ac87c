import { describe, expect, it } from 'vitest';
import {
  type BandRow,
  bandTables,
  packFiles,
  type SourceUse,
  sequencesOf,
  sourceUses,
  uncovered,
} from './packs-walk.ts';

const packs = packFiles();
const clinical = packs.filter((pack) => pack.content.holds !== 'rubric');

describe.each(packs.map((pack) => [pack.id, pack] as const))('pack %s', (id, pack) => {
  const { content, text } = pack;

  it('has the shape of a pack and waits for a reviewer', () => {
    expect(content.format).toBe(1);
    expect(content.kind).toBe('pack');
    expect(content.id).toBe(id);
    expect(content.reviewed).toBe('no');
    expect(content.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(content.effective_from).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(content.title.length).toBeGreaterThan(5);
    expect(typeof content.data).toBe('object');
  });

  it('names only sources that it lists, each with its text, and lists none in vain', () => {
    const uses: SourceUse[] = sourceUses(content.data);
    const known = Object.keys(content.sources);
    expect(uses.filter((use) => !known.includes(use.key))).toEqual([]);
    expect(known.filter((key) => !uses.some((use) => use.key === key))).toEqual([]);
    for (const [key, source] of Object.entries(content.sources)) {
      expect(source.text.length, key).toBeGreaterThan(10);
      expect(source.verify === true, key).toBe(key.startsWith('v-'));
    }
  });

  it('holds nothing that looks like a licensed procedure code', () => {
    const withoutMoney = text.replace(/_cents: \d+/g, '');
    expect(withoutMoney.match(/(?<![\w.-])\d{5}(?![\w-])|(?<![\w.-])\d{4}[TFU](?!\w)/g) ?? []).toEqual([]);
  });

  it('stays short enough to review', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(260);
  });
});

describe.each(clinical.map((pack) => [pack.id, pack] as const))('values of %s', (_, pack) => {
  it('are each covered by a source on their map or on one around it', () => {
    expect(uncovered(pack.content.data)).toEqual([]);
  });

  it('sit in exactly one band, without a gap', () => {
    for (const table of bandTables(pack.content.data)) {
      expect(gaps(table.rows), `${table.path} ${table.unit}`).toEqual([]);
    }
  });

  it('keep the form of a sequence: ids once, ranks rising from 1, wrong steps with a reason', () => {
    for (const sequence of sequencesOf(pack.content.data)) {
      const ids = [...sequence.steps, ...sequence.wrong].map((step) => step.id);
      expect(new Set(ids).size, sequence.id).toBe(ids.length);
      const ranks = sequence.steps.map((step) => step.rank);
      expect(ranks, sequence.id).toEqual([...ranks].sort((a, b) => a - b));
      expect(Math.min(...ranks), sequence.id).toBe(1);
      expect(sequence.wrong.filter((step) => !step.hasReason)).toEqual([]);
    }
  });
});

describe('the bands of the vital signs', () => {
  const tables = packs
    .filter((pack) => pack.id.startsWith('vitals-') || pack.id === 'bp-technique')
    .flatMap((pack) => bandTables(pack.content.data));

  it('are many enough to mean something', () => {
    expect(tables.length).toBeGreaterThan(15);
  });

  it.each([
    ['report.sys_mmhg', 160, 'none'],
    ['report.sys_mmhg', 161, 'now'],
    ['report.sys_mmhg', 79, 'stat'],
    ['report.spo2_percent', 95, 'none'],
    ['report.spo2_percent', 94, 'now'],
    ['report.spo2_percent', 90, 'stat'],
    ['report.temp_c10', 379, 'none'],
    ['report.temp_c10', 380, 'now'],
    ['fever_report.under_3_months', 380, 'stat'],
    ['fever_report.under_3_months', 359, 'stat'],
    ['fever_report.over_six_months', 393, 'none'],
  ])('put %s %i into %s', (path, value, level) => {
    const rows = tables.find((table) => table.path.startsWith(path))?.rows ?? [];
    expect(rows.filter((row) => holds(row, value)).map((row) => row.level)).toEqual([level]);
  });

  it.each([
    [160, 'child'],
    [260, 'small_adult'],
    [265, 'adult'],
    [330, 'adult'],
    [360, 'large'],
    [380, 'large'],
  ])('fit an arm of %i mm with the %s cuff', (arm, cuff) => {
    const rows = tables.find((table) => table.path.startsWith('cuffs'))?.rows ?? [];
    expect(rows.filter((row) => holds(row, arm)).map((row) => row.id)).toEqual([cuff]);
  });
});

it('never gives two rows of a list one id', () => {
  const clashes = packs.flatMap((pack) => pack.duplicateRowIds.map((row) => `${pack.id}: ${row}`));
  expect(clashes).toEqual([]);
});

function holds(row: BandRow, value: number): boolean {
  return (row.min ?? Number.NEGATIVE_INFINITY) <= value && value < (row.below ?? Number.POSITIVE_INFINITY);
}

/** What is wrong with a band table: values in no band or in two, in words. */
function gaps(rows: readonly BandRow[]): string[] {
  const sorted = [...rows].sort(
    (a, b) => (a.min ?? Number.NEGATIVE_INFINITY) - (b.min ?? Number.NEGATIVE_INFINITY),
  );
  return sorted.flatMap((row, index) => {
    const next = sorted[index + 1];
    if (next === undefined) return [];
    return row.below === next.min ? [] : [`${row.below ?? 'open'} against ${next.min ?? 'open'}`];
  });
}
