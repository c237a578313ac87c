import type { Drawings } from '../board/host.ts';

/** Faces and icons for the Board, loaded after the first screen: the Board can be played without them. */
export async function loadDrawings(): Promise<Drawings> {
  const [{ portraitSvg }, { lookOf }, { ICON_NAMES, iconSvg }, { stationIcon, taskIcon }] = await Promise.all(
    [
      import('../floor/art/people/frames.ts'),
      import('../floor/art/people/patient-look.ts'),
      import('../floor/art/icons/icons.ts'),
      import('../floor/art/icons/task-icons.ts'),
    ],
  );
  return {
    portrait: ({ person, mood, masked }) => {
      const look = lookOf(person.look, person.id, person.age);
      return portraitSvg(
        masked ? { ...look, mask: true } : look,
        mood.band === 'leaving' ? 'angry' : mood.band,
      );
    },
    icon: (name) => {
      const [kind, id] = name.includes(':') ? name.split(':') : ['', name];
      if (kind === 'station') return iconSvg(stationIcon(id ?? ''));
      return iconSvg(ICON_NAMES.find((one) => one === name) ?? taskIcon(name));
    },
  };
}
