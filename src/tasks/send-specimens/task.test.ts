import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { ThingState, World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld } from '../testing.ts';
import { specimensOf } from './specimens.ts';
import { sendSpecimensTask } from './task.ts';

const packs = readPacks('specimen-transport', 'lab-draw', 'clinic-core');
const rubric = 'rubric-setup';
const MARIA = aPerson({ insurance: { payer: 'BlueHarbor' } });
const LOPES = aPerson({
  id: 'lopes-maria-36',
  last: 'Lopes',
  birthDate: '1990-04-05',
  insurance: { payer: 'BlueHarbor' },
});

function tube(kind: string, label: string | null): ThingState {
  const details = { kind: 'tube', tube: kind, test: kind === 'gold' ? 'chemistry' : 'cbc' };
  return { item: `tube-${kind}`, at: 'tray', visit: 'lopez', task: 'lopez.venipuncture', label, details };
}

/** Two tubes on the bench, as the draw has left them. */
function bench(
  slip: string,
  labels: readonly (string | null)[] = [MARIA.id, MARIA.id],
  part?: string,
): World {
  const params = { slip, ...(part === undefined ? {} : { part }) };
  return {
    ...aWorld({
      packs,
      node: { id: 'lopez.send-specimens', params, order: 'labs' },
      person: MARIA,
      ...(part === undefined ? { visit: { flow: 'orders' } } : { visit: null }),
    }),
    persons: { [MARIA.id]: MARIA, [LOPES.id]: LOPES },
    things: [tube('gold', labels[0] ?? null), tube('lavender', labels[1] ?? null)],
  };
}

const decide = (target: string, ...more: Action[]) => ({ match: [...more, { verb: 'decide', target }] });
const place = (over: Record<string, string>) => ({
  pack: Object.entries({
    'lopez.tube-gold': 'sealed_cold',
    'lopez.tube-lavender': 'sealed_room',
    requisition: 'outer',
    ...over,
  }).map(([target, value]) => ({ verb: 'place', target, value })),
});

describe('sending specimens', () => {
  it.each(['none', 'diagnosis', 'test'])('is done cleanly by an expert (slip: %s)', (slip) => {
    const { world, effects } = expectExpert(sendSpecimensTask, bench(slip), rubric);
    expect(world.things.map((one) => one.at)).toEqual(['courier', 'courier']);
    expect(effects).toContainEqual({ type: 'completeOrder', order: 'labs' });
  });

  it('takes at closing whatever still waits, and the cup of the other pod', () => {
    const world = bench('none', [MARIA.id, MARIA.id], 'pending');
    expect(specimensOf(world).map((one) => one.kind)).toEqual(['gold', 'lavender', 'urine_cup']);
    expectExpert(sendSpecimensTask, world, rubric);
    expectExpert(sendSpecimensTask, { ...world, things: [] }, rubric);
  });

  it.each([
    [[null, MARIA.id], 'send.match: unlabelled-sent'],
    [[LOPES.id, MARIA.id], 'send.match: mislabelled-sent'],
  ])('keeps back what bears no certain name: %j', (labels, error) => {
    const world = bench('none', labels);
    const { world: after } = expectExpert(sendSpecimensTask, world, rubric);
    expect(after.things.map((one) => one.at)).toEqual(['tray', 'tray']);
    expect(errorsOf(sendSpecimensTask, world, rubric, decide('send'))).toEqual([error]);
  });

  it('may send it incomplete, or hold it for nothing', () => {
    const mark: Action = { verb: 'mark', target: 'chart/lopez.tube-gold', value: 'mismatch' };
    expect(errorsOf(sendSpecimensTask, bench('test'), rubric, decide('send'))).toEqual([
      'send.match: incomplete-sent',
    ]);
    expect(errorsOf(sendSpecimensTask, bench('none'), rubric, decide('stop'))).toEqual([
      'send.match: held-needlessly',
    ]);
    expect(errorsOf(sendSpecimensTask, bench('none'), rubric, decide('send', mark))).toEqual([
      'send.match: false-mismatch',
    ]);
  });

  it.each([
    [{ 'lopez.tube-gold': 'sealed_room' }, 'send.temperature: wrong'],
    [{ 'lopez.tube-gold': 'loose' }, 'send.bag: not-sealed'],
    [{ requisition: 'sealed_cold' }, 'send.bag: paper-inside'],
  ])('may be packed wrongly: %j', (over: Record<string, string>, error) => {
    expect(errorsOf(sendSpecimensTask, bench('none'), rubric, place(over))).toEqual([error]);
  });

  it('may be logged with a gap', () => {
    const log = [{ verb: 'enter', target: 'time', value: 'now' }];
    expect(errorsOf(sendSpecimensTask, bench('none'), rubric, { log })).toEqual(['send.log: incomplete']);
  });
});

/** The same bench, in full. */
function inFull(world: World): World {
  return { ...world, node: { ...world.node, form: 'full' } };
}

describe('sending specimens in full', () => {
  it.each(['none', 'diagnosis', 'test'])('is done cleanly by an expert (slip: %s)', (slip) => {
    for (let arrangement = 0; arrangement < 6; arrangement += 1) {
      const world = inFull(bench(slip));
      expectExpert(sendSpecimensTask, { ...world, node: { ...world.node, arrangement } }, rubric);
    }
  });

  it("takes the other pod's cup along, and keeps back what bears no certain name", () => {
    expectExpert(sendSpecimensTask, inFull(bench('none', [MARIA.id, MARIA.id], 'pending')), rubric);
    const { steps } = expectExpert(sendSpecimensTask, inFull(bench('none', [LOPES.id, MARIA.id])), rubric);
    expect(steps.map((one) => one.step)).toEqual(['match']);
  });

  it('costs what the catalogue says', () => {
    const costs = (sendSpecimensTask.forms.full ?? []).map((one) => one.costMs);
    expect(costs.reduce((sum, one) => sum + one, 0)).toBe(72_000);
  });

  const stick = (target: string, whose: string): Action => ({
    verb: 'stick',
    target: `lopez.tube-${target}`,
    value: `requisition-${whose}`,
  });

  it.each([
    [[stick('gold', MARIA.id), stick('lavender', LOPES.id)], 'send.stickers: other-requisition'],
    [[stick('gold', MARIA.id)], 'send.stickers: left-bare'],
  ])('may tie a tube to another paper, or to none', (stickers, error) => {
    expect(errorsOf(sendSpecimensTask, inFull(bench('none')), rubric, { stickers })).toEqual([error]);
  });
});
