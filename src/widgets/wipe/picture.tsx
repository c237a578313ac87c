import type { ComponentChildren } from 'preact';
import type { WipedZone } from './widget.ts';

const INK = 'var(--ink)';

/** Where each zone of an exam room is drawn; a zone that is not among them is in the list alone. */
const SHAPES: Readonly<Record<string, { readonly d: string; readonly drops: readonly string[] }>> = {
  light_switch_handle: {
    d: 'M20 44h8v13h-8zM36 66h7v4h-7z',
    drops: ['24 38', '46 63'],
  },
  counter_keyboard: { d: 'M70 58h78v7H70zM94 54h28v4H94z', drops: ['80 52', '110 49', '140 52'] },
  devices: {
    d: 'M160 22h34v26h-34zM200 22h9v17h-9z',
    drops: ['168 18', '182 18', '205 17'],
  },
  chair_arms: { d: 'M58 82h19v5H58z', drops: ['62 78', '72 78'] },
  table_top: { d: 'M170 76h98v10h-98zM252 60l22 16h-14z', drops: ['184 71', '208 71', '232 71'] },
  stool: { d: 'M128 94h28v6h-28z', drops: ['134 90', '148 90'] },
  bin_lid: { d: 'M282 82h26v6h-26z', drops: ['288 78', '300 78'] },
};

/** An exam room from the side. What is wet shines and drips; what has dried too early is dashed. */
export function RoomPicture({
  zones,
  contactMs,
}: {
  readonly zones: readonly WipedZone[];
  readonly contactMs: number;
}) {
  if (!zones.some((one) => one.id in SHAPES)) return null;
  return (
    <svg class="room-picture" viewBox="0 0 320 132" aria-hidden="true">
      <rect x="0" y="0" width="320" height="118" fill="var(--paper)" />
      <rect x="0" y="112" width="320" height="20" fill="var(--line)" />
      <Furniture />
      {zones.map((zone) => (
        <ZoneShape key={zone.id} zone={zone} contactMs={contactMs} />
      ))}
    </svg>
  );
}

/** All that is not wiped, in flat fills under an ink line. */
function Furniture() {
  return (
    <g fill="var(--lilac-pale)" stroke={INK} stroke-width="1.5" stroke-linejoin="round">
      <path d="M10 20h42v94H10z" fill="var(--amber-pale)" />
      <path d="M72 65h74v47H72zM96 65v47M121 65v47" />
      <path d="M97 30h22v18H97zM106 48h4v6h-4z" />
      <path d="M60 87h16v6H60zM61 93v19M75 93v19M58 64h5v29h-5z" fill="var(--teal-pale)" />
      <path d="M178 86h82v12h-82zM186 98v14M252 98v14" />
      <path d="M141 100h2v12h-2zM132 112l9-6 9 6" />
      <path d="M284 88h22l-3 24h-16z" fill="var(--amber-pale)" />
      <path d="M177 48v14M205 39c0 14-6 14-6 22" fill="none" />
    </g>
  );
}

function ZoneShape({ zone, contactMs }: { readonly zone: WipedZone; readonly contactMs: number }) {
  const shape = SHAPES[zone.id];
  if (shape === undefined) return null;
  const isWet = zone.state === 'wet';
  const share = Math.min(1, zone.leftMs / contactMs);
  const shown = isWet ? Math.max(1, Math.ceil(share * shape.drops.length)) : 0;
  const dash = zone.state === 'untouched' || isWet ? undefined : '3 2';
  return (
    <g stroke-linejoin="round">
      <path
        d={shape.d}
        fill={isWet ? 'var(--blue-pale)' : 'var(--cream)'}
        stroke={isWet ? 'var(--blue)' : INK}
        stroke-width={isWet ? 2.5 : 1.5}
        stroke-dasharray={dash}
      />
      {shape.drops.slice(0, shown).map((at) => (
        <Drop key={at} at={at} />
      ))}
      {zone.soil !== null && <Soil d={shape.d} />}
    </g>
  );
}

function Drop({ at }: { readonly at: string }): ComponentChildren {
  const [x = '0', y = '0'] = at.split(' ');
  return (
    <path
      d="M0-4c2 3 3 4 3 6a3 3 0 0 1-6 0c0-2 1-3 3-6z"
      transform={`translate(${x} ${y})`}
      fill="var(--blue)"
      stroke={INK}
      stroke-width="0.75"
    />
  );
}

/** A brown smear over the start of the shape. */
function Soil({ d }: { readonly d: string }) {
  const [, x = '0', y = '0'] = /^M(\d+) (\d+)/.exec(d) ?? [];
  return (
    <path
      d="M0 1c3-3 7 2 10-1s5 3 8 1-2 4-6 3-9 2-12-3z"
      transform={`translate(${Number(x) + 4} ${Number(y) + 1})`}
      fill="var(--amber)"
      stroke={INK}
      stroke-width="0.75"
    />
  );
}
