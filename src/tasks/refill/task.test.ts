import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld } from '../testing.ts';
import { refillTask } from './task.ts';

const packs = readPacks('refill-protocol');
const rubric = 'rubric-phones';
const ROUTINE = {
  drug: 'lisinopril 10 mg',
  pharmacy: 'Harbor Drugs, new',
  listedPharmacy: 'Fernwood Pharmacy',
};
const list = (refill: JsonMap = {}) =>
  aWorld({ packs, visit: null, node: { id: 'day.refill', params: { refill: { ...ROUTINE, ...refill } } } });
const answers = (...path: string[]): Action[] =>
  path.map((one) => {
    const [target = '', value = ''] = one.split('=');
    return { verb: 'answer', target, value };
  });
const enter = (fields: Record<string, string>): Action[] =>
  Object.entries(fields).map(([target, value]) => ({ verb: 'enter', target, value }));
const PASSED = ['red_flag=no', 'controlled=no', 'duplicate=no', 'active=yes', 'visit=yes', 'labs=yes'];

describe('a refill request', () => {
  it.each([
    [{}, 'pend_by_protocol'],
    [{ symptoms: true }, 'nurse'],
    [{ controlled: true, early: true }, 'provider'],
    [{ duplicate: true }, 'pharmacy_has_it'],
    [{ active: false }, 'provider'],
    [{ lastVisit: 'overdue' }, 'book_and_provider'],
    [{ labs: 'overdue' }, 'provider'],
  ])('goes cleanly where the protocol sends it: %j', (refill: JsonMap, rung) => {
    const { effects } = expectExpert(refillTask, list(refill), rubric);
    expect(effects).toContainEqual({ type: 'note', fact: 'refill.routed', details: { rung } });
  });

  it('is pended for the pharmacy that was asked for', () => {
    const { world } = expectExpert(refillTask, list(), rubric);
    expect(world.chart.at(-1)?.value).toMatchObject({
      order: 'exact',
      pharmacy: 'Harbor Drugs',
      next: 'to_provider',
    });
  });

  it('may be routed wrongly', () => {
    const routed = (refill: JsonMap, ...path: string[]) =>
      errorsOf(refillTask, list(refill), rubric, { protocol: answers(...path) });
    expect(routed({}, 'red_flag=no', 'controlled=yes')).toEqual(['refill.routed: wrong-rung']);
    expect(routed({ controlled: true }, ...PASSED)).toEqual(['refill.routed: wrong-rung']);
    const send = { protocol: [...answers(...PASSED), { verb: 'choose', target: 'send_now' }] };
    expect(errorsOf(refillTask, list(), rubric, send)).toEqual(['refill.authorised: wrong-rung']);
  });

  it.each([
    [{ order: 'stronger', pharmacy: 'asked', next: 'to_provider' }, 'refill.verbatim: changed'],
    [{ order: 'larger', pharmacy: 'asked', next: 'to_provider' }, 'refill.verbatim: changed'],
    [{ pharmacy: 'asked', next: 'to_provider' }, 'refill.verbatim: missing'],
    [{ order: 'exact', pharmacy: 'other', next: 'to_provider' }, 'refill.pharmacy: wrong-pharmacy'],
    [{ order: 'exact', pharmacy: 'asked', next: 'sign_send' }, 'refill.authorised: signed'],
  ])('may be pended wrongly: %j', (fields: Record<string, string>, error) => {
    expect(errorsOf(refillTask, list(), rubric, { pend: enter(fields) })).toEqual([error]);
  });
});
