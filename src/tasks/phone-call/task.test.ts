import { describe, expect, it } from 'vitest';
import { library, planOf } from '../../../tests/support/day.ts';
import { expectExpert } from '../../../tests/support/task-checks.ts';
import { unrated } from '../../../tests/support/task-contract.ts';
import { filesOf } from '../../scenario/library.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, playTask } from '../testing.ts';
import { phoneCallTask } from './task.ts';

const rubric = 'rubric-phones';
/** Every call file that ships, with the plan of a day in which it rings. */
const CALLS = callsOfDays();

function callsOfDays(): ReadonlyMap<string, World> {
  const found = new Map<string, World>();
  for (const day of ['mixed-monday', 'short', 'events-drill']) {
    for (let seed = 1; seed <= 12; seed += 1) {
      const plan = planOf(day, seed);
      for (const call of plan.calls) {
        const id = String(call.node.params.dialogue);
        const { packs, persons, dialogues, date } = plan;
        const person = persons[String(call.node.params.person)];
        if (!found.has(id) && person !== undefined)
          found.set(id, {
            ...aWorld({ visit: null, node: call.node }),
            packs,
            persons,
            dialogues,
            date,
            person,
          });
      }
    }
  }
  return found;
}

function worldOf(call: string): World {
  const world = CALLS.get(call);
  if (world === undefined) throw new Error(`${call} never rings`);
  return world;
}

/** Says these lines beat by beat. */
const say = (...lines: string[]): Action[] => lines.map((target) => ({ verb: 'say', target }));
const decide = (target: string): Action[] => [{ verb: 'decide', target }];
const rung = (...path: string[]): Action[] => {
  const [last = '', ...answers] = [...path].reverse();
  return [
    ...answers.reverse().map((one): Action => {
      const [target = '', value = ''] = one.split('=');
      return { verb: 'answer', target, value };
    }),
    ...(last === '' ? [] : [{ verb: 'choose', target: last }]),
  ];
};

function errors(call: string, instead: Record<string, readonly Action[]>): readonly string[] {
  const found = errorsIn(playTask(phoneCallTask, worldOf(call), instead).effects);
  expect(unrated(found)).toEqual([]);
  return found;
}

describe('a phone call', () => {
  it('is tested with every call that ships', () => {
    const shipped = filesOf(library, 'dialogue')
      .filter((file) => file.data.use === 'call')
      .map((file) => file.id);
    expect([...CALLS.keys()].sort()).toEqual(
      shipped.filter((id) => worldOf(id).node.task === 'phone-call').sort(),
    );
  });

  it.each([...CALLS.keys()])('is answered cleanly by an expert: %s', (call) => {
    const { effects } = expectExpert(phoneCallTask, worldOf(call), rubric);
    const routed = effects.find((one) => one.type === 'note' && one.fact === 'call.routed');
    expect(routed).toMatchObject({ details: { rung: worldOf(call).node.params.rightRung } });
  });

  it('leaves a refill or a booking to be done', () => {
    const offered = (call: string) =>
      playTask(phoneCallTask, worldOf(call)).effects.flatMap((one) =>
        one.type === 'offerTask' ? [one.task] : [],
      );
    expect(offered('call-refill-routine')).toEqual(['refill']);
    expect(offered('call-book-physical')).toEqual(['book-visit']);
    expect(offered('call-refill-controlled')).toEqual([]);
  });

  it('may begin with a hold, which for a red word is worse', () => {
    expect(errors('call-sore-throat', { talk: say('hold', 'who', 'not-mine', 'back') })).toEqual([
      'phone.emergency: said',
    ]);
    expect(errors('call-chest-pressure', { talk: say('hold', 'stay', 'no-drive', 'until') })).toEqual([
      'phone.emergency: said',
      'phone.red_flag: held',
    ]);
  });

  it('may hold advice, or tell a stranger', () => {
    expect(errors('call-sore-throat', { talk: say('emergency', 'gargle', 'not-mine', 'back') })).toEqual([
      'phone.advice: said',
    ]);
    const unverified = { talk: say('emergency', 'ask', 'close-enough', 'feel') };
    expect(errors('call-results-unverified', unverified)).toEqual(['phone.disclosure: said']);
  });

  it('may take a stranger for somebody who may be told', () => {
    const found = errors('call-results-unverified', { verify: decide('verified') });
    expect(found[0]).toBe('phone.verify: accepted');
    expect(errors('call-sore-throat', { verify: decide('not-verified') })[0]).toBe('phone.verify: refused');
    expect(errors('call-sore-throat', { verify: decide('later') })[0]).toBe('phone.verify: put-off');
    const talk = say('emergency', 'stay', 'no-drive', 'until');
    expect(errors('call-chest-pressure', { talk, verify: decide('verified') })).toEqual([
      'phone.verify: delayed',
    ]);
  });

  it.each([
    ['call-chest-pressure', rung('emergency=no', 'now_word=yes', 'nurse_message_today'), 'phone.red_flag'],
    [
      'call-rash-booking',
      rung('emergency=no', 'now_word=no', 'identity=yes', 'symptom=no', 'provider=no', ''),
      'phone.red_flag',
    ],
    ['call-infant-fever', rung('emergency=yes', ''), 'phone.rung'],
    [
      'call-sore-throat',
      rung('emergency=no', 'now_word=no', 'identity=yes', 'symptom=yes', 'ma_handles'),
      'phone.advice',
    ],
    [
      'call-results-unverified',
      rung('emergency=no', 'now_word=no', 'identity=no', 'ma_handles'),
      'phone.disclosure',
    ],
    [
      'call-refill-controlled',
      rung('emergency=no', 'now_word=no', 'identity=no', 'ma_handles'),
      'refill.authorised',
    ],
    [
      'call-book-physical',
      rung('emergency=no', 'now_word=no', 'identity=no', 'provider_queue'),
      'phone.rung',
    ],
  ])('may be routed wrongly: %s', (call, route, item) => {
    expect(errors(call, { route })).toContain(`${item}: wrong-rung`);
  });

  it.each([
    [{ callback: 'right', routed_to: 'nurse' }, ['phone.message: starred-missing', 'phone.promise: no-time']],
    [{ callback: 'other' }, ['phone.callback: wrong-number']],
    [{ callback: '' }, ['phone.callback: missing']],
    [{ reason_quote: 'vague' }, ['phone.message: paraphrased']],
    [{ tried: 'vague' }, ['phone.message: vague']],
    [{ tried: '' }, ['phone.message: incomplete']],
    [{ allergies: '' }, ['phone.message: starred-missing']],
    [{ promise: 'vague' }, ['phone.promise: no-time']],
    [{ routed_to: 'billing' }, ['phone.message: wrong-way']],
  ])('may be written down badly: %j', (over: Record<string, string>, expected) => {
    const world = worldOf('call-sore-throat');
    const ids = (world.node.params.message as readonly { id: string }[]).map((one) => one.id);
    const clean = {
      ...Object.fromEntries(ids.map((id) => [id, 'said'])),
      callback: 'right',
      routed_to: 'nurse',
    };
    const fields = expected.length > 1 ? over : { ...clean, ...over };
    const message = Object.entries(fields).flatMap(([target, value]): Action[] =>
      value === '' ? [] : [{ verb: 'enter', target, value }],
    );
    expect(errors('call-sore-throat', { message })).toEqual(expected);
  });
});
