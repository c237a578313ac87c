/** The clinic at dawn, behind the title: decoration alone, drawn in the colours of the Floor. */
export function TitleScene() {
  return (
    <svg class="title-scene" viewBox="0 0 1280 720" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <defs>
        <linearGradient id="dawn" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#8fb9dd" />
          <stop offset="0.5" stop-color="#f7d9b0" />
          <stop offset="1" stop-color="#fbe9cf" />
        </linearGradient>
      </defs>
      <rect width="1280" height="720" fill="url(#dawn)" />
      <circle cx="1010" cy="420" r="74" fill="#ffd873" />
      <path d="M0 470 Q220 380 460 450 T900 440 T1280 430 V720 H0 Z" fill="#a9cf9c" />
      <path d="M0 560 H1280 V720 H0 Z" fill="#bfe0b4" />
      <Building />
      <path d="M560 640 L720 640 L800 720 L480 720 Z" fill="#eadfcb" stroke="#33284a" stroke-width="3" />
      {[90, 300, 930, 1150].map((x) => (
        <g key={x} fill="#7dbb78" stroke="#33284a" stroke-width="3">
          <ellipse cx={x} cy="655" rx="58" ry="34" />
          <ellipse cx={x + 34} cy="664" rx="36" ry="24" fill="#8cc784" />
        </g>
      ))}
    </svg>
  );
}

function Building() {
  const windows = [210, 330, 860, 980];
  return (
    <g stroke="#33284a" stroke-width="4" stroke-linejoin="round">
      <rect x="160" y="410" width="960" height="230" fill="#fff5e3" />
      <rect x="160" y="590" width="960" height="50" fill="#5fb3a8" />
      <path d="M140 410 L180 360 H1100 L1140 410 Z" fill="#4a4468" />
      {windows.map((x) => (
        <g key={x}>
          <rect x={x} y="460" width="90" height="86" rx="8" fill="#ffe7a6" />
          <path d={`M${x + 45} 460 V546 M${x} 503 H${x + 90}`} fill="none" />
        </g>
      ))}
      <rect x="560" y="470" width="160" height="170" rx="6" fill="#7fa9d6" />
      <path d="M640 470 V640" fill="none" />
      <rect x="540" y="425" width="200" height="38" rx="10" fill="#0f7f79" />
      <path d="M633 434 h14 v7 h7 v8 h-7 v7 h-14 v-7 h-7 v-8 h7 z" fill="#ffffff" stroke="none" />
    </g>
  );
}
