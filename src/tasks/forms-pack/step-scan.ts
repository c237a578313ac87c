import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { CONFIRM, judge, offers, plain, step } from '../task-helpers.ts';
import { adultWith, birthOf, fullName, isMinor } from '../visit-facts.ts';
import { slipOf } from './facts.ts';
import { isNoticeForged } from './step-notice.ts';

type Fields = CompareSpec['documents'][number]['fields'];

/** The forms come back filled in: is anything blank, or not as it should be? */
export const scanForms = step({
  id: 'scan',
  widget: 'compare',
  title: message('forms-pack.scan.step'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('forms-pack.scan.prompt', { today: world.date }),
    documents: [
      { id: 'chart', title: message('forms-pack.scan.chart'), fields: chartFields(world) },
      { id: 'page', title: message('forms-pack.scan.page'), fields: pageFields(world) },
      { id: 'signed', title: message('forms-pack.scan.signed'), fields: signedFields(world) },
    ],
    marks: [{ id: 'fix', label: message('forms-pack.scan.fix') }],
  }),
  effects: (world, observations) => {
    const slip = slipOf(world);
    const marked = observedList(observations, 'marked').map((target) => target.split('/')[1] ?? '');
    const isFound = slip === 'none' || marked.includes(slip);
    const isClean = marked.every((field) => field === slip);
    if (isNoticeForged(world)) return [judge('forms.complete', false, 'said', { reached: true })];
    return [judge('forms.complete', isFound && isClean, isFound ? 'false-mark' : 'slip-left')];
  },
  solve: solveScan,
});

function chartFields(world: World): Fields {
  return [
    { id: 'name', label: message('forms-pack.field.name'), value: plain(fullName(world.person)) },
    { id: 'birth', label: message('forms-pack.field.birth'), value: birthOf(world.person) },
    { id: 'phone', label: message('forms-pack.field.phone'), value: plain(world.person?.phone ?? '') },
  ];
}

/** The page as it was filled in; a slip may have crept in. */
function pageFields(world: World): Fields {
  const slip = slipOf(world);
  const phone = slip === 'phone' ? swappedDigits(world.person?.phone ?? '') : (world.person?.phone ?? '');
  return [
    { id: 'name', label: message('forms-pack.field.name'), value: plain(fullName(world.person)) },
    { id: 'birth', label: message('forms-pack.field.birth'), value: birthOf(world.person) },
    { id: 'phone', label: message('forms-pack.field.phone'), value: plain(phone) },
    {
      id: 'contact',
      label: message('forms-pack.field.contact'),
      value: slip === 'contact' ? blank() : message('forms-pack.field.contact-given'),
    },
  ];
}

function signedFields(world: World): Fields {
  const adult = isMinor(world.person) ? adultWith(world) : undefined;
  const signer = adult === undefined ? world.person : (world.persons[adult.person] ?? null);
  const lastYear = `${Number(world.date.slice(0, 4)) - 1}${world.date.slice(4)}`;
  const date = slipOf(world) === 'date' ? lastYear : world.date;
  return [
    { id: 'signer', label: message('forms-pack.field.signer'), value: plain(fullName(signer)) },
    {
      id: 'relation',
      label: message('forms-pack.field.relation'),
      value: message(`forms-pack.relation.${adult?.role ?? 'self'}`),
    },
    { id: 'date', label: message('forms-pack.field.date'), value: message('reading.date', { value: date }) },
  ];
}

function blank(): Message {
  return message('forms-pack.field.blank');
}

/** The last two digits in the other order: how numbers are most often mistyped. Equal ones: the last is another. */
export function swappedDigits(number: string): string {
  const [last = '', before = ''] = [number.slice(-1), number.slice(-2, -1)];
  const other = last === '0' ? '8' : '0';
  return `${number.slice(0, -2)}${last === before ? `${before}${other}` : `${last}${before}`}`;
}

/** Marks what is blank, what differs from the chart, and a date that is not today's. */
function solveScan(perceived: Perceived): Action {
  const shown = (document: string, field: string): string =>
    JSON.stringify(
      perceived.text.find(
        (line) =>
          line.id === 'compare.field' && line.params?.document === document && line.params?.field === field,
      )?.params?.value ?? '',
    );
  const today = JSON.stringify(message('reading.date', { value: perceived.date }));
  const wrong = [
    ...(shown('page', 'phone') === shown('chart', 'phone') ? [] : ['page/phone']),
    ...(shown('page', 'contact') === JSON.stringify(blank()) ? ['page/contact'] : []),
    ...(shown('signed', 'date') === today ? [] : ['signed/date']),
  ];
  const isMarked = (target: string) => offers(perceived, 'unmark', target);
  const next = wrong.find((target) => !isMarked(target));
  return next === undefined ? CONFIRM : { verb: 'mark', target: next, value: 'fix' };
}
