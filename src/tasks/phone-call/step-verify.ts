import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedText } from '../../simulation/vocabulary/widget.ts';
import { comparedValue, solveDecision } from '../day-work.ts';
import { textOr } from '../pack-rows.ts';
import { arrange, judge, plain, step } from '../task-helpers.ts';
import { birthOf, fullName } from '../visit-facts.ts';
import {
  authorityOf,
  detailsOf,
  heard,
  hearsLevel,
  identifierOf,
  isRed,
  isVerified,
  peopleOf,
  wasAsked,
} from './caller.ts';

const DECISIONS = ['verified', 'not-verified', 'later'] as const;

/** Who is this, and may they be told anything? What cannot wait goes first: then the names come later. */
export const verifyCaller = step({
  id: 'verify',
  widget: 'compare',
  title: message('phone-call.verify.step'),
  costMs: 6_000,
  panelSeconds: 6,
  spec: (world) => {
    const [first = message('phone-call.heard-nothing')] = heard(world);
    return {
      prompt: first,
      documents: [
        { id: 'caller', title: message('phone-call.said'), fields: saidFields(world) },
        { id: 'record', title: message('phone-call.record'), fields: recordFields(world) },
      ],
      decision: {
        label: message('phone-call.verify.decision'),
        options: arrange(DECISIONS, world.node.arrangement).map((id) => ({
          id,
          label: message(`phone-call.verify.${id}`),
        })),
      },
    };
  },
  effects: (world, observations) => [judgeVerify(world, observedText(observations, 'decision'))],
  solve: solveVerify,
});

type Fields = CompareSpec['documents'][number]['fields'];

function field(id: string, value: Message): Fields[number] {
  return { id, label: message(`phone-call.field.${id}`), value };
}

function saidFields(world: World): Fields {
  const { caller, patient } = peopleOf(world);
  const relation = textOr(detailsOf(world), 'relation', 'self');
  const speaker = message('phone-call.speaker', { name: plain(fullName(caller)), relation });
  if (isRed(world) && !wasAsked(world)) {
    return [
      field('speaker', speaker),
      ...['name', 'born', 'one-more'].map((id) => field(id, message('phone-call.not-asked'))),
    ];
  }
  const said = (id: 'name' | 'birthDate' | 'oneMore', right: Message, wrong: Message) => {
    const state = identifierOf(world, id);
    return state === 'match' ? right : state === 'wrong' ? wrong : message('phone-call.will-not-say');
  };
  return [
    field('speaker', speaker),
    field('name', said('name', plain(fullName(patient)), message('phone-call.will-not-say'))),
    field('born', said('birthDate', birthOf(patient), otherBirth(world))),
    field('one-more', said('oneMore', oneMore(world), message('phone-call.will-not-say'))),
  ];
}

function recordFields(world: World): Fields {
  const { patient } = peopleOf(world);
  return [
    field('speaker', message('phone-call.may', { authority: authorityOf(world) })),
    field('name', plain(fullName(patient))),
    field('born', birthOf(patient)),
    field('one-more', oneMore(world)),
  ];
}

/** The birth date as it was said wrongly. */
function otherBirth(world: World): Message {
  const birthday = textOr(jsonAt(detailsOf(world), 'identifiers.birthDate'), 'birthday', '01-01');
  const year = peopleOf(world).patient?.birthDate.slice(0, 4) ?? '';
  return message('reading.date', { value: `${year}-${birthday}` });
}

/** The third thing asked for: street, the end of the phone number, or the number of the record. */
function oneMore(world: World): Message {
  const { patient } = peopleOf(world);
  const kind = textOr(jsonAt(detailsOf(world), 'identifiers.oneMore'), 'kind', 'address');
  if (kind === 'phone_last_four')
    return message('phone-call.last-four', { digits: (patient?.phone ?? '').slice(-4) });
  if (kind === 'record_number')
    return message('phone-call.record-number', { number: recordNumber(patient?.id ?? '') });
  return plain(patient?.address ?? '');
}

/** A record number, always the same for the same person. */
function recordNumber(id: string): string {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 90_000;
  return String(10_000 + sum);
}

function judgeVerify(world: World, decision: string): Effect {
  const isKnown = isVerified(world);
  if (isRed(world)) {
    const isRight = decision === 'later' || (decision === 'verified' && isKnown && wasAsked(world));
    return judge('phone.verify', isRight, 'delayed');
  }
  if (decision === 'later') return judge('phone.verify', false, 'put-off');
  if (decision === 'verified') return judge('phone.verify', isKnown, 'accepted');
  return judge('phone.verify', !isKnown, 'refused');
}

/** Words of the first two levels go before names; otherwise every line must agree, and somebody must be allowed to hear. */
function solveVerify(perceived: Perceived): Action {
  if (hearsLevel(perceived, 'call_911_stay', 'nurse_provider_now')) return solveDecision(perceived, 'later');
  const same = (id: string) =>
    JSON.stringify(comparedValue(perceived, 'caller', id)) ===
    JSON.stringify(comparedValue(perceived, 'record', id));
  const isAllowed = comparedValue(perceived, 'record', 'speaker').params?.authority !== 'none';
  const isKnown = ['name', 'born', 'one-more'].every(same) && isAllowed;
  return solveDecision(perceived, isKnown ? 'verified' : 'not-verified');
}
