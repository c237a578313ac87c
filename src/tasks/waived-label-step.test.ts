import { describe, expect, it } from 'vitest';
import { readPacks } from '../../tests/support/packs.ts';
import { missingWords, unrated } from '../../tests/support/task-contract.ts';
import type { JsonMap } from '../simulation/vocabulary/json.ts';
import type { TaskDefinition } from '../simulation/vocabulary/task.ts';
import type { Action } from '../simulation/vocabulary/widget.ts';
import { rapidFluTask } from './rapid-flu/task.ts';
import { rapidTestTask } from './rapid-test/task.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from './testing.ts';

const packs = readPacks('kit-clearband-flu', 'kit-strep', 'clia-waived');
const maria = aPerson();
const other = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-04-05' });
const shelf = (id: string) => ({
  id,
  store: 'lab',
  par: 4,
  lots: [{ lot: 'F12', expires: '2027-01-12', quantity: 4 }],
  locked: false,
});

function theWorld(kit: string, truth: JsonMap, arrangement = 2) {
  const world = aWorld({
    packs,
    node: { id: 'lopez.test', form: 'full', params: { kit }, arrangement },
    visit: { flow: 'orders', plan: { truth, record: { chartCandidates: [maria.id, other.id] } } },
    stock: [shelf('kit-clearband-flu'), shelf('kit-strep'), shelf('kit-hcg-urine')],
  });
  return { ...world, persons: { ...world.persons, [other.id]: other } };
}

const TESTS: [TaskDefinition, string, JsonMap][] = [
  [rapidFluTask, 'kit-clearband-flu', { flu: 'A', faint: true }],
  [rapidTestTask, 'kit-strep', { strep: 'positive' }],
  [rapidTestTask, 'kit-hcg-urine', {}],
];

describe('a waived test in full', () => {
  it.each(TESTS)('%s: is labelled at the chair and read off the picture', (task, kit, truth) => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      const world = theWorld(kit, truth, arrangement);
      const played = playTask(task, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...task.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
      expect(played.world.things.find((one) => one.item === 'cassette')?.label).toBe(maria.id);
    }
  });

  it('shows the device as it is described, a faint line too', () => {
    const world = theWorld('kit-clearband-flu', { flu: 'A', faint: true });
    const read = rapidFluTask.forms.full?.find((one) => one.id === 'read');
    const spec = read?.widget === 'timed-read' ? read.spec(world) : undefined;
    expect(spec?.looks[0]?.figure).toMatchObject({
      shape: 'cassette',
      lines: [
        { letter: 'C', look: 'line' },
        { letter: 'A', look: 'faint' },
        { letter: 'B', look: 'none' },
      ],
    });
  });

  it('costs what the catalogue says', () => {
    const sum = (task: TaskDefinition, only: (id: string) => boolean) =>
      (task.forms.full ?? []).filter((one) => only(one.id)).reduce((all, one) => all + one.costMs, 0);
    expect(sum(rapidFluTask, () => true)).toBe(114_000);
    const device = ['kit', 'swab', 'label', 'start', 'read', 'record', 'tell'];
    expect(sum(rapidTestTask, (id) => device.includes(id))).toBe(90_000);
  });
});

const stick = (target: string, value: string): Action => ({ verb: 'stick', target, value });
const go = (target: string): Action => ({ verb: 'go', target });
const ASK: Action = { verb: 'readBack' };

describe('each error of the label', () => {
  it.each<[string, Action[], string[]]>([
    ['right', [go('chair'), stick('device', 'own'), ASK], []],
    ['nothing stuck on', [go('chair')], ['poc.label: unlabelled']],
    ['carried away first', [go('bench'), stick('device', 'own')], ['poc.label: unlabelled']],
    ['on the wrapper', [go('chair'), stick('wrapper', 'own'), ASK], ['poc.label: unlabelled']],
    ['the other sticker', [go('chair'), stick('device', 'other'), ASK], ['poc.label: wrong-label']],
    ['nobody asked', [go('chair'), stick('device', 'own')], ['poc.label: not-read-back']],
    [
      'asked before it was stuck on',
      [go('chair'), ASK, stick('device', 'own')],
      ['poc.label: not-read-back'],
    ],
  ])('%s', (_, label, errors) => {
    const { effects } = playTask(rapidFluTask, theWorld('kit-clearband-flu', { flu: 'A' }), { label });
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});
