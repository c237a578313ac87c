/* Arm, thigh, hand and heel, in the millimetres of `limb-parts.ts`. A child's are the same, drawn smaller. */

/** The left upper arm from the side, sleeve up; chest to the left, back to the right. */
export function ArmDrawing() {
  return (
    <g>
      <path
        class="skin"
        d="M44 60C22 84 10 120 8 180C6 250 12 320 18 384H182C188 320 194 250 190 190C188 130 178 90 158 62Z"
        opacity="0.55"
      />
      <path
        class="skin"
        d="M54 34C76 14 122 12 144 32C164 50 168 92 163 140C160 206 156 282 154 346C152 368 134 380 104 384H84C78 352 72 322 66 290C54 240 50 194 46 152C38 108 34 60 54 34Z"
      />
      <path class="cloth" d="M30 -4H172C170 12 164 24 150 36C122 18 78 18 50 38C36 26 32 12 30 -4Z" />
      <path class="fold" d="M33 112C36 128 42 138 51 146" />
      <path class="bone" d="M150 128C146 150 138 176 132 204M58 170C62 200 72 236 82 262" />
      <path class="fold" d="M132 352C142 352 150 344 152 334" />
      <path class="fold" d="M78 340C92 334 104 336 112 342" />
    </g>
  );
}

/** The left thigh from hip to knee, leg lying straight; the outer side on the right. */
export function ThighDrawing() {
  return (
    <g>
      <path
        class="skin"
        d="M32 -4C26 80 34 160 50 240C62 310 70 360 74 410C76 446 74 466 72 484H160C162 456 170 430 174 390C188 320 208 240 216 160C224 90 216 36 204 -4Z"
      />
      <path class="cloth" d="M14 -4H214C212 12 208 22 200 30C150 40 92 66 46 112C30 76 20 36 14 -4Z" />
      <path
        class="fold"
        d="M86 440C86 418 100 408 116 410C134 412 142 424 140 444C138 460 126 468 112 466C98 464 88 456 86 440Z"
        opacity="0.7"
      />
      <path class="bone" d="M196 96C204 150 196 220 182 290" />
      <path class="fold" d="M50 118C58 110 66 104 76 98" />
    </g>
  );
}

/** Lines of the print about the middle of a fingertip. */
function Print({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      class="bone"
      d={`M${x - 7} ${y + 6}C${x - 7} ${y - 8} ${x + 7} ${y - 8} ${x + 7} ${y + 6}M${x - 4} ${y + 6}C${x - 4} ${y - 4} ${x + 4} ${y - 4} ${x + 4} ${y + 6}M${x - 1.5} ${y + 6}C${x - 1.5} ${y} ${x + 1.5} ${y} ${x + 1.5} ${y + 6}`}
    />
  );
}

/** The palm of the left hand, fingers up. */
export function HandDrawing() {
  return (
    <g>
      <path class="skin" d="M50 140L49 43C49 30 54 26 62 26C70 26 75 31 75 43L79 140Z" />
      <path class="skin" d="M79 140L79 29C79 16 85 12 92 12C100 12 105 17 105 29L107 140Z" />
      <path class="skin" d="M107 140L107 41C107 29 113 24 120 24C128 24 133 30 133 42L134 142Z" />
      <path class="skin" d="M134 148L136 73C137 61 142 57 149 57C156 58 160 64 159 75L156 152Z" />
      <path class="skin" d="M54 174C40 152 20 126 14 109C10 95 21 85 33 92C44 100 54 118 64 140L80 174Z" />
      <path
        class="skin"
        stroke="none"
        style={{ stroke: 'none' }}
        d="M50 138L51 152C54 162 58 170 62 176H148C154 166 156 156 156 146L134 134L107 132L79 132Z"
      />
      <path
        class="fold"
        d="M51 152C54 162 58 170 62 176M156 150C156 160 152 168 148 176M52 138C60 134 70 134 79 138M79 138C88 134 98 134 107 138M107 138C116 134 126 136 134 142M134 144C142 142 150 144 156 150"
      />
      <path
        class="fold"
        d="M51 66H75M50 98H77M80 52H104M79 88H106M108 64H132M107 98H133M137 96H158M135 120H157M28 128L44 116"
      />
      <path class="fold" d="M66 158C90 150 124 152 150 160" />
      <Print x={62} y={42} />
      <Print x={92} y={28} />
      <Print x={120} y={40} />
      <Print x={148} y={72} />
      <Print x={25} y={104} />
    </g>
  );
}

/** The sole of an infant's left foot, toes up. */
export function HeelDrawing() {
  return (
    <g>
      <ellipse class="skin" cx="24" cy="15" rx="7.5" ry="8.5" />
      <ellipse class="skin" cx="37" cy="15" rx="4.6" ry="5.6" />
      <ellipse class="skin" cx="46" cy="18" rx="4.2" ry="5.2" />
      <ellipse class="skin" cx="54" cy="23" rx="3.8" ry="4.6" />
      <ellipse class="skin" cx="60.5" cy="29" rx="3.2" ry="4" />
      <path
        class="skin"
        d="M40 107C26 107 20 98 22 85C24 74 27 63 23 52C19 42 14 36 15 28C17 21 30 20 43 22C56 24 64 31 64 40C65 53 57 68 58 86C60 99 54 107 40 107Z"
      />
      <path class="fold" d="M19 34C30 30 50 32 61 42" opacity="0.6" />
      <path class="fold" d="M24 48C35 58 35 70 27 80" />
      <path class="fold" d="M26 97C33 103 47 103 54 97" opacity="0.6" />
    </g>
  );
}
