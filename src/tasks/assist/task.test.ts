import { describe, expect, it } from 'vitest';
import { readPacks, readRubric } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { Form } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { FIELD } from '../sterile-field.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { assistTask as task } from './task.ts';

const packs = readPacks('procedure-trays');
const maria = aPerson();
const other = aPerson({ id: 'lopes-maria-36', last: 'Lopes', birthDate: '1990-05-14' });
const EASY = { site: 'left-upper-back', mismatch: false, missing: false };
const room = (params: JsonMap = {}, form: Form = 'full', arrangement = 4, isSoiled = false) =>
  aWorld({
    packs,
    person: maria,
    persons: { [maria.id]: maria, [other.id]: other },
    node: { id: 'lopez.assist', order: 'biopsy', form, arrangement, params: { ...EASY, ...params } },
    visit: { flow: 'orders', plan: { record: { chartCandidates: [maria.id, other.id] } } },
    things: [
      {
        item: FIELD,
        at: 'procedure',
        visit: 'lopez',
        task: 'lopez.sterile-tray',
        label: null,
        details: { isSoiled },
      },
    ],
  });
const acts = (verb: string, list: string): Action[] => list.split(' ').map((target) => ({ verb, target }));
const RIGHT = 'punch-tray forceps-handle scissors-handle tell-flat jar-open gauze-open provider-calls';
// Face stands before the last cue.
const said = (list: string) => acts('say', list);
const errors = (instead: Record<string, Action[]>, world = room()) => {
  const found = errorsIn(playTask(task, world, instead).effects);
  expect(unrated(found)).toEqual([]);
  return found;
};

describe('assisting', () => {
  it.each<[JsonMap, Form]>([
    [{}, 'full'],
    [{}, 'brief'],
    [{ mismatch: true }, 'full'],
    [{ missing: true }, 'full'],
    [{ mismatch: true, missing: true, site: 'right-forearm' }, 'brief'],
  ])('is done cleanly by an expert (%j, %s)', (params, form) => {
    for (const arrangement of [0, 9, 1_234]) {
      const world = room(params, form, arrangement);
      const played = playTask(task, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...task.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
    }
    expect(
      task
        .items(room().node)
        .filter((item) => item !== 'scope.words' && readRubric('rubric-sterile')[item] === undefined),
    ).toEqual([]);
  });

  it.each<[Record<string, Action[]>, string[], JsonMap]>([
    [{ words: acts('take', 'name_birth_date procedure') }, ['assist.words: incomplete'], {}],
    [{ timeout: acts('decide', 'skip') }, ['assist.timeout: skipped'], {}],
    [{ timeout: acts('decide', 'go') }, ['assist.timeout: mismatch-passed'], { mismatch: true }],
    [{ timeout: acts('decide', 'stop') }, ['assist.timeout: needless-stop'], {}],
  ])('the time-out may go wrong: %j', (instead, expected, params) => {
    expect(errors(instead, room(params))).toEqual(expected);
  });

  it.each([
    [RIGHT.replace('forceps-handle', 'gauze-open'), []],
    [RIGHT.replace('forceps-handle', 'gauze-open').replace('jar-open', 'jar-shut'), ['assist.cues: late']],
    [RIGHT.replace('scissors-handle', 'scissors-tip'), ['assist.sharps: tip-first']],
    [RIGHT.replace('tell-flat', 'sit-up'), ['assist.patient: sat-up']],
    [RIGHT.replace('tell-flat', 'carry-on'), ['assist.patient: not-told']],
    [RIGHT.replace('provider-calls', 'looks-harmless'), ['scope.words: said']],
  ])('the cues may be met with %s', (list, expected) => {
    const order = list.split(' ');
    const [numb = '', turned = '', lifted = '', face = '', freed = '', bleeds = '', asked = ''] = order;
    const cues = said([numb, turned, lifted, freed, face, bleeds, asked].join(' '));
    expect(errors({ cues })).toEqual(expected);
  });

  it.each([
    ['hold_open into_formalin lid_tight label_later', 'unlabelled'],
    ['hold_open into_formalin lid_tight', 'unlabelled'],
    ['saline_jar lid_tight label_body read_back', 'wrong-fluid'],
    ['hold_open into_formalin lid_tight label_lid', 'lid-labelled'],
    ['hold_open lid_tight label_body read_back', 'not-fixed'],
    ['hold_open into_formalin lid_tight label_body', 'not-read-back'],
  ])('the specimen may be kept as %s', (order, error) => {
    expect(errors({ specimen: acts('append', order) })).toEqual([`assist.specimen: ${error}`]);
  });

  it.each<[Record<string, string>, string]>([
    [{ name: 'other', site: 'left-upper-back', letter: 'a' }, 'wrong-name'],
    [{ name: 'own', letter: 'a' }, 'no-site'],
    [{ name: 'own', site: 'right-upper-back', letter: 'a' }, 'wrong-site'],
    [{ site: 'left-upper-back', letter: 'a' }, 'incomplete'],
  ])('the label may say %j', (fields, error) => {
    const label = Object.entries(fields).map(([target, value]) => ({ verb: 'enter', target, value }));
    expect(errors({ label })).toEqual([`assist.label: ${error}`]);
  });

  it.each<[boolean, string, boolean, string]>([
    [true, 'equal', true, 'mismatch-hidden'],
    [true, 'later', true, 'not-done'],
    [false, 'equal', false, 'not-done'],
    [true, 'speak', false, 'false-alarm'],
  ])('the count may go wrong (counted %s, %s, missing %s)', (counts, then, missing, error) => {
    const count: Action[] = [
      ...(counts ? [{ verb: 'start', target: 'count' }] : []),
      { verb: 'record', target: 'then', value: then },
    ];
    expect(errors({ count }, room({ missing }))).toEqual([`assist.count: ${error}`]);
  });

  it('what was not sterile reaches the patient here', () => {
    const reached = (isSoiled: boolean) => playTask(task, room({}, 'full', 4, isSoiled)).effects;
    expect(reached(true)).toContainEqual({ type: 'reach', item: 'tray.field' });
    expect(reached(false)).not.toContainEqual({ type: 'reach', item: 'tray.field' });
  });
});
