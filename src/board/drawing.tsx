import { useMemo } from 'preact/hooks';
import type { VisitView } from '../simulation/view/day-view.ts';
import { useApp } from './context.ts';

/** An icon beside words; an empty place of its size until the drawings have been loaded. */
export function Icon({ name, size = 22 }: { readonly name: string; readonly size?: number }) {
  const drawings = useApp().drawings.value;
  const svg = useMemo(() => drawings?.icon(name) ?? '', [drawings, name]);
  return (
    <span
      class="icon"
      aria-hidden="true"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      // The game's own drawings, made by its own code.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

/** The face of a patient in the mood they are in; initials until the drawings have been loaded. */
export function Portrait({ visit, size = 48 }: { readonly visit: VisitView; readonly size?: number }) {
  const drawings = useApp().drawings.value;
  const { person, mood, masked } = visit;
  const svg = useMemo(() => drawings?.portrait(visit) ?? '', [drawings, person.id, mood.band, masked]);
  const box = { width: `${size / 16}rem`, height: `${size / 16}rem` };
  if (svg === '') {
    return (
      <span class="portrait portrait-initials" aria-hidden="true" style={box}>
        {person.first.charAt(0)}
        {person.last.charAt(0)}
      </span>
    );
  }
  return <span class="portrait" aria-hidden="true" style={box} dangerouslySetInnerHTML={{ __html: svg }} />;
}
