/** Somebody seen from behind with phones on: red on the right, blue on the left, and the hand up or down. */
export function Listener({ hand }: { readonly hand: 'up' | 'down' | '' }) {
  return (
    <svg class="rhythm-listener" viewBox="0 0 120 130" aria-hidden="true">
      <path class="shirt" d="M18 130 C18 104 34 92 60 92 C86 92 102 104 102 130 Z" />
      <rect class="skin" x="51" y="78" width="18" height="18" rx="6" />
      <circle class="skin" cx="60" cy="56" r="27" />
      <path
        class="hair"
        d="M33 58 C30 30 44 24 60 24 C76 24 90 30 87 58 C84 76 74 82 60 82 C46 82 36 76 33 58 Z"
      />
      <path class="band" d="M32 56 C32 14 88 14 88 56" />
      <rect class="phone-left" x="25" y="48" width="12" height="22" rx="5" />
      <rect class="phone-right" x="83" y="48" width="12" height="22" rx="5" />
      <text class="phone-name" x="31" y="63">
        L
      </text>
      <text class="phone-name" x="89" y="63">
        R
      </text>
      {hand === 'up' && (
        <g>
          <path class="shirt" d="M92 128 C104 116 110 92 108 66 L98 66 C98 86 92 102 84 108 Z" />
          <path
            class="skin"
            d="M97 68 C94 54 94 44 98 40 L100 30 L103 40 L106 28 L108 41 L113 34 L111 50 C111 58 110 62 108 68 Z"
          />
        </g>
      )}
    </svg>
  );
}
