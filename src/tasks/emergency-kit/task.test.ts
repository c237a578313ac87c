import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld } from '../testing.ts';
import { cartOf } from './cart.ts';
import { emergencyKitTask } from './task.ts';

const packs = readPacks('emergency-kit');
const rubric = 'rubric-setup';
const cart = (fault = 'none', arrangement = 5) =>
  aWorld({ packs, visit: null, node: { id: 'setup.emergency-kit', arrangement, params: { fault } } });
const ITEMS = ['aed_light', 'pads_date', 'oxygen', 'seal', 'epinephrine'];
const look = (...taken: string[]): Action[] => [
  ...ITEMS.map((target) => ({ verb: 'inspect', target })),
  ...taken.map((target) => ({ verb: 'take', target })),
];

describe('the emergency cart', () => {
  it.each(['none', ...ITEMS])('is checked cleanly by an expert (fault: %s)', (fault) => {
    const { effects } = expectExpert(emergencyKitTask, cart(fault), rubric);
    const reported = fault === 'none' ? [] : [fault];
    expect(effects).toContainEqual({ type: 'note', fact: 'cart.checked', details: { reported } });
  });

  it('is ready on about every second morning when the plan says nothing', () => {
    const mornings = Array.from({ length: 200 }, (_, arrangement) =>
      cartOf({ ...cart(), node: { ...cart().node, arrangement, params: {} } }),
    );
    const faulty = mornings.filter((one) => one.faulty !== '');
    expect(faulty.length).toBeGreaterThan(60);
    expect(faulty.length).toBeLessThan(140);
  });

  it('is left in order and logged by a colleague', () => {
    const { seal, oxygenPsi } = cartOf(cart('oxygen'));
    expect(emergencyKitTask.colleague?.(cart('oxygen'))[0]).toMatchObject({
      field: 'log.emergency-kit',
      value: { seal, oxygenPsi, fault: 'oxygen' },
    });
  });

  it.each([
    ['epinephrine', look(), 'missed'],
    ['none', look('pads_date'), 'false-alarm'],
    ['none', [{ verb: 'inspect', target: 'seal' }], 'not-looked'],
  ])('may be checked badly (fault: %s)', (fault, check: Action[], error) => {
    expect(errorsOf(emergencyKitTask, cart(fault), rubric, { check })).toEqual([`kit.faults: ${error}`]);
  });

  it('may be logged badly', () => {
    const { seal, oxygenPsi } = cartOf(cart());
    const log = (fields: Record<string, string>) => ({
      log: Object.entries(fields).map(([target, value]) => ({ verb: 'enter', target, value })),
    });
    const psi = String(oxygenPsi);
    const errors = (fields: Record<string, string>) =>
      errorsOf(emergencyKitTask, cart(), rubric, log(fields));
    expect(errors({ psi })).toEqual(['kit.log: seal-missing']);
    expect(errors({ seal: `seal-${Number(seal) - 1}`, psi })).toEqual(['kit.log: wrong-seal']);
    expect(errors({ seal: `seal-${seal}`, psi: '20' })).toEqual(['kit.log: wrong-gauge']);
  });
});
