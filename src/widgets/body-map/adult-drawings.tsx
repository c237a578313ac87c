/*
 * A grown-up's chest, whole body and elbow, in the millimetres of `adult-parts.ts`. Only what eyes see from outside is drawn:
 * ribs, veins and spaces are for the fingers to find.
 */

const CHEST_ARM =
  'M86 76C54 84 34 108 27 150C20 214 12 306 10 402H54C58 322 64 236 71 152C72 120 76 96 86 76Z';
const CHEST_FOLD = 'M90 92C90 116 96 132 106 144M70 150C73 140 74 132 74 122';

/** Neck to waist from the front, gown open, a sheet at the waist. */
export function ChestDrawing() {
  return (
    <g>
      <path class="skin" d={CHEST_ARM} />
      <path class="skin" d={CHEST_ARM} transform="translate(440) scale(-1 1)" />
      <path
        class="skin"
        d="M187 -2C188 30 186 44 168 52C140 62 108 64 86 76C72 86 67 110 70 142C72 190 76 262 86 402H354C364 262 368 190 370 142C373 110 368 86 354 76C332 64 300 62 272 52C254 44 252 30 253 -2Z"
      />
      <path class="fold" d={CHEST_FOLD} />
      <path class="fold" d={CHEST_FOLD} transform="translate(440) scale(-1 1)" />
      <path class="fold" d="M210 64C213 74 227 74 230 64" />
      <path class="bone" d="M208 72C176 60 132 60 98 76M232 72C264 60 308 60 342 76" />
      <path class="bone" d="M189 20C196 44 204 60 212 66M251 20C244 44 236 60 228 66" />
      <path class="bone" d="M220 150V232" />
      <path class="fold" d="M112 226C132 250 168 256 196 246M328 226C308 250 272 256 244 246" opacity="0.5" />
      <path class="cloth" d="M-4 66C22 74 44 96 40 150C36 250 30 330 30 404H-4Z" />
      <path class="cloth" d="M444 66C418 74 396 96 400 150C404 250 410 330 410 404H444Z" />
      <path class="cloth" d="M30 404C60 366 120 356 220 356C320 356 380 366 410 404Z" />
    </g>
  );
}

const BODY_ARM =
  'M264 318C216 330 206 380 199 450C190 540 172 600 158 660C146 720 138 800 132 860C126 900 118 962 140 976C166 986 172 930 177 870C191 800 207 720 223 650C241 580 254 500 264 440Z';
const BODY_LEG =
  'M270 900C262 1000 280 1120 296 1220C286 1300 300 1400 316 1500C318 1540 316 1580 309 1610C290 1640 300 1672 330 1674C358 1674 364 1640 359 1600C361 1540 373 1440 373 1350C377 1280 372 1230 377 1190C387 1100 397 1000 398 930Z';

/** The whole body on its back, arms at the sides, chest and hips covered. */
export function LimbsDrawing() {
  return (
    <g>
      <rect class="cloth" x="36" y="20" width="728" height="1668" rx="60" opacity="0.35" />
      <path class="skin" d={BODY_LEG} />
      <path class="skin" d={BODY_LEG} transform="translate(800) scale(-1 1)" />
      <path class="skin" d={BODY_ARM} />
      <path class="skin" d={BODY_ARM} transform="translate(800) scale(-1 1)" />
      <path
        class="skin"
        d="M346 215C346 270 330 292 264 318C256 420 268 560 280 700C282 780 268 840 270 920H530C532 840 518 780 520 700C532 560 544 420 536 318C470 292 454 270 454 215Z"
      />
      <path
        class="hair"
        d="M322 120C312 40 350 12 400 12C450 12 488 40 478 120C470 70 440 60 400 60C360 60 330 70 322 120Z"
      />
      <ellipse class="skin" cx="400" cy="128" rx="74" ry="96" />
      <path
        class="hair"
        d="M326 112C322 44 356 22 400 22C444 22 478 44 474 112C456 78 430 68 400 68C370 68 344 78 326 112Z"
      />
      <path class="fold" d="M370 128h14M416 128h14M386 178C394 186 406 186 414 178" />
      <path class="bone" d="M384 318C350 306 310 310 280 326M416 318C450 306 490 310 520 326" />
      <path class="fold" d="M316 1236C328 1256 352 1256 362 1238M484 1236C472 1256 448 1256 438 1238" />
      <path
        class="cloth"
        d="M258 440C320 470 480 470 542 440C548 560 530 700 534 800C548 900 552 1010 540 1090H260C248 1010 252 900 266 800C270 700 252 560 258 440Z"
      />
    </g>
  );
}

/** The left arm from the middle of the upper arm to the wrist, palm up, on a pillow. */
export function ElbowDrawing() {
  return (
    <g>
      <path
        class="cloth"
        d="M8 150C6 130 20 120 40 122H168C188 120 198 132 194 150L188 330C186 346 176 352 160 350H44C26 352 16 346 14 330Z"
      />
      <path
        class="skin"
        d="M46 -4C43 80 41 150 40 202C39 250 50 332 62 444H142C152 332 164 262 161 206C158 150 156 80 154 -4Z"
      />
      <path class="cloth" d="M34 -4H166L162 14C122 22 78 22 38 14Z" />
      <path class="fold" d="M56 196C76 209 124 209 148 197M62 204C82 214 118 214 140 205" />
      <path
        class="bone"
        d="M101 150C100 170 99 182 98 194M76 90C72 120 74 150 84 176M126 90C130 120 128 150 118 176"
      />
      <path class="bone" d="M96 300C96 350 98 400 98 440M112 310C112 350 112 400 112 440" />
    </g>
  );
}
