import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, playStep, solveStep } from '../testing.ts';
import { labelByHand } from './step-label-hand.ts';

const packs = readPacks('lab-draw', 'clinic-core');
const maria = aPerson();
const other = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-05-14' });
const NODE = 'lopez.venipuncture';

/** Two tubes are full; `drew` are the cards of the draw. */
function theWorld(label: string, drew: string[] = ['fill_invert'], arrangement = 4) {
  const done = (step: string, order: string[]) => ({
    task: 'venipuncture',
    node: NODE,
    step,
    atMs: 0,
    observations: [{ field: 'order', value: order }],
  });
  return aWorld({
    packs,
    persons: { [maria.id]: maria, [other.id]: other },
    node: { id: NODE, task: 'venipuncture', form: 'full', arrangement, params: { label } },
    visit: { flow: 'orders', plan: { record: { chartCandidates: [maria.id, other.id] } } },
    done: [done('tubes', ['gold', 'lavender']), done('draw', drew)],
  });
}

describe('labels at the chair, by hand', () => {
  it.each(['right', 'other', 'old-date'])('is done right whatever the printer has put out: %s', (label) => {
    for (let arrangement = 0; arrangement < 8; arrangement += 1) {
      const played = solveStep(labelByHand, theWorld(label, undefined, arrangement));
      expect(errorsIn(played.effects)).toEqual([]);
      const stuck = played.effects.filter((one) => one.type === 'stickLabel').map((one) => one.label);
      expect(stuck).toEqual([maria.id, maria.id]);
      expect(
        missingWords({
          steps: [played],
          effects: played.effects,
          world: theWorld(label),
          notes: played.text,
        }),
      ).toEqual([]);
    }
  });

  const go = (target: string): Action => ({ verb: 'go', target });
  const on = (value: string, ...tubes: string[]): Action[] =>
    tubes.map((target) => ({ verb: 'stick', target, value }));
  const ASK: Action = { verb: 'readBack' };
  const PRINT: Action = { verb: 'print' };
  const BOTH = ['gold', 'lavender'];

  it.each<[string, string, Action[], string[]]>([
    ['nothing wrong', 'right', [go('chair'), ...on('sheet', ...BOTH), ASK], []],
    ['not read back', 'right', [go('chair'), ...on('sheet', ...BOTH)], ['draw.label: not-read-back']],
    [
      'at the bench',
      'right',
      [go('bench'), ...on('sheet', ...BOTH)],
      ['draw.unlabelled: left-room', 'draw.label: not-at-chair'],
    ],
    [
      'one tube without',
      'right',
      [go('chair'), ...on('sheet', 'gold'), ASK],
      ['draw.unlabelled: left-room', 'draw.label: not-at-chair'],
    ],
    ['another name', 'other', [go('chair'), ...on('sheet', ...BOTH), ASK], ['draw.label: mislabelled']],
    [
      'another name on one of them',
      'other',
      [go('chair'), PRINT, ...on('fresh', 'gold'), ...on('sheet', 'lavender'), ASK],
      ['draw.label: mislabelled'],
    ],
    ['yesterday', 'old-date', [go('chair'), ...on('sheet', ...BOTH), ASK], ['draw.label: wrong-date']],
    [
      'printed for nothing',
      'right',
      [go('chair'), PRINT, ...on('fresh', ...BOTH), ASK],
      ['draw.label: needless-reprint'],
    ],
  ])('%s', (_, label, actions, errors) => {
    const { effects } = playStep(labelByHand, theWorld(label), actions);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
    const isRejected = effects.some((one) => one.type === 'openLoop' && one.kind === 'lab-call');
    expect(isRejected).toBe(errors.some((one) => /left-room|mislabelled/.test(one)));
  });

  it('labels stuck on before the draw stay a mistake', () => {
    const played = solveStep(labelByHand, theWorld('right', ['label_before', 'fill_invert']));
    expect(errorsIn(played.effects)).toEqual(['draw.label: pre-labelled']);
  });
});
