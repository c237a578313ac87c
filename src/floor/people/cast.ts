/** Who is on the Floor and where, from the view alone. Pure: the same view and memory give the same cast. */
import type { DayView, VisitView } from '../../simulation/view/day-view.ts';
import { ENDED_PHASES } from '../../simulation/vocabulary/ids.ts';
import type { Mood } from '../art/people/frames.ts';
import type { ClinicMap, Place } from '../map/clinic-map.ts';
import { companionAge } from './companion-age.ts';
import { companionId, type Figure, patientId } from './figures.ts';
import { type Seating, type Sitter, seatingOf } from './seating.ts';
import { staffFigures } from './staff-figures.ts';

/** What must not jump from one view to the next: chairs, and the order of the queue. */
export interface CastMemory {
  readonly seating: Seating;
  readonly queue: readonly string[];
  /** The last place of each patient, for the moments when the view names none. */
  readonly places: ReadonlyMap<string, string>;
}

export const EMPTY_MEMORY: CastMemory = { seating: new Map(), queue: [], places: new Map() };

export interface Cast {
  readonly figures: readonly Figure[];
  readonly memory: CastMemory;
}

const QUEUE_GAP = 36;

/** Whether a patient is in the clinic now. */
export const isHere = (visit: VisitView): boolean =>
  visit.flow !== 'scheduled' && !ENDED_PHASES.includes(visit.flow);

/** Everybody who is in the clinic now. */
export function castOf(view: DayView, map: ClinicMap, before: CastMemory): Cast {
  const here = view.visits.filter(isHere);
  const places = new Map(
    here.map((visit) => [visit.id, visit.place ?? before.places.get(visit.id) ?? 'waiting']),
  );
  const waiting = here.filter((visit) => places.get(visit.id) === 'waiting');
  const queueing = here.filter((visit) => places.get(visit.id) === 'window').map((visit) => visit.id);
  const memory: CastMemory = {
    seating: seatingOf(map, before.seating, waiting.flatMap(sittersOf)),
    queue: [
      ...before.queue.filter((id) => queueing.includes(id)),
      ...queueing.filter((id) => !before.queue.includes(id)),
    ],
    places,
  };
  const patients = here.flatMap((visit) => party(view, visit, map, memory));
  return { figures: [...staffFigures(view, map, memory.seating), ...patients], memory };
}

function sittersOf(visit: VisitView): readonly Sitter[] {
  const id = patientId(visit.id);
  const isInWheelchair = visit.person.look.aid === 'wheelchair';
  return [
    { id, beside: null, isApart: visit.apart, isInWheelchair },
    ...visit.companions.map((companion, index) => ({
      id: companionId(visit.id, index),
      beside: id,
      isApart: visit.apart,
      isInWheelchair: companion.look.aid === 'wheelchair',
    })),
  ];
}

function party(view: DayView, visit: VisitView, map: ClinicMap, memory: CastMemory): readonly Figure[] {
  const patient: Figure = {
    id: patientId(visit.id),
    kind: 'patient',
    visit: visit.id,
    name: `${visit.person.first} ${visit.person.last}`,
    ...patientPlace(view, visit, map, memory),
    mood: moodOf(visit),
    isBusy: false,
    appearance: {
      id: visit.person.id,
      look: visit.person.look,
      ageYears: visit.person.age,
      isMasked: visit.masked,
    },
  };
  const companions = visit.companions.map(
    (companion, index): Figure => ({
      id: companionId(visit.id, index),
      kind: 'companion',
      visit: visit.id,
      name: companion.first,
      ...companionPlace(visit, index, map, memory, patient),
      mood: 'calm',
      isBusy: false,
      appearance: {
        id: `${visit.person.id}.${companion.first}`,
        look: companion.look,
        ageYears: companionAge(companion.role, companion.look),
        isMasked: false,
      },
    }),
  );
  return [patient, ...companions];
}

type Where = Pick<Figure, 'place' | 'at'>;

const beside = (place: Place, x: number, y: number, pose: Place['pose'] = 'stand'): Place => ({
  ...place,
  x: place.x + x,
  y: place.y + y,
  pose,
});

const nowhere: Place = { id: 'nowhere', x: 0, y: 0, facing: 'south', pose: 'stand' };

/** A spot by id, or the first fallback that the pack has. */
function placeNamed(map: ClinicMap, ...ids: readonly string[]): Place {
  return ids.map((id) => map.places.get(id)).find((place) => place !== undefined) ?? nowhere;
}

function patientPlace(view: DayView, visit: VisitView, map: ClinicMap, memory: CastMemory): Where {
  const place = memory.places.get(visit.id) ?? 'waiting';
  if (isBeingMeasured(view, visit)) return where(placeNamed(map, 'alcove.patient', 'alcove'));
  if (place === 'window') return queuePlace(map, memory.queue.indexOf(visit.id));
  if (place === 'waiting') {
    const seat = memory.seating.get(patientId(visit.id));
    return seat === undefined ? standingRoom(map, visit.id) : where(placeNamed(map, seat));
  }
  return where(placeNamed(map, `${place}.patient`, place, 'waiting'));
}

const where = (at: Place): Where => ({ place: at.id, at });

/** With the player in the alcove, before the open panel: on the scale, whatever room is theirs. */
function isBeingMeasured(view: DayView, visit: VisitView): boolean {
  const { panel, player } = view;
  return player.station === 'alcove' && panel?.visit === visit.id && panel.touch === 'patient';
}

function queuePlace(map: ClinicMap, position: number): Where {
  const last = map.queue.at(-1) ?? placeNamed(map, 'waiting');
  const spot = map.queue[position];
  if (spot !== undefined) return where(spot);
  return { place: last.id, at: beside(last, 0, QUEUE_GAP * (position - map.queue.length + 1)) };
}

/** Those without a chair stand at the end of the row. */
function standingRoom(map: ClinicMap, id: string): Where {
  const seat = map.seats.at(-1) ?? placeNamed(map, 'waiting');
  return { place: seat.id, at: beside(seat, 20, 40 + (id.length % 3) * 10) };
}

function companionPlace(
  visit: VisitView,
  index: number,
  map: ClinicMap,
  memory: CastMemory,
  patient: Figure,
): Where {
  const place = memory.places.get(visit.id);
  if (place === 'waiting') {
    const seat = memory.seating.get(companionId(visit.id, index));
    return seat === undefined ? nextTo(patient, index) : where(placeNamed(map, seat));
  }
  const chair = map.places.get(`${place}.companion`);
  const bed = map.places.get(`${place}.patient`);
  if (chair === undefined || bed === undefined) return nextTo(patient, index);
  if (index === 0) return where(chair);
  // Further companions, children mostly, stand before the table: below the patient's face.
  return { place: bed.id, at: { ...bed, x: bed.x - 2 + (index - 1) * 24, y: chair.y + 1, pose: 'stand' } };
}

const nextTo = (patient: Figure, index: number): Where => ({
  place: patient.place,
  at: beside(patient.at, 28 + index * 22, 4),
});

/** The face for the patience that is left; whoever coughs or needs help at once looks unwell. */
export function moodOf({ mood, alert, coughs }: VisitView): Mood {
  if (alert) return 'unwell';
  if (mood.band === 'leaving') return 'angry';
  if (mood.band !== 'calm') return mood.band;
  if (mood.anxious === 'afraid') return 'restless';
  return coughs ? 'unwell' : 'calm';
}
