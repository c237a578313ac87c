/** The player, the provider and the colleagues. */
import type { DayView } from '../../simulation/view/day-view.ts';
import type { ClinicMap, Place } from '../map/clinic-map.ts';
import { colleagueId, type Figure, PLAYER, PROVIDER, patientId } from './figures.ts';
import type { Seating } from './seating.ts';

/** Everybody in uniform who is on the floor now. */
export function staffFigures(view: DayView, map: ClinicMap, seating: Seating): readonly Figure[] {
  return [playerFigure(view, map, seating), ...providerFigure(view, map), ...colleagueFigures(view, map)];
}

const STAFF = { visit: null, mood: 'calm', appearance: null } as const;

function playerFigure(view: DayView, map: ClinicMap, seating: Seating): Figure {
  const { station } = view.player;
  const home = map.places.get(station);
  const seat = map.places.get(seating.get(patientId(view.panel?.visit ?? '')) ?? '');
  // In the waiting room the player goes to the one the open panel is about.
  const at: Place | undefined =
    station === 'waiting' && seat !== undefined && home !== undefined
      ? { ...home, x: seat.x + 22, y: seat.y + 34 }
      : home;
  return {
    ...STAFF,
    id: PLAYER,
    kind: 'player',
    name: '',
    place: station,
    at: at ?? { id: station, x: 0, y: 0, facing: 'south', pose: 'stand' },
    isBusy: view.panel !== null,
  };
}

function providerFigure(view: DayView, map: ClinicMap): readonly Figure[] {
  const { state, room, name } = view.provider;
  if (state === 'offFloor') return [];
  const spot = map.places.get(room === null ? 'provider.home' : `${room}.provider`) ?? map.places.get('pod');
  if (spot === undefined) return [];
  const patient = map.places.get(`${room}.patient`);
  // Whoever examines looks at the patient.
  const at: Place = patient === undefined ? spot : { ...spot, facing: spot.x > patient.x ? 'west' : 'east' };
  const isBusy = state === 'charting' || state === 'reviewing';
  return [{ ...STAFF, id: PROVIDER, kind: 'provider', name, place: at.id, at, isBusy }];
}

function colleagueFigures(view: DayView, map: ClinicMap): readonly Figure[] {
  return view.colleagues.flatMap(({ id, name, place, doing }) => {
    const at = map.places.get(`${id}.home`) ?? map.places.get(place);
    if (at === undefined) return [];
    return [
      {
        ...STAFF,
        id: colleagueId(id),
        kind: 'colleague' as const,
        name,
        place: at.id,
        at,
        isBusy: doing !== null,
      },
    ];
  });
}
