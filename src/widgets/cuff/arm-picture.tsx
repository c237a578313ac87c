import type { CuffPicture } from './widget.ts';

/** An arm on a table, palm up: cuff above the elbow, bulb and tube, and what the other hand does. */
export function Arm({ picture }: { readonly picture: CuffPicture }) {
  const { use, units, pulse } = picture;
  const full = Math.min(1, units / 1_600_000);
  return (
    <svg class="arm" viewBox="0 0 260 120" aria-hidden="true">
      <rect class="arm-table" x="0" y="84" width="260" height="36" rx="6" />
      <path
        class="arm-skin"
        d="M0 34 C40 28 84 32 108 42 C138 48 166 50 190 52 C198 48 206 38 218 32 C226 29 231 35 226 41 C221 47 218 50 219 53 L248 53 C257 54 257 60 250 61 L256 64 C260 67 257 72 250 72 L246 78 C242 84 228 84 216 83 C206 83 198 82 190 82 C160 85 132 87 106 87 C70 91 34 93 0 93 Z"
      />
      <path class="arm-crease" d="M112 46 C116 58 116 70 112 83" />
      <path class="arm-artery" d="M10 76 C56 80 94 80 116 76 C142 70 168 63 200 61" />
      <g class="arm-cuff">
        <path
          d={`M34 ${27 - full * 7} C52 ${23 - full * 9} 74 ${25 - full * 9} 92 ${33 - full * 8} L92 ${90 + full * 5} C74 ${95 + full * 6} 52 ${97 + full * 6} 34 ${95 + full * 4} Z`}
        />
        <path class="arm-cuff-mark" d="M86 70 L94 78 L86 86 Z" />
      </g>
      <path class="arm-tube" d="M46 92 C50 112 96 116 138 108" />
      <path class="arm-bulb" d="M136 108 C140 98 168 96 176 106 C170 118 142 118 136 108 Z" />
      <path class="arm-valve" d="M176 103 h10 v6 h-10 z" />
      {use === 'stethoscope' ? <ChestPiece /> : <Fingers isFelt={pulse === 'felt'} />}
    </svg>
  );
}

/** The chest piece lies over the artery in the crease of the elbow, below the edge of the cuff. */
function ChestPiece() {
  return (
    <g class="arm-stethoscope">
      <path d="M118 74 C128 44 150 20 190 10 C210 5 230 2 244 0" />
      <circle cx="117" cy="76" r="10" />
      <circle cx="117" cy="76" r="5.5" />
    </g>
  );
}

/** Two fingers on the thumb side of the wrist; never the thumb. */
function Fingers({ isFelt }: { readonly isFelt: boolean }) {
  return (
    <g class={`arm-fingers${isFelt ? ' is-felt' : ''}`}>
      {isFelt && <path class="arm-pulse" d="M168 106 l8 0 l4 -10 l6 20 l5 -14 l3 4 l10 0" />}
      <path
        class="arm-finger"
        d="M190 0 C190 22 184 44 180 58 C178 66 187 69 191 61 C199 42 208 20 212 0 Z"
      />
      <path
        class="arm-finger"
        d="M212 0 C208 20 200 44 195 58 C193 66 202 69 206 61 C215 42 226 20 232 0 Z"
      />
    </g>
  );
}
