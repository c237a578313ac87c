import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld } from '../testing.ts';
import { kitQcTask } from './task.ts';

const packs = readPacks('kit-clearband-flu', 'kit-strep', 'clia-waived');
const rubric = 'rubric-setup';
const stock = [
  {
    id: 'kit-clearband-flu',
    store: 'lab',
    par: 4,
    locked: false,
    lots: [
      { lot: 'C1', expires: '2026-09-13', quantity: 2 },
      { lot: 'C3', expires: '2026-09-20', quantity: 2 },
    ],
  },
];
const world = (params: JsonMap = {}, arrangement = 4) =>
  aWorld({ packs, stock, visit: null, node: { id: 'setup.kit-qc', arrangement, params } });
const take = (...items: string[]): Action[] => items.map((target) => ({ verb: 'take', target }));
const enter = (fields: Record<string, string>): Action[] =>
  Object.entries(fields).map(([target, value]) => ({ verb: 'enter', target, value }));
const good = 'kit-clearband-flu/C3';

describe('the controls of a kit', () => {
  it.each([0, 5, 77, 4321])('are run cleanly by an expert (%i)', (arrangement) => {
    const { effects } = expectExpert(kitQcTask, world({}, arrangement), rubric);
    expect(effects.some((one) => one.type === 'lockStock')).toBe(false);
  });

  it.each(['positive', 'negative', 'control'])('lock the kit when they fail: %s', (fails) => {
    const { effects } = expectExpert(kitQcTask, world({ fails }), rubric);
    expect(effects).toContainEqual({ type: 'lockStock', stock: 'kit-clearband-flu', locked: true });
    expect(kitQcTask.colleague?.(world({ fails }))).toContainEqual({
      type: 'lockStock',
      stock: 'kit-clearband-flu',
      locked: true,
    });
  });

  it('are left in the log by a colleague', () => {
    expect(kitQcTask.colleague?.(world())).toContainEqual(
      expect.objectContaining({ type: 'writeChart', field: 'log.qc', person: 'clinic' }),
    );
  });

  it.each([
    [take('positive', good), 'one-only'],
    [take('positive', 'negative'), 'wrong-box'],
    [take('positive', 'negative', 'kit-clearband-flu/C1'), 'expired'],
    [take('opened-positive', 'negative', good), 'expired'],
    [take('positive', 'tap-water', good), 'not-a-control'],
  ])('may be chosen wrongly: %j', (controls, error) => {
    const errors = errorsOf(kitQcTask, world(), rubric, { controls });
    expect(errors[0]).toBe(`qc.controls: ${error}`);
  });

  it('may be read too early, and then the kit is locked for nothing', () => {
    expect(errorsOf(kitQcTask, world(), rubric, {}, { early: ['read'] })).toEqual([
      'qc.read: early',
      'qc.verdict: locked-good',
    ]);
  });

  it('may be misread', () => {
    const read: Action[] = ['positive', 'negative'].flatMap((control) =>
      ['control', 'flu_a', 'flu_b'].map((line) => ({
        verb: 'record',
        target: `${control}-${line}`,
        value: 'line',
      })),
    );
    expect(errorsOf(kitQcTask, world(), rubric, { read })).toContain('qc.read: misread');
  });

  it.each([
    [{ verdict: 'lock', lot: 'lot-C3', initials: 'own' }, ['qc.verdict: locked-good']],
    [{ verdict: 'open', initials: 'own' }, ['qc.record: lot-missing']],
    [{ verdict: 'open', lot: 'lot-C1', initials: 'own' }, ['qc.record: wrong-lot']],
    [{ verdict: 'open', lot: 'lot-C3' }, ['qc.record: no-initials']],
  ])('may be logged wrongly: %j', (fields, errors) => {
    expect(errorsOf(kitQcTask, world(), rubric, { log: enter(fields) })).toEqual(errors);
  });

  it('may open a kit that failed', () => {
    const log = enter({ verdict: 'open', lot: 'lot-C3', initials: 'own' });
    expect(errorsOf(kitQcTask, world({ fails: 'positive' }), rubric, { log })).toEqual([
      'qc.verdict: accepted-failed',
    ]);
  });

  it('may be read too late', () => {
    const late = { ...world(), loops: [] };
    const opened = { id: 'loop.9', kind: 'qc', visit: null, task: 'setup.kit-qc', room: null } as const;
    const [, read] = kitQcTask.forms.brief;
    const loop = {
      ...opened,
      title: { id: 'kit-qc.loop' },
      openedMs: late.nowMs - 1_200_000,
      dueMs: 0,
      overMs: 0,
    };
    const effects = read?.effects({ ...late, loops: [{ ...loop, phase: 'over', blocks: false }] }, []);
    expect(effects?.[0]).toMatchObject({ item: 'qc.read', errorId: 'late' });
  });
});
