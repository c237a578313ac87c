import type { DayView } from '../simulation/view/day-view.ts';
import type { Fact } from '../simulation/vocabulary/facts.ts';
import type { Json } from '../simulation/vocabulary/json.ts';
import type { Words } from '../text/words.ts';
import { fullName, orPlain, plainName, stationName } from './names.ts';
import { VERBOSITIES, type Verbosity } from './settings.ts';

/** One line to be said. Assertive lines interrupt: emergencies alone. */
export interface SaidLine {
  readonly text: string;
  readonly urgency: 'polite' | 'assertive';
}

/**
 * From which verbosity on a fact is said, by its type; all other facts are silent. The words are `said.` and the type.
 * Facts that would give away what only scoring knows (errors, exposures, near misses) are not among them.
 */
const SAID_FROM: Readonly<Record<string, Verbosity>> = {
  'doors.opened': 'brief',
  'midday.reached': 'brief',
  'doors.closed': 'brief',
  'closing.ranOut': 'brief',
  'visit.arrived': 'brief',
  'visit.checkedIn': 'full',
  'visit.roomed': 'full',
  'visit.becameReady': 'full',
  'visit.discharged': 'full',
  'visit.leftEarly': 'normal',
  'visit.rescheduled': 'normal',
  'visit.informed': 'full',
  'visit.masked': 'full',
  'patience.ranOut': 'brief',
  'appointment.missed': 'brief',
  'comfort.changed': 'normal',
  'provider.came': 'normal',
  'provider.entered': 'normal',
  'provider.sentBack': 'brief',
  'provider.leftWithoutOrders': 'normal',
  'provider.alerted': 'full',
  'orders.placed': 'brief',
  'orders.reopened': 'brief',
  'orders.completed': 'normal',
  'phone.rang': 'brief',
  'phone.wentToVoicemail': 'brief',
  'loop.opened': 'normal',
  'loop.fellDue': 'brief',
  'loop.ranOver': 'brief',
  'room.becameReady': 'normal',
  'result.flagged': 'brief',
  'emergency.started': 'brief',
  'emergency.settled': 'brief',
  'patient.transferred': 'normal',
  'event.started': 'brief',
  'stock.ranLow': 'full',
  'stock.ranOut': 'normal',
  'colleague.finished': 'normal',
  'hands.soiled': 'full',
  'hands.cleaned': 'full',
  'hands.gloved': 'full',
  'hands.ungloved': 'full',
  'player.moved': 'full',
};

/** What is said of the facts of one step, in order; equal lines once. */
export function saidLines(
  facts: readonly Fact[],
  view: DayView,
  words: Words,
  verbosity: Verbosity,
): readonly SaidLine[] {
  const most = VERBOSITIES.indexOf(verbosity);
  const lines = facts.flatMap((fact) => {
    const from = SAID_FROM[fact.type];
    if (from === undefined || VERBOSITIES.indexOf(from) > most) return [];
    const text = sentence(fact, view, words);
    const urgency = fact.type === 'emergency.started' ? ('assertive' as const) : ('polite' as const);
    return text === '' ? [] : [{ text, urgency }];
  });
  return lines.filter((line, index) => lines.findIndex((one) => one.text === line.text) === index);
}

function sentence(fact: Fact, view: DayView, words: Words): string {
  const visit = view.visits.find((one) => one.id === fact.visit);
  const details = detailsOf(fact);
  const loop = view.loops.find((one) => one.id === details.subject);
  // A loop that is closed again within the same step is not worth a word.
  if (fact.type.startsWith('loop.') && loop === undefined) return '';
  const kind = String(details.kind ?? '');
  const place = String(details.room ?? details.to ?? visit?.place ?? '');
  return words(`said.${fact.type}`, {
    patient: visit === undefined ? '' : fullName(visit),
    place: place === '' ? '' : stationName(words, place),
    provider: view.provider.name,
    loop: loop?.title ?? '',
    band: typeof details.band === 'string' ? words(`patience.${details.band}`) : '',
    event: orPlain(words(`event.${kind}`), kind),
    stock: plainName(String(details.stock ?? '')),
    colleague: colleagueName(view, String(details.name ?? '')),
    minutes: typeof details.minutes === 'number' ? details.minutes : 0,
  });
}

function colleagueName(view: DayView, id: string): string {
  return view.colleagues.find((one) => one.id === id)?.name ?? plainName(id);
}

function detailsOf(fact: Fact): Readonly<Record<string, Json>> {
  return 'details' in fact && fact.details !== undefined ? fact.details : {};
}
