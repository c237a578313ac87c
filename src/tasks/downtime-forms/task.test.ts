import { describe, expect, it } from 'vitest';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { downtimeFormsTask } from './task.ts';

const world = aWorld({ visit: null, node: { id: 'system-down.downtime-forms', params: { lasts: '20min' } } });
const takes = (target: string): Record<string, Action[]> => ({ write: [{ verb: 'take', target }] });
const enters = (kind: string, times: string, paper: string): Record<string, Action[]> => ({
  enter: Object.entries({ kind, times, paper })
    .filter(([, value]) => value !== '')
    .map(([target, value]) => ({ verb: 'enter', target, value })),
});

describe('the record down', () => {
  it('is bridged by forms and late entries', () => {
    const played = playTask(downtimeFormsTask, world);
    expect(errorsIn(played.effects)).toEqual([]);
    expect(judged(played.effects)).toEqual(downtimeFormsTask.items(world.node));
    expect(missingWords(played)).toEqual([]);
    expect(unrated(judged(played.effects))).toEqual([]);
    expect(played.effects).toContainEqual(
      expect.objectContaining({ type: 'openLoop', kind: 'system-down', dueMs: 1_200_000 }),
    );
    expect(played.world.loops).toEqual([]);
  });

  it.each<[string, Record<string, Action[]>, string[]]>([
    ['memory', takes('memory'), ['down.forms: memory', 'down.times: guessed']],
    ['scraps', takes('scraps'), ['down.forms: scraps', 'down.times: guessed']],
    ['standing still', takes('stand-still'), ['down.forms: stand-still', 'down.times: guessed']],
    ['no label', enters('as-now', 'paper', 'scan'), ['down.late_entry: no-label']],
    ['a time set back', enters('back-dated', 'paper', 'scan'), ['down.late_entry: back-dated']],
    ['guessed times', enters('late', 'guess', 'scan'), ['down.times: guessed']],
    ['paper in the basket', enters('late', 'paper', 'bin'), ['down.paper: in-the-bin']],
    ['paper left lying', enters('late', 'paper', ''), ['down.paper: left-lying']],
  ])('%s is an error', (_, instead, errors) => {
    expect(errorsIn(playTask(downtimeFormsTask, world, instead).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('cannot be entered while it lasts', () => {
    const { effects } = playTask(downtimeFormsTask, world, {}, { early: ['enter'] });
    expect(errorsIn(effects)).toEqual(['down.times: read-only']);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });
});
