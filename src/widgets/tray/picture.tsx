import { THINGS } from './things-panel.ts';

/** A thing as it lies on the tray, drawn in ink and one fill; a word beside it says the same. */
export function Thing({
  id,
  way,
  isSpoilt,
}: {
  readonly id: string;
  readonly way: string;
  readonly isSpoilt: boolean;
}) {
  const shape = THINGS.find(([name]) => id.replaceAll('_', '-').includes(name))?.[1] ?? [
    'M8 12h24v16H8z',
    'var(--cream)',
  ];
  return (
    <svg class="thing" viewBox="0 0 40 40" aria-hidden="true" data-way={way}>
      <path
        d={shape[0]}
        fill={shape[1]}
        fill-rule="evenodd"
        stroke="var(--ink)"
        stroke-width="1.75"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      {isSpoilt && <path d="M6 6l28 28M34 6L6 34" stroke="var(--red)" stroke-width="3" fill="none" />}
    </svg>
  );
}

/** Corners of the flaps around the square wrap; the far one is drawn on top. */
const FLAPS: Readonly<Record<string, { readonly shut: string; readonly open: string }>> = {
  away: { shut: 'M40 40h120L100 104z', open: 'M40 40h120L100 2z' },
  left: { shut: 'M40 40v120l64-60z', open: 'M40 40v120L2 100z' },
  right: { shut: 'M160 40v120l-64-60z', open: 'M160 40v120l38-60z' },
  near: { shut: 'M40 160h120L100 92z', open: 'M40 160h120l-60 38z' },
};

/** A square pack with four corners folded in; an opened one hangs out over its own edge. The near flap is folded on top. */
export function WrapPicture({
  flaps,
}: {
  readonly flaps: readonly { readonly id: string; readonly isOpen: boolean }[];
}) {
  const order = ['near', 'right', 'left', 'away'];
  const drawn = [...flaps].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  return (
    <svg class="wrap-picture" viewBox="0 0 200 200" aria-hidden="true">
      <rect x="40" y="40" width="120" height="120" fill="var(--paper)" stroke="var(--ink)" stroke-width="2" />
      <rect x="52" y="52" width="96" height="96" fill="none" stroke="var(--teal)" stroke-dasharray="4 3" />
      <g stroke="var(--ink)" stroke-width="2" stroke-linejoin="round">
        {drawn.map(({ id, isOpen }) => (
          <path
            key={id}
            d={FLAPS[id]?.[isOpen ? 'open' : 'shut'] ?? ''}
            fill={isOpen ? 'var(--lilac-pale)' : 'var(--blue-pale)'}
          />
        ))}
      </g>
      {flaps.every((one) => !one.isOpen) && (
        <g>
          <rect x="86" y="64" width="28" height="9" fill="var(--amber-pale)" stroke="var(--ink)" />
          <path d="M88 72l4-7M95 72l4-7M102 72l4-7M109 72l4-7" stroke="var(--ink)" stroke-width="1.5" />
        </g>
      )}
    </svg>
  );
}
